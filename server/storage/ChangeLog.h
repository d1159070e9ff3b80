// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers the changes and keeps them for those who reconnect. Write lane.
#pragma once

#include "common/base/Moment.h"
#include "server/storage/WriteLane.h"

namespace zvonok::storage {

class Connection;

class ChangeLog
{
public:
    void load(Connection& connection); // the newest number
    qint64 last() const { return m_last; }
    void restore(qint64 last) { m_last = last; } // after a COMMIT that failed
    qint64 next() { return ++m_last; }
    // Inserts the changes, whose numbers come from next().
    static void append(Connection& connection, const QList<PublishedChange>& changes, Moment at);

private:
    qint64 m_last = 0;
};

} // namespace zvonok::storage
