// SPDX-License-Identifier: GPL-3.0-or-later
// A net lane: an event loop that owns a share of the connections. What other lanes want of it goes through
// one mailbox, with one wake-up for all that came meanwhile. Public functions: any lane; the rest: its own.
#pragma once

#include "server/net/Connection.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <mutex>
#include <vector>

namespace zvonok::server {

class NetThread final : public QObject
{
    Q_OBJECT

public:
    NetThread(const NetLimits& limits, const QSslConfiguration& tls, RequestSink& sink, Admission& admission,
              NetMeters& meters);
    ~NetThread() override;

    void adopt(ConnectionId id, qintptr descriptor);
    void send(ConnectionId id, const QByteArray& frame);
    void setAuthenticated(ConnectionId id, bool yes);
    void close(ConnectionId id);
    qint64 queuedBytes(ConnectionId id) const;

    void stopReading();
    // Sends what waits, closes all, then ends the thread, after `longest` at the latest.
    void drain(std::chrono::milliseconds longest);
    void wait() { m_thread.wait(); }

    bool event(QEvent* event) override;

private:
    enum class Order { Adopt, Send, LoggedIn, LoggedOut, Close, Overflow, StopReading, Drain };
    struct Letter {
        Order order;
        ConnectionId id = 0;
        QByteArray bytes;
        qint64 number = 0; // a descriptor, milliseconds
    };

    void post(Letter letter);
    void postLocked(Letter letter);
    void readMail();
    void obey(Letter& letter, std::vector<Connection*>& written);
    void open(ConnectionId id, qintptr descriptor);
    void forget(ConnectionId id);
    void tick();
    void endAll();
    void quitWhenEmpty();

    const NetLimits m_limits;
    const QSslConfiguration m_tls;
    RequestSink& m_sink;
    Admission& m_admission;
    NetMeters& m_meters;

    mutable std::mutex m_mutex;
    std::vector<Letter> m_mail;
    bool m_woken = false;
    QHash<ConnectionId, std::shared_ptr<SendGauge>> m_gauges;

    QHash<ConnectionId, Connection*> m_connections; // own lane
    bool m_readingStopped = false;
    bool m_draining = false;
    Connection::Now m_drainUntil;
    QTimer m_ticks;
    QThread m_thread;
};

} // namespace zvonok::server
