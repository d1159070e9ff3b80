// SPDX-License-Identifier: GPL-3.0-or-later
// Tells followers of a topic what was committed, in order. Keeps the newest changes, so that one who begins
// to follow from a sequence number misses none between his snapshot and now. A follower that does not drain
// is told to open the topic anew (Resync) instead of filling memory. publish() is called on the write lane;
// the rest from any lane.
#pragma once

#include "server/dispatch/Dispatcher.h"
#include "server/feed/Presence.h"
#include "server/storage/WriteLane.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <mutex>

namespace zvonok::server {

class Publisher final : public Followers
{
public:
    struct Limits {
        std::size_t kept = 4096;          // changes in memory
        qint64 queuedBytes = 1024 * 1024; // of one connection before it must resync
        Presence::Limits presence;
    };

    explicit Publisher(Limits limits);
    Publisher() : Publisher(Limits{}) {}

    void setSender(FrameSender& sender)
    {
        m_sender = &sender;
        m_presence.setSender(&sender);
    }
    // Before the sender goes, when nothing is published any more.
    void stop() { m_presence.setSender(nullptr); }
    void publish(const QList<storage::PublishedChange>& changes);

    void follow(ConnectionId connection, const storage::Topic& topic, qint64 after,
                const Follower& who) override;
    void leave(ConnectionId connection, const storage::Topic& topic) override;
    void gone(ConnectionId connection) override;

private:
    struct Kept {
        qint64 sequence;
        storage::Topic topic;
        QByteArray frame;
    };

    void sendResync(ConnectionId connection, const storage::Topic& topic);
    void forget(ConnectionId connection, const storage::Topic& topic);

    Limits m_limits;
    FrameSender* m_sender = nullptr;
    std::mutex m_mutex;
    std::deque<Kept> m_kept;
    qint64 m_forgotten = 0; // the highest sequence that is no longer kept
    bool m_any = false;
    QHash<storage::Topic, QSet<ConnectionId>> m_followers;
    QHash<ConnectionId, QSet<storage::Topic>> m_topics;
    Presence m_presence;
};

// The number of a Resync change: a handler that changes who may follow a topic publishes one, and the topic's
// followers are dropped.
constexpr quint16 resyncNumber = Resync::message.number;

} // namespace zvonok::server
