// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/WriterLock.h"

#include "common/base/ProcessLock.h"
#include "server/storage/Connection.h"

#include <chrono>
#include <thread>

namespace zvonok::storage {

Result<Nothing> WriterLock::take(const DatabaseAddress& address, Connection& connection)
{
    const auto taken = fail(FailureCode::Busy, QStringLiteral("database"));
    if (address.engine == Engine::Sqlite) {
        if (m_file)
            return Nothing{};
        m_file = takeProcessLock(address.file % QStringLiteral(".lock"));
        return m_file ? Result<Nothing>{Nothing{}} : Result<Nothing>{taken};
    }
    // Held by the session of the connection; any constant that no other program uses. A session that was
    // closed or killed a moment ago takes a moment to end, so one refusal says nothing.
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (connection.statement("SELECT pg_try_advisory_lock(134480501927787)").number().value_or(0) != 0)
            return Nothing{};
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return taken;
}

} // namespace zvonok::storage
