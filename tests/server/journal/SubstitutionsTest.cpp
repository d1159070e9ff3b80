// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in at a lesson reads the journal and writes at that lesson: from its day on, as long as lessons
// may be changed, until it is withdrawn; nowhere else. Through the dispatcher on both engines.
#include "JournalSchool.h"
#include "server/schedule/SubstitutionHandlers.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// The clock stands on Thursday, September 4: lessons are on Monday the 1st and on the 4th, 11th, 15th, 18th …
struct School : JournalSchool {
    server::Actor third; // teaches nobody

    explicit School(DatabaseFixture& database) : JournalSchool(database)
    {
        server.add(server::substitutionHandlers());
        const Id<Staff> staff = server.prepare([](storage::WriteScope& scope) {
            const auto person =
                scope
                    .statement("INSERT INTO person (last_name, first_name, search_key, changed_at, "
                               "changed_by) VALUES ('Орлова', 'Нина', ' орлова', 1, 0) RETURNING id")
                    .insertedId<Person>();
            return scope
                .statement("INSERT INTO staff (person_id, changed_at, changed_by) VALUES (:p, 1, 0) "
                           "RETURNING id")
                .bind("p", person)
                .insertedId<Staff>();
        });
        third = server.actor(QStringLiteral("orlova"), {Role::Teacher}, staff);
    }
    // Days go by, and everybody stays logged in.
    void pass(int days)
    {
        server.database().clock().advance(days * qint64(24) * 3600 * 1000);
        server.prepare([](storage::WriteScope& scope) {
            return scope.statement("UPDATE session SET expires_at = :end")
                .bind("end", Moment{scope.now().ms + 3'600'000})
                .run();
        });
    }
    Id<Staff> staffOf(const server::Actor& actor)
    {
        return server.look([&](storage::ReadScope& scope) {
            return server::Actor::load(scope, actor.session).value().staff;
        });
    }
    SubstituteLessons at(int lesson, const server::Actor& who)
    {
        return {group, lessons.at(lesson), {}, {}, staffOf(who), {}, QStringLiteral("больничный")};
    }
    Result<JournalPage> open(const server::Actor& who)
    {
        return server.send(OpenJournal{group, {}, {}, false}, who);
    }
    qint64 audited(const char* action)
    {
        return server.look([action](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM audit_log WHERE action = :action")
                .bind("action", QString::fromLatin1(action))
                .number()
                .value();
        });
    }
    QList<Id<Group>> journalsOf(const server::Actor& who)
    {
        QList<Id<Group>> all;
        const GroupList list = server.send(ListGroups{}, who).value();
        for (const GroupLine& each : list.groups)
            if (each.taught || each.standsIn)
                all.append(each.id);
        return all;
    }
};

} // namespace

class SubstitutionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoStandsInWritesAtThatLessonAlone_data() { addEngines(); }
    void whoStandsInWritesAtThatLessonAlone()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        QCOMPARE(fixture.failure(OpenJournal{school.group, {}, {}, false}, school.other),
                 FailureCode::NotFound);
        QCOMPARE(school.put(5, 0, school.other).error().code, FailureCode::NotFound);
        QCOMPARE(school.journalsOf(school.other), QList<Id<Group>>{school.foreign});

        const SubstituteLessons wanted = school.at(1, school.other);
        QCOMPARE(fixture.failure(wanted, school.teacher), FailureCode::NotPermitted);
        const SubstitutionList made = fixture.send(wanted, school.coordinator).value();
        QCOMPARE(made.substitutions.size(), 1);
        const SubstitutionLine line = made.substitutions.first();
        QCOMPARE(line.groupName, QStringLiteral("7А/Алгебра"));
        QCOMPARE(line.date, QDate(2025, 9, 4));
        QCOMPARE(line.number, 3);
        QCOMPARE(line.staffName, QStringLiteral("Сидорова И."));
        QCOMPARE(line.absentName, QStringLiteral("Петрова И.")); // the only teacher: known unasked
        QCOMPARE(line.reason, QStringLiteral("больничный"));
        QCOMPARE(line.by, QStringLiteral("coordinator"));
        QCOMPARE(school.audited("lesson.substituted"), 1);

        const JournalPage page = school.open(school.other).value();
        QVERIFY(page.mayMark && page.mayAttend && page.mayPlan);
        QVERIFY(page.markOnlyStandIns && page.attendOnlyStandIns);
        QCOMPARE(page.standInLessons, QList<qint32>{1});
        QCOMPARE(page.substitutedLessons, QList<qint32>{1});
        QCOMPARE(page.substitutes, QStringList{QStringLiteral("Сидорова И.")});
        const JournalPage own = school.page();
        QVERIFY(own.mayMark && !own.markOnlyStandIns && own.standInLessons.isEmpty());
        QCOMPARE(own.substitutedLessons, QList<qint32>{1});
        const auto journals = school.journalsOf(school.other);
        QVERIFY(journals.size() == 2 && journals.contains(school.group));

        const Id<Lesson> theirs = school.lessons.at(1);
        QVERIFY(school.put(5, 0, school.other));
        QVERIFY(
            fixture.send(SaveAbsences{school.group, {{theirs, school.pupils.at(0), 1, 0}}}, school.other));
        QVERIFY(fixture.send(SaveLesson{school.group, theirs, QStringLiteral("Тема"), {}, 1}, school.other));
        QVERIFY(fixture.send(SaveAssignment{school.group, {{}, theirs, WorkType::Control, {}, 40, false, 0}},
                             school.other));
        QVERIFY(fixture.send(OpenCellHistory{school.group, theirs, school.pupils.at(0)}, school.other));
        QVERIFY(school.put(4, 1, school.teacher)); // the teacher's own rights stay

        const Id<Lesson> foreign = school.lessons.at(0);
        const auto closed = [&](const auto& request) {
            const auto refused = fixture.send(request, school.other);
            return !refused && refused.error().code == FailureCode::Closed &&
                   refused.error().field == QLatin1String("standIn");
        };
        QVERIFY(closed(
            SaveMarks{school.group, {MarkEntry{foreign, school.pupils.at(0), {}, 0, 5, false, {}, 0}}, {}}));
        QVERIFY(closed(SaveMarks{school.group, {}, {{foreign, school.pupils.at(0), 1, 0}}}));
        QVERIFY(closed(SaveAbsences{school.group, {{foreign, school.pupils.at(0), 1, 0}}}));
        QVERIFY(closed(SaveLesson{school.group, foreign, QStringLiteral("x"), {}, 1}));
        QVERIFY(closed(SaveAssignment{school.group, {{}, foreign, WorkType::Control, {}, 40, false, 0}}));
        // One lesson of another's in an act of many takes the whole act back.
        QVERIFY(closed(SaveMarks{school.group,
                                 {MarkEntry{theirs, school.pupils.at(0), {}, 1, 3, false, {}, 0},
                                  MarkEntry{foreign, school.pupils.at(0), {}, 0, 5, false, {}, 0}},
                                 {}}));
        QCOMPARE(school.page().markValues, QList<qint32>{4});
        // Nothing but the journal has opened.
        QCOMPARE(fixture.failure(SetWeeklyPattern{school.group, {}, {}, {}}, school.other),
                 FailureCode::NotPermitted);
        QCOMPARE(fixture.failure(OpenWeeklyPattern{school.group}, school.other), FailureCode::NotFound);
    }

    void itBeginsWithTheDayAndEndsWithTheWindow_data() { addEngines(); }
    void itBeginsWithTheDayAndEndsWithTheWindow()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        // Both the lesson of the 11th and that of the 15th.
        const SubstituteLessons days{
            school.group, {}, QDate(2025, 9, 9), QDate(2025, 9, 17), school.staffOf(school.other), {}, {}};
        QCOMPARE(fixture.send(days, school.coordinator).value().substitutions.size(), 2);
        // It is told in advance, and opens with the day.
        QCOMPARE(fixture.send(ListSubstitutions{}, school.other).value().substitutions.size(), 2);
        QCOMPARE(fixture.send(ListSubstitutions{}, school.third).value().substitutions.size(), 0);
        QVERIFY(!school.open(school.other));
        QCOMPARE(school.journalsOf(school.other), QList<Id<Group>>{school.foreign});

        school.pass(7); // the 11th
        QCOMPARE(school.open(school.other).value().standInLessons, QList<qint32>{2});
        QVERIFY(school.put(5, 0, school.other, 2));
        QCOMPARE(school.put(5, 0, school.other, 3).error().code, FailureCode::Closed);

        school.pass(5); // the 16th; without a window both are open
        QCOMPARE(school.open(school.other).value().standInLessons, (QList<qint32>{2, 3}));
        QVERIFY(fixture.send(SetJournalRules{{QDate(2025, 9, 1), 2, false, 50, 3, 0}}, school.coordinator));
        const JournalPage page = school.open(school.other).value();
        QCOMPARE(page.standInLessons, QList<qint32>{3});
        QCOMPARE(page.editableFrom, QDate(2025, 9, 14));
        QCOMPARE(school.put(4, 1, school.other, 2).error().code, FailureCode::Closed);
        QVERIFY(school.put(5, 0, school.other, 3));
        school.pass(2);
        QCOMPARE(school.put(4, 1, school.other, 3).error().code, FailureCode::NotFound);
        QCOMPARE(school.journalsOf(school.other), QList<Id<Group>>{school.foreign});
    }

    void withdrawnOrGivenToAnotherItIsOver_data() { addEngines(); }
    void withdrawnOrGivenToAnotherItIsOver()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        QVERIFY(fixture.send(school.at(1, school.other), school.coordinator));
        QVERIFY(fixture.send(school.at(1, school.other), school.coordinator)); // again: no second one
        QCOMPARE(school.audited("lesson.substituted"), 1);
        QVERIFY(school.put(5, 0, school.other));
        const qint64 before = school.page().sequence;
        const SubstitutionLine third =
            fixture.send(school.at(1, school.third), school.coordinator).value().substitutions.first();
        QVERIFY(fixture.send(FollowJournal{school.group, before}, school.teacher).value().resync);
        QCOMPARE(school.audited("lesson.substitutionWithdrawn"), 1);
        QCOMPARE(school.put(4, 1, school.other).error().code, FailureCode::NotFound);
        QVERIFY(school.put(4, 1, school.third));

        QCOMPARE(fixture.failure(WithdrawSubstitutions{school.group, {third.id}}, school.teacher),
                 FailureCode::NotPermitted);
        QCOMPARE(fixture.failure(WithdrawSubstitutions{school.foreign, {third.id}}, school.coordinator),
                 FailureCode::NotFound);
        const WithdrawSubstitutions withdraw{school.group, {third.id}};
        QCOMPARE(fixture.send(withdraw, school.coordinator).value().withdrawn, 1);
        QCOMPARE(fixture.send(withdraw, school.coordinator).value().withdrawn, 0);
        QVERIFY(!school.open(school.third));
        const JournalPage page = school.page();
        QCOMPARE(page.markValues, QList<qint32>{4}); // what was written stays
        QVERIFY(page.substitutes.isEmpty());
        QVERIFY(fixture.send(ListSubstitutions{{}, QDate(2025, 9, 1), {}}, school.coordinator)
                    .value()
                    .substitutions.isEmpty());
    }

    void whatCannotBeIsRefused_data() { addEngines(); }
    void whatCannotBeIsRefused()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        const auto refused = [&](auto change) -> QString {
            SubstituteLessons wanted = school.at(1, school.other);
            change(wanted);
            const auto answer = fixture.send(wanted, school.coordinator);
            return answer ? QString()
                          : QString::number(int(answer.error().code)) + u' ' + answer.error().field;
        };
        const auto code = [](FailureCode failure, const char* field) -> QString {
            return QString::number(int(failure)) + u' ' + QLatin1String(field);
        };
        QCOMPARE(refused([&](auto& w) { w.staff = school.staffOf(school.teacher); }),
                 code(FailureCode::InvalidInput, "staff")); // teaches there anyway
        QCOMPARE(refused([&](auto& w) { w.absent = w.staff; }), code(FailureCode::InvalidInput, "absent"));
        QCOMPARE(refused([](auto& w) { w.staff = {99999}; }), code(FailureCode::NotFound, ""));
        QCOMPARE(refused([&](auto& w) { w.lesson = school.foreignLesson; }), code(FailureCode::NotFound, ""));
        QCOMPARE(refused([](auto& w) {
                     w.lesson = {};
                     w.from = QDate(2025, 9, 5);
                     w.to = QDate(2025, 9, 4);
                 }),
                 code(FailureCode::InvalidInput, "to"));
        QCOMPARE(refused([](auto& w) {
                     w.lesson = {};
                     w.from = w.to = QDate(2025, 9, 8); // a day off
                 }),
                 code(FailureCode::InvalidInput, "from"));
        // A lesson that does not take place opens nothing.
        QVERIFY(fixture.send(school.at(1, school.other), school.coordinator));
        fixture.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE lesson SET cancelled = 1 WHERE id = :id")
                .bind("id", school.lessons.at(1))
                .run();
        });
        QVERIFY(!school.open(school.other));
    }

    void aTeacherForSomeDaysGivesTheGroupBack_data() { addEngines(); }
    void aTeacherForSomeDaysGivesTheGroupBack()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        const Id<Staff> own = school.staffOf(school.teacher);
        const Id<Staff> other = school.staffOf(school.other);
        QCOMPARE(
            fixture.failure(SetGroupTeachers{school.group, {other}, QDate(2025, 9, 4), QDate(2025, 9, 3)},
                            school.coordinator),
            FailureCode::InvalidInput);
        QVERIFY(fixture.send(SetGroupTeachers{school.group, {other}, QDate(2025, 9, 4), QDate(2025, 9, 11)},
                             school.coordinator));
        // Another of the days, over the end of the first: the last word counts for its days alone.
        QVERIFY(
            fixture.send(SetGroupTeachers{school.group, {own, other}, QDate(2025, 9, 10), QDate(2025, 9, 12)},
                         school.coordinator));
        const auto teachersOn = [&](const QDate& on) {
            return fixture.look([&](storage::ReadScope& scope) {
                return scope
                    .statement("SELECT staff_id FROM group_teacher WHERE group_id = :group "
                               "AND first_day <= :day AND last_day >= :day ORDER BY staff_id")
                    .bind("group", school.group)
                    .bind("day", on)
                    .ids<Staff>();
            });
        };
        for (const auto& [on, who] :
             QList<std::pair<QDate, QList<Id<Staff>>>>{{QDate(2025, 9, 1), {own}},
                                                       {QDate(2025, 9, 3), {own}},
                                                       {QDate(2025, 9, 4), {other}},
                                                       {QDate(2025, 9, 9), {other}},
                                                       {QDate(2025, 9, 10), {own, other}},
                                                       {QDate(2025, 9, 12), {own, other}},
                                                       {QDate(2025, 9, 13), {own}},
                                                       {QDate(2026, 5, 1), {own}}})
            QCOMPARE(teachersOn(on), who);
        QVERIFY(!school.open(school.teacher));
        QVERIFY(school.open(school.other));
        school.pass(9); // the 13th
        QVERIFY(school.open(school.teacher));
        QVERIFY(!school.open(school.other));
    }
};

QTEST_GUILESS_MAIN(SubstitutionsTest)
#include "SubstitutionsTest.moc"
