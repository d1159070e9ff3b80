// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/CourseHandlers.h"

#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/journal/JournalRepository.h"
#include "server/planning/CourseQueries.h"
#include "server/planning/PlanQueries.h"
#include "server/planning/PlanRepository.h"

#include <algorithm>

namespace zvonok::server {

namespace {

GroupCourse courseOf(const AnyGrant& grant, storage::ReadScope& scope, const groups::GroupInfo& group)
{
    const QList<Id<Group>> one{group.id};
    const auto followings = courses::followings(scope, one);
    const courses::Following following = followings.value(group.id.value);
    GroupCourse course;
    course.group = group.id;
    course.groupName = group.title();
    course.plan = following.plan;
    course.planName = following.title;
    course.from = following.from;
    course.first = following.first;
    const Reach reach = grant.actor().reach(Permission::LessonWrite);
    course.mayFollow = reach != Reach::None && reaches(scope, grant.actor(), reach, group.id);
    course.today = scope.today();
    course.lessons = courses::lessons(scope, group.year, one, followings).value(group.id.value).lessons;
    return course;
}

// Follows the plan from a day of the group's own year on.
Result<QDate> firstDay(storage::ReadScope& scope, const groups::GroupInfo& group, const QDate& wanted)
{
    const calendar::Span year = calendar::spanOf(scope, group.year);
    const QDate from = wanted.isValid() ? wanted : year.from;
    if (from < year.from || from > year.to)
        return fail(FailureCode::InvalidInput, QStringLiteral("from"), {QStringLiteral("year")});
    return from;
}

} // namespace

Result<GroupCourse> OpenCourseHandler::run(const Grant<OpenCourse>& grant, storage::ReadScope& scope)
{
    return courseOf(grant, scope, *groups::info(scope, grant.request().group));
}

Result<GroupCourse> FollowPlanHandler::run(const Grant<FollowPlan>& grant, storage::WriteScope& scope)
{
    const FollowPlan& request = grant.request();
    const auto group = groups::info(scope, request.group);
    const auto from = firstDay(scope, *group, request.from);
    if (!from)
        return tl::unexpected(from.error());
    if (request.plan.value != 0) {
        const auto plan = plans::line(scope, grant.actor(), request.plan);
        if (!plan)
            return fail(FailureCode::NotFound);
        if (plan->subject != group->subject || plan->year != group->year)
            return fail(FailureCode::InvalidInput, QStringLiteral("plan"), {QStringLiteral("other")});
        const QList<PlanTopic> rows = plans::rows(scope, plan->id);
        if (request.first != 0 && std::none_of(rows.begin(), rows.end(), [&](const PlanTopic& each) {
                return each.key == request.first && !each.heading;
            }))
            return fail(FailureCode::InvalidInput, QStringLiteral("first"));
    }
    const auto before = courses::followings(scope, {group->id}).value(group->id.value);
    PlanRepository(grant, scope).follow(group->id, request.plan, *from, request.first);
    scope.audit({QStringLiteral("group.plan"), QStringLiteral("group"), group->id.value,
                 QStringLiteral("lessonPlan"), request.plan.value,
                 before.plan ? auditJson(FollowPlan{group->id, before.plan, before.from, before.first})
                             : QByteArray(),
                 auditJson(FollowPlan{group->id, request.plan, *from, request.first})});
    return courseOf(grant, scope, *group);
}

Result<PlannedLessons> OpenPlannedLessonsHandler::run(const Grant<OpenPlannedLessons>& grant,
                                                      storage::ReadScope& scope)
{
    const OpenPlannedLessons& request = grant.request();
    const auto group = groups::info(scope, request.group);
    PlannedLessons planned;
    planned.group = group->id;
    const courses::Course course = courses::course(scope, *group);
    if (!course.following.plan)
        return planned;
    planned.plan = course.following.plan;
    planned.planName = course.following.title;
    planned.figures = course.laid.figures;
    const QList<CourseLesson>& lessons = course.lessons.lessons;
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const int hour = course.laid.hourOfLesson.at(i);
        if (hour < 0 || (request.from.isValid() && lessons.at(i).day < request.from) ||
            (request.to.isValid() && lessons.at(i).day > request.to))
            continue;
        const PlanTopic& topic = course.topics.at(course.laid.hours.at(hour).topic);
        planned.lessons.append(lessons.at(i).lesson);
        planned.topics.append(topic.topic);
        planned.homework.append(topic.homework);
    }
    return planned;
}

Result<TopicsPut> PutPlannedTopicsHandler::run(const Grant<PutPlannedTopics>& grant,
                                               storage::WriteScope& scope)
{
    const PutPlannedTopics& request = grant.request();
    const auto group = groups::info(scope, request.group);
    const QDate to = request.to.isValid() ? request.to : scope.today();
    if (request.from.isValid() && to < request.from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    const courses::Course course = courses::course(scope, *group);
    if (!course.following.plan)
        return fail(FailureCode::MissingInput, QStringLiteral("plan"));
    JournalRepository journal(grant, scope, *group, types);
    TopicsPut put;
    const QList<CourseLesson>& lessons = course.lessons.lessons;
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const CourseLesson& lesson = lessons.at(i);
        if (lesson.cancelled || lesson.day > to || (request.from.isValid() && lesson.day < request.from))
            continue;
        if (!lesson.topic.isEmpty()) {
            ++put.kept;
            continue;
        }
        const int hour = course.laid.hourOfLesson.at(i);
        if (hour < 0)
            continue;
        const PlanTopic& topic = course.topics.at(course.laid.hours.at(hour).topic);
        if (topic.topic.isEmpty())
            continue;
        const QString& homework = course.lessons.homework.at(i);
        const LessonState before{lesson.lesson, lesson.day, lesson.number,
                                 lesson.topic,  homework,   course.lessons.versions.at(i)};
        if (!journal.open(before)) {
            ++put.closed;
            continue;
        }
        journal.saveLesson(before, topic.topic, homework.isEmpty() ? topic.homework : homework);
        ++put.filled;
    }
    return put;
}

Result<CourseList> ListCoursesHandler::run(const Grant<ListCourses>& grant, storage::ReadScope& scope)
{
    const ListCourses& request = grant.request();
    // The whole school at once would be some hundred thousand lessons.
    if (grant.visible().school() && !request.schoolClass && !request.subject)
        return fail(FailureCode::MissingInput, QStringLiteral("schoolClass"));
    const Id<SchoolYear> year = calendar::yearOf(scope, scope.today());
    QList<GroupLine> groups = groups::list(scope, grant.visible(), year, request.schoolClass);
    if (request.subject)
        groups.removeIf([&](const GroupLine& each) { return each.subject != request.subject; });
    return CourseList{courses::overview(scope, year, groups)};
}

} // namespace zvonok::server
