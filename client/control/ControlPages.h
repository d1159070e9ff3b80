// SPDX-License-Identifier: GPL-3.0-or-later
// What this feature offers the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions controlPages();

} // namespace zvonok::client
