// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/PlanScope.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<LessonPlan> plan)
{
    return scope
        .statement("SELECT id FROM lesson_plan WHERE id = :plan AND withdrawn = 0 "
                   "AND (:school = 1 OR (:taught = 1 AND author_id = :staff))")
        .bind("plan", plan)
        .bind("school", includes(reach, Reach::School))
        .bind("taught", includes(reach, Reach::Taught) && actor.staff)
        .bind("staff", actor.staff)
        .number()
        .has_value();
}

} // namespace zvonok::server
