// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/ServerLink.h"

#include "common/base/Fingerprint.h"
#include "common/wire/FailureRecord.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr std::size_t mostWaiting = 1000;

PendingCall::Time steadyNow() { return std::chrono::steady_clock::now(); }

QSslConfiguration tls13()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    // Nobody vouches for a school's server but its remembered key, which encrypted() compares before a byte
    // is sent.
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

// A greeting that failed for want of an answer is tried again; a "no" is not.
bool isAnswer(FailureCode code)
{
    return code != FailureCode::ConnectionLost && code != FailureCode::TimedOut &&
           code != FailureCode::Busy && code != FailureCode::ServerStopping && code != FailureCode::Cancelled;
}

// "done total what", as the dispatcher writes it.
Progress progressOf(const QByteArray& body)
{
    const qsizetype first = body.indexOf(' ');
    const qsizetype second = body.indexOf(' ', first + 1);
    if (first < 0 || second < 0)
        return {};
    return {body.first(first).toLongLong(), body.sliced(first + 1, second - first - 1).toLongLong(),
            QString::fromUtf8(body.sliced(second + 1))};
}

} // namespace

ServerLink::ServerLink(PinStore& pins, const LinkTimes& times, QObject* parent)
    : QObject(parent), m_pins(pins), m_times(times), m_reader(wire::maxReplyFrame)
{
    const auto shortest =
        std::min({times.connectDeadline, times.pingAfter, times.deadAfter, times.callTimeout}).count() / 4;
    m_ticks.setInterval(int(std::clamp<qint64>(shortest, 5, 250)));
    connect(&m_ticks, &QTimer::timeout, this, &ServerLink::tick);
    m_ticks.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerLink::open);
}

ServerLink::~ServerLink() { closeSocket(); }

QByteArray ServerLink::newCommandId()
{
    QByteArray id(wire::commandIdSize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(id.begin(), id.end());
    return id;
}

// ---------------------------------------------------------------------------------------------- connection

void ServerLink::connectToServer(const QString& host, quint16 port)
{
    closeSocket();
    failInFlight();
    m_host = host;
    m_port = port;
    m_server = host.toLower() + u':' + QString::number(port);
    m_failure = {};
    m_retries = 0;
    m_offered.clear();
    open();
}

void ServerLink::disconnectFromServer()
{
    m_retry.stop();
    m_host.clear();
    if (m_socket && (m_state == State::Connected || m_state == State::Ready)) {
        // What was sent still leaves.
        QSslSocket* const socket = m_socket.release();
        socket->disconnect(this);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->setParent(this);
        socket->disconnectFromHost();
    }
    closeSocket();
    setState(State::Disconnected);
    failInFlight();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting)
        finish(call, fail(FailureCode::ConnectionLost));
}

void ServerLink::retryNow()
{
    if (m_retry.isActive()) {
        m_retry.stop();
        m_retries = 0;
        open();
    }
}

void ServerLink::open()
{
    if (m_host.isEmpty())
        return;
    ++m_attempt;
    m_retry.stop();
    m_reader = wire::FrameReader(wire::maxReplyFrame);
    m_pingOut = false;
    m_openedAt = steadyNow();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(tls13());
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ServerLink::encrypted);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &ServerLink::read);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ServerLink::attemptEnded);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &ServerLink::lost);
    setState(State::Connecting);
    if (m_socket && m_state == State::Connecting)
        m_socket->connectToHostEncrypted(m_host, m_port);
}

void ServerLink::encrypted()
{
    if (m_state != State::Connecting)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QSslCertificate certificate = m_socket->peerCertificate();
    const QByteArray shown = fingerprintOf(certificate.publicKey().toDer());
    const QList<QByteArray> known = m_pins.pins(m_server);
    if (certificate.isNull() || (!known.isEmpty() && !known.contains(shown))) {
        refuse({FailureCode::CertificateChanged,
                {},
                {fingerprintText(known.value(0)), fingerprintText(shown)},
                {}});
        return;
    }
    // Only the end: a workstation whose clock stands in the past must still get in.
    if (certificate.expiryDate() < QDateTime::currentDateTimeUtc()) {
        refuse(
            {FailureCode::ConnectionRefused, QStringLiteral("certificate"), {QStringLiteral("expired")}, {}});
        return;
    }
    if (known.isEmpty()) {
        // Comparing takes longer than a server waits for a login.
        closeSocket();
        m_offered = shown;
        setState(State::WaitingForFingerprint);
        Q_EMIT fingerprintUnknown(shown, fingerprintWords(shown));
        return;
    }
    m_heardAt = steadyNow();
    setState(State::Connected);
    if (m_state == State::Connected)
        greet();
}

Result<Nothing> ServerLink::acceptFingerprint()
{
    if (m_state != State::WaitingForFingerprint)
        return Nothing{};
    if (auto kept = m_pins.add(m_server, m_offered); !kept)
        return kept;
    m_offered.clear();
    open();
    return Nothing{};
}

void ServerLink::greet()
{
    if (!m_greeter) {
        becomeReady();
        return;
    }
    const quint64 attempt = m_attempt;
    m_greeter->greet(*this, [self = QPointer<ServerLink>(this), attempt](const Result<Nothing>& result) {
        if (!self || self->m_attempt != attempt || self->m_state != State::Connected)
            return;
        if (result)
            self->becomeReady();
        else if (isAnswer(result.error().code))
            self->refuse(result.error());
        else
            self->lost();
    });
    if (m_state == State::Connected)
        sendWaiting();
}

void ServerLink::becomeReady()
{
    m_retries = 0;
    setState(State::Ready);
    if (m_state != State::Ready)
        return;
    Q_EMIT ready();
    sendWaiting();
}

void ServerLink::refuse(const Failure& failure)
{
    closeSocket();
    m_failure = failure;
    setState(State::Refused);
    failInFlight();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting)
        finish(call, tl::unexpected(failure));
}

void ServerLink::attemptEnded(QAbstractSocket::SocketError error)
{
    if (m_state == State::Connecting) {
        const bool tls = error == QAbstractSocket::SslHandshakeFailedError;
        const Failure failure{FailureCode::ConnectionRefused,
                              tls ? QStringLiteral("tls") : QString(),
                              {m_server, m_socket->errorString()},
                              {}};
        const QPointer<ServerLink> self(this);
        Q_EMIT attemptFailed(failure);
        if (!self)
            return;
    }
    lost();
}

void ServerLink::lost()
{
    if (!m_socket)
        return;
    closeSocket();
    // After a jump of all clients at once (a server restart) they must not come back at once.
    const double most = double(m_times.firstRetry.count()) * double(1 << std::min(m_retries, 20));
    ++m_retries;
    const int longest = int(std::min(most, double(m_times.lastRetry.count())));
    const int shortest = std::min(longest, int(m_times.firstRetry.count()) / 2);
    m_retry.start(shortest + int(QRandomGenerator::global()->bounded(longest - shortest + 1)));
    setState(State::Disconnected);
    failInFlight();
}

void ServerLink::closeSocket()
{
    ++m_attempt;
    m_retry.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be in one of its signals
}

void ServerLink::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

// ---------------------------------------------------------------------------------------------- frames

void ServerLink::read()
{
    if (!m_socket)
        return;
    const QPointer<ServerLink> self(this);
    const quint64 attempt = m_attempt;
    m_heardAt = steadyNow();
    m_reader.append(m_socket->readAll());
    // What an answer sets off may end this connection, or this link.
    while (self && m_attempt == attempt) {
        const auto frame = m_reader.next();
        if (!frame) {
            lost();
            return;
        }
        if (!frame->has_value())
            return;
        take(**frame);
    }
}

void ServerLink::take(const wire::Frame& frame)
{
    if (m_state != State::Connected && m_state != State::Ready) {
        lost(); // a server does not speak first
        return;
    }
    switch (frame.kind) {
    case wire::FrameKind::Reply:
        answer(frame.request, frame.body);
        return;
    case wire::FrameKind::Failure:
        answer(frame.request, tl::unexpected(wire::decodeFailure(frame.body)));
        return;
    case wire::FrameKind::Change: {
        const auto change = wire::decodeChange(frame.body);
        if (change)
            Q_EMIT changed(frame.message, *change);
        else
            lost();
        return;
    }
    case wire::FrameKind::Progress: {
        const auto call = m_inFlight.value(frame.request);
        if (call && call->progress && (!call->hasContext || call->context))
            call->progress(progressOf(frame.body));
        return;
    }
    case wire::FrameKind::Ping: {
        wire::Frame pong;
        pong.kind = wire::FrameKind::Pong;
        pong.request = frame.request;
        write(wire::encodeFrame(pong));
        return;
    }
    case wire::FrameKind::Pong:
        if (m_pingOut)
            m_roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(steadyNow() - m_pingedAt);
        m_pingOut = false;
        return;
    case wire::FrameKind::Request:
    case wire::FrameKind::Cancel:
        lost(); // only a client says these
        return;
    }
}

void ServerLink::write(const QByteArray& frame)
{
    if (m_socket)
        m_socket->write(frame);
}

// ---------------------------------------------------------------------------------------------- calls

std::shared_ptr<PendingCall> ServerLink::submit(quint16 number, const QByteArray& commandId,
                                                const QByteArray& body, bool duringGreeting)
{
    auto call = std::make_shared<PendingCall>();
    call->message = number;
    call->commandId = commandId;
    call->body = body;
    call->duringGreeting = duringGreeting;
    call->deadline = steadyNow() + m_times.callTimeout;
    if (m_state == State::Ready || (m_state == State::Connected && duringGreeting))
        transmit(call);
    else if (m_state == State::Refused)
        finishLater(call, m_failure);
    else if (m_host.isEmpty())
        finishLater(call, {FailureCode::ConnectionLost, {}, {}, {}});
    else if (m_waiting.size() >= mostWaiting)
        finishLater(call, {FailureCode::Busy, {}, {}, {}});
    else
        m_waiting.push_back(call);
    return call;
}

void ServerLink::sendWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting) {
        if (m_state == State::Ready || (m_state == State::Connected && call->duringGreeting))
            transmit(call);
        else
            m_waiting.push_back(call);
    }
}

void ServerLink::transmit(const std::shared_ptr<PendingCall>& call)
{
    do {
        ++m_lastRequest;
    } while (m_lastRequest == 0 || m_inFlight.contains(m_lastRequest));
    call->request = m_lastRequest;
    m_inFlight.insert(call->request, call);
    wire::Frame frame;
    frame.kind = wire::FrameKind::Request;
    frame.message = call->message;
    frame.request = call->request;
    frame.commandId = call->commandId;
    frame.body = call->body;
    write(wire::encodeFrame(frame));
}

void ServerLink::answer(quint32 request, const Result<QByteArray>& result)
{
    // Unknown: cancelled or timed out meanwhile.
    if (const auto call = m_inFlight.take(request))
        finish(call, result);
}

void ServerLink::finish(const std::shared_ptr<PendingCall>& call, const Result<QByteArray>& result)
{
    if (call->finished)
        return;
    call->finished = true;
    // Taken out first: it may hold the last reference to what it captured, and set off the next call.
    const auto done = std::exchange(call->done, nullptr);
    call->progress = nullptr;
    if (done && (!call->hasContext || call->context))
        done(result);
}

void ServerLink::finishLater(const std::shared_ptr<PendingCall>& call, const Failure& failure)
{
    QMetaObject::invokeMethod(
        this, [this, call, failure] { finish(call, tl::unexpected(failure)); }, Qt::QueuedConnection);
}

void ServerLink::cancel(const std::shared_ptr<PendingCall>& call)
{
    if (call->finished)
        return;
    if (call->request != 0 && m_inFlight.remove(call->request) > 0) {
        wire::Frame frame;
        frame.kind = wire::FrameKind::Cancel;
        frame.message = call->message;
        frame.request = call->request;
        write(wire::encodeFrame(frame));
    }
    std::erase(m_waiting, call);
    finishLater(call, {FailureCode::Cancelled, {}, {}, {}});
}

void ServerLink::failInFlight()
{
    auto lostCalls = std::exchange(m_inFlight, {}).values();
    std::sort(lostCalls.begin(), lostCalls.end(),
              [](const auto& a, const auto& b) { return a->request < b->request; });
    for (const auto& call : lostCalls)
        finish(call, fail(FailureCode::ConnectionLost));
}

void ServerLink::tick()
{
    const Time now = steadyNow();
    QList<std::shared_ptr<PendingCall>> late;
    for (const auto& call : std::as_const(m_inFlight))
        if (call->deadline < now)
            late.append(call);
    for (const auto& call : m_waiting)
        if (call->deadline < now)
            late.append(call);
    const QPointer<ServerLink> self(this);
    for (const auto& call : late) {
        m_inFlight.remove(call->request);
        std::erase(m_waiting, call);
        finish(call, fail(FailureCode::TimedOut));
        if (!self)
            return;
    }

    if (m_state == State::Connecting && now - m_openedAt > m_times.connectDeadline) {
        attemptEnded(QAbstractSocket::SocketTimeoutError);
        return;
    }
    if (m_state != State::Connected && m_state != State::Ready)
        return;
    if (now - m_heardAt > m_times.deadAfter) {
        lost();
        return;
    }
    if (!m_pingOut && now - m_heardAt > m_times.pingAfter) {
        m_pingOut = true;
        m_pingedAt = now;
        wire::Frame ping;
        ping.kind = wire::FrameKind::Ping;
        write(wire::encodeFrame(ping));
    }
}

} // namespace zvonok::client
