// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils whose marks are too few for the mark of a period (накопляемость отметок). Reports read it too. Lane
// of the scope.
#pragma once

#include "server/control/ControlQueries.h"

namespace zvonok::server::control {

// filter: settled.
AccumulationSheet accumulation(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                               const ControlRules& rules);

} // namespace zvonok::server::control
