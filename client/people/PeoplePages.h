// SPDX-License-Identifier: GPL-3.0-or-later
// What people and classes offer to the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions peoplePages();
// The palette's sources, for as long as somebody is logged in.
void attendPeople(Desk& desk);

} // namespace zvonok::client
