// SPDX-License-Identifier: GPL-3.0-or-later
// Changes are kept for those who reconnect; who was away longer opens anew. Write lane.
#pragma once

#include "server/storage/WriteScope.h"

namespace zvonok::server::feed {

constexpr qint64 changesKeptMs = 24LL * 3600 * 1000;
// Forgets a slice of the changes that are older, and says how many; the newest stays always, for the
// numbering goes on from it. Call it again while it finds any.
qint64 forgetOldChanges(storage::WriteScope& scope);

} // namespace zvonok::server::feed
