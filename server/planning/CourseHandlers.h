// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and their plans: following one, what is due, topics into the journal, how far each is.
#pragma once

#include "common/journal/WorkTypes.h"
#include "common/planning/CourseMessages.h"
#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct OpenCourseHandler {
    using Request = OpenCourse;
    static constexpr auto access = access::permission(Permission::JournalRead).at(&OpenCourse::group);
    Result<GroupCourse> run(const Grant<OpenCourse>& grant, storage::ReadScope& scope);
};

// Who writes the topics of the group chooses its plan.
struct FollowPlanHandler {
    using Request = FollowPlan;
    static constexpr auto access = access::permission(Permission::LessonWrite).at(&FollowPlan::group);
    Result<GroupCourse> run(const Grant<FollowPlan>& grant, storage::WriteScope& scope);
};

struct OpenPlannedLessonsHandler {
    using Request = OpenPlannedLessons;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&OpenPlannedLessons::group);
    Result<PlannedLessons> run(const Grant<OpenPlannedLessons>& grant, storage::ReadScope& scope);
};

struct PutPlannedTopicsHandler {
    WorkTypes types;
    using Request = PutPlannedTopics;
    static constexpr auto access = access::permission(Permission::LessonWrite).at(&PutPlannedTopics::group);
    Result<TopicsPut> run(const Grant<PutPlannedTopics>& grant, storage::WriteScope& scope);
};

struct ListCoursesHandler {
    using Request = ListCourses;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<CourseList> run(const Grant<ListCourses>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
