// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal offers the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions journalPages();
void attendJournals(Desk& desk); // keeps journals for a day without the server

} // namespace zvonok::client
