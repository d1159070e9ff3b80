// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/WalKeeper.h"

#include "server/storage/Connection.h"

#include <sqlite3.h>

#include <algorithm>

namespace zvonok::storage {

void WalKeeper::attach(Connection& connection)
{
    m_handle = connection.sqlite();
    m_pages = m_attempt = 0;
    m_dirty = m_long = true; // what an earlier run may have left
    if (m_handle == nullptr)
        return;
    // Takes the place of the automatic checkpoint, which is the same hook.
    sqlite3_wal_hook(
        m_handle,
        [](void* self, sqlite3*, const char*, int pages) {
            auto* keeper = static_cast<WalKeeper*>(self);
            if (pages < keeper->m_attempt)
                keeper->m_attempt = 0; // it has begun from its start again
            keeper->m_pages = pages;
            keeper->m_dirty = keeper->m_long = true;
            return SQLITE_OK;
        },
        this);
}

bool WalKeeper::checkpoint(int mode)
{
    int logged = 0;
    int moved = 0;
    // Emptying waits for readers; those who want to write must not wait with it.
    sqlite3_busy_timeout(m_handle, 0);
    const int code = sqlite3_wal_checkpoint_v2(m_handle, "main", mode, &logged, &moved);
    sqlite3_busy_timeout(m_handle, 5000);
    m_attempt = m_pages;
    m_dirty = code != SQLITE_OK || moved < logged;
    return code == SQLITE_OK;
}

bool WalKeeper::afterBatch()
{
    if (m_handle == nullptr || m_pages - m_attempt < m_limits.checkpointPages)
        return false;
    return checkpoint(SQLITE_CHECKPOINT_PASSIVE);
}

bool WalKeeper::whenIdle(qint64 idleMs)
{
    if (m_handle == nullptr)
        return false;
    if (m_long && idleMs >= m_limits.idleTruncateMs) {
        m_long = false; // where a reader hinders it, it is tried after the next write
        return checkpoint(SQLITE_CHECKPOINT_PASSIVE) && !m_dirty && checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
    }
    if (m_dirty && m_pages != m_attempt && idleMs >= m_limits.idleCheckpointMs)
        return checkpoint(SQLITE_CHECKPOINT_PASSIVE);
    return false;
}

qint64 WalKeeper::patience(qint64 idleMs) const
{
    if (m_handle == nullptr)
        return -1;
    if (m_dirty && m_pages != m_attempt)
        return std::max<qint64>(1, m_limits.idleCheckpointMs - idleMs);
    if (m_long)
        return std::max<qint64>(1, m_limits.idleTruncateMs - idleMs);
    return -1;
}

bool WalKeeper::empty()
{
    if (m_handle == nullptr)
        return true;
    const bool emptied = checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
    m_long = !emptied;
    return emptied;
}

} // namespace zvonok::storage
