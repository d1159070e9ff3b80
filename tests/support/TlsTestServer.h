// SPDX-License-Identifier: GPL-3.0-or-later
// A real Listener on loopback with a small sink behind it, for tests of both ends of the wire. The sink
// answers by the message number and remembers what it was told; its state may be read from the test's thread.
#pragma once

#include "common/wire/FailureRecord.h"
#include "server/net/Listener.h"

#include <QDateTime>
#include <QSet>
#include <QTemporaryDir>

#include <mutex>

namespace zvonok::test {

class TlsTestServer final : public server::RequestSink
{
public:
    enum Number : quint16 {
        Echo = 1,
        Silent = 2,   // never answered
        Remember = 3, // a command: its body joins done(), once for each id
        LogIn = 4,    // larger frames from here on
        LogOut = 5,
        NotFound = 6, // a failure
        Flood = 7,    // answers 1 MiB
        PushChange = 8,
        Steps = 9,     // two progress frames, then a reply
        BusyOnce = 10, // like Remember, but each id is first told Busy
    };

    // madeAt: when the certificate was; ten years later it has expired.
    explicit TlsTestServer(const server::NetLimits& limits = {},
                           const QDateTime& madeAt = QDateTime::currentDateTimeUtc())
        : m_limits(limits)
    {
        auto made = server::TlsIdentity::loadOrMake(m_folder.path(), madeAt);
        if (!made)
            qFatal("no identity: %s", qPrintable(made.error().arguments.join(u' ')));
        m_identity = std::make_unique<server::TlsIdentity>(*made);
        start(0);
    }
    ~TlsTestServer() override { m_listener.reset(); }

    void start(quint16 port)
    {
        m_listener = std::make_unique<server::Listener>(*m_identity, m_limits, *this);
        const auto listening = m_listener->listen(QHostAddress::LocalHost, port);
        if (!listening)
            qFatal("no port: %s", qPrintable(listening.error().arguments.join(u' ')));
    }
    void stop(std::chrono::milliseconds flush = std::chrono::milliseconds(1000)) { m_listener->stop(flush); }

    server::Listener& listener() { return *m_listener; }
    const server::TlsIdentity& identity() const { return *m_identity; }
    quint16 port() const { return m_listener->port(); }

    int openConnections() const { return locked(m_open); }
    int everOpened() const { return locked(m_everOpened); }
    int everClosed() const { return locked(m_everClosed); }
    QByteArrayList done() const { return locked(m_done); }
    QList<quint32> cancelled() const { return locked(m_cancelled); }
    int received() const { return locked(m_received); }
    server::ConnectionId lastConnection() const { return locked(m_last); }

    void opened(server::ConnectionId connection, const QString&) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_open;
        ++m_everOpened;
        m_last = connection;
    }
    void closed(server::ConnectionId) override
    {
        const std::lock_guard lock(m_mutex);
        --m_open;
        ++m_everClosed;
    }
    void received(server::ConnectionId connection, wire::Frame frame) override
    {
        const std::lock_guard lock(m_mutex);
        if (frame.kind == wire::FrameKind::Cancel) {
            m_cancelled.append(frame.request);
            return;
        }
        ++m_received;
        switch (Number(frame.message)) {
        case Echo:
            answer(connection, frame, frame.body);
            return;
        case Silent:
            return;
        case BusyOnce:
            if (!m_toldBusy.contains(frame.commandId)) {
                m_toldBusy.insert(frame.commandId);
                refuse(connection, frame, FailureCode::Busy);
                return;
            }
            [[fallthrough]];
        case Remember:
            if (!m_ids.contains(frame.commandId)) {
                m_ids.insert(frame.commandId);
                m_done.append(frame.body);
            }
            answer(connection, frame, frame.body);
            return;
        case LogIn:
        case LogOut:
            m_listener->setAuthenticated(connection, frame.message == LogIn);
            answer(connection, frame, {});
            return;
        case NotFound:
            refuse(connection, frame, FailureCode::NotFound);
            return;
        case Flood: {
            QByteArray much(1024 * 1024, Qt::Uninitialized);
            quint32 state = 1; // not compressible
            for (char& c : much) {
                state = state * 1664525 + 1013904223;
                c = char(state >> 24);
            }
            answer(connection, frame, much);
            return;
        }
        case PushChange: {
            answer(connection, frame, {});
            wire::Frame change;
            change.kind = wire::FrameKind::Change;
            change.message = 7;
            change.body = frame.body;
            m_listener->send(connection, wire::encodeFrame(change));
            return;
        }
        case Steps: {
            wire::Frame step = frame;
            step.kind = wire::FrameKind::Progress;
            step.commandId.clear();
            step.body = QByteArrayLiteral("1 2 first step");
            m_listener->send(connection, wire::encodeFrame(step));
            step.body = QByteArrayLiteral("2 2 second step");
            m_listener->send(connection, wire::encodeFrame(step));
            answer(connection, frame, {});
            return;
        }
        }
    }

private:
    template <class T>
    T locked(const T& value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }
    void answer(server::ConnectionId connection, const wire::Frame& request, const QByteArray& body)
    {
        wire::Frame frame;
        frame.kind = wire::FrameKind::Reply;
        frame.message = request.message;
        frame.request = request.request;
        frame.body = body;
        m_listener->send(connection, wire::encodeFrame(frame));
    }
    void refuse(server::ConnectionId connection, const wire::Frame& request, FailureCode code)
    {
        wire::Frame frame;
        frame.kind = wire::FrameKind::Failure;
        frame.message = request.message;
        frame.request = request.request;
        frame.body = wire::encodeFailure({code, {}, {}, {}});
        m_listener->send(connection, wire::encodeFrame(frame));
    }

    const server::NetLimits m_limits;
    QTemporaryDir m_folder;
    std::unique_ptr<server::TlsIdentity> m_identity;
    mutable std::mutex m_mutex;
    int m_open = 0;
    int m_everOpened = 0;
    int m_everClosed = 0;
    int m_received = 0;
    server::ConnectionId m_last = 0;
    QByteArrayList m_done;
    QSet<QByteArray> m_ids;
    QSet<QByteArray> m_toldBusy;
    QList<quint32> m_cancelled;
    std::unique_ptr<server::Listener> m_listener; // last: its lanes use the rest
};

} // namespace zvonok::test
