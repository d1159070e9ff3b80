// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/Connection.h"

namespace zvonok::server {

namespace {

constexpr qint64 readBuffer = 64 * 1024;
constexpr std::chrono::milliseconds closingDeadline{2'000};

std::chrono::steady_clock::time_point steadyNow() { return std::chrono::steady_clock::now(); }

// The kind stands behind the length; see Frame.h.
wire::FrameKind kindOf(const QByteArray& frame) { return wire::FrameKind(frame.size() > 4 ? frame[4] : 0); }

} // namespace

Connection::Connection(ConnectionId id, std::shared_ptr<SendGauge> gauge, const Surroundings& around)
    : m_id(id), m_gauge(std::move(gauge)), m_around(around), m_reader(around.limits.frameBeforeLogin)
{
    connect(&m_socket, &QSslSocket::encrypted, this, &Connection::encrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        m_progressAt = steadyNow();
        measure();
        if (m_waiting && !mustWait())
            resume();
    });
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::end);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_state == State::Handshaking && error == QAbstractSocket::SslHandshakeFailedError) {
            ++m_around.meters.failedHandshakes;
            m_around.admission.offend(m_address, Admission::Offence::Handshake, steadyNow());
        }
        end();
    });
}

Connection::~Connection()
{
    m_socket.disconnect(this);
    end();
}

bool Connection::start(qintptr descriptor, Now now)
{
    m_socket.setReadBufferSize(readBuffer);
    m_socket.setSslConfiguration(m_around.tls);
    if (!m_socket.setSocketDescriptor(descriptor)) {
        // The socket did not take the descriptor over, so it would leak: a plain one closes it.
        QTcpSocket closer;
        closer.setSocketDescriptor(descriptor);
        return false;
    }
    m_address = m_socket.peerAddress();
    switch (m_around.admission.enter(m_address, now)) {
    case Admission::Verdict::Welcome:
        break;
    case Admission::Verdict::Full:
        ++m_around.meters.refusedFull;
        return false;
    case Admission::Verdict::Penalized:
        ++m_around.meters.refusedPenalty;
        return false;
    }
    m_admitted = true;
    m_state = State::Handshaking;
    m_stateSince = m_heardAt = m_progressAt = now;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.startServerEncryption();
    return m_state == State::Handshaking;
}

void Connection::encrypted()
{
    if (m_state != State::Handshaking)
        return;
    m_state = State::Open;
    m_stateSince = m_heardAt = steadyNow();
    m_opened = true;
    m_around.sink.opened(m_id, m_address.toString());
    read();
}

bool Connection::mustWait() const
{
    return m_inFlight >= m_around.limits.maxInFlight || m_gauge->queued() > m_around.limits.maxQueued / 2;
}

void Connection::read()
{
    while (m_state == State::Open && m_reading) {
        if (mustWait()) {
            // The socket's buffer fills, then the kernel's, then the peer has to wait.
            m_waiting = true;
            m_inFrame = false;
            return;
        }
        auto frame = m_reader.next();
        if (!frame) {
            malformed();
            return;
        }
        if (frame->has_value()) {
            ++m_around.meters.framesIn;
            m_inFrame = false;
            if (!take(**frame)) {
                malformed();
                return;
            }
            continue;
        }
        const QByteArray piece = m_socket.read(qMin(readBuffer, m_socket.bytesAvailable()));
        if (piece.isEmpty())
            break;
        m_heardAt = steadyNow();
        m_pinged = false;
        m_around.meters.bytesIn += piece.size();
        m_reader.append(piece);
    }
    if (m_reader.buffered() > 0 && !m_inFrame) {
        m_inFrame = true;
        m_frameSince = steadyNow();
    }
    flush();
}

bool Connection::take(wire::Frame& frame)
{
    switch (frame.kind) {
    case wire::FrameKind::Request:
        ++m_inFlight;
        m_around.sink.received(m_id, std::move(frame));
        return true;
    case wire::FrameKind::Cancel:
        m_around.sink.received(m_id, std::move(frame));
        return true;
    case wire::FrameKind::Ping: {
        wire::Frame pong;
        pong.kind = wire::FrameKind::Pong;
        pong.request = frame.request;
        write(wire::encodeFrame(pong));
        return frame.body.isEmpty();
    }
    case wire::FrameKind::Pong:
        return true;
    case wire::FrameKind::Reply:
    case wire::FrameKind::Failure:
    case wire::FrameKind::Change:
    case wire::FrameKind::Progress:
        return false; // only a server says these
    }
    return false;
}

void Connection::write(const QByteArray& frame)
{
    if (m_state != State::Open)
        return;
    const wire::FrameKind kind = kindOf(frame);
    if (kind == wire::FrameKind::Reply || kind == wire::FrameKind::Failure)
        m_inFlight = qMax(0, m_inFlight - 1);
    if (m_gauge->socket.load() > m_around.limits.maxQueued) {
        overflow();
        return;
    }
    if (m_gauge->socket.load() == 0)
        m_progressAt = steadyNow();
    ++m_around.meters.framesOut;
    m_around.meters.bytesOut += frame.size();
    m_socket.write(frame);
    measure();
}

void Connection::flush()
{
    if (m_state != State::Open || m_gauge->socket.load() == 0)
        return;
    m_socket.flush();
    if (m_state != State::Open)
        return;
    measure();
    if (m_waiting && !mustWait())
        resume();
}

// Not at once: read() may be what brought us here.
void Connection::resume()
{
    if (m_resumes)
        return;
    m_resumes = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_resumes = false;
            m_waiting = false;
            m_heardAt = steadyNow(); // it was we who did not listen
            read();
        },
        Qt::QueuedConnection);
}

void Connection::measure() { m_gauge->socket = m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }

void Connection::setAuthenticated(bool yes)
{
    if (m_state != State::Open || m_authenticated == yes)
        return;
    m_authenticated = yes;
    m_stateSince = steadyNow();
    m_around.admission.loggedIn(m_address, yes);
    m_reader.setLimit(yes ? m_around.limits.frameAfterLogin : m_around.limits.frameBeforeLogin);
}

void Connection::stopReading() { m_reading = false; }

void Connection::closeAfterFlush(Now now)
{
    if (m_state == State::Handshaking) {
        end();
        return;
    }
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_stateSince = now;
    m_socket.flush();
    m_socket.disconnectFromHost();
}

void Connection::overflow()
{
    ++m_around.meters.overflowed;
    end();
}

void Connection::malformed()
{
    ++m_around.meters.malformed;
    m_around.admission.offend(m_address, Admission::Offence::Malformed, steadyNow());
    end();
}

void Connection::check(Now now)
{
    const NetLimits& limits = m_around.limits;
    const auto expired = [&] {
        ++m_around.meters.timedOut;
        end();
    };
    switch (m_state) {
    case State::New:
    case State::Ended:
        return;
    case State::Closing:
        if (now - m_stateSince > closingDeadline)
            end();
        return;
    case State::Handshaking:
        if (now - m_stateSince > limits.handshakeDeadline) {
            ++m_around.meters.failedHandshakes;
            m_around.admission.offend(m_address, Admission::Offence::Handshake, now);
            expired();
        }
        return;
    case State::Open:
        break;
    }
    if (!m_authenticated && now - m_stateSince > limits.loginDeadline) {
        m_around.admission.offend(m_address, Admission::Offence::NoLogin, now);
        expired();
        return;
    }
    if (m_inFrame && now - m_frameSince > limits.frameDeadline) {
        m_around.admission.offend(m_address, Admission::Offence::Malformed, now);
        expired();
        return;
    }
    if (m_gauge->socket.load() > 0 && now - m_progressAt > limits.writeStallDeadline) {
        ++m_around.meters.overflowed;
        expired();
        return;
    }
    if (m_waiting || !m_reading)
        return;
    if (now - m_heardAt > limits.deadAfter) {
        expired();
        return;
    }
    if (!m_pinged && now - m_heardAt > limits.pingAfter) {
        m_pinged = true;
        wire::Frame ping;
        ping.kind = wire::FrameKind::Ping;
        write(wire::encodeFrame(ping));
        flush();
    }
}

void Connection::end()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_gauge->socket = 0;
    m_socket.abort();
    if (m_admitted)
        m_around.admission.leave(m_address, m_authenticated);
    if (m_opened)
        m_around.sink.closed(m_id);
    Q_EMIT ended(m_id);
}

} // namespace zvonok::server
