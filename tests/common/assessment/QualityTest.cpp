// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a subject and a class against worked examples of the formulas in regulation.md 3.5.
#include "common/assessment/Quality.h"

#include <QTest>

using namespace zvonok;

namespace {

const MarkLevels five;
const DegreeWeights weights;

QList<PupilMark> marksOf(const QList<qint32>& values)
{
    QList<PupilMark> marks;
    for (const qint32 value : values)
        marks.append({Id<Pupil>{marks.size() + 1}, value});
    return marks;
}

PupilStanding standing(const QList<qint32>& values)
{
    QList<SubjectMark> marks;
    for (const qint32 value : values)
        marks.append({Id<Subject>{marks.size() + 1}, value, five});
    return standingOf(Id<Pupil>{1}, marks);
}

} // namespace

class QualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 10 pupils: 2×5, 3×4, 2×3, 1×2, 1 н/а, 1 осв. N = 9: н/а counts, осв does not.
    void aSubjectIsCountedByTheFormulas()
    {
        const SubjectFigures figures =
            figuresOf(marksOf({5, 5, 4, 4, 4, 3, 3, 2, mark::NotAttested, mark::Exempt}), five, weights);
        QCOMPARE(figures.counted, 9);
        QCOMPARE(figures.success, 778); // 7 of 9: 77,8 %
        QCOMPARE(figures.quality, 556); // 5 of 9
        QCOMPARE(figures.degree, 541);  // (200 + 192 + 72 + 16 + 7) ÷ 9
        QCOMPARE(figures.average, 375); // 30 ÷ 8, н/а never in the mean
        QCOMPARE(figures.notCounted, QList<Id<Pupil>>{Id<Pupil>{10}});
    }

    void whoHasNoMarkIsNamedAndNotCounted()
    {
        const SubjectFigures figures = figuresOf(marksOf({5, 0, mark::Passed}), five, weights);
        QCOMPARE(figures.counted, 1);
        QCOMPARE(figures.missing, QList<Id<Pupil>>{Id<Pupil>{2}});
        QCOMPARE(figures.notCounted, QList<Id<Pupil>>{Id<Pupil>{3}});
        QCOMPARE(figures.quality, 1000);
    }

    void nobodyCountsGivesNoFigure()
    {
        const SubjectFigures figures = figuresOf(marksOf({0, mark::Exempt}), five, weights);
        QCOMPARE(figures.counted, 0);
        QCOMPARE(figures.quality, -1);
        QCOMPARE(figures.success, -1);
        QCOMPARE(figures.degree, -1);
        QCOMPARE(figures.average, -1);
    }

    void failedIsATwo()
    {
        const SubjectFigures figures = figuresOf(marksOf({mark::Failed, 5}), five, weights);
        QCOMPARE(figures.poor, QList<Id<Pupil>>{Id<Pupil>{1}});
        QCOMPARE(figures.success, 500);
    }

    void tenPointsAreLevelsOfSeveralPoints()
    {
        const MarkLevels ten =
            AssessmentNorms::shipped().on(QDate(2026, 11, 27)).levelsOf({1, 10, true, false});
        const SubjectFigures figures = figuresOf(marksOf({10, 9, 8, 7, 6, 5, 4}), ten, weights);
        QCOMPARE(figures.excellent.size(), 2);
        QCOMPARE(figures.good.size(), 2);
        QCOMPARE(figures.satisfactory.size(), 2);
        QCOMPARE(figures.poor.size(), 1);
    }

    void aPupilStandsInOneClassWithTheReason()
    {
        QCOMPARE(standing({5, 5, mark::Passed}).standing, ClassStanding::Excellent);
        const PupilStanding oneGood = standing({5, 4, 5});
        QCOMPARE(oneGood.standing, ClassStanding::OneGood);
        QCOMPARE(oneGood.because, QList<Id<Subject>>{Id<Subject>{2}});
        QCOMPARE(standing({5, 4, 4}).standing, ClassStanding::Good);
        const PupilStanding oneThree = standing({4, 4, 3});
        QCOMPARE(oneThree.standing, ClassStanding::OneSatisfactory);
        QCOMPARE(oneThree.because, QList<Id<Subject>>{Id<Subject>{3}});
        QCOMPARE(standing({3, 4, 3}).standing, ClassStanding::Satisfactory);
        QCOMPARE(standing({5, mark::NotAttested, 3}).standing, ClassStanding::NotAttested);
        // Poor before not attested.
        QCOMPARE(standing({2, mark::NotAttested, 5}).standing, ClassStanding::Poor);
        QCOMPARE(standing({mark::Failed, 5}).standing, ClassStanding::Poor);
        QCOMPARE(standing({0, mark::Exempt}).standing, ClassStanding::NoMarks);
    }

    void aClassIsCountedByItsPupils()
    {
        const ClassFigures figures =
            classFigures({standing({5, 5}), standing({5, 4}), standing({3, 3}), standing({2, 5}),
                          standing({mark::NotAttested}), standing({0})});
        QCOMPARE(figures.counted, 5); // who has no mark at all does not count
        QCOMPARE(figures.quality, 400);
        QCOMPARE(figures.success, 600);
        QCOMPARE(classFigures({}).quality, -1);
    }

    void rulesAreDatedData()
    {
        const AssessmentNorms norms = AssessmentNorms::fromJson(R"({"rules": [
                {"from": "2020-09-01", "periods": [{"fromGrade": 1, "toGrade": 11, "kind": 1}],
                 "levels": [{"highest": 5, "excellent": 5, "good": 4, "satisfactory": 3}]},
                {"from": "2027-09-01", "periods": [{"fromGrade": 1, "toGrade": 11, "kind": 2}],
                 "levels": [{"highest": 5, "excellent": 5, "good": 4, "satisfactory": 3}]}]})")
                                          .value();
        QCOMPARE(norms.on(QDate(2027, 8, 31)).periodKind(7), PeriodKind::Quarter);
        QCOMPARE(norms.on(QDate(2027, 9, 1)).periodKind(7), PeriodKind::Trimester);
        QCOMPARE(AssessmentNorms::shipped().on(QDate(2026, 9, 1)).periodKind(10), PeriodKind::HalfYear);
        QVERIFY(!AssessmentNorms::fromJson("{}"));
        QVERIFY(!AssessmentNorms::fromJson(R"({"rules": [{"from": "no day"}]})"));
    }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "QualityTest.moc"
