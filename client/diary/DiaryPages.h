// SPDX-License-Identifier: GPL-3.0-or-later
// What this feature offers the program.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

PageDescriptions diaryPages();
// Pupils in the palette, by name: «д Петров» opens the diary.
void attendDiary(Desk& desk);

} // namespace zvonok::client
