// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/CourseQueries.h"

#include "server/calendar/CalendarQueries.h"
#include "server/planning/PlanQueries.h"

#include <QSet>

namespace zvonok::server::courses {

using storage::Row;

QHash<qint64, Following> followings(storage::ReadScope& scope, const QList<Id<Group>>& groups)
{
    QHash<qint64, Following> all;
    scope
        .statement(
            "SELECT f.group_id, f.plan_id, f.first_day, f.first_topic, p.name, p.grade, p.state, "
            "s.name AS subject_name FROM group_plan f JOIN lesson_plan p ON p.id = f.plan_id "
            "JOIN subject s ON s.id = p.subject_id WHERE f.group_id {in:groups} "
            "AND f.first_day <= f.last_day AND f.last_day >= :today ORDER BY f.group_id, f.first_day DESC")
        .bindList("groups", groups)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            PlanLine plan;
            plan.subjectName = row.text("subject_name");
            plan.grade = qint32(row.number("grade"));
            plan.name = row.text("name");
            // The one of today wins over one that begins later.
            all.insert(row.number("group_id"),
                       {row.id<LessonPlan>("plan_id"), plans::titleOf(plan), row.enumOf<PlanState>("state"),
                        row.date("first_day"), row.number("first_topic")});
        });
    return all;
}

QHash<qint64, Lessons> lessons(storage::ReadScope& scope, Id<SchoolYear> year, const QList<Id<Group>>& groups,
                               const QHash<qint64, Following>& followings)
{
    const calendar::Span span = calendar::spanOf(scope, year);
    const QSet<QDate> off = calendar::daysOff(scope, year, span.from, span.to);
    QSet<std::pair<qint64, qint64>> pattern; // group, weekday × 100 + number
    scope.statement("SELECT group_id, weekday, lesson_number FROM weekly_slot WHERE group_id {in:groups}")
        .bindList("groups", groups)
        .each([&](const Row& row) {
            pattern.insert(
                {row.number("group_id"), row.number("weekday") * 100 + row.number("lesson_number")});
        });
    QHash<qint64, Lessons> all;
    scope
        .statement("SELECT id, group_id, day, number, topic, homework, cancelled, version FROM lesson "
                   "WHERE group_id {in:groups} ORDER BY group_id, day, number")
        .bindList("groups", groups)
        .each([&](const Row& row) {
            const qint64 group = row.number("group_id");
            CourseLesson lesson{row.id<Lesson>("id"), row.date("day"), qint32(row.number("number")),
                                row.text("topic"), row.flag("cancelled")};
            if (lesson.day < followings.value(group).from)
                return;
            if (off.contains(lesson.day) && (lesson.cancelled || lesson.topic.isEmpty()))
                return;
            if (lesson.cancelled &&
                !pattern.contains({group, qint64(lesson.day.dayOfWeek()) * 100 + lesson.number}))
                return;
            Lessons& its = all[group];
            its.lessons.append(lesson);
            its.homework.append(row.text("homework"));
            its.versions.append(qint32(row.number("version")));
        });
    return all;
}

Course course(storage::ReadScope& scope, const groups::GroupInfo& group)
{
    const QList<Id<Group>> one{group.id};
    const QHash<qint64, Following> following = followings(scope, one);
    Course course;
    course.following = following.value(group.id.value);
    course.lessons = lessons(scope, group.year, one, following).value(group.id.value);
    if (course.following.plan)
        course.topics = plans::rows(scope, course.following.plan);
    course.laid = layPlan(course.topics, course.lessons.lessons, course.following.first, scope.today());
    return course;
}

QList<CourseLine> overview(storage::ReadScope& scope, Id<SchoolYear> year, const QList<GroupLine>& groups)
{
    QList<Id<Group>> ids;
    for (const GroupLine& group : groups)
        ids.append(group.id);
    const QHash<qint64, Following> followed = followings(scope, ids);
    QList<Id<LessonPlan>> wanted;
    for (const Following& each : followed)
        if (!wanted.contains(each.plan))
            wanted.append(each.plan);
    const QHash<qint64, QList<PlanTopic>> topics = plans::rows(scope, wanted);
    const QHash<qint64, Lessons> held = lessons(scope, year, ids, followed);
    QList<CourseLine> lines;
    for (const GroupLine& group : groups) {
        const Following following = followed.value(group.id.value);
        CourseLine line;
        line.group = group.id;
        line.groupName = group.className.isEmpty() ? group.subjectName
                                                   : QString(group.className + u'/' + group.subjectName);
        if (!group.name.isEmpty())
            line.groupName += u" (" + group.name + u')';
        line.teacherNames = group.teacherNames;
        if (following.plan) {
            line.plan = following.plan;
            line.planName = following.title;
            line.state = following.state;
            line.figures = layPlan(topics.value(following.plan.value), held.value(group.id.value).lessons,
                                   following.first, scope.today())
                               .figures;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace zvonok::server::courses
