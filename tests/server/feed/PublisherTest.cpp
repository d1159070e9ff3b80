// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever does not take what is sent is told to open the topic anew, once, and loses nothing but that topic;
// nobody else notices.
#include "server/feed/Publisher.h"
#include "common/wire/ChangeFrame.h"
#include "tests/server/ServerFixture.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::server;
using tests::CapturingSender;

class PublisherTest : public QObject
{
    Q_OBJECT

    static constexpr storage::Topic topic{90, 7};
    static constexpr storage::Topic second{90, 8};
    static constexpr qint64 limit = 1000;
    static constexpr quint16 number = 9001; // of the change that is published here

    // Declared before the publisher: it outlives what sends through it.
    std::unique_ptr<CapturingSender> m_sender;
    std::unique_ptr<Publisher> m_publisher;
    qint64 m_sequence = 0;

    void follow(ConnectionId connection, const storage::Topic& what, qint64 after = 0)
    {
        m_publisher->follow(connection, what, after, {{qint64(connection)}, {}});
    }
    void publish(const storage::Topic& what)
    {
        m_publisher->publish({{++m_sequence, what, number, QByteArray::number(m_sequence), {}}});
    }
    // "3" for the change of that sequence, "resync 90/7" for a Resync.
    QStringList told(ConnectionId connection)
    {
        QStringList all;
        for (const wire::Frame& frame : m_sender->frames(connection)) {
            const wire::ChangeBody body = wire::decodeChange(frame.body).value();
            if (frame.message != Resync::message.number) {
                all.append(QString::number(body.sequence));
                continue;
            }
            const Resync resync = wire::decode<Resync>(body.record).value();
            if (resync.topicKind != body.topicKind || resync.topicId != body.topicId)
                all.append(QStringLiteral("?"));
            all.append(QStringLiteral("resync %1/%2").arg(body.topicKind).arg(body.topicId));
        }
        return all;
    }
    static QStringList list(const char* text) { return QString::fromLatin1(text).split(u','); }

private Q_SLOTS:
    void init()
    {
        m_sequence = 0;
        m_sender = std::make_unique<CapturingSender>();
        Publisher::Limits limits;
        limits.kept = 4;
        limits.queuedBytes = limit;
        m_publisher = std::make_unique<Publisher>(limits);
        m_publisher->setSender(*m_sender);
    }
    void cleanup()
    {
        m_publisher.reset();
        m_sender.reset();
    }

    void whoseQueueOverflowsOpensAnewAndNobodyElse()
    {
        follow(1, topic);
        follow(2, topic);
        follow(2, second);
        follow(3, second);
        publish(topic);
        m_sender->setQueuedOf(2, limit); // full, and not over it
        publish(topic);
        m_sender->setQueuedOf(2, limit + 1);
        publish(topic);
        publish(topic); // not a second time
        QCOMPARE(told(1), list("1,2,3,4"));
        QCOMPARE(told(2), list("1,2,resync 90/7"));
        QVERIFY(told(3).isEmpty());

        // It drains: the topic that overflowed is not its any more, the other never stopped.
        m_sender->setQueuedOf(2, 0);
        publish(topic);
        publish(second);
        QCOMPARE(told(1), list("1,2,3,4,5"));
        QCOMPARE(told(2), list("1,2,resync 90/7,6"));
        QCOMPARE(told(3), list("6"));
        QVERIFY(!m_sender->isClosed(2));

        // Opened anew with a snapshot of sequence 4: what came since, and what comes.
        follow(2, topic, 4);
        publish(topic);
        QCOMPARE(told(2), list("1,2,resync 90/7,6,5,7"));
        QCOMPARE(told(1), list("1,2,3,4,5,7"));
    }

    void aSnapshotOlderThanWhatIsKeptIsToldAtOnce()
    {
        follow(1, topic);
        for (int i = 0; i < 6; ++i) // 1 and 2 are forgotten
            publish(topic);
        follow(2, topic, 2);
        QCOMPARE(told(2), list("3,4,5,6"));
        follow(3, topic, 1);
        QCOMPARE(told(3), list("resync 90/7"));
        publish(topic);
        QCOMPARE(told(1), list("1,2,3,4,5,6,7"));
        QCOMPARE(told(2), list("3,4,5,6,7"));
        QCOMPARE(told(3), list("resync 90/7")); // it does not follow
    }

    void aPublishedResyncEndsTheTopicForAll()
    {
        follow(1, topic);
        follow(2, second);
        m_publisher->publish(
            {{++m_sequence, topic, Resync::message.number, wire::encode(Resync{topic.kind, topic.id}), {}}});
        publish(topic);
        publish(second);
        QCOMPARE(told(1), list("resync 90/7"));
        QCOMPARE(told(2), list("3"));
    }
};

QTEST_GUILESS_MAIN(PublisherTest)
#include "PublisherTest.moc"
