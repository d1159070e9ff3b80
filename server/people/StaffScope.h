// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this member of staff? Lane of the scope.
#pragma once

#include "server/dispatch/Actor.h"

namespace zvonok::server {

// School: exists. Self: the own card.
bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Staff> staff);

} // namespace zvonok::server
