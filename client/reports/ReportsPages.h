// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports offer to the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions reportsPages();

} // namespace zvonok::client
