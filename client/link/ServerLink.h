// SPDX-License-Identifier: GPL-3.0-or-later
// The client's one connection to its server: TLS 1.3 to a remembered key, typed calls, pings, reconnection
// with random waits. Lives on the GUI lane, its socket too: it never blocks, and answers need no hand-over.
// Without widgets.
#pragma once

#include "client/link/Call.h"
#include "client/link/PinStore.h"
#include "common/wire/ChangeFrame.h"
#include "common/wire/Frame.h"

#include <QHash>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace zvonok::client {

class ServerLink;

// Says who we are on a fresh connection, before anything else is sent (resume a session, log in). Calls
// done() once, then or later; a failure makes the link Refused and ends the connection: without a session
// there is nothing to say, and a server closes connections that do not log in. The person logs in through
// another connectToServer().
class Greeter
{
public:
    using Done = std::function<void(const Result<Nothing>&)>;
    virtual ~Greeter() = default;
    virtual void greet(ServerLink& link, Done done) = 0;
};

struct LinkTimes {
    using Ms = std::chrono::milliseconds;
    Ms connectDeadline{10'000}; // TCP and TLS
    Ms pingAfter{5'000};        // of silence
    Ms deadAfter{10'000};       // of silence
    Ms callTimeout{30'000};     // unless the call says otherwise; waiting to be sent counts
    Ms firstRetry{200};
    Ms lastRetry{30'000};
};

class ServerLink final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Disconnected,          // not asked to connect, or waiting to try again
        Connecting,            // TCP, TLS
        WaitingForFingerprint, // a server never met: the person compares
        Connected,             // the greeter speaks
        Ready,                 // calls are sent
        Refused,               // failure() says why; only connectToServer() leaves this state
    };
    Q_ENUM(State)

    // pins outlives the link.
    explicit ServerLink(PinStore& pins, const LinkTimes& times = {}, QObject* parent = nullptr);
    ~ServerLink() override;

    // Without a greeter the link is Ready as soon as TLS stands. The greeter outlives the link.
    void setGreeter(Greeter* greeter) { m_greeter = greeter; }
    void connectToServer(const QString& host, quint16 port);
    void disconnectFromServer(); // calls fail with ConnectionLost; no retry
    void retryNow();             // do not wait any longer: the person is there
    // Remembers the shown key and connects again. Does nothing in another state.
    Result<Nothing> acceptFingerprint();

    State state() const { return m_state; }
    const Failure& failure() const { return m_failure; }                // of Refused
    QString server() const { return m_server; }                         // "host:port"
    std::chrono::microseconds roundTrip() const { return m_roundTrip; } // of the last ping; 0: none yet

    // Sent when Ready; waits for it until its timeout. A command gets a random id.
    template <wire::Request Req>
    Call<Req> call(const Req& request)
    {
        return call(request, Req::message.kind == wire::MessageKind::Command ? newCommandId() : QByteArray());
    }
    // With an id of one's own: sent again after a doubt, it has one effect.
    template <wire::Request Req>
    Call<Req> call(const Req& request, const QByteArray& commandId)
    {
        return Call<Req>(this, submit(Req::message.number, commandId, wire::encode(request), false));
    }
    // For greeters: sent while Connected, before what waits for Ready.
    template <wire::Request Req>
    Call<Req> callWhileGreeting(const Req& request)
    {
        return Call<Req>(
            this, submit(Req::message.number,
                         Req::message.kind == wire::MessageKind::Command ? newCommandId() : QByteArray(),
                         wire::encode(request), true));
    }
    RawCall callRaw(quint16 number, const QByteArray& commandId, const QByteArray& body)
    {
        return RawCall(this, submit(number, commandId, body, false));
    }
    static QByteArray newCommandId();

    void cancel(const std::shared_ptr<PendingCall>& call);

Q_SIGNALS:
    void stateChanged(zvonok::client::ServerLink::State state);
    void ready();
    // The server was not reached, or not over TLS 1.3 (field "tls"); the link goes on trying.
    void attemptFailed(const zvonok::Failure& failure);
    // Compare with what the server prints; text and words as Fingerprint.h makes them.
    void fingerprintUnknown(const QByteArray& fingerprint, const QStringList& words);
    void changed(quint16 number, const zvonok::wire::ChangeBody& change);

private:
    using Time = PendingCall::Time;

    std::shared_ptr<PendingCall> submit(quint16 number, const QByteArray& commandId, const QByteArray& body,
                                        bool duringGreeting);
    void open();
    void encrypted();
    void greet();
    void becomeReady();
    void refuse(const Failure& failure);
    void lost();
    void attemptEnded(QAbstractSocket::SocketError error);
    void closeSocket();
    void setState(State state);
    void read();
    void take(const wire::Frame& frame);
    void answer(quint32 request, const Result<QByteArray>& result);
    void sendWaiting();
    void transmit(const std::shared_ptr<PendingCall>& call);
    void finish(const std::shared_ptr<PendingCall>& call, const Result<QByteArray>& result);
    void finishLater(const std::shared_ptr<PendingCall>& call, const Failure& failure);
    void failInFlight();
    void tick();
    void write(const QByteArray& frame);

    PinStore& m_pins;
    const LinkTimes m_times;
    Greeter* m_greeter = nullptr;
    QString m_host;
    quint16 m_port = 0;
    QString m_server;
    State m_state = State::Disconnected;
    Failure m_failure;
    QByteArray m_offered; // the key shown by a server never met

    std::unique_ptr<QSslSocket> m_socket;
    quint64 m_attempt = 0; // so that a greeter of an earlier connection is not believed
    wire::FrameReader m_reader;
    quint32 m_lastRequest = 0;
    QHash<quint32, std::shared_ptr<PendingCall>> m_inFlight;
    std::deque<std::shared_ptr<PendingCall>> m_waiting;
    QTimer m_ticks;
    QTimer m_retry;
    int m_retries = 0;
    Time m_openedAt;
    Time m_heardAt;
    Time m_pingedAt;
    bool m_pingOut = false;
    std::chrono::microseconds m_roundTrip{0};
};

} // namespace zvonok::client
