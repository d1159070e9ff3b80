// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that contradict others: marks of periods beside what the lessons say, marks at lessons that were
// missed. Lane of the scope.
#pragma once

#include "server/control/ControlQueries.h"

namespace zvonok::server::control {

// filter: settled.
ContradictionSheet contradictions(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                                  const ControlRules& rules);

} // namespace zvonok::server::control
