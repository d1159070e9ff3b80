// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this account? School: it exists. Own class: of a pupil who is in it today. Self: the
// own one. Lane of the scope.
#pragma once

#include "server/dispatch/Actor.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Account> account);

} // namespace zvonok::server
