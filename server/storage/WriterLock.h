// SPDX-License-Identifier: GPL-3.0-or-later
// One server writes into a database, never two: a lock file beside a SQLite file, an advisory lock on
// PostgreSQL. A killed server leaves nothing that stands in the way. Lives as long as its connection.
#pragma once

#include "server/storage/Dialect.h"

#include <QLockFile>

#include <memory>

namespace zvonok::storage {

class Connection;

class WriterLock
{
public:
    // Busy(field "database") where another server holds it.
    Result<Nothing> take(const DatabaseAddress& address, Connection& connection);
    void release() { m_file.reset(); }

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace zvonok::storage
