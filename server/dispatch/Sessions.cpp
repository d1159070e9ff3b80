// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/Sessions.h"

namespace zvonok::server {

void Sessions::opened(ConnectionId connection, const QString& address)
{
    const std::lock_guard lock(m_mutex);
    m_peers.insert(connection, Peer{address, {}, {}});
}

void Sessions::closed(ConnectionId connection)
{
    const std::lock_guard lock(m_mutex);
    m_peers.remove(connection);
}

bool Sessions::bind(ConnectionId connection, Id<Session> session, Id<Account> account)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_peers.find(connection);
    if (it == m_peers.end())
        return false;
    it->session = session;
    it->account = account;
    return true;
}

void Sessions::unbind(ConnectionId connection)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_peers.find(connection);
    if (it != m_peers.end()) {
        it->session = {};
        it->account = {};
    }
}

Sessions::Peer Sessions::peer(ConnectionId connection) const
{
    const std::lock_guard lock(m_mutex);
    return m_peers.value(connection);
}

QList<ConnectionId> Sessions::ofAccount(Id<Account> account) const
{
    const std::lock_guard lock(m_mutex);
    QList<ConnectionId> found;
    for (auto it = m_peers.begin(); it != m_peers.end(); ++it)
        if (it->account == account)
            found.append(it.key());
    return found;
}

QList<ConnectionId> Sessions::ofSession(Id<Session> session) const
{
    const std::lock_guard lock(m_mutex);
    QList<ConnectionId> found;
    for (auto it = m_peers.begin(); it != m_peers.end(); ++it)
        if (it->session == session)
            found.append(it.key());
    return found;
}

int Sessions::connections() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_peers.size());
}

int Sessions::loggedIn() const
{
    const std::lock_guard lock(m_mutex);
    int count = 0;
    for (const Peer& peer : m_peers)
        count += bool(peer.session);
    return count;
}

} // namespace zvonok::server
