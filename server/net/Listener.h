// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the server: listens on TCP, hands each descriptor to one of the net threads, where socket and
// TLS are made, and carries answers back. Made, started and stopped on the main lane; the FrameSender part is
// for any lane.
#pragma once

#include "common/base/Result.h"
#include "server/dispatch/Exchange.h"
#include "server/net/NetCounters.h"
#include "server/net/NetLimits.h"
#include "server/net/TlsIdentity.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace zvonok::server {

class Listener final : public QObject, public FrameSender
{
    Q_OBJECT

public:
    static constexpr quint16 defaultPort =
        28443; // below 32768: the system gives those above to outgoing connections

    // sink outlives the listener.
    Listener(const TlsIdentity& identity, const NetLimits& limits, RequestSink& sink,
             QObject* parent = nullptr);
    ~Listener() override; // stops with no time to flush where stop() was not called

    // ConnectionRefused {address, port, reason of the system} where the address cannot be listened on. port
    // 0: any.
    Result<Nothing> listen(const QHostAddress& address, quint16 port = defaultPort);
    quint16 port() const;

    // No new connection and no new request from now on; answers still leave.
    void stopAccepting();
    // Then sends what waits for at most `flush`, closes every connection and ends the net threads. Blocks.
    void stop(std::chrono::milliseconds flush);

    NetCounters counters() const;
    // Closes nothing by itself: a login layer tells what it saw (e.g. too many wrong passwords).
    void penalize(const QHostAddress& address);

    void send(ConnectionId connection, const QByteArray& encodedFrame) override;
    void setAuthenticated(ConnectionId connection, bool yes) override;
    void close(ConnectionId connection) override;
    qint64 queuedBytes(ConnectionId connection) const override;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace zvonok::server
