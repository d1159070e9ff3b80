// SPDX-License-Identifier: GPL-3.0-or-later
// What lesson planning offers the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions planningPages();

} // namespace zvonok::client
