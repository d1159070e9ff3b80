// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of period marks on both engines: averages, suggestions by the school's rule, putting, conflicts,
// closed periods.
#include "AssessmentSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

PeriodMarkEntry entry(Id<Pupil> pupil, qint32 value, qint32 version, PeriodKind kind = PeriodKind::Quarter)
{
    return {pupil, kind, 1, value, version};
}

} // namespace

class PeriodMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuggestionFollowsTheWeightsAndTheRule_data() { addEngines(); }
    void theSuggestionFollowsTheWeightsAndTheRule()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        school.server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        QVERIFY(school.put(5, 0, school.teacher, 0));
        QVERIFY(school.put(4, 0, school.teacher, 1)); // 4,50: half up is 5
        QVERIFY(school.server.send(
            SaveAbsences{school.group, {{school.lessons.at(2), school.pupils.at(0), 4, 0}}}, school.teacher));
        PeriodSheet sheet = school.server.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QCOMPARE(sheet.groupName, QStringLiteral("7А/Алгебра"));
        QCOMPARE(sheet.columns.size(), 2); // the quarter and the year
        QCOMPARE(sheet.columns.last().kind, PeriodKind::Year);
        QCOMPARE(sheet.pupils.size(), 2);
        QVERIFY(sheet.mayMark);
        QCOMPARE(sheet.averages, QList<qint32>{450});
        QCOMPARE(sheet.markCounts, QList<qint32>{2});
        QCOMPARE(sheet.missed, QList<qint32>{1});
        QCOMPARE(sheet.suggested, QList<qint32>{5});
        QVERIFY(sheet.cellValues.isEmpty());

        QVERIFY(
            school.server.send(SetJournalRules{{QDate(2025, 9, 1), 0, false, 60, 3, 0}}, school.coordinator));
        sheet = school.server.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QCOMPARE(sheet.suggested, QList<qint32>{4}); // from ,60 only
        // A rule from the day after the quarter on is the year's, and leaves the quarter alone.
        QVERIFY(school.server.send(SetJournalRules{{QDate(2025, 10, 25), 0, true, 40, 5, 0}},
                                   school.coordinator));
        sheet = school.server.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QCOMPARE(sheet.suggested, QList<qint32>{4});
        QCOMPARE(sheet.columnRoundUpFrom, (QList<qint32>{60, 40}));
        QCOMPARE(sheet.columnMinimumMarks, (QList<qint32>{3, 5}));
        QCOMPARE(sheet.roundUpFrom, 40);
    }

    void aMarkIsPutChangedAndCountedIntoTheYear_data() { addEngines(); }
    void aMarkIsPutChangedAndCountedIntoTheYear()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        school.server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        ServerFixture& fixture = school.server;
        const Id<Pupil> pupil = school.pupils.at(0);
        const auto deputy = fixture.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        const auto first =
            fixture.send(SavePeriodMarks{school.group, {entry(pupil, 4, 0)}}, school.teacher).value();
        QCOMPARE(first.marks.first().version, 1);
        QVERIFY(first.marks.first().by.startsWith(QStringLiteral("Петрова")));
        // Somebody who has not seen it is told, and nothing of the teacher's is overwritten.
        const auto lost = fixture.send(SavePeriodMarks{school.group, {entry(pupil, 3, 0)}}, deputy).value();
        QVERIFY(lost.marks.first().conflict);
        QCOMPARE(lost.marks.first().value, 4);
        const auto now = fixture.send(SavePeriodMarks{school.group, {entry(pupil, 5, 1)}}, deputy).value();
        QCOMPARE(now.marks.first().version, 2);
        // Words count for nothing.
        QVERIFY(
            fixture.send(SavePeriodMarks{school.group, {entry(school.pupils.at(1), mark::NotAttested, 0)}},
                         school.teacher));
        const PeriodSheet sheet = fixture.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QCOMPARE(sheet.cellValues.size(), 2);
        QVERIFY(sheet.cellValues.contains(mark::NotAttested));
        const qsizetype year = sheet.averageColumns.indexOf(1);
        QVERIFY(year >= 0);
        QCOMPARE(sheet.averages.at(year), 500);
        QCOMPARE(sheet.suggested.at(year), 5);
        QCOMPARE(fixture.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM audit_log WHERE action = 'periodMark.put'").number();
        }),
                 3);
    }

    void whatMayNotBePutIsRefusedWhole_data() { addEngines(); }
    void whatMayNotBePutIsRefusedWhole()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        school.server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        ServerFixture& fixture = school.server;
        const Id<Pupil> pupil = school.pupils.at(0);
        const auto failure = [&](const PeriodMarkEntry& wrong, const server::Actor& actor) {
            return fixture.failure(SavePeriodMarks{school.group, {entry(pupil, 5, 0), wrong}}, actor);
        };
        QCOMPARE(failure(entry(pupil, 6, 0), school.teacher), FailureCode::InvalidInput);
        QCOMPARE(failure(entry(pupil, mark::Passed, 0), school.teacher), FailureCode::InvalidInput);
        QCOMPARE(failure({pupil, PeriodKind::Trimester, 1, 5, 0}, school.teacher), FailureCode::InvalidInput);
        QCOMPARE(failure({pupil, PeriodKind::Quarter, 9, 5, 0}, school.teacher), FailureCode::InvalidInput);
        QCOMPARE(failure(entry(school.foreignPupil, 5, 0), school.teacher), FailureCode::NotFound);
        QCOMPARE(failure(entry(pupil, 4, 0), school.other), FailureCode::NotFound);
        QCOMPARE(failure(entry(pupil, 4, 0), school.director), FailureCode::NotPermitted);
        QCOMPARE(fixture.failure(OpenPeriodSheet{school.group}, school.other), FailureCode::NotFound);

        QVERIFY(fixture.send(
            CloseJournals{QDate(2025, 9, 1), QDate(2025, 10, 24), {}, {}, QStringLiteral("Done")},
            school.coordinator));
        QCOMPARE(failure(entry(pupil, 4, 0), school.teacher), FailureCode::Closed);
        const PeriodSheet sheet = fixture.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QVERIFY(sheet.cellValues.isEmpty());
        QVERIFY(sheet.closed.first().contains(QStringLiteral("Done")));
        QVERIFY(sheet.closed.last().isEmpty()); // the year ends later
    }
};

QTEST_GUILESS_MAIN(PeriodMarksTest)
#include "PeriodMarksTest.moc"
