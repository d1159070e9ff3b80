// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of lessons and the groups that follow them. The folder's export.
#pragma once

#include "server/planning/CourseHandlers.h"
#include "server/planning/PlanHandlers.h"

namespace zvonok::server {

using PlanningHandlers =
    HandlerSet<ListPlansHandler, OpenPlanHandler, CreatePlanHandler, CopyPlanHandler, RenamePlanHandler,
               WithdrawPlanHandler, SaveTopicsHandler, SubmitPlanHandler, DecidePlanHandler,
               OpenCourseHandler, FollowPlanHandler, OpenPlannedLessonsHandler, PutPlannedTopicsHandler,
               ListCoursesHandler>;
PlanningHandlers planningHandlers(const WorkTypes& types);

} // namespace zvonok::server
