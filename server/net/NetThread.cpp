// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/NetThread.h"

#include "server/net/TlsThread.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace zvonok::server {

namespace {

// A quarter of the shortest deadline, so that each is kept within a quarter; never idle-spinning, never over
// 250 ms.
int tickInterval(const NetLimits& limits)
{
    const auto shortest = std::min({limits.handshakeDeadline, limits.loginDeadline, limits.frameDeadline,
                                    limits.pingAfter, limits.deadAfter, limits.writeStallDeadline});
    return int(std::clamp<qint64>(shortest.count() / 4, 5, 250));
}

} // namespace

NetThread::NetThread(const NetLimits& limits, const QSslConfiguration& tls, RequestSink& sink,
                     Admission& admission, NetMeters& meters)
    : m_limits(limits), m_tls(tls), m_sink(sink), m_admission(admission), m_meters(meters), m_ticks(this)
{
    m_thread.setObjectName(QStringLiteral("net"));
    m_ticks.setInterval(tickInterval(limits));
    connect(&m_ticks, &QTimer::timeout, this, &NetThread::tick);
    moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, &m_ticks, qOverload<>(&QTimer::start));
    // Sockets and timers end on the lane that made them.
    connect(
        &m_thread, &QThread::finished, this,
        [this] {
            m_ticks.stop();
            endAll();
            endTlsOfThread();
        },
        Qt::DirectConnection);
    m_thread.start();
}

NetThread::~NetThread()
{
    m_thread.quit();
    m_thread.wait();
    for (Letter& letter : m_mail) {
        if (letter.order == Order::Adopt) {
            QTcpSocket closer;
            closer.setSocketDescriptor(qintptr(letter.number));
        }
    }
}

// ---------------------------------------------------------------------------------------------- any lane

void NetThread::post(Letter letter)
{
    const std::lock_guard lock(m_mutex);
    postLocked(std::move(letter));
}

void NetThread::postLocked(Letter letter)
{
    m_mail.push_back(std::move(letter));
    if (!m_woken) {
        m_woken = true;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
}

void NetThread::adopt(ConnectionId id, qintptr descriptor)
{
    const std::lock_guard lock(m_mutex);
    m_gauges.insert(id, std::make_shared<SendGauge>());
    postLocked({Order::Adopt, id, {}, qint64(descriptor)});
}

void NetThread::send(ConnectionId id, const QByteArray& frame)
{
    const std::lock_guard lock(m_mutex);
    const auto gauge = m_gauges.constFind(id);
    if (gauge == m_gauges.cend() || (*gauge)->overflowed.load())
        return;
    // Memory is bounded here, on the sender's lane: the net thread may be late.
    if ((*gauge)->queued() > m_limits.maxQueued) {
        (*gauge)->overflowed = true;
        postLocked({Order::Overflow, id, {}, 0});
        return;
    }
    (*gauge)->posted += frame.size();
    postLocked({Order::Send, id, frame, 0});
}

void NetThread::setAuthenticated(ConnectionId id, bool yes)
{
    post({yes ? Order::LoggedIn : Order::LoggedOut, id, {}, 0});
}

void NetThread::close(ConnectionId id) { post({Order::Close, id, {}, 0}); }

qint64 NetThread::queuedBytes(ConnectionId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto gauge = m_gauges.constFind(id);
    return gauge == m_gauges.cend() ? 0 : (*gauge)->queued();
}

void NetThread::stopReading() { post({Order::StopReading, 0, {}, 0}); }

void NetThread::drain(std::chrono::milliseconds longest) { post({Order::Drain, 0, {}, longest.count()}); }

// ---------------------------------------------------------------------------------------------- own lane

bool NetThread::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    readMail();
    return true;
}

void NetThread::readMail()
{
    std::vector<Letter> mail;
    {
        const std::lock_guard lock(m_mutex);
        mail.swap(m_mail);
        m_woken = false;
    }
    // Several answers for one peer leave in one TLS record and one packet.
    std::vector<Connection*> written;
    for (Letter& letter : mail)
        obey(letter, written);
    for (Connection* connection : written)
        connection->flush();
    quitWhenEmpty();
}

void NetThread::obey(Letter& letter, std::vector<Connection*>& written)
{
    switch (letter.order) {
    case Order::Adopt:
        open(letter.id, qintptr(letter.number));
        return;
    case Order::StopReading:
        m_readingStopped = true;
        for (Connection* connection : std::as_const(m_connections))
            connection->stopReading();
        return;
    case Order::Drain: {
        m_draining = true;
        const auto now = std::chrono::steady_clock::now();
        m_drainUntil = now + std::chrono::milliseconds(letter.number);
        const auto all = m_connections.values();
        for (Connection* connection : all)
            connection->closeAfterFlush(now);
        return;
    }
    case Order::Send:
    case Order::LoggedIn:
    case Order::LoggedOut:
    case Order::Close:
    case Order::Overflow:
        break;
    }
    Connection* const connection = m_connections.value(letter.id);
    if (!connection)
        return;
    switch (letter.order) {
    case Order::Send:
        connection->write(letter.bytes);
        {
            const std::lock_guard lock(m_mutex);
            if (const auto gauge = m_gauges.value(letter.id))
                gauge->posted -= letter.bytes.size();
        }
        if (std::find(written.rbegin(), written.rend(), connection) == written.rend())
            written.push_back(connection);
        return;
    case Order::LoggedIn:
    case Order::LoggedOut:
        connection->setAuthenticated(letter.order == Order::LoggedIn);
        return;
    case Order::Close:
        connection->closeAfterFlush(std::chrono::steady_clock::now());
        return;
    case Order::Overflow:
        connection->overflow();
        return;
    case Order::Adopt:
    case Order::StopReading:
    case Order::Drain:
        return;
    }
}

void NetThread::open(ConnectionId id, qintptr descriptor)
{
    std::shared_ptr<SendGauge> gauge;
    {
        const std::lock_guard lock(m_mutex);
        gauge = m_gauges.value(id);
    }
    auto connection = std::make_unique<Connection>(
        id, gauge, Connection::Surroundings{m_limits, m_tls, m_sink, m_admission, m_meters});
    if (m_draining || !connection->start(descriptor, std::chrono::steady_clock::now())) {
        forget(id);
        return;
    }
    if (m_readingStopped)
        connection->stopReading();
    connect(connection.get(), &Connection::ended, this, &NetThread::forget);
    m_connections.insert(id, connection.release());
}

void NetThread::forget(ConnectionId id)
{
    {
        const std::lock_guard lock(m_mutex);
        m_gauges.remove(id);
    }
    if (Connection* const connection = m_connections.take(id))
        connection->deleteLater();
    quitWhenEmpty();
}

void NetThread::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const auto all = m_connections.values();
    for (Connection* connection : all)
        connection->check(now);
    if (m_draining && now > m_drainUntil)
        endAll();
    quitWhenEmpty();
}

void NetThread::endAll()
{
    for (Connection* connection : std::as_const(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
    m_connections.clear();
    const std::lock_guard lock(m_mutex);
    m_gauges.clear();
}

void NetThread::quitWhenEmpty()
{
    if (m_draining && m_connections.isEmpty())
        m_thread.quit();
}

} // namespace zvonok::server
