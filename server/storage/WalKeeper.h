// SPDX-License-Identifier: GPL-3.0-or-later
// Decides when the write lane moves the WAL into the database file: passively when idle or when the WAL has
// grown, and down to an empty file when nothing happens for long. SQLite only. Write lane.
#pragma once

#include "server/storage/WriteLane.h"

struct sqlite3;

namespace zvonok::storage {

class Connection;

class WalKeeper
{
public:
    explicit WalKeeper(const WriteLane::Limits& limits) : m_limits(limits) {}

    void attach(Connection& connection);
    void detach() { m_handle = nullptr; }
    // After a batch. True: a checkpoint was made.
    bool afterBatch();
    // Nothing has happened for so long. True: a checkpoint was made.
    bool whenIdle(qint64 idleMs);
    // How long to sleep at most before whenIdle() has something to do, or -1.
    qint64 patience(qint64 idleMs) const;
    // Everything into the file and the WAL emptied; false where a reader stands in the way. After this,
    // nothing that a failed flush may have left in the WAL can be read again.
    bool empty();

private:
    bool checkpoint(int mode);

    const WriteLane::Limits m_limits;
    sqlite3* m_handle = nullptr;
    int m_pages = 0;   // in the WAL, as the last COMMIT told
    int m_attempt = 0; // m_pages at the last checkpoint
    bool m_dirty = false;
    bool m_long = false; // the file has not been emptied since the last write
};

} // namespace zvonok::storage
