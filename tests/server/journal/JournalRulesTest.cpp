// SPDX-License-Identifier: GPL-3.0-or-later
// Closed periods, reopening, the window after a lesson and the dated rules, through the dispatcher on both
// engines.
#include "JournalSchool.h"
#include "server/curriculum/GroupQueries.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

const QDate first(2025, 9, 1); // the first lesson; the clock stands on the 4th, the day of the second
const QDate last(2025, 10, 24);

} // namespace

class JournalRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedPeriodTakesNothingFromAnybody_data() { addEngines(); }
    void aClosedPeriodTakesNothingFromAnybody()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        const auto deputy = fixture.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        QVERIFY(school.put(4, 0, school.teacher, 0));
        const CloseJournals close{first, first, {}, {}, QStringLiteral("Checked")};
        QCOMPARE(fixture.failure(close, school.teacher), FailureCode::NotPermitted);
        QCOMPARE(fixture.failure(close, school.director), FailureCode::NotPermitted);
        QVERIFY(fixture.send(close, school.coordinator));

        for (const auto& actor : {school.teacher, deputy}) {
            const auto refused = school.put(5, 1, actor, 0);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, FailureCode::Closed);
            QCOMPARE(refused.error().field, QStringLiteral("period"));
            QCOMPARE(refused.error().arguments,
                     QStringList({QStringLiteral("2025-09-01"), QStringLiteral("coordinator"),
                                  QStringLiteral("Checked")}));
        }
        QCOMPARE(
            fixture.failure(SaveAbsences{school.group, {{school.lessons.at(0), school.pupils.at(0), 1, 0}}},
                            school.teacher),
            FailureCode::Closed);
        QCOMPARE(fixture.failure(SaveLesson{school.group, school.lessons.at(0), QStringLiteral("x"), {}, 1},
                                 school.teacher),
                 FailureCode::Closed);
        QCOMPARE(
            fixture.failure(
                SaveAssignment{school.group, {{}, school.lessons.at(0), WorkType::Control, {}, 20, false, 0}},
                school.teacher),
            FailureCode::Closed);
        // A resend of what stands there already is no change, and the next lesson is open.
        QVERIFY(school.put(4, 1, school.teacher, 0));
        QVERIFY(school.put(5, 0, school.teacher, 1));
        const JournalPage page = school.page();
        QCOMPARE(page.closedFrom, QList<QDate>{first});
        QCOMPARE(page.closedTo, QList<QDate>{first});
        QCOMPARE(page.closedReasons, QStringList{QStringLiteral("Checked")});
        QCOMPARE(page.markValues.size(), 2);
    }

    void oneClassIsReopenedWithAReasonAndForATime_data() { addEngines(); }
    void oneClassIsReopenedWithAReasonAndForATime()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        QVERIFY(fixture.send(CloseJournals{first, last, {}, {}, {}}, school.coordinator));
        const Id<SchoolClass> own = fixture.look([&](storage::ReadScope& scope) {
            return server::groups::info(scope, school.group)->schoolClass;
        });
        ReopenJournals reopen{first, last, own, {}, {}, QDate(2025, 9, 5)};
        QCOMPARE(fixture.failure(reopen, school.coordinator), FailureCode::MissingInput);
        reopen.reason = QStringLiteral("The teacher was ill");
        reopen.until = QDate(2025, 9, 1);
        QCOMPARE(fixture.failure(reopen, school.coordinator), FailureCode::InvalidInput);
        reopen.until = QDate(2025, 9, 5);
        reopen.schoolClass = {99999};
        QCOMPARE(fixture.failure(reopen, school.coordinator), FailureCode::NotFound);
        reopen.schoolClass = own;
        QVERIFY(fixture.send(reopen, school.coordinator));
        QVERIFY(school.put(5, 0, school.teacher, 0));
        QCOMPARE(fixture.failure(
                     SaveMarks{school.foreign,
                               {MarkEntry{school.foreignLesson, school.foreignPupil, {}, 0, 5, false, {}, 0}},
                               {}},
                     school.other),
                 FailureCode::Closed);
        const ClosingList list = fixture.send(ListClosings{}, school.teacher).value();
        QCOMPARE(list.closings.size(), 2);
        QVERIFY(!list.closings.first().closed);
        QCOMPARE(list.closings.first().className, QStringLiteral("7А"));

        database.clock().advance(qint64(3) * 24 * 3600 * 1000); // the reopening is over
        const auto deputy = fixture.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        const auto refused = school.put(4, 1, deputy, 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::Closed);
    }

    void theWindowAfterALessonHoldsForTheTeacherAlone_data() { addEngines(); }
    void theWindowAfterALessonHoldsForTheTeacherAlone()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        const auto deputy = fixture.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        JournalRules rules{QDate(2025, 9, 1), 2, true, 60, 4, 0};
        QCOMPARE(fixture.failure(SetJournalRules{rules}, school.teacher), FailureCode::NotPermitted);
        QCOMPARE(fixture.send(SetJournalRules{rules}, school.coordinator).value().version, 1);
        QCOMPARE(fixture.failure(SetJournalRules{rules}, school.coordinator), FailureCode::Conflict);

        const auto refused = school.put(5, 0, school.teacher, 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("window"));
        QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("2")});
        QVERIFY(school.put(5, 0, school.teacher, 1));
        QVERIFY(school.put(5, 0, deputy, 0));
        const JournalPage page = school.page();
        QCOMPARE(page.editableFrom, QDate(2025, 9, 2));
        QVERIFY(page.dotAsTwo);
        QCOMPARE(page.roundUpFrom, 60);
        QCOMPARE(page.minimumMarks, 4);
        QVERIFY(
            !fixture.send(OpenJournal{school.group, {}, {}, false}, deputy).value().editableFrom.isValid());
    }

    void rulesHoldFromTheirDay_data() { addEngines(); }
    void rulesHoldFromTheirDay()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        QVERIFY(fixture.send(SetJournalRules{{QDate(2025, 9, 1), 0, false, 50, 3, 0}}, school.coordinator));
        QVERIFY(fixture.send(SetJournalRules{{QDate(2025, 9, 20), 7, false, 50, 3, 0}}, school.coordinator));
        const JournalRulesList list = fixture.send(ReadJournalRules{}, school.teacher).value();
        QCOMPARE(list.rules.size(), 2);
        QCOMPARE(list.rules.last().editWindowDays, 7);
        QCOMPARE(list.now.editWindowDays, 0); // the 4th is before the 20th
        for (const JournalRules& wrong :
             {JournalRules{{}, 0, false, 50, 3, 0}, JournalRules{QDate(2025, 10, 1), -1, false, 50, 3, 0},
              JournalRules{QDate(2025, 10, 1), 0, false, 0, 3, 0},
              JournalRules{QDate(2025, 10, 1), 0, false, 50, 200, 0}})
            QVERIFY(!fixture.send(SetJournalRules{wrong}, school.coordinator));
    }

    void aPeriodGoesByTheRulesOfItsLastDay_data() { addEngines(); }
    void aPeriodGoesByTheRulesOfItsLastDay()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        QVERIFY(fixture.send(SetJournalRules{{first, 10, false, 50, 3, 0}}, school.coordinator));
        // Within the quarter, but not yet today; and behind the quarter.
        QVERIFY(fixture.send(SetJournalRules{{last, 20, true, 60, 4, 0}}, school.coordinator));
        QVERIFY(fixture.send(SetJournalRules{{last.addDays(1), 30, false, 70, 5, 0}}, school.coordinator));
        const JournalPage quarter = school.page();
        QCOMPARE(quarter.to, last);
        QVERIFY(quarter.dotAsTwo);
        QCOMPARE(quarter.roundUpFrom, 60);
        QCOMPARE(quarter.minimumMarks, 4);
        QCOMPARE(quarter.editWindowDays, 10); // the window is about today
        const JournalPage part =
            fixture.send(OpenJournal{school.group, first, QDate(2025, 9, 30), false}, school.teacher).value();
        QVERIFY(!part.dotAsTwo);
        QCOMPARE(part.roundUpFrom, 50);
    }

    void kindsOfWorkWeighWhatTheSchoolSays_data() { addEngines(); }
    void kindsOfWorkWeighWhatTheSchoolSays()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        const auto weightAt = [&](int lesson) {
            const JournalPage page = school.page();
            const qsizetype at = page.assignmentLessons.indexOf(lesson);
            return at < 0 ? 0 : page.assignmentWeights.at(at);
        };
        const qint32 norm = WorkTypes::shipped().norm(WorkType::Answer).weight;
        QVERIFY(school.put(5, 0, school.teacher, 0));
        QCOMPARE(weightAt(0), norm);
        WorkWeights weights{QDate(2025, 9, 4), {WorkType::Answer, WorkType::Control}, {3, 60}, 0};
        QCOMPARE(fixture.failure(SetWorkWeights{weights}, school.teacher), FailureCode::NotPermitted);
        const WorkWeights set = fixture.send(SetWorkWeights{weights}, school.coordinator).value();
        QCOMPARE(set.version, 1);
        QCOMPARE(set.types.size(), WorkTypes::shipped().all().size()); // a whole set
        QCOMPARE(fixture.failure(SetWorkWeights{weights}, school.coordinator), FailureCode::Conflict);
        // A work that is there keeps its weight; one of an earlier lesson goes by the day of the lesson.
        QCOMPARE(weightAt(0), norm);
        QVERIFY(school.put(5, 0, school.teacher, 1));
        QCOMPARE(weightAt(1), 3);
        // The page says the same to the client, which makes the work before the answer is there.
        const JournalPage page = school.page();
        QCOMPARE(page.workWeights.size(), 1);
        for (int lesson = 0; lesson < 2; ++lesson)
            QCOMPARE(WorkTypes::shipped()
                         .on(page.lessonDates.at(lesson), page.workWeights)
                         .norm(WorkType::Answer)
                         .weight,
                     weightAt(lesson));
        weights.version = 1;
        weights.weights = {4, 60};
        QCOMPARE(fixture.send(SetWorkWeights{weights}, school.coordinator).value().version, 2);
        weights.from = QDate(2025, 9, 20);
        weights.version = 0;
        QVERIFY(fixture.send(SetWorkWeights{weights}, school.coordinator));
        QCOMPARE(fixture.send(ReadJournalRules{}, school.teacher).value().weights.size(), 2);
        QCOMPARE(school.page().workWeights.size(), 2);
        for (const WorkWeights& wrong :
             {WorkWeights{{}, {WorkType::Answer}, {3}, 0}, WorkWeights{first, {WorkType::Answer}, {}, 0},
              WorkWeights{first, {WorkType::Answer}, {101}, 0},
              WorkWeights{first, {WorkType::Answer}, {-1}, 0},
              WorkWeights{first, {WorkType::Answer, WorkType::Answer}, {1, 2}, 0},
              WorkWeights{first, {WorkType::Unknown}, {1}, 0}})
            QVERIFY(!fixture.send(SetWorkWeights{wrong}, school.coordinator));
    }

    void followersOpenTheirPagesAnew_data() { addEngines(); }
    void followersOpenTheirPagesAnew()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        ServerFixture& fixture = school.server;
        const qint64 before = school.page().sequence;
        QVERIFY(fixture.send(CloseJournals{first, last, {}, {}, {}}, school.coordinator));
        const auto followed = fixture.send(FollowJournal{school.group, before}, school.teacher);
        QVERIFY(followed);
        QVERIFY(followed->resync);
    }
};

QTEST_GUILESS_MAIN(JournalRulesTest)
#include "JournalRulesTest.moc"
