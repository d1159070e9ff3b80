// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/ServerLink.h"
#include "client/link/ChangeRouter.h"
#include "client/link/Subscription.h"
#include "common/base/Fingerprint.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/TlsTestServer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using test::FaultProxy;
using test::TlsTestServer;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("127.0.0.1");

struct Words {
    using Self = Words;
    QString text;
    [[maybe_unused]] static constexpr auto message = wire::record("Words");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, text)); }
};
struct SayWords {
    using Self = SayWords;
    using Reply = Words;
    QString text;
    static constexpr auto message = wire::query(TlsTestServer::Echo, "SayWords");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, text)); }
};
struct KeepWords {
    using Self = KeepWords;
    using Reply = Words;
    QString text;
    static constexpr auto message = wire::command(TlsTestServer::Remember, "KeepWords");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, text)); }
};
struct WordsChanged {
    using Self = WordsChanged;
    QString text;
    static constexpr auto message = wire::change(7, "WordsChanged");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, text)); }
};

class MemoryPins final : public PinStore
{
public:
    QList<QByteArray> pins(const QString& server) const override { return known.value(server); }
    Result<Nothing> add(const QString& server, const QByteArray& fingerprint) override
    {
        known[server].append(fingerprint);
        return Nothing{};
    }
    QHash<QString, QList<QByteArray>> known;
};

LinkTimes fast()
{
    LinkTimes times;
    times.firstRetry = 10ms;
    times.lastRetry = 40ms;
    return times;
}

} // namespace

class ServerLinkTest : public QObject
{
    Q_OBJECT

    void trust(quint16 port, const TlsTestServer& server)
    {
        m_pins.known[host + u':' + QString::number(port)] = {server.identity().fingerprint()};
    }

    MemoryPins m_pins;

private Q_SLOTS:
    void init() { m_pins.known.clear(); }

    void aTypedCallIsAnswered()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        QString answer;
        link.call(SayWords{QStringLiteral("привет")}).then(this, [&](const Result<Words>& words) {
            answer = words ? words->text : QStringLiteral("failed");
        });
        QTRY_COMPARE(answer, QStringLiteral("привет")); // it waited for Ready
        QCOMPARE(link.state(), ServerLink::State::Ready);
    }

    void anUnknownServerWaitsForThePerson()
    {
        TlsTestServer server;
        ServerLink link(m_pins);
        QSignalSpy asked(&link, &ServerLink::fingerprintUnknown);
        link.connectToServer(host, server.port());
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toByteArray(), server.identity().fingerprint());
        QCOMPARE(asked.first().at(1).toStringList(), server.identity().fingerprintWords());
        QCOMPARE(link.state(), ServerLink::State::WaitingForFingerprint);
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.received(), 0);
        QVERIFY(link.acceptFingerprint());
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
        QCOMPARE(m_pins.known.size(), 1);
    }

    void aChangedKeyIsRefusedForGood()
    {
        TlsTestServer server;
        m_pins.known[host + u':' + QString::number(server.port())] = {QByteArray(32, 'x')};
        ServerLink link(m_pins, fast());
        link.connectToServer(host, server.port());
        FailureCode told = FailureCode::Unknown;
        link.call(SayWords{}).then(this, [&](const Result<Words>& words) { told = words.error().code; });
        QTRY_COMPARE(link.state(), ServerLink::State::Refused);
        QCOMPARE(link.failure().code, FailureCode::CertificateChanged);
        QCOMPARE(told, FailureCode::CertificateChanged);
        QVERIFY(link.acceptFingerprint()); // does nothing
        link.retryNow();
        QTest::qWait(200);
        QCOMPARE(link.state(), ServerLink::State::Refused);
        QCOMPARE(server.received(), 0);
        QCOMPARE(m_pins.known.constBegin()->size(), 1);
    }

    void anExpiredCertificateIsRefused()
    {
        TlsTestServer server({}, QDateTime::currentDateTimeUtc().addYears(-11));
        trust(server.port(), server);
        ServerLink link(m_pins, fast());
        link.connectToServer(host, server.port());
        QTRY_COMPARE(link.state(), ServerLink::State::Refused);
        QCOMPARE(link.failure().code, FailureCode::ConnectionRefused);
        QCOMPARE(link.failure().field, QStringLiteral("certificate"));
        QCOMPARE(server.received(), 0);
    }

    void eitherOfTwoKeysIsGood()
    {
        TlsTestServer server;
        trust(server.port(), server);
        m_pins.known.begin()->prepend(QByteArray(32, 'x'));
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
    }

    void aPlaintextServerIsNotSpokenTo()
    {
        QTcpServer plain;
        QByteArray heard;
        connect(&plain, &QTcpServer::newConnection, this, [&] {
            auto* const socket = plain.nextPendingConnection();
            socket->write("220 welcome, no TLS here\r\n");
            connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
        });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        ServerLink link(m_pins, fast());
        QSignalSpy failed(&link, &ServerLink::attemptFailed);
        link.connectToServer(host, plain.serverPort());
        link.call(KeepWords{QStringLiteral("secret")});
        QTRY_VERIFY(failed.size() >= 1);
        QCOMPARE(failed.first().at(0).value<Failure>().field, QStringLiteral("tls"));
        QVERIFY(!heard.contains("secret"));
    }

    void commandsCarryAnIdAndQueriesNone()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        const auto first = link.call(KeepWords{QStringLiteral("a")});
        const auto second = link.call(KeepWords{QStringLiteral("b")});
        QCOMPARE(first.commandId().size(), 16);
        QVERIFY(first.commandId() != second.commandId());
        QVERIFY(link.call(SayWords{}).commandId().isEmpty());
        link.call(KeepWords{QStringLiteral("c")}, first.commandId());
        QTRY_COMPARE(server.received(), 4);
        QCOMPARE(server.done().size(), 2);
    }

    void failuresAreDecoded()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        FailureCode told = FailureCode::Unknown;
        link.callRaw(TlsTestServer::NotFound, {}, {}).then(this, [&](const Result<QByteArray>& reply) {
            told = reply.error().code;
        });
        QTRY_COMPARE(told, FailureCode::NotFound);
    }

    void aCallEndsWithItsContext()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        auto context = std::make_unique<QObject>();
        bool wronglyCalled = false;
        bool called = false;
        link.call(SayWords{}).then(context.get(), [&](const Result<Words>&) { wronglyCalled = true; });
        link.call(SayWords{}).then(this, [&](const Result<Words>&) { called = true; });
        context.reset();
        QTRY_VERIFY(called);
        QVERIFY(!wronglyCalled);
    }

    void cancelTellsTheServer()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
        FailureCode told = FailureCode::Unknown;
        auto call = link.callRaw(TlsTestServer::Silent, {}, {});
        call.then(this, [&](const Result<QByteArray>& reply) { told = reply.error().code; });
        QTRY_COMPARE(server.received(), 1);
        call.cancel();
        QTRY_COMPARE(told, FailureCode::Cancelled);
        QTRY_COMPARE(server.cancelled().size(), 1);
    }

    void aSilentServerTimesOut()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        FailureCode told = FailureCode::Unknown;
        link.callRaw(TlsTestServer::Silent, {}, {})
            .timeout(50ms)
            .then(this, [&](const Result<QByteArray>& reply) { told = reply.error().code; });
        QTRY_COMPARE(told, FailureCode::TimedOut);
    }

    void progressArrivesBeforeTheAnswer()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, server.port());
        QStringList steps;
        link.callRaw(TlsTestServer::Steps, {}, {})
            .onProgress(this, [&](const Progress& each) { steps += each.what + QString::number(each.done); })
            .then(this, [&](const Result<QByteArray>&) { steps += QStringLiteral("end"); });
        QTRY_COMPARE(steps, (QStringList{QStringLiteral("first step1"), QStringLiteral("second step2"),
                                         QStringLiteral("end")}));
    }

    void whatIsInFlightFailsAtALossAndTheLinkComesBack()
    {
        TlsTestServer server;
        FaultProxy proxy(server.port());
        trust(proxy.port(), server);
        ServerLink link(m_pins, fast());
        link.connectToServer(host, proxy.port());
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
        FailureCode told = FailureCode::Unknown;
        link.callRaw(TlsTestServer::Silent, {}, {}).then(this, [&](const Result<QByteArray>& reply) {
            told = reply.error().code;
        });
        QTRY_COMPARE(server.received(), 1);
        proxy.cut();
        QTRY_COMPARE(told, FailureCode::ConnectionLost);
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
        QCOMPARE(proxy.accepted(), 2);
    }

    void aDeadPeerIsNoticed()
    {
        TlsTestServer server;
        FaultProxy proxy(server.port());
        trust(proxy.port(), server);
        LinkTimes times = fast();
        times.pingAfter = 50ms;
        times.deadAfter = 150ms;
        times.connectDeadline = 500ms;
        ServerLink link(m_pins, times);
        link.connectToServer(host, proxy.port());
        QTRY_VERIFY(link.roundTrip() > 0us); // a ping was answered
        QCOMPARE(link.state(), ServerLink::State::Ready);
        QSignalSpy states(&link, &ServerLink::stateChanged);
        proxy.setBlackhole(true);
        QTRY_VERIFY(states.size() > 0);
        QCOMPARE(states.first().at(0).value<ServerLink::State>(), ServerLink::State::Disconnected);
        proxy.setBlackhole(false);
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
    }

    void singleBytesMakeWholeFrames()
    {
        TlsTestServer server;
        FaultProxy proxy(server.port());
        proxy.setPiece(1);
        trust(proxy.port(), server);
        ServerLink link(m_pins);
        link.connectToServer(host, proxy.port());
        QString answer;
        link.call(SayWords{QStringLiteral("по одному байту")}).then(this, [&](const Result<Words>& words) {
            answer = words ? words->text : QStringLiteral("failed");
        });
        QTRY_COMPARE(answer, QStringLiteral("по одному байту"));
    }

    void theGreeterSpeaksFirst()
    {
        struct OneGreeter final : Greeter {
            void greet(ServerLink& link, Done done) override
            {
                ++greetings;
                link.callWhileGreeting(KeepWords{QStringLiteral("greeting")})
                    .then(&link, [done](const Result<Words>& words) {
                        done(words ? Result<Nothing>(Nothing{})
                                   : Result<Nothing>(tl::unexpected(words.error())));
                    });
            }
            int greetings = 0;
        } greeter;
        TlsTestServer server;
        FaultProxy proxy(server.port());
        trust(proxy.port(), server);
        ServerLink link(m_pins, fast());
        link.setGreeter(&greeter);
        link.connectToServer(host, proxy.port());
        link.call(KeepWords{QStringLiteral("work")});
        QTRY_COMPARE(server.done().size(), 2);
        QVERIFY(server.done().first().contains("greeting"));
        proxy.cut();
        QTRY_COMPARE(greeter.greetings, 2);
        QTRY_COMPARE(link.state(), ServerLink::State::Ready);
    }

    void aGreeterThatIsToldNoEndsTheConnection()
    {
        struct Refused final : Greeter {
            void greet(ServerLink&, Done done) override { done(fail(FailureCode::NotAuthenticated)); }
        } greeter;
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins, fast());
        link.setGreeter(&greeter);
        link.connectToServer(host, server.port());
        QTRY_COMPARE(link.state(), ServerLink::State::Refused);
        QCOMPARE(link.failure().code, FailureCode::NotAuthenticated);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void changesReachTypedHandlers()
    {
        TlsTestServer server;
        trust(server.port(), server);
        ServerLink link(m_pins);
        ChangeRouter router(link);
        QStringList seen;
        router.on<WordsChanged>(this, [&](const WordsChanged& words, const wire::ChangeBody& change) {
            seen += words.text + QString::number(change.sequence);
        });
        QSignalSpy unreadable(&router, &ChangeRouter::unreadable);
        link.connectToServer(host, server.port());
        const QByteArray record = wire::encode(WordsChanged{QStringLiteral("x")});
        link.callRaw(TlsTestServer::PushChange, {}, wire::encodeChange({5, 1, 2, record}));
        link.callRaw(TlsTestServer::PushChange, {}, wire::encodeChange({6, 1, 2, QByteArrayLiteral("\xff")}));
        QTRY_COMPARE(unreadable.size(), 1);
        QCOMPARE(seen, QStringList{QStringLiteral("x5")});
    }

    void aSubscriptionHoldsBackAndDropsWhatTheSnapshotHas()
    {
        ServerLink link(m_pins);
        qint64 askedAfter = -1;
        Subscription::Followed followed;
        Subscription subscription(link, {1, 2}, [&](qint64 after, Subscription::Followed answer) {
            askedAfter = after;
            followed = std::move(answer);
        });
        QList<qint64> seen;
        connect(&subscription, &Subscription::changed, this,
                [&](quint16, const wire::ChangeBody& change) { seen += change.sequence; });
        Q_EMIT link.ready();
        QCOMPARE(askedAfter, 0);
        Q_EMIT link.changed(7, {4, 1, 2, {}});
        Q_EMIT link.changed(7, {6, 1, 2, {}});
        Q_EMIT link.changed(7, {7, 1, 3, {}}); // another topic
        QVERIFY(seen.isEmpty());
        followed(5);
        QCOMPARE(seen, QList<qint64>{6});
        Q_EMIT link.changed(7, {6, 1, 2, {}});
        Q_EMIT link.changed(7, {8, 1, 2, {}});
        QCOMPARE(seen, (QList<qint64>{6, 8}));
        Q_EMIT link.stateChanged(ServerLink::State::Disconnected);
        QVERIFY(!subscription.isCurrent());
        Q_EMIT link.ready();
        QCOMPARE(askedAfter, 8);
    }
};

QTEST_GUILESS_MAIN(ServerLinkTest)
#include "ServerLinkTest.moc"
