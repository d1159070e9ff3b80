// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal offers the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions journalPages();

} // namespace zvonok::client
