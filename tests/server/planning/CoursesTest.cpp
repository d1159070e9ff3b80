// SPDX-License-Identifier: GPL-3.0-or-later
// Groups on plans, on both engines: following, what is due, re-flow, topics into the journal, the overview.
#include "server/planning/PlanningFeature.h"
#include "tests/server/journal/JournalSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// Lessons of 7А in September 2025: 1, 4, 11, 15, 18, 22, 25, 29. Today is the 16th.
struct CourseSchool : JournalSchool {
    server::Actor deputy;
    PlanLine plan;

    explicit CourseSchool(DatabaseFixture& database) : JournalSchool(onThatDay(database))
    {
        server.add(server::planningHandlers(WorkTypes::shipped()));
        deputy = server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        const auto subject = server.send(ListSubjects{}, teacher).value().subjects.first().id;
        CreatePlan request{{}, subject, 7, {}, {}};
        for (const char16_t* text :
             {u"Числа", u"Дроби", u"Проценты", u"Пропорции", u"Масштаб", u"Окружность"}) {
            PlanTopic topic;
            topic.topic = QString::fromUtf16(text);
            topic.homework = QStringLiteral("§ %1").arg(request.topics.size() + 1);
            request.topics.append(topic);
        }
        request.topics.first().hours = 2;
        plan = server.send(request, teacher).value().plan;
    }
    static DatabaseFixture& onThatDay(DatabaseFixture& database)
    {
        database.clock().set({QDateTime(QDate(2025, 9, 16), QTime(12, 0)).toMSecsSinceEpoch()});
        return database;
    }
    Result<GroupCourse> follow(const server::Actor& actor, const QDate& from = {}, qint64 first = 0)
    {
        return server.send(FollowPlan{group, plan.id, from, first}, actor);
    }
    PlannedLessons planned(const QDate& from = {}, const QDate& to = {})
    {
        return server.send(OpenPlannedLessons{group, from, to}, teacher).value();
    }
    void write(int lesson, const QString& topic)
    {
        const JournalPage now = page();
        QVERIFY(server.send(SaveLesson{group, lessons.at(lesson), topic, {}, now.lessonVersions.at(lesson)},
                            teacher));
    }
};

} // namespace

class CoursesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupFollowsAPlanOfItsSubject_data() { addEngines(); }
    void aGroupFollowsAPlanOfItsSubject()
    {
        ZVONOK_DATABASE(database);
        CourseSchool school(database);
        ServerFixture& server = school.server;
        QVERIFY(!server.send(OpenCourse{school.group}, school.teacher).value().plan);
        QVERIFY(school.planned().lessons.isEmpty());
        QCOMPARE(server.failure(PutPlannedTopics{school.group, {}, {}}, school.teacher),
                 FailureCode::MissingInput);

        const GroupCourse course = school.follow(school.teacher).value();
        QCOMPARE(course.plan, school.plan.id);
        QCOMPARE(course.from, QDate(2025, 9, 1));
        QCOMPARE(course.lessons.size(), 8);
        QVERIFY(course.mayFollow);
        QCOMPARE(server.send(OpenPlan{school.plan.id, false}, school.teacher).value().plan.groups,
                 QStringList{QStringLiteral("7А")});
        QVERIFY(!server.send(OpenCourse{school.group}, school.director).value().mayFollow);

        QCOMPARE(server.failure(FollowPlan{school.foreign, school.plan.id, {}, 0}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(FollowPlan{school.group, {999}, {}, 0}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(
            server.failure(FollowPlan{school.group, school.plan.id, QDate(2027, 1, 1), 0}, school.teacher),
            FailureCode::InvalidInput);
        QCOMPARE(server.failure(FollowPlan{school.group, school.plan.id, {}, 12345}, school.teacher),
                 FailureCode::InvalidInput);
        const auto chemistry =
            server.send(SaveSubject{SubjectLine{{}, QStringLiteral("Химия"), {}, 2}}, school.coordinator)
                .value()
                .id;
        const auto other = server.send(CreatePlan{{}, chemistry, 7, {}, {}}, school.deputy).value().plan.id;
        QCOMPARE(server.failure(FollowPlan{school.group, other, {}, 0}, school.teacher),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(WithdrawPlan{school.plan.id, school.plan.version}, school.teacher),
                 FailureCode::InvalidInput); // a group follows it

        // Another one from a day on, from its second topic; then none.
        const qint64 second =
            server.send(OpenPlan{school.plan.id, false}, school.teacher).value().topics.at(1).key;
        const GroupCourse later = school.follow(school.deputy, QDate(2025, 9, 15), second).value();
        QCOMPARE(later.lessons.size(), 5);
        QCOMPARE(school.planned().topics.first(), QStringLiteral("Дроби"));
        QVERIFY(
            !server.send(FollowPlan{school.group, {}, QDate(2025, 9, 1), 0}, school.teacher).value().plan);
        QCOMPARE(server.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM group_plan").number();
        }),
                 2); // nothing is deleted
    }

    void thePlanFlowsAroundWhatHappens_data() { addEngines(); }
    void thePlanFlowsAroundWhatHappens()
    {
        ZVONOK_DATABASE(database);
        CourseSchool school(database);
        ServerFixture& server = school.server;
        QVERIFY(school.follow(school.teacher));
        PlannedLessons planned = school.planned();
        QCOMPARE(planned.lessons.size(), 7);
        QCOMPARE(planned.topics.mid(0, 3),
                 (QStringList{QStringLiteral("Числа"), QStringLiteral("Числа"), QStringLiteral("Дроби")}));
        QCOMPARE(planned.lessons.first(), school.lessons.first());
        QCOMPARE(planned.figures.byPlan, 4); // 1, 4, 11, 15
        QCOMPARE(planned.figures.unwritten, 4);
        QCOMPARE(planned.figures.lag, 0);
        QCOMPARE(planned.figures.spare, 1);
        QCOMPARE(school.planned(QDate(2025, 9, 18), QDate(2025, 9, 22)).lessons.size(), 2);

        // A lesson of its own: what follows moves on.
        school.write(2, QStringLiteral("Олимпиада"));
        planned = school.planned();
        QCOMPARE(planned.lessons.indexOf(school.lessons.at(2)), -1);
        QCOMPARE(planned.topics.at(planned.lessons.indexOf(school.lessons.at(3))), QStringLiteral("Дроби"));
        QCOMPARE(planned.figures.lag, 1);
        QCOMPARE(planned.figures.outside, 1);

        // A day off more: its lesson has nothing, the plan is short of one.
        YearLine year = server.send(OpenCalendar{}, school.coordinator).value().years.first();
        year.daysOff.append({{}, QStringLiteral("Карантин"), QDate(2025, 9, 22), QDate(2025, 9, 22)});
        QVERIFY(server.send(SaveYear{year}, school.coordinator));
        planned = school.planned();
        QCOMPARE(planned.lessons.indexOf(school.lessons.at(5)), -1);
        QCOMPARE(planned.figures.lacking, 1);
        QCOMPARE(planned.topics.last(), QStringLiteral("Масштаб"));

        // A cancelled lesson that the timetable still wants is behind the plan.
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE lesson SET cancelled = 1 WHERE id = :id")
                .bind("id", school.lessons.at(3))
                .run();
        });
        planned = school.planned();
        QCOMPARE(planned.figures.cancelled, 1);
        QCOMPARE(planned.figures.lag, 2);
        QCOMPARE(planned.figures.lacking, 2);
    }

    void emptyLessonsGetTheTopicsOfThePlan_data() { addEngines(); }
    void emptyLessonsGetTheTopicsOfThePlan()
    {
        ZVONOK_DATABASE(database);
        CourseSchool school(database);
        ServerFixture& server = school.server;
        QVERIFY(school.follow(school.teacher));
        school.write(1, QStringLiteral("Олимпиада"));
        QVERIFY(server.send(SaveLesson{school.group, school.lessons.at(2), {}, QStringLiteral("Выучить"), 1},
                            school.teacher));
        QVERIFY(
            server.send(CloseJournals{QDate(2025, 9, 1), QDate(2025, 9, 1), {}, {}, QStringLiteral("Done")},
                        school.coordinator));
        QCOMPARE(server.failure(PutPlannedTopics{school.group, {}, {}}, school.other), FailureCode::NotFound);
        QCOMPARE(server.failure(PutPlannedTopics{school.group, {}, {}}, school.director),
                 FailureCode::NotPermitted);
        const TopicsPut put =
            server.send(PutPlannedTopics{school.group, {}, {}}, school.teacher).value(); // up to today
        QCOMPARE(put.filled, 2);
        QCOMPARE(put.kept, 1);
        QCOMPARE(put.closed, 1);
        const JournalPage page = school.page();
        QCOMPARE(page.topics.at(0), QString());
        QCOMPARE(page.topics.at(1), QStringLiteral("Олимпиада"));
        QCOMPARE(page.topics.at(2), QStringLiteral("Числа"));
        QCOMPARE(page.homework.at(2), QStringLiteral("Выучить")); // what stood there stays
        QCOMPARE(page.topics.at(3), QStringLiteral("Дроби"));
        QCOMPARE(page.homework.at(3), QStringLiteral("§ 2"));
        QCOMPARE(page.topics.at(4), QString());
        QCOMPARE(server.send(PutPlannedTopics{school.group, {}, {}}, school.teacher).value().filled, 0);
        QCOMPARE(
            server
                .send(PutPlannedTopics{school.group, QDate(2025, 9, 17), QDate(2025, 9, 19)}, school.teacher)
                .value()
                .filled,
            1);
        QCOMPARE(school.page().topics.at(4), QStringLiteral("Проценты"));
        QCOMPARE(school.planned().figures.given, 2);
    }

    void theOverviewTellsWhoIsBehind_data() { addEngines(); }
    void theOverviewTellsWhoIsBehind()
    {
        ZVONOK_DATABASE(database);
        CourseSchool school(database);
        ServerFixture& server = school.server;
        QVERIFY(school.follow(school.teacher));
        school.write(0, QStringLiteral("Олимпиада"));
        QCOMPARE(server.failure(ListCourses{}, school.deputy), FailureCode::MissingInput);
        const QList<CourseLine> all =
            server.send(ListCourses{{}, school.plan.subject}, school.deputy).value().courses;
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().groupName, QStringLiteral("7А/Алгебра"));
        QCOMPARE(all.first().plan, school.plan.id);
        QCOMPARE(all.first().figures.lag, 1);
        QCOMPARE(all.first().figures.total, 7);
        QVERIFY(!all.last().plan);
        QCOMPARE(all.last().figures.total, 0);
        const QList<CourseLine> own = server.send(ListCourses{}, school.teacher).value().courses;
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().group, school.group);
        QVERIFY(server.send(ListCourses{}, school.other).value().courses.first().group == school.foreign);
    }
};

QTEST_GUILESS_MAIN(CoursesTest)
#include "CoursesTest.moc"
