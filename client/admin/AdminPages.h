// SPDX-License-Identifier: GPL-3.0-or-later
// What the administration offers to the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions adminPages();

} // namespace zvonok::client
