// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the staff who follow a journal who else does. Changes are gathered for a moment, so that a morning at
// which everybody comes, or a server that begins anew, costs each follower one message and not one for each
// other. Nothing is stored. come() and go() from any lane; sends from a thread of its own, which begins with
// the first follower.
#pragma once

#include "server/dispatch/Dispatcher.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace zvonok::server {

class Presence
{
public:
    struct Limits {
        std::chrono::milliseconds gathered{200};
        qint64 queuedBytes = 256 * 1024; // who has more before him is not told: it is not that important
    };

    explicit Presence(const Limits& limits);
    ~Presence();
    Q_DISABLE_COPY_MOVE(Presence)

    // Nobody is told after nullptr.
    void setSender(FrameSender* sender);
    void come(const storage::Topic& topic, ConnectionId connection, const Follower& who);
    void go(const storage::Topic& topic, ConnectionId connection);

private:
    struct Here {
        Follower who;
        QByteArray told; // the record that was sent last; empty: none
    };

    void changed(const storage::Topic& topic);
    void run();
    void tell(const storage::Topic& topic);

    const Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    FrameSender* m_sender = nullptr;
    QHash<storage::Topic, QHash<ConnectionId, Here>> m_topics;
    QSet<storage::Topic> m_changed;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace zvonok::server
