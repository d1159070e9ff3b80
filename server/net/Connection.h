// SPDX-License-Identifier: GPL-3.0-or-later
// One client: its socket, TLS, frame reader, deadlines and the bytes that wait for it. A peer that breaks a
// rule is cut without an answer. Made, used and destroyed on one net thread.
#pragma once

#include "server/dispatch/Exchange.h"
#include "server/net/Admission.h"
#include "server/net/NetCounters.h"

#include <QObject>
#include <QSslSocket>

#include <atomic>
#include <memory>

namespace zvonok::server {

// Bytes that wait for one peer, readable from any lane.
struct SendGauge {
    std::atomic<qint64> posted{0}; // given to the net thread, not yet to the socket
    std::atomic<qint64> socket{0}; // in the socket's buffers
    std::atomic<bool> overflowed{false};

    qint64 queued() const { return posted.load() + socket.load(); }
};

class Connection final : public QObject
{
    Q_OBJECT

public:
    using Now = Admission::Now;

    struct Surroundings {
        const NetLimits& limits;
        const QSslConfiguration& tls;
        RequestSink& sink;
        Admission& admission;
        NetMeters& meters;
    };

    Connection(ConnectionId id, std::shared_ptr<SendGauge> gauge, const Surroundings& around);
    ~Connection() override;

    // False: the peer is not let in, and the descriptor is closed.
    bool start(qintptr descriptor, Now now);
    // Takes an encoded frame; it leaves at the next flush().
    void write(const QByteArray& frame);
    void flush();
    void setAuthenticated(bool yes);
    void stopReading();
    // What was written still leaves, for a short while.
    void closeAfterFlush(Now now);
    void overflow();
    void check(Now now);
    bool isEnded() const { return m_state == State::Ended; }

Q_SIGNALS:
    void ended(quint64 id); // once; the owner deletes the connection later

private:
    enum class State { New, Handshaking, Open, Closing, Ended };

    void encrypted();
    void read();
    bool take(wire::Frame& frame); // false: a breach
    void resume();
    bool mustWait() const;
    void measure();
    void malformed();
    void end();

    const ConnectionId m_id;
    const std::shared_ptr<SendGauge> m_gauge;
    Surroundings m_around;
    QSslSocket m_socket;
    QHostAddress m_address;
    wire::FrameReader m_reader;
    State m_state = State::New;
    bool m_admitted = false;
    bool m_opened = false;
    bool m_authenticated = false;
    bool m_reading = true;
    bool m_waiting = false; // stopped reading until answers have left
    bool m_resumes = false; // resume() is on its way
    bool m_inFrame = false;
    bool m_pinged = false;
    int m_inFlight = 0;
    Now m_stateSince;
    Now m_heardAt;
    Now m_frameSince;
    Now m_progressAt; // the peer took bytes, or none waited
};

} // namespace zvonok::server
