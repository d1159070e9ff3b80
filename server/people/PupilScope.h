// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this pupil? Lane of the scope.
#pragma once

#include "server/dispatch/Actor.h"

namespace zvonok::server {

// School: exists. Own class: a member of it today. Taught: a member today of a group the actor teaches. Self:
// the own card, and those of whom the actor answers for today.
bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Pupil> pupil);

} // namespace zvonok::server
