// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/ReadScope.h"

#include "server/storage/Connection.h"

namespace zvonok::storage {

Statement ReadScope::statement(std::string_view sql) { return m_connection.statement(sql); }

Engine ReadScope::engine() const { return m_connection.engine(); }

} // namespace zvonok::storage
