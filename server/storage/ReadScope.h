// SPDX-License-Identifier: GPL-3.0-or-later
// One consistent view of the database, for the length of one job: what a query handler and the reading
// functions of repositories take. Has nothing that writes. Lives on the lane that made it.
#pragma once

#include "common/base/Clock.h"
#include "server/storage/Dialect.h"
#include "server/storage/Statement.h"

namespace zvonok::storage {

class Connection;

class ReadScope
{
public:
    ReadScope(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ReadScope)

    // sql: a literal with :names and the tokens of Dialect.h.
    Statement statement(std::string_view sql);
    const Clock& clock() const { return m_clock; }
    Moment now() const { return m_clock.now(); }
    QDate today() const { return m_clock.today(); }
    Engine engine() const;
    Connection& connection() const { return m_connection; } // for this floor's own classes

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace zvonok::storage
