// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between sockets and the rest of the server: net calls a RequestSink with whole frames, and anybody
// answers through a FrameSender. Neither knows what the other is made of.
#pragma once

#include "common/wire/Frame.h"

#include <QByteArray>
#include <QString>

namespace zvonok::server {

using ConnectionId = quint64; // never reused while the server runs

// Implemented by the Dispatcher. Called on the net lane of the connection; must not block.
class RequestSink
{
public:
    virtual ~RequestSink() = default;
    // The TLS handshake is done. address: the peer's, without port.
    virtual void opened(ConnectionId connection, const QString& address) = 0;
    // A Request or Cancel frame (pings are answered by net itself).
    virtual void received(ConnectionId connection, wire::Frame frame) = 0;
    virtual void closed(ConnectionId connection) = 0;
};

// Implemented by net. Any lane, never blocks; an id that is already closed is ignored.
class FrameSender
{
public:
    virtual ~FrameSender() = default;
    virtual void send(ConnectionId connection, const QByteArray& encodedFrame) = 0;
    // After login a connection may send larger frames and has no login deadline.
    virtual void setAuthenticated(ConnectionId connection, bool yes) = 0;
    virtual void close(ConnectionId connection) = 0;
    // Bytes accepted by send() and not yet taken by the peer.
    virtual qint64 queuedBytes(ConnectionId connection) const = 0;
};

} // namespace zvonok::server
