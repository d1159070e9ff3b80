// SPDX-License-Identifier: GPL-3.0-or-later
// What every connection must be like before it is used: Debian 12's SQLite can lose a commit when two
// connections checkpoint, so only the write lane's may. Asked at each opening.
#pragma once

#include "common/base/Result.h"

namespace zvonok::storage {

class Connection;

// StorageFailed(field: the setting, argument: its value) for the first setting that is not as it must be:
// WAL, synchronous FULL, foreign keys, no automatic checkpoint, no memory map, secure delete; a reader must
// be read-only and must not checkpoint on close.
Result<Nothing> checkDiscipline(Connection& connection);

} // namespace zvonok::storage
