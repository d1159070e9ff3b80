// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this plan, to change it? School: any. Taught: the own ones. Lane of the scope.
#pragma once

#include "common/planning/PlanMessages.h"
#include "server/dispatch/Actor.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<LessonPlan> plan);

} // namespace zvonok::server
