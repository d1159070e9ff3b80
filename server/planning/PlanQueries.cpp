// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/PlanQueries.h"

#include "common/planning/PlanLaying.h"

namespace zvonok::server::plans {

using storage::Row;

namespace {

PlanTopic topicOf(const Row& row)
{
    return {row.number("topic_key"), row.number("place"),         row.flag("heading"),
            row.text("topic"),       qint32(row.number("hours")), row.text("homework"),
            row.text("note"),        row.flag("removed"),         qint32(row.number("version"))};
}

QString nameOf(const Row& row)
{
    const QString name = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
    return name.isEmpty() ? row.text("login") : name;
}

} // namespace

QList<PlanLine> list(storage::ReadScope& scope, const Actor& actor, const Wanted& wanted)
{
    const Reach writes = actor.reach(Permission::PlanWrite);
    const bool decides = includes(actor.reach(Permission::PlanApprove), Reach::School);
    QList<PlanLine> plans;
    QHash<qint64, qsizetype> at;
    scope
        .statement(
            "SELECT p.id, p.year_id, y.name AS year_name, p.subject_id, s.name AS subject_name, p.grade, "
            "p.name, p.author_id, a.last_name, a.first_name, a.middle_name, p.state, p.remark, "
            "p.decided_at, d.login AS decided_login, dp.last_name AS decided_last, "
            "dp.first_name AS decided_first, dp.middle_name AS decided_middle, p.version, "
            "COALESCE(t.topics, 0) AS topics, COALESCE(t.hours, 0) AS hours FROM lesson_plan p "
            "JOIN school_year y ON y.id = p.year_id JOIN subject s ON s.id = p.subject_id "
            "LEFT JOIN staff st ON st.id = p.author_id LEFT JOIN person a ON a.id = st.person_id "
            "LEFT JOIN account d ON d.id = p.decided_by LEFT JOIN person dp ON dp.id = d.person_id "
            "LEFT JOIN (SELECT plan_id, COUNT(*) AS topics, SUM(hours) AS hours FROM plan_topic "
            "WHERE removed = 0 AND heading = 0 GROUP BY plan_id) t ON t.plan_id = p.id "
            "WHERE p.withdrawn = 0 AND ({int:plan} = 0 OR p.id = {int:plan}) "
            "AND ({int:year} = 0 OR p.year_id = {int:year}) "
            "AND ({int:subject} = 0 OR p.subject_id = {int:subject}) "
            "AND ({int:grade} = 0 OR p.grade = {int:grade}) "
            "ORDER BY s.ordinal, s.name, p.grade, p.name, p.id LIMIT 5000")
        .bind("plan", wanted.plan.value)
        .bind("year", wanted.year.value)
        .bind("subject", wanted.subject.value)
        .bind("grade", wanted.grade)
        .each([&](const Row& row) {
            PlanLine line;
            line.id = row.id<LessonPlan>("id");
            line.year = row.id<SchoolYear>("year_id");
            line.yearName = row.text("year_name");
            line.subject = row.id<Subject>("subject_id");
            line.subjectName = row.text("subject_name");
            line.grade = qint32(row.number("grade"));
            line.name = row.text("name");
            line.author = row.id<Staff>("author_id");
            line.authorName =
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            line.state = row.enumOf<PlanState>("state");
            line.remark = row.text("remark");
            line.decidedBy =
                signedName(row.text("decided_last"), row.text("decided_first"), row.text("decided_middle"));
            if (line.decidedBy.isEmpty())
                line.decidedBy = row.text("decided_login");
            line.decidedAt = row.moment("decided_at");
            line.topics = qint32(row.number("topics"));
            line.hours = qint32(row.number("hours"));
            line.mayWrite = includes(writes, Reach::School) ||
                            (includes(writes, Reach::Taught) && line.author && line.author == actor.staff);
            line.mayDecide = decides;
            line.version = qint32(row.number("version"));
            at.insert(line.id.value, plans.size());
            plans.append(line);
        });
    scope
        .statement(
            "SELECT f.plan_id, c.grade, c.letter, g.name FROM group_plan f JOIN lesson_plan p "
            "ON p.id = f.plan_id JOIN study_group g ON g.id = f.group_id "
            "LEFT JOIN school_class c ON c.id = g.class_id WHERE g.withdrawn = 0 "
            "AND ({int:plan} = 0 OR f.plan_id = {int:plan}) AND ({int:year} = 0 OR p.year_id = {int:year}) "
            "AND f.first_day <= f.last_day AND f.last_day >= :today ORDER BY c.grade, c.letter, g.name")
        .bind("plan", wanted.plan.value)
        .bind("year", wanted.year.value)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            const auto found = at.constFind(row.number("plan_id"));
            if (found == at.constEnd())
                return;
            QString group = row.isNull("grade")
                                ? QString()
                                : QString(QString::number(row.number("grade")) + row.text("letter"));
            if (!row.text("name").isEmpty())
                group += u" (" + row.text("name") + u')';
            plans[*found].groups.append(group.trimmed());
        });
    return plans;
}

std::optional<PlanLine> line(storage::ReadScope& scope, const Actor& actor, Id<LessonPlan> plan)
{
    if (!plan)
        return std::nullopt;
    const QList<PlanLine> found = list(scope, actor, {plan, {}, {}, 0});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QString titleOf(const PlanLine& plan)
{
    const QString what = plan.subjectName + QStringLiteral(", ") + QString::number(plan.grade);
    return plan.name.isEmpty() ? what : QString(what + QStringLiteral(", ") + plan.name);
}

QHash<qint64, TopicResult> topics(storage::ReadScope& scope, Id<LessonPlan> plan)
{
    QHash<qint64, TopicResult> all;
    scope
        .statement("SELECT t.topic_key, t.place, t.heading, t.topic, t.hours, t.homework, t.note, t.removed, "
                   "t.version, t.changed_at, a.login, p.last_name, p.first_name, p.middle_name "
                   "FROM plan_topic t LEFT JOIN account a ON a.id = t.changed_by "
                   "LEFT JOIN person p ON p.id = a.person_id WHERE t.plan_id = :plan")
        .bind("plan", plan)
        .each([&](const Row& row) {
            const PlanTopic topic = topicOf(row);
            all.insert(topic.key, {topic, nameOf(row), row.moment("changed_at"), false});
        });
    return all;
}

QList<PlanTopic> rows(storage::ReadScope& scope, Id<LessonPlan> plan)
{
    return rows(scope, QList{plan}).value(plan.value);
}

QHash<qint64, QList<PlanTopic>> rows(storage::ReadScope& scope, const QList<Id<LessonPlan>>& plans)
{
    QHash<qint64, QList<PlanTopic>> all;
    scope
        .statement(
            "SELECT plan_id, topic_key, place, heading, topic, hours, homework, note, removed, version "
            "FROM plan_topic WHERE plan_id {in:plans} AND removed = 0 "
            "ORDER BY plan_id, place, topic_key")
        .bindList("plans", plans)
        .each([&](const Row& row) { all[row.number("plan_id")].append(topicOf(row)); });
    return all;
}

} // namespace zvonok::server::plans
