// SPDX-License-Identifier: GPL-3.0-or-later
// The line of behaviour on both engines: off until it is set, put by the class teacher, closed with its
// period.
#include "AssessmentSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

struct Behaving : AssessmentSchool {
    using AssessmentSchool::AssessmentSchool;

    Result<BehaviourSaved> put(qint32 value, qint32 version, const server::Actor& actor,
                               PeriodKind kind = PeriodKind::Quarter)
    {
        return server.send(SaveBehaviour{schoolClass, kind, 1, {{pupils.at(0), value, version, false}}},
                           actor);
    }
    Result<BehaviourRule> set(BehaviourScale scale, const server::Actor& actor, qint32 version = 0)
    {
        return server.send(SetBehaviourRule{{QDate(2025, 9, 1), scale, version}}, actor);
    }
};

} // namespace

class BehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUntilItIsSet_data() { addEngines(); }
    void itIsOffUntilItIsSet()
    {
        ZVONOK_DATABASE(database);
        Behaving school(database);
        QCOMPARE(school.open(school.classTeacher).value().behaviourScale, BehaviourScale::Off);
        QCOMPARE(school.put(5, 0, school.classTeacher).error().code, FailureCode::InvalidInput);
        QCOMPARE(school.set(BehaviourScale::ThreeLevels, school.teacher).error().code,
                 FailureCode::NotPermitted);
        QVERIFY(school.set(BehaviourScale::ThreeLevels, school.deputy));
        QCOMPARE(school.set(BehaviourScale::Off, school.deputy).error().code, FailureCode::Conflict);
        QVERIFY(school.put(5, 0, school.classTeacher));
        const ClassSummary summary = school.open(school.classTeacher).value();
        QCOMPARE(summary.behaviourScale, BehaviourScale::ThreeLevels);
        QVERIFY(summary.mayBehave);
        QCOMPARE(summary.behaviour.size(), 1);
        QCOMPARE(summary.behaviour.first().value, 5);
        QCOMPARE(summary.figures.size(), summary.subjects.size()); // it is no subject
        QVERIFY(!school.open(school.director).value().mayBehave);
        QCOMPARE(school.open(school.teacher).value().behaviourScale,
                 BehaviourScale::Off); // the own subject alone
        QVERIFY(school.set(BehaviourScale::Off, school.deputy, 1));
        QCOMPARE(school.open(school.classTeacher).value().behaviourScale, BehaviourScale::Off);
    }

    void onlyWhoMayAndWhatTheScaleHas_data() { addEngines(); }
    void onlyWhoMayAndWhatTheScaleHas()
    {
        ZVONOK_DATABASE(database);
        Behaving school(database);
        QVERIFY(school.set(BehaviourScale::PassFail, school.deputy));
        QCOMPARE(school.put(5, 0, school.classTeacher).error().code, FailureCode::InvalidInput);
        QCOMPARE(school.put(mark::Passed, 0, school.teacher).error().code, FailureCode::NotFound);
        QCOMPARE(school.put(mark::Passed, 0, school.director).error().code, FailureCode::NotPermitted);
        const auto secretary = school.server.actor(QStringLiteral("secretary"), {Role::Secretary});
        QCOMPARE(school.put(mark::Passed, 0, secretary).error().code, FailureCode::NotPermitted);
        QCOMPARE(school.put(mark::Passed, 0, school.classTeacher, PeriodKind::Exam).error().code,
                 FailureCode::InvalidInput);
        QVERIFY(school.put(mark::Passed, 0, school.classTeacher));
        const auto lost = school.put(mark::Failed, 0, school.deputy).value();
        QVERIFY(lost.marks.first().conflict);
        QCOMPARE(lost.marks.first().value, mark::Passed);
        QVERIFY(!school.put(mark::Failed, 1, school.deputy).value().marks.first().conflict);
        QVERIFY(school.server.send(
            CloseJournals{QDate(2025, 10, 24), QDate(2025, 10, 24), {}, {}, QStringLiteral("Done")},
            school.coordinator));
        QCOMPARE(school.put(mark::Passed, 2, school.classTeacher).error().code, FailureCode::Closed);
        QVERIFY(school.open(school.classTeacher).value().behaviourClosed.contains(QStringLiteral("Done")));
        QVERIFY(school.put(mark::Passed, 0, school.classTeacher, PeriodKind::Year)); // the year is open
    }
};

QTEST_GUILESS_MAIN(BehaviourTest)
#include "BehaviourTest.moc"
