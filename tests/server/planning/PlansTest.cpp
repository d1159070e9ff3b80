// SPDX-License-Identifier: GPL-3.0-or-later
// Plans on both engines: who makes and changes them, rows with conflicts, approval, copies.
#include "server/planning/PlanningFeature.h"
#include "tests/server/journal/JournalSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

struct PlanSchool : JournalSchool {
    server::Actor deputy;
    Id<Subject> subject;
    Id<Subject> foreignSubject;

    explicit PlanSchool(DatabaseFixture& database) : JournalSchool(database)
    {
        server.add(server::planningHandlers(WorkTypes::shipped()));
        deputy = server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        subject = server.send(ListSubjects{}, teacher).value().subjects.first().id;
        foreignSubject =
            server.send(SaveSubject{SubjectLine{{}, QStringLiteral("Химия"), {}, 2}}, coordinator).value().id;
    }
    static PlanTopic topic(const QString& text, qint32 hours = 1)
    {
        PlanTopic made;
        made.topic = text;
        made.hours = hours;
        return made;
    }
    PlanLine make(const server::Actor& actor)
    {
        return server
            .send(CreatePlan{{},
                             subject,
                             7,
                             QStringLiteral("базовый"),
                             {topic(QStringLiteral("Числа"), 2), topic(QStringLiteral("Дроби"))}},
                  actor)
            .value()
            .plan;
    }
    PlanSheet sheet(Id<LessonPlan> plan) { return server.send(OpenPlan{plan, false}, teacher).value(); }
    FailureCode save(const PlanLine& plan, const PlanTopic& row, const server::Actor& actor)
    {
        return server.failure(SaveTopics{plan.id, {row}}, actor);
    }
};

} // namespace

class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTeacherMakesPlansOfTheOwnSubjectOnly_data() { addEngines(); }
    void aTeacherMakesPlansOfTheOwnSubjectOnly()
    {
        ZVONOK_DATABASE(database);
        PlanSchool school(database);
        ServerFixture& server = school.server;
        const PlanLine plan = school.make(school.teacher);
        QCOMPARE(plan.state, PlanState::Draft);
        QCOMPARE(plan.topics, 2);
        QCOMPARE(plan.hours, 3);
        QVERIFY(plan.mayWrite && !plan.mayDecide);
        QVERIFY(plan.authorName.startsWith(QStringLiteral("Петрова")));
        QCOMPARE(server.failure(CreatePlan{{}, school.foreignSubject, 7, {}, {}}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(CreatePlan{{}, {999}, 7, {}, {}}, school.teacher), FailureCode::NotFound);
        QCOMPARE(server.failure(CreatePlan{{}, school.subject, 0, {}, {}}, school.teacher),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(
                     CreatePlan{{}, school.subject, 7, {}, {PlanSchool::topic(QStringLiteral("Ы"), 99)}},
                     school.teacher),
                 FailureCode::InvalidInput);
        QVERIFY(server.send(CreatePlan{{}, school.foreignSubject, 7, {}, {}}, school.deputy));
        QCOMPARE(server.failure(CreatePlan{{}, school.subject, 7, {}, {}}, school.director),
                 FailureCode::NotPermitted);

        // Everybody who reads journals reads it; nobody else's teacher changes it.
        const PlanLine seen = school.server.send(ListPlans{}, school.other).value().plans.first();
        QCOMPARE(seen.id, plan.id);
        QVERIFY(!seen.mayWrite);
        QCOMPARE(school.save(plan, {5, 5, false, QStringLiteral("Моё"), 1, {}, {}, false, 0}, school.other),
                 FailureCode::NotFound);
        const PlanLine copy =
            server.send(CopyPlan{plan.id, {}, 8, QStringLiteral("копия")}, school.other).value().plan;
        QCOMPARE(copy.grade, 8);
        QCOMPARE(copy.topics, 2);
        QVERIFY(copy.mayWrite == false || copy.author != plan.author);
        QVERIFY(copy.authorName.startsWith(QStringLiteral("Сидорова")));
        QCOMPARE(server.send(ListPlans{{}, {}, 8}, school.teacher).value().plans.size(), 1);
    }

    void rowsAreWrittenMovedAndRemoved_data() { addEngines(); }
    void rowsAreWrittenMovedAndRemoved()
    {
        ZVONOK_DATABASE(database);
        PlanSchool school(database);
        ServerFixture& server = school.server;
        const PlanLine plan = school.make(school.teacher);
        const QList<PlanTopic> rows = school.sheet(plan.id).topics;
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first().key > 0 && rows.first().version == 1);

        PlanTopic fresh{777, rows.first().place + 1, true, QStringLiteral("Раздел"), 1, {}, {}, false, 0};
        PlanTopic moved = rows.last();
        moved.place = 1;
        PlanTopic removed = rows.first();
        removed.removed = true;
        const TopicsSaved saved =
            server.send(SaveTopics{plan.id, {fresh, moved, removed}}, school.teacher).value();
        QCOMPARE(saved.topics.size(), 3);
        QCOMPARE(saved.topics.at(1).topic.version, 2);
        const PlanSheet now = school.sheet(plan.id);
        QCOMPARE(now.topics.size(), 2);
        QCOMPARE(now.topics.first().topic, QStringLiteral("Дроби"));
        QCOMPARE(now.plan.hours, 1); // a heading takes none

        // The same again changes nothing; somebody who saw an older row is told.
        QCOMPARE(server.send(SaveTopics{plan.id, {moved}}, school.teacher).value().topics.first().conflict,
                 false);
        PlanTopic late = moved;
        late.topic = QStringLiteral("Позже");
        late.version = 1;
        const TopicResult conflict =
            server.send(SaveTopics{plan.id, {late}}, school.deputy).value().topics.first();
        QVERIFY(conflict.conflict);
        QCOMPARE(conflict.topic.topic, QStringLiteral("Дроби"));
        QVERIFY(conflict.by.startsWith(QStringLiteral("Петрова")));
        // A removed row comes back by being put again.
        PlanTopic back = saved.topics.at(2).topic;
        back.removed = false;
        QVERIFY(server.send(SaveTopics{plan.id, {back}}, school.teacher));
        QCOMPARE(school.sheet(plan.id).topics.size(), 3);

        PlanTopic wrong = fresh;
        wrong.heading = false;
        wrong.hours = 0;
        wrong.version = 1;
        QCOMPARE(school.save(plan, wrong, school.teacher), FailureCode::InvalidInput);
        QCOMPARE(school.save(plan, {0, 1, false, {}, 1, {}, {}, false, 0}, school.teacher),
                 FailureCode::InvalidInput);
        QCOMPARE(server.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM audit_log WHERE action LIKE 'plan.topic%'").number();
        }),
                 4);
    }

    void anApprovedPlanStandsUntilItIsReturned_data() { addEngines(); }
    void anApprovedPlanStandsUntilItIsReturned()
    {
        ZVONOK_DATABASE(database);
        PlanSchool school(database);
        ServerFixture& server = school.server;
        PlanLine plan = school.make(school.teacher);
        PlanTopic row = school.sheet(plan.id).topics.first();
        row.topic.clear();
        QVERIFY(server.send(SaveTopics{plan.id, {row}}, school.teacher));
        QCOMPARE(server.failure(SubmitPlan{plan.id, false, plan.version}, school.teacher),
                 FailureCode::InvalidInput); // a row without a topic
        row.topic = QStringLiteral("Числа");
        row.version = 2;
        QVERIFY(server.send(SaveTopics{plan.id, {row}}, school.teacher));
        QCOMPARE(server.failure(SubmitPlan{plan.id, false, plan.version + 7}, school.teacher),
                 FailureCode::Conflict);
        plan = server.send(SubmitPlan{plan.id, false, plan.version}, school.teacher).value().plan;
        QCOMPARE(plan.state, PlanState::Submitted);
        row.version = 3;
        row.topic = QStringLiteral("Иначе");
        QCOMPARE(school.save(plan, row, school.teacher), FailureCode::Closed);
        QCOMPARE(school.save(plan, row, school.deputy), FailureCode::Closed);
        QCOMPARE(server.failure(DecidePlan{plan.id, true, {}, plan.version}, school.teacher),
                 FailureCode::NotPermitted);
        QCOMPARE(server.failure(DecidePlan{plan.id, true, {}, plan.version}, school.coordinator),
                 FailureCode::NotPermitted);
        QCOMPARE(
            server.failure(DecidePlan{plan.id, false, QStringLiteral("  "), plan.version}, school.deputy),
            FailureCode::MissingInput);
        plan = server.send(DecidePlan{plan.id, true, {}, plan.version}, school.deputy).value().plan;
        QCOMPARE(plan.state, PlanState::Approved);
        QVERIFY(plan.mayDecide);
        QCOMPARE(plan.decidedBy, QStringLiteral("deputy"));
        QCOMPARE(school.save(plan, row, school.teacher), FailureCode::Closed);
        QCOMPARE(server.failure(RenamePlan{plan.id, 7, {}, plan.version}, school.teacher),
                 FailureCode::Closed);
        QCOMPARE(server.failure(SubmitPlan{plan.id, true, plan.version}, school.teacher),
                 FailureCode::Conflict); // decided: not to be taken back

        plan =
            server.send(DecidePlan{plan.id, false, QStringLiteral("Часов мало"), plan.version}, school.deputy)
                .value()
                .plan;
        QCOMPARE(plan.state, PlanState::Returned);
        QCOMPARE(plan.remark, QStringLiteral("Часов мало"));
        QCOMPARE(school.save(plan, row, school.teacher), FailureCode::Unknown);
        plan = server.send(SubmitPlan{plan.id, false, plan.version}, school.teacher).value().plan;
        plan = server.send(SubmitPlan{plan.id, true, plan.version}, school.teacher).value().plan;
        QCOMPARE(plan.state, PlanState::Draft);
        plan = server.send(RenamePlan{plan.id, 8, QStringLiteral(" новый "), plan.version}, school.teacher)
                   .value()
                   .plan;
        QCOMPARE(plan.name, QStringLiteral("новый"));
        QVERIFY(server.send(WithdrawPlan{plan.id, plan.version}, school.teacher));
        QCOMPARE(server.failure(OpenPlan{plan.id, false}, school.teacher), FailureCode::NotFound);
        QVERIFY(server.send(ListPlans{}, school.deputy).value().plans.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlansTest)
#include "PlansTest.moc"
