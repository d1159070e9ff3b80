// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection acts for which session. The database is the truth about sessions; this table only joins
// them to connections, and lets an account's connections be ended the moment its rights change. Any lane.
#pragma once

#include "common/admin/AdminMessages.h"
#include "server/dispatch/Exchange.h"

#include <QHash>
#include <QList>

#include <mutex>

namespace zvonok::server {

class Sessions
{
public:
    struct Peer {
        QString address;
        Id<Session> session;
        Id<Account> account;
    };

    void opened(ConnectionId connection, const QString& address);
    void closed(ConnectionId connection);
    // False: the connection is gone.
    bool bind(ConnectionId connection, Id<Session> session, Id<Account> account);
    void unbind(ConnectionId connection);
    // Nothing is known of a connection that is closed: an empty Peer.
    Peer peer(ConnectionId connection) const;
    QList<ConnectionId> ofAccount(Id<Account> account) const;
    QList<ConnectionId> ofSession(Id<Session> session) const;
    int connections() const;
    int loggedIn() const;

private:
    mutable std::mutex m_mutex;
    QHash<ConnectionId, Peer> m_peers;
};

} // namespace zvonok::server
