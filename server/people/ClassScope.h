// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this class? Lane of the scope.
#pragma once

#include "server/dispatch/Actor.h"

namespace zvonok::server {

// School: exists. Own class: its class teacher. Taught: teaches a group of it today. Self: a member today.
bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<SchoolClass> schoolClass);

} // namespace zvonok::server
