// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has arranged (columns, splitters, quick entry, last group): bytes by name, kept per account.
// Reading never waits; writing is cheap and may be lost in a crash. Previews keep theirs in it too. GUI
// thread.
#pragma once

#include "client/print/ReportPreview.h"

namespace zvonok::client {

class Settings : public PreviewMemory
{
};

} // namespace zvonok::client
