// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Prepared.h"

namespace zvonok::storage {

int Prepared::parameter(std::string_view name) const
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i)
        if (m_parameters[i] == name)
            return int(i);
    return -1;
}

int Prepared::column(std::string_view name) const
{
    // A name at the same place in memory is the same literal, unless the place was used again: so compare as
    // well.
    const auto is = [&](const Seen& seen) {
        return seen.name == name.data() && seen.size == name.size() &&
               m_columns[std::size_t(seen.column)] == name;
    };
    if (m_next < m_seen.size() && is(m_seen[m_next])) {
        const int found = m_seen[m_next].column;
        m_next = m_next + 1 == m_seen.size() ? 0 : m_next + 1;
        return found;
    }
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        if (is(m_seen[i])) {
            m_next = i + 1 == m_seen.size() ? 0 : i + 1;
            return m_seen[i].column;
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] == name) {
            if (m_seen.size() < 64)
                m_seen.push_back({name.data(), name.size(), int(i)});
            return int(i);
        }
    }
    return -1;
}

} // namespace zvonok::storage
