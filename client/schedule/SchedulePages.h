// SPDX-License-Identifier: GPL-3.0-or-later
// What the schedule offers the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions schedulePages();

} // namespace zvonok::client
