// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this guardian? Lane of the scope.
#pragma once

#include "server/dispatch/Actor.h"

namespace zvonok::server {

// School: exists. Self: the own card. Otherwise: answers today for a pupil whom the actor reaches so.
bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Guardian> guardian);

} // namespace zvonok::server
