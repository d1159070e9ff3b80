// SPDX-License-Identifier: GPL-3.0-or-later
// Does the actor reach this act of import? Lane of the scope.
#pragma once

#include "common/people/ImportMessages.h"
#include "server/dispatch/Actor.h"

namespace zvonok::server {

// School only: an import concerns everybody.
bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<ImportAct> act);

} // namespace zvonok::server
