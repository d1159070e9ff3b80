// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one topic followed: asks for it when the link becomes Ready, holds back changes that overtake the
// snapshot, drops those that the snapshot has already, and asks again from the last number after a lost
// connection. GUI lane.
#pragma once

#include "client/link/ServerLink.h"

#include <QList>
#include <QObject>

namespace zvonok::client {

class Subscription final : public QObject
{
    Q_OBJECT

public:
    struct Topic {
        qint32 kind = 0;
        qint64 id = 0;
        bool operator==(const Topic&) const = default;
    };
    // The number up to which the asker holds everything now; a failure ends the attempt until the next Ready.
    using Followed = std::function<void(const Result<qint64>& sequence)>;
    // Asks the server, applies its answer, then calls followed. after: the last number held; 0: everything,
    // anew.
    using Ask = std::function<void(qint64 after, Followed followed)>;

    Subscription(ServerLink& link, Topic topic, Ask ask, QObject* parent = nullptr);

    void restart(); // from nothing: the server said Resync, or a change was unreadable
    qint64 sequence() const { return m_sequence; }
    bool isCurrent() const { return m_current; }

Q_SIGNALS:
    // Each once, in order, after what the snapshot holds. To be given to ChangeRouter::route().
    void changed(quint16 number, const zvonok::wire::ChangeBody& change);
    void currentChanged(bool current);

private:
    struct Held {
        quint16 number;
        wire::ChangeBody change;
    };

    void begin();
    void take(quint16 number, const wire::ChangeBody& change);
    void setCurrent(bool current);

    ServerLink& m_link;
    const Topic m_topic;
    const Ask m_ask;
    qint64 m_sequence = 0;
    quint64 m_asked = 0; // answers to an earlier question are ignored
    bool m_current = false;
    QList<Held> m_held;
};

} // namespace zvonok::client
