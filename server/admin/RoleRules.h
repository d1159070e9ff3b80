// SPDX-License-Identifier: GPL-3.0-or-later
// Who may give which role, so that nobody gets more rights than those who give them: whoever manages rights
// gives any; others only what lies within their own. Pure; any lane.
#pragma once

#include "server/dispatch/Actor.h"

namespace zvonok::server {

bool mayGive(const Actor& actor, Role role);
// All of them: also whether the actor may touch an account that has them.
bool mayGive(const Actor& actor, const QList<Role>& roles);
// InvalidInput(roles): unknown, none, or a pupil's role for somebody else and the other way round.
Result<QList<Role>> checkedRoles(const QList<Role>& roles, bool isPupil);

} // namespace zvonok::server
