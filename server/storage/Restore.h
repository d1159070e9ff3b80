// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the rows of a dump into an open, empty, migrated database, within the caller's transaction. Work lane.
#pragma once

#include "server/storage/Dump.h"

namespace zvonok::storage {

// The tables must be those of the dump. Throws StorageError. progress: see dumpTables().
void loadDump(Connection& connection, DumpReader& reader, const std::function<bool(qint64 rows)>& progress);

} // namespace zvonok::storage
