// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps what was sent and attached to nothing within a day, in slices: nobody's save waits long. What hangs
// somewhere, or hung there once, is never touched. Write lane.
#pragma once

#include "server/storage/WriteScope.h"

namespace zvonok::server::files {

constexpr qint64 uploadsKeptMs = 24LL * 3600 * 1000;

// How many rows went; call again until it is 0.
qint64 sweepUploads(storage::WriteScope& scope);

} // namespace zvonok::server::files
