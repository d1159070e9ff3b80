// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this group? Taught: teaches it today. Own class: it is a group of the class whose
// class teacher the actor is. Lane of the scope.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "server/curriculum/StandIn.h"
#include "server/dispatch/Actor.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Group> group);

} // namespace zvonok::server
