// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/PlanningFeature.h"

namespace zvonok::server {

PlanningHandlers planningHandlers(const WorkTypes& types)
{
    return PlanningHandlers(ListPlansHandler{}, OpenPlanHandler{}, CreatePlanHandler{}, CopyPlanHandler{},
                            RenamePlanHandler{}, WithdrawPlanHandler{}, SaveTopicsHandler{},
                            SubmitPlanHandler{}, DecidePlanHandler{}, OpenCourseHandler{},
                            FollowPlanHandler{}, OpenPlannedLessonsHandler{}, PutPlannedTopicsHandler{types},
                            ListCoursesHandler{});
}

} // namespace zvonok::server
