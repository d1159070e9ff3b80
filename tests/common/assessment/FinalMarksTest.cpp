// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of marks of the year and final ones against worked examples of regulation.md 5.2 and 5.4,
// points of exams, and the shipped rules.
#include "common/assessment/FinalMarks.h"
#include "common/assessment/BehaviourMessages.h"
#include "common/journal/ExamScale.h"

#include <QTest>

using namespace zvonok;

namespace {

const MarkScale five;

QList<MarkPart> quarters(const QList<qint32>& values)
{
    QList<MarkPart> parts;
    for (const qint32 value : values)
        parts.append({PeriodKind::Quarter, qint32(parts.size()) + 1, 0, value, false});
    return parts;
}
MarkPart year(qint32 value) { return {PeriodKind::Year, 1, 0, value, false}; }
ExamResult exam(qint32 value, bool expected = true)
{
    return {expected, {PeriodKind::Exam, 1, 0, value, false}};
}
QList<MarkPart> years(const QList<qint32>& values)
{
    QList<MarkPart> parts;
    for (const qint32 value : values)
        parts.append({PeriodKind::Year, 1, 0, value, false, qint32(parts.size())});
    return parts;
}
qint32 joint(const QList<qint32>& values, const QList<ExamResult>& exams = {})
{
    return yearsAndExams(years(values), exams, five, 50).value;
}

// Rules of one day with these finals.
QByteArray rulesOf(const QByteArray& from, const QByteArray& finals)
{
    return R"({"from": ")" + from + R"(", "periods": [{"fromGrade": 1, "toGrade": 11, "kind": 1}],
        "levels": [{"highest": 5, "excellent": 5, "good": 4, "satisfactory": 3}], "finals": [)" +
           finals + "]}";
}
QByteArray finalOf(const QByteArray& joint, const QByteArray& rule = "yearAndExam")
{
    return R"({"fromGrade": 9, "toGrade": 9, "rule": ")" + rule + R"(", "joint": )" + joint + "}";
}
Failure refusalOf(const QByteArray& final)
{
    const auto norms = AssessmentNorms::fromJson(R"({"rules": [)" + rulesOf("2020-09-01", final) + "]}");
    return norms ? Failure{} : norms.error();
}

} // namespace

class FinalMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYearIsTheMeanOfItsPeriods()
    {
        const MarkSuggestion half = yearMark(quarters({4, 5, 4, 5}), five, 50);
        QCOMPARE(half.value, 5); // 4,50
        QCOMPARE(half.average.hundredths(), 450);
        QCOMPARE(half.parts.size(), 4);
        QCOMPARE(yearMark(quarters({4, 5, 4, 5}), five, 60).value, 4);
        QCOMPARE(yearMark(quarters({3, 4, 4}), five, 50).value, 4); // 3,67
        QCOMPARE(yearMark(quarters({}), five, 50).value, mark::None);
    }

    void theYearWaitsForAllItsPeriods()
    {
        const MarkSuggestion waiting = yearMark(quarters({4, mark::None, 5}), five, 50);
        QCOMPARE(waiting.value, mark::None);
        QCOMPARE(waiting.average.hundredths(), 450); // what there is is shown
        QCOMPARE(waiting.average.count(), 2);
        QCOMPARE(waiting.parts.size(), 3);
        QCOMPARE(waiting.parts.at(1).value, mark::None);                            // and what keeps it back
        QCOMPARE(yearMark(quarters({4, 5, mark::NotAttested}), five, 50).value, 5); // a word is a mark
        QCOMPARE(yearMark(quarters({mark::Passed, mark::None}), five, 50).value, mark::None);
        QVERIFY(yearMark(quarters({mark::None, mark::None}), five, 50).parts.isEmpty());
    }

    void wordsHaveNoWeightAndDecideAlone()
    {
        QCOMPARE(yearMark(quarters({4, mark::NotAttested, 4}), five, 50).value, 4);
        QCOMPARE(yearMark(quarters({4, mark::NotAttested}), five, 50).parts.size(), 2); // it is shown
        QCOMPARE(yearMark(quarters({mark::Passed, mark::Passed}), five, 50).value, mark::Passed);
        QCOMPARE(yearMark(quarters({mark::Exempt, mark::Exempt}), five, 50).value, mark::Exempt);
        // A person decides.
        QCOMPARE(yearMark(quarters({mark::Passed, mark::Failed}), five, 50).value, mark::None);
        QCOMPARE(yearMark(quarters({mark::NotAttested}), five, 50).value, mark::None);
    }

    // Order 546: (5 + 4) ÷ 2 = 4,5 → 5; (3 + 5) ÷ 2 = 4.
    void gradeNineIsTheMeanOfYearAndExam()
    {
        QCOMPARE(yearAndExams(year(5), {exam(4)}, five, 50).value, 5);
        QCOMPARE(yearAndExams(year(3), {exam(5)}, five, 50).value, 4);
        QCOMPARE(yearAndExams(year(4), {}, five, 50).value, 4); // no exam in it
        QCOMPARE(yearAndExams(year(4), {exam(2, false)}, five, 50).value, 4);
        // Not held yet, or not come: nothing to suggest, what there is is shown.
        const MarkSuggestion waiting = yearAndExams(year(4), {exam(mark::None)}, five, 50);
        QCOMPARE(waiting.value, mark::None);
        QCOMPARE(waiting.parts.size(), 1);
        QCOMPARE(yearAndExams(year(4), {exam(mark::NotAttested)}, five, 50).value, mark::None);
        QCOMPARE(yearAndExams(year(mark::None), {exam(5)}, five, 50).value, mark::None);
        QCOMPARE(yearAndExams(year(mark::NotAttested), {exam(5)}, five, 50).value, mark::None);
        QCOMPARE(yearAndExams(year(mark::Passed), {}, five, 50).value, mark::Passed);
    }

    // Order 546: алгебра, геометрия, вероятность и статистика and the exam.
    void mathematicsIsTheMeanOfItsSubjectsAndTheExam()
    {
        const MarkSuggestion whole = yearsAndExams(years({4, 5, 4}), {exam(5)}, five, 50);
        QCOMPARE(whole.value, 5); // 18 ÷ 4 = 4,50
        QCOMPARE(whole.average.hundredths(), 450);
        QCOMPARE(whole.parts.size(), 4);
        QCOMPARE(whole.parts.at(1).subject, 1);
        QCOMPARE(joint({4, 5, 4}, {exam(4)}), 4); // 4,25
        QCOMPARE(joint({4, 3}, {exam(4)}), 4);    // where the third is not taught: 3,67
        QCOMPARE(joint({4, 5}), 5);               // no exam in it
        QCOMPARE(joint({4, 4}, {exam(2, false)}), 4);
        QCOMPARE(joint({3, 3}, {exam(5), exam(5)}), 4);
        QCOMPARE(yearsAndExams(years({4, 5}), {}, five, 60).value, 4);
        QCOMPARE(joint({}, {exam(5)}), mark::None);
    }

    void whatIsMissingHoldsTheJointMarkBackAndIsAmongItsParts()
    {
        const MarkSuggestion waiting = yearsAndExams(years({4, mark::None}), {exam(mark::None)}, five, 50);
        QCOMPARE(waiting.value, mark::None);
        QCOMPARE(waiting.parts.size(), 3);
        QCOMPARE(waiting.average.count(), 1);
        QCOMPARE(joint({4, mark::None}, {exam(5)}), mark::None);
        QCOMPARE(joint({4, 5}, {exam(mark::None)}), mark::None);
        QCOMPARE(joint({4, 5}, {exam(mark::NotAttested)}), mark::None);
    }

    void wordsInAJointMark()
    {
        QCOMPARE(joint({4, mark::Exempt}, {exam(5)}), 5); // left out: 4,50
        QCOMPARE(joint({3, mark::Passed}, {exam(4)}), 4);
        QCOMPARE(joint({4, mark::NotAttested}, {exam(5)}), mark::None);
        QCOMPARE(joint({4, mark::Failed}), mark::None);
        QCOMPARE(joint({mark::Exempt, mark::Exempt}), mark::Exempt);
        // зач where the subject takes it, and all are зач.
        const MarkScale both{1, 5, true, true};
        QCOMPARE(yearsAndExams(years({mark::Passed, mark::Passed}), {}, both, 50).value, mark::Passed);
        QCOMPARE(yearsAndExams(years({mark::Passed, mark::Exempt}), {}, both, 50).value, mark::None);
        QCOMPARE(joint({mark::Passed, mark::Passed}), mark::None);
        QCOMPARE(joint({mark::Exempt, mark::Exempt}, {exam(5)}), mark::None); // nothing to average it with
        // A subject without points takes none.
        const MarkScale words{1, 5, false, true};
        QCOMPARE(yearsAndExams(years({4, 5}), {}, words, 50).value, mark::None);
        QCOMPARE(yearsAndExams(years({mark::Passed, mark::Passed}), {}, words, 50).value, mark::Passed);
    }

    // Half-years and years of grades 10 and 11: 4, 5, 5; 5, 4, 4 → 27 ÷ 6 = 4,50 → 5.
    void gradeElevenIsTheMeanOfTwoGrades()
    {
        QList<MarkPart> parts{
            {PeriodKind::HalfYear, 1, 10, 4, false}, {PeriodKind::HalfYear, 2, 10, 5, false},
            {PeriodKind::Year, 1, 10, 5, false},     {PeriodKind::HalfYear, 1, 0, 5, false},
            {PeriodKind::HalfYear, 2, 0, 4, false},  {PeriodKind::Year, 1, 0, 4, false}};
        QCOMPARE(periodsAndYears(parts, five, 50).value, 5);
        QCOMPARE(periodsAndYears(parts, five, 50).average.hundredths(), 450);
        parts.last().value = mark::None; // the year has no mark yet
        QCOMPARE(periodsAndYears(parts, five, 50).value, mark::None);
        QCOMPARE(periodsAndYears({}, five, 50).value, mark::None);
    }

    void pointsAreWorthMarksByTheTable()
    {
        const ExamLevels levels{31, 8, 15, 22};
        QVERIFY(levels.isSound());
        for (const auto& [points, worth] : QList<std::pair<qint32, qint32>>{
                 {mark::ZeroPoints, 2}, {7, 2}, {8, 3}, {14, 3}, {15, 4}, {21, 4}, {22, 5}, {31, 5}})
            QCOMPARE(examMark(ExamScale::Points, levels, points), worth);
        QCOMPARE(examMark(ExamScale::Points, levels, mark::NotAttested), mark::None);
        QCOMPARE(examMark(ExamScale::Points, ExamLevels{}, 90), mark::None); // no table
        QCOMPARE(examMark(ExamScale::PassFail, levels, mark::Passed), mark::None);
        QVERIFY(!(ExamLevels{31, 15, 8, 22}).isSound());
        QVERIFY(!(ExamLevels{20, 8, 15, 22}).isSound());
        QVERIFY(!(ExamLevels{101, 0, 0, 0}).isSound());
        const MarkScale scale = examScaleOf(ExamScale::Points, 31);
        QVERIFY(scale.allows(mark::ZeroPoints) && scale.allows(31) && scale.allows(mark::NotAttested));
        QVERIFY(!scale.allows(32) && !scale.allows(mark::Passed));
        QVERIFY(!examScaleOf(ExamScale::Marks, 100).allows(1)); // exams are not marked by a 1
        QVERIFY(!five.allows(mark::ZeroPoints));
    }

    void theShippedRulesSayWhatCounts()
    {
        const AssessmentRules rules = AssessmentNorms::shipped().on(QDate(2026, 5, 25));
        QCOMPARE(rules.finalOf(9).rule, FinalRule::YearAndExam);
        QVERIFY(rules.finalOf(9).always);
        QCOMPARE(rules.finalOf(11).rule, FinalRule::PeriodsAndYears);
        QCOMPARE(rules.finalOf(11).sinceGrade, 10);
        QVERIFY(!rules.finalOf(7).always);
        QCOMPARE(rules.finalRoundUpFrom, 50);
        QCOMPARE(rules.debts.kinds, QList<PeriodKind>{PeriodKind::Year});
        QCOMPARE(rules.debts.attempts, 2);
        QCOMPARE(rules.debts.months, 12);
        for (const qint32 value : {1, 2, mark::Failed, mark::NotAttested})
            QVERIFY(rules.isUnsatisfactory(value, five));
        for (const qint32 value : {3, 5, mark::Passed, mark::Exempt, mark::None})
            QVERIFY(!rules.isUnsatisfactory(value, five));
        QVERIFY(rules.isUnsatisfactory(4, MarkScale{1, 10, true, false}));
    }

    void theShippedJointIsMathematicsOfGradeNine()
    {
        const AssessmentRules rules = AssessmentNorms::shipped().on(QDate(2026, 5, 25));
        QCOMPARE(rules.finalOf(9).joints.size(), 1);
        QCOMPARE(rules.finalOf(9).joints.first().subject, QStringLiteral("Математика"));
        QCOMPARE(rules.finalOf(9).joints.first().of,
                 (QStringList{QStringLiteral("Алгебра"), QStringLiteral("Геометрия"),
                              QStringLiteral("Вероятность и статистика")}));
        for (const qint32 grade : {8, 10, 11})
            QVERIFY(rules.finalOf(grade).joints.isEmpty());
    }

    void jointsAreDatedData()
    {
        const QByteArray two = finalOf(R"([{"subject": "М", "of": ["А", "Г"]}])");
        const QByteArray three = finalOf(R"([{"subject": "М", "of": ["А", "Г", "В"]}])");
        const QByteArray none = R"({"fromGrade": 9, "toGrade": 9, "rule": "yearAndExam"})";
        const auto norms =
            AssessmentNorms::fromJson(R"({"rules": [)" + rulesOf("2014-02-14", none) + ',' +
                                      rulesOf("2020-10-05", two) + ',' + rulesOf("2023-09-01", three) + "]}");
        QVERIFY(norms);
        const auto partsOn = [&](const QDate& day) {
            const auto joints = norms->on(day).finalOf(9).joints;
            return joints.isEmpty() ? qsizetype(0) : joints.first().of.size();
        };
        QCOMPARE(partsOn(QDate(2020, 10, 4)), 0);
        QCOMPARE(partsOn(QDate(2020, 10, 5)), 2);
        QCOMPARE(partsOn(QDate(2023, 8, 31)), 2);
        QCOMPARE(partsOn(QDate(2023, 9, 1)), 3);
    }

    void badJointsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("final");
        QTest::addColumn<QStringList>("why");
        const auto row = [](const char* name, const QByteArray& final, const QStringList& why) {
            QTest::newRow(name) << final << why;
        };
        const QString m = QStringLiteral("М");
        row("no list", finalOf(R"({"subject": "М", "of": ["А", "Г"]})"), {QStringLiteral("list"), QString()});
        row("no subjects", finalOf(R"([{"subject": "М"}])"), {QStringLiteral("of"), m});
        row("a text for a list", finalOf(R"([{"subject": "М", "of": "А, Г"}])"), {QStringLiteral("of"), m});
        row("of one", finalOf(R"([{"subject": "М", "of": ["А"]}])"), {QStringLiteral("of"), m});
        row("no name", finalOf(R"([{"of": ["А", "Г"]}])"), {QStringLiteral("name"), QString()});
        row("an empty name", finalOf(R"([{"subject": "М", "of": ["А", " — "]}])"),
            {QStringLiteral("name"), m});
        row("a number for a name", finalOf(R"([{"subject": "М", "of": ["А", 7]}])"),
            {QStringLiteral("name"), m});
        row("itself", finalOf(R"([{"subject": "М", "of": ["А", " м"]}])"),
            {QStringLiteral("twice"), QStringLiteral(" м")});
        row("twice", finalOf(R"([{"subject": "М", "of": ["Ёж", "ЕЖ"]}])"),
            {QStringLiteral("twice"), QStringLiteral("ЕЖ")});
        row("in two", finalOf(R"([{"subject": "М", "of": ["А", "Г"]}, {"subject": "Н", "of": ["Б", "Г"]}])"),
            {QStringLiteral("twice"), QStringLiteral("Г")});
        row("of another rule", finalOf(R"([{"subject": "М", "of": ["А", "Г"]}])", "periodsAndYears"),
            {QStringLiteral("rule"), m});
        row("of no rule", finalOf(R"([{"subject": "М", "of": ["А", "Г"]}])", "no such"),
            {QStringLiteral("rule"), m});
    }
    void badJointsAreRefused()
    {
        QFETCH(QByteArray, final);
        QFETCH(QStringList, why);
        const Failure refusal = refusalOf(final);
        QCOMPARE(refusal.code, FailureCode::InvalidInput);
        QCOMPARE(refusal.field, QStringLiteral("joint"));
        QCOMPARE(refusal.arguments, why);
    }

    void behaviourIsReadAsItIsWritten()
    {
        for (const BehaviourScale scale :
             {BehaviourScale::PassFail, BehaviourScale::ThreeLevels, BehaviourScale::FivePoint})
            for (const qint32 value : {2, 3, 4, 5, mark::Passed, mark::Failed})
                if (allows(scale, value))
                    QCOMPARE(behaviourFrom(scale, behaviourText(scale, value)), value);
        QCOMPARE(behaviourFrom(BehaviourScale::ThreeLevels, QStringLiteral("О")), 5);
        QCOMPARE(behaviourFrom(BehaviourScale::ThreeLevels, {}), mark::None);
        QVERIFY(!behaviourFrom(BehaviourScale::ThreeLevels, QStringLiteral("4")));
        QVERIFY(!allows(BehaviourScale::Off, 5));
    }
};

QTEST_APPLESS_MAIN(FinalMarksTest)
#include "FinalMarksTest.moc"
