// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/PlanRepository.h"

namespace zvonok::server {

Id<LessonPlan> PlanRepository::create(const Fresh& plan, const QList<PlanTopic>& topics)
{
    auto insert = m_scope.statement(
        "INSERT INTO lesson_plan (year_id, subject_id, grade, name, author_id, state, copied_from, "
        "changed_at, changed_by) VALUES (:year, :subject, :grade, :name, :author, :state, :copied, :at, :by) "
        "RETURNING id");
    const auto id = insert.bind("year", plan.year)
                        .bind("subject", plan.subject)
                        .bind("grade", plan.grade)
                        .bind("name", plan.name)
                        .bind("author", m_grant.actor().staff)
                        .bind("state", PlanState::Draft)
                        .bind("copied", plan.copiedFrom)
                        .bind("at", m_scope.now())
                        .bind("by", m_grant.actor().account.value)
                        .insertedId<LessonPlan>();
    for (const PlanTopic& topic : topics)
        put(id, topic, 0);
    return id;
}

void PlanRepository::rename(const PlanLine& plan, qint32 grade, const QString& name)
{
    m_scope
        .statement("UPDATE lesson_plan SET grade = :grade, name = :name, version = version + 1, "
                   "changed_at = :at, changed_by = :by WHERE id = :plan")
        .bind("grade", grade)
        .bind("name", name)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .bind("plan", plan.id)
        .run();
}

void PlanRepository::withdraw(const PlanLine& plan)
{
    m_scope
        .statement("UPDATE lesson_plan SET withdrawn = 1, version = version + 1, changed_at = :at, "
                   "changed_by = :by WHERE id = :plan")
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .bind("plan", plan.id)
        .run();
}

void PlanRepository::setState(const PlanLine& plan, PlanState state, bool decided, const QString& remark)
{
    m_scope
        .statement("UPDATE lesson_plan SET state = :state, version = version + 1, changed_at = :at, "
                   "changed_by = :by WHERE id = :plan")
        .bind("state", state)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .bind("plan", plan.id)
        .run();
    if (decided)
        m_scope
            .statement("UPDATE lesson_plan SET remark = :remark, decided_at = :at, decided_by = :by "
                       "WHERE id = :plan")
            .bind("remark", remark)
            .bind("at", m_scope.now())
            .bind("by", m_grant.actor().account.value)
            .bind("plan", plan.id)
            .run();
}

TopicResult PlanRepository::put(Id<LessonPlan> plan, const PlanTopic& topic, qint32 versionBefore)
{
    TopicResult now{topic, m_grant.actor().name, m_scope.now(), false};
    now.topic.version = versionBefore + 1;
    m_scope
        .statement(
            "INSERT INTO plan_topic (plan_id, topic_key, place, heading, topic, hours, homework, note, "
            "removed, version, changed_at, changed_by) VALUES (:plan, :key, :place, :heading, :topic, "
            ":hours, :homework, :note, :removed, :version, :at, :by) "
            "ON CONFLICT (plan_id, topic_key) DO UPDATE SET place = excluded.place, "
            "heading = excluded.heading, topic = excluded.topic, hours = excluded.hours, "
            "homework = excluded.homework, note = excluded.note, removed = excluded.removed, "
            "version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by")
        .bind("plan", plan)
        .bindRecord(now.topic)
        .bind("at", now.at)
        .bind("by", m_grant.actor().account.value)
        .run();
    return now;
}

void PlanRepository::follow(Id<Group> group, Id<LessonPlan> plan, const QDate& from, qint64 firstTopic)
{
    m_scope
        .statement("UPDATE group_plan SET last_day = :last, changed_at = :at, changed_by = :by "
                   "WHERE group_id = :group AND last_day >= :from_day AND first_day <= last_day")
        .bind("last", from.addDays(-1))
        .bind("from_day", from)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .bind("group", group)
        .run();
    if (!plan)
        return;
    m_scope
        .statement(
            "INSERT INTO group_plan (group_id, plan_id, first_day, first_topic, changed_at, changed_by) "
            "VALUES (:group, :plan, :from_day, :first, :at, :by)")
        .bind("group", group)
        .bind("plan", plan)
        .bind("from_day", from)
        .bind("first", firstTopic)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .run();
}

} // namespace zvonok::server
