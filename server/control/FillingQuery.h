// SPDX-License-Identifier: GPL-3.0-or-later
// How journals are filled, and the lessons behind each figure: both from the same rows by the same check, so
// that a figure is the length of its list. Reports read it too. Lane of the scope.
#pragma once

#include "server/control/ControlQueries.h"

namespace zvonok::server::control {

// filter: settled.
ControlSheet filling(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                     const ControlRules& rules);
ControlLessons lessons(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                       const ControlRules& rules, ControlGap gap);

} // namespace zvonok::server::control
