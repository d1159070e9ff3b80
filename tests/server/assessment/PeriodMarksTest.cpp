// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of period marks on both engines: averages, suggestions by the school's rule, putting, conflicts,
// closed periods.
#include "AssessmentSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

PeriodMarkEntry entry(Id<Pupil> pupil, qint32 value, qint32 version, PeriodKind kind = PeriodKind::Quarter)
{
    return {pupil, kind, 1, value, version, false, {}};
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

    void aRemarkStaysWithItsMarkAndAllIsRemembered_data() { addEngines(); }
    void aRemarkStaysWithItsMarkAndAllIsRemembered()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        school.server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        ServerFixture& fixture = school.server;
        const Id<Pupil> pupil = school.pupils.at(0);
        const auto put = [&](PeriodMarkEntry entry) {
            const auto saved = fixture.send(SavePeriodMarks{school.group, {entry}}, school.teacher);
            return saved ? saved->marks.first() : PeriodMarkState{};
        };
        // Words that look like the audit's own name of another period.
        const QString remark = QStringLiteral("\"kind\":\"year\",\"ordinal\":1, хорошо");
        PeriodMarkEntry first = entry(pupil, 4, 0);
        first.setsComment = true;
        first.comment = remark;
        QCOMPARE(put(first).comment, remark);
        QCOMPARE(put(entry(pupil, 5, 1)).comment, remark); // a program that knows no remarks
        PeriodSheet sheet = fixture.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QCOMPARE(sheet.comments, QStringList{remark});
        QCOMPARE(sheet.cellValues.at(sheet.commentCells.first()), 5);
        // The remark alone is a change, and another's version stands before it.
        PeriodMarkEntry only = entry(pupil, 5, 1);
        only.setsComment = true;
        only.comment = QStringLiteral("Молодец");
        QVERIFY(put(only).conflict);
        only.version = 2;
        QCOMPARE(put(only).version, 3);
        QCOMPARE(put(only).version, 3); // nothing new
        QCOMPARE(put(entry(pupil, 0, 3)).comment, QString());
        sheet = fixture.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QVERIFY(sheet.comments.isEmpty());
        only.version = 4;
        only.comment = QString(501, u'a');
        QCOMPARE(fixture.failure(SavePeriodMarks{school.group, {only}}, school.teacher),
                 FailureCode::LimitExceeded);

        // Of other pupils and periods nothing is in the history of the cell.
        QVERIFY(put(entry(school.pupils.at(1), 3, 0)).version == 1);
        QVERIFY(put(entry(pupil, 5, 0, PeriodKind::Year)).version == 1);
        OpenPeriodMarkHistory what;
        what.group = school.group;
        what.pupil = pupil;
        what.kind = PeriodKind::Quarter;
        what.ordinal = 1;
        CellHistory history = fixture.send(what, school.teacher).value();
        QCOMPARE(history.events.size(), 4);
        QVERIFY(!history.more);
        QVERIFY(history.events.first().before.isEmpty());
        QCOMPARE(history.events.last().action, QStringLiteral("periodMark.cleared"));
        QVERIFY(history.events.first().by.startsWith(QStringLiteral("Петрова")));
        QVERIFY(history.events.at(2).after.contains(QStringLiteral("Молодец")));
        // Page by page to the beginning.
        what.most = 3;
        history = fixture.send(what, school.teacher).value();
        QCOMPARE(history.events.size(), 3);
        QVERIFY(history.more);
        what.before = history.events.first().sequence;
        history = fixture.send(what, school.teacher).value();
        QCOMPARE(history.events.size(), 1);
        QVERIFY(!history.more);
        what.before = 0;
        what.kind = PeriodKind::Year;
        QCOMPARE(fixture.send(what, school.teacher).value().events.size(), 1);
        QCOMPARE(fixture.failure(what, school.other), FailureCode::NotFound);
    }

    void theJournalOfAPeriodHasItsMarks_data() { addEngines(); }
    void theJournalOfAPeriodHasItsMarks()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        school.server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        QVERIFY(school.server.send(SavePeriodMarks{school.group, {entry(school.pupils.at(1), 4, 0)}},
                                   school.teacher));
        const auto open = [&](const QDate& from, const QDate& to) {
            return school.server.send(OpenJournal{school.group, from, to, false}, school.teacher).value();
        };
        const JournalPage page = open(QDate(2025, 9, 1), QDate(2025, 10, 24));
        QCOMPARE(page.periodKind, PeriodKind::Quarter);
        QCOMPARE(page.periodOrdinal, 1);
        QCOMPARE(page.periodMarks, (QList<qint32>{0, 4}));
        QCOMPARE(page.pupils.size(), 2);
        QVERIFY(open(QDate(2025, 9, 1), QDate(2025, 10, 23)).periodMarks.isEmpty()); // no period
        QCOMPARE(open(QDate(2025, 9, 1), QDate(2025, 10, 23)).periodKind, PeriodKind::Unknown);
    }

    void theYearWaitsForAllItsPeriods_data() { addEngines(); }
    void theYearWaitsForAllItsPeriods()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        school.server.prepare([&](storage::WriteScope& scope) {
            scope
                .statement("INSERT INTO period (year_id, kind, ordinal, name, first_day, last_day) "
                           "VALUES (:year, :kind, 2, 'II', '2025-11-05', '2025-12-27')")
                .bind("year", school.year)
                .bind("kind", PeriodKind::Quarter)
                .run();
            scope.statement("UPDATE class_membership SET first_day = '2025-11-05' WHERE pupil_id = :pupil")
                .bind("pupil", school.pupils.at(1))
                .run();
            return 0;
        });
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Year).value, -1); // nothing to tell yet
        QVERIFY(school.mark(0, PeriodKind::Quarter, 5, school.teacher));
        auto year = school.suggested(school.sheet(), 0, PeriodKind::Year);
        QCOMPARE(year.value, 0);
        QCOMPARE(year.average, 500); // shown, not suggested
        QCOMPARE(year.parts, (QList<qint32>{5, 0}));
        QVERIFY(school.mark(0, PeriodKind::Quarter, 4, school.teacher, 2));
        year = school.suggested(school.sheet(), 0, PeriodKind::Year);
        QCOMPARE(year.value, 5); // 4,50
        QCOMPARE(year.parts, (QList<qint32>{5, 4}));
        // Nobody waits for the mark of a period before the pupil came.
        QVERIFY(school.mark(1, PeriodKind::Quarter, 3, school.teacher, 2));
        year = school.suggested(school.sheet(), 1, PeriodKind::Year);
        QCOMPARE(year.value, 3);
        QCOMPARE(year.parts, QList<qint32>{3});
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
