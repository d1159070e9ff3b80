// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class through the dispatcher, on both engines: marks, figures with their names,
// who sees how much.
#include "AssessmentSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

class ClassSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureNamesItsPupils_data() { addEngines(); }
    void everyFigureNamesItsPupils()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        const Id<Group> physics = school.addSubject();
        school.putMark(school.group, 5, 0);
        school.putMark(school.group, 3, 1);
        school.putMark(physics, 4, 0);
        const ClassSummary summary = school.open(school.director).value();
        QCOMPARE(summary.className, QStringLiteral("7А"));
        QCOMPARE(summary.period.kind, PeriodKind::Quarter);
        QCOMPARE(summary.periods.size(), 2); // the quarter and the year
        QCOMPARE(summary.pupils, school.pupils);
        QCOMPARE(summary.subjectNames, QStringList({QStringLiteral("Алгебра"), QStringLiteral("Физика")}));
        QCOMPARE(summary.subjectGroups, (QList<Id<Group>>{school.group, physics}));
        QCOMPARE(summary.values, (QList<qint32>{5, 4, 3, 0}));
        const SubjectFigures& algebra = summary.figures.at(0);
        QCOMPARE(algebra.excellent, QList<Id<Pupil>>{school.pupils.at(0)});
        QCOMPARE(algebra.satisfactory, QList<Id<Pupil>>{school.pupils.at(1)});
        QCOMPARE(algebra.quality, 500);
        QCOMPARE(algebra.success, 1000);
        QCOMPARE(algebra.degree, 680); // (100 + 36) ÷ 2
        QCOMPARE(summary.figures.at(1).missing, QList<Id<Pupil>>{school.pupils.at(1)});
        QVERIFY(summary.whole);
        QCOMPARE(summary.standings.at(0).standing, ClassStanding::OneGood);
        QCOMPARE(summary.standings.at(0).because, QList<Id<Subject>>{summary.subjects.at(1)});
        QCOMPARE(summary.standings.at(1).standing, ClassStanding::OneSatisfactory);
        QCOMPARE(summary.classCounted, 2);
        QCOMPARE(summary.quality, 500);
        // The year has its own marks: none yet.
        const ClassSummary year = school.open(school.director, PeriodKind::Year, 1).value();
        QCOMPARE(year.values, (QList<qint32>{0, 0, 0, 0}));
        QCOMPARE(year.quality, -1);
    }

    void whoLeftIsShownAndNotCounted_data() { addEngines(); }
    void whoLeftIsShownAndNotCounted()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        school.putMark(school.group, 5, 0);
        school.putMark(school.group, 2, 1);
        school.server.prepare([&](storage::WriteScope& scope) {
            return scope
                .statement("UPDATE class_membership SET last_day = '2025-09-03' WHERE pupil_id = :pupil")
                .bind("pupil", school.pupils.at(1))
                .run();
        });
        const ClassSummary summary = school.open(school.director).value();
        QCOMPARE(summary.counted, (QList<bool>{true, false}));
        QCOMPARE(summary.values, (QList<qint32>{5, 2}));
        QCOMPARE(summary.figures.at(0).success, 1000);
        QCOMPARE(summary.standings.size(), 1);
    }

    void aSubjectTeacherSeesTheOwnSubjectAlone_data() { addEngines(); }
    void aSubjectTeacherSeesTheOwnSubjectAlone()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        const Id<Group> physics = school.addSubject();
        school.putMark(school.group, 4, 0);
        school.putMark(physics, 2, 0);
        const ClassSummary own = school.open(school.teacher).value();
        QVERIFY(!own.whole);
        QCOMPARE(own.subjectNames, QStringList{QStringLiteral("Алгебра")});
        QCOMPARE(own.values, (QList<qint32>{4, 0}));
        QVERIFY(own.standings.isEmpty());
        QCOMPARE(own.quality, -1);
        // The class teacher sees all of it, teaching nothing there.
        const ClassSummary whole = school.open(school.classTeacher).value();
        QVERIFY(whole.whole);
        QCOMPARE(whole.values, (QList<qint32>{4, 2, 0, 0}));
        // Of another class nobody learns that it is there.
        const auto secretary = school.server.actor(QStringLiteral("secretary"), {Role::Secretary});
        QCOMPARE(school.open(secretary).error().code, FailureCode::NotPermitted);
        QCOMPARE(school.server.failure(OpenClassSummary{Id<SchoolClass>{999999}, PeriodKind::Unknown, 0},
                                       school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(school.open(school.director, PeriodKind::Trimester, 1).error().code,
                 FailureCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(ClassSummaryTest)
#include "ClassSummaryTest.moc"
