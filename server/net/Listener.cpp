// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/Listener.h"

#include "server/net/NetThread.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace zvonok::server {

namespace {

constexpr int shortestRest = 50; // ms after descriptors were exhausted
constexpr int longestRest = 1000;
constexpr int betweenLooks = 250; // ms

void closeDescriptor(qintptr descriptor)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor))
        socket.abort();
}

} // namespace

class Listener::Impl final : public QTcpServer
{
public:
    Impl(const TlsIdentity& identity, const NetLimits& limitsGiven, RequestSink& sinkGiven)
        : limits(limitsGiven), tls(identity.configuration()), sink(sinkGiven), admission(limitsGiven)
    {
        rest.setSingleShot(true);
        QObject::connect(&rest, &QTimer::timeout, this, &Impl::tryAgain);
        QObject::connect(&watching, &QTimer::timeout, this, &Impl::watch);
        watching.start(betweenLooks);
        takeSpare();
    }

    void incomingConnection(qintptr descriptor) override
    {
        if (!shedding && !hasDescriptor())
            beginShedding();
        if (shedding) {
            ++meters.shed;
            closeDescriptor(descriptor);
            return;
        }
        restMs = shortestRest;
        ++meters.accepted;
        const ConnectionId id = ++last;
        threadOf(id).adopt(id, descriptor);
    }

    NetThread& threadOf(ConnectionId id) { return *threads[std::size_t(id % threads.size())]; }

    // Qt 6.4 does not tell that accept() failed for want of descriptors: the listening socket stays readable
    // and the loop spins. So we look for ourselves, after each connection and now and then. When there are
    // none left, the spare one is given up: with it those who wait are taken and closed at once, until there
    // are some again.
    bool hasDescriptor() const
    {
        QFile probe(QCoreApplication::applicationFilePath());
        return probe.open(QIODevice::ReadOnly);
    }

    void watch()
    {
        if (!shedding && !hasDescriptor())
            beginShedding();
    }

    void beginShedding()
    {
        shedding = true;
        spare.close();
        rest.start(restMs);
        restMs = qMin(restMs * 2, longestRest);
    }

    void tryAgain()
    {
        takeSpare();
        if (spare.isOpen() && hasDescriptor())
            shedding = false;
        else
            beginShedding();
    }

    void takeSpare()
    {
        if (spare.isOpen())
            return;
        spare.setFileName(QCoreApplication::applicationFilePath());
        [[maybe_unused]] const bool open = spare.open(QIODevice::ReadOnly);
    }

    const NetLimits limits;
    const QSslConfiguration tls;
    RequestSink& sink;
    Admission admission;
    NetMeters meters;
    ConnectionId last = 0;
    std::vector<std::unique_ptr<NetThread>> threads;
    QFile spare;
    QTimer rest;
    QTimer watching;
    int restMs = shortestRest;
    bool shedding = false;
};

Listener::Listener(const TlsIdentity& identity, const NetLimits& limits, RequestSink& sink, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(identity, limits, sink))
{
    for (int i = 0; i < qMax(1, limits.threads); ++i)
        m_impl->threads.push_back(std::make_unique<NetThread>(m_impl->limits, m_impl->tls, sink,
                                                              m_impl->admission, m_impl->meters));
}

Listener::~Listener() { stop(std::chrono::milliseconds(0)); }

Result<Nothing> Listener::listen(const QHostAddress& address, quint16 port)
{
    m_impl->setListenBacklogSize(m_impl->limits.backlog);
    if (!m_impl->listen(address, port))
        return fail(FailureCode::ConnectionRefused, {},
                    {address.toString(), QString::number(port), m_impl->errorString()});
    return Nothing{};
}

quint16 Listener::port() const { return m_impl->serverPort(); }

void Listener::stopAccepting()
{
    m_impl->rest.stop();
    m_impl->watching.stop();
    m_impl->close();
    for (const auto& thread : m_impl->threads)
        thread->stopReading();
}

void Listener::stop(std::chrono::milliseconds flush)
{
    stopAccepting();
    for (const auto& thread : m_impl->threads)
        thread->drain(flush);
    for (const auto& thread : m_impl->threads)
        thread->wait();
}

NetCounters Listener::counters() const
{
    const NetMeters& meters = m_impl->meters;
    NetCounters counters;
    counters.open = m_impl->admission.open();
    counters.loggedIn = m_impl->admission.loggedIn();
    counters.accepted = meters.accepted;
    counters.refusedFull = meters.refusedFull;
    counters.refusedPenalty = meters.refusedPenalty;
    counters.shed = meters.shed;
    counters.failedHandshakes = meters.failedHandshakes;
    counters.malformed = meters.malformed;
    counters.timedOut = meters.timedOut;
    counters.overflowed = meters.overflowed;
    counters.framesIn = meters.framesIn;
    counters.framesOut = meters.framesOut;
    counters.bytesIn = meters.bytesIn;
    counters.bytesOut = meters.bytesOut;
    return counters;
}

void Listener::penalize(const QHostAddress& address)
{
    m_impl->admission.offend(address, Admission::Offence::Malformed, std::chrono::steady_clock::now());
}

void Listener::send(ConnectionId connection, const QByteArray& encodedFrame)
{
    m_impl->threadOf(connection).send(connection, encodedFrame);
}

void Listener::setAuthenticated(ConnectionId connection, bool yes)
{
    m_impl->threadOf(connection).setAuthenticated(connection, yes);
}

void Listener::close(ConnectionId connection) { m_impl->threadOf(connection).close(connection); }

qint64 Listener::queuedBytes(ConnectionId connection) const
{
    return m_impl->threadOf(connection).queuedBytes(connection);
}

} // namespace zvonok::server
