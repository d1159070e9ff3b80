// SPDX-License-Identifier: GPL-3.0-or-later
// What followers are told of each other: the others, once, gathered; nobody of himself, no pupil of anybody.
#include "common/journal/PresenceMessages.h"
#include "common/wire/ChangeFrame.h"
#include "server/feed/Publisher.h"
#include "server/feed/Topics.h"
#include "tests/server/ServerFixture.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::server;
using tests::CapturingSender;

class PresenceFeedTest : public QObject
{
    Q_OBJECT

    static constexpr storage::Topic topic = topics::journal({7});

    // Declared before the publisher: it outlives what sends through it.
    std::unique_ptr<CapturingSender> m_sender;
    std::unique_ptr<Publisher> m_publisher;

    void come(ConnectionId connection, qint64 account, const QString& name)
    {
        m_publisher->follow(connection, topic, 0, {{account}, name});
    }
    QList<JournalPresence> told(ConnectionId connection)
    {
        QList<JournalPresence> all;
        for (const wire::Frame& frame : m_sender->frames(connection))
            if (frame.message == JournalPresence::message.number)
                all.append(
                    wire::decode<JournalPresence>(wire::decodeChange(frame.body).value().record).value());
        return all;
    }
    QStringList seen(ConnectionId connection)
    {
        const QList<JournalPresence> all = told(connection);
        return all.isEmpty() ? QStringList() : all.last().names;
    }

private Q_SLOTS:
    void init()
    {
        m_sender = std::make_unique<CapturingSender>();
        Publisher::Limits limits;
        limits.presence.gathered = std::chrono::milliseconds(20);
        m_publisher = std::make_unique<Publisher>(limits);
        m_publisher->setSender(*m_sender);
    }
    void cleanup()
    {
        m_publisher.reset();
        m_sender.reset();
    }

    void eachIsToldOfTheOthers()
    {
        come(1, 11, QStringLiteral("Петрова М. И."));
        come(2, 12, QStringLiteral("Абрамов К. Л."));
        come(3, 13, QStringLiteral("Яшин О. П."));
        QTRY_COMPARE(seen(1), QStringList({QStringLiteral("Абрамов К. Л."), QStringLiteral("Яшин О. П.")}));
        QTRY_COMPARE(seen(3),
                     QStringList({QStringLiteral("Абрамов К. Л."), QStringLiteral("Петрова М. И.")}));
        QCOMPARE(told(1).last().group, Id<Group>{7});
        m_publisher->leave(2, topic);
        QTRY_COMPARE(seen(1), QStringList{QStringLiteral("Яшин О. П.")});
        m_publisher->gone(3);
        QTRY_COMPARE(seen(1), QStringList());
        QVERIFY(!told(1).isEmpty());
    }

    void oneAccountAtTwoPlacesIsOnePersonAndNotBesideItself()
    {
        come(1, 11, QStringLiteral("Петрова М. И."));
        come(2, 11, QStringLiteral("Петрова М. И."));
        come(3, 12, QStringLiteral("Абрамов К. Л."));
        QTRY_COMPARE(seen(3), QStringList{QStringLiteral("Петрова М. И.")});
        QTRY_COMPARE(seen(1), QStringList{QStringLiteral("Абрамов К. Л.")});
        m_publisher->gone(2);                        // she is still here
        m_publisher->leave(1, topics::journal({8})); // which she never had open
        QTest::qWait(100);
        QCOMPARE(seen(3), QStringList{QStringLiteral("Петрова М. И.")});
        QCOMPARE(told(3).size(), 1);
    }

    void pupilsAreNeitherShownNorTold()
    {
        come(1, 11, QStringLiteral("Петрова М. И."));
        come(2, 12, QString()); // as the dispatcher names who is no staff
        come(3, 13, QStringLiteral("Абрамов К. Л."));
        QTRY_COMPARE(seen(1), QStringList{QStringLiteral("Абрамов К. Л.")});
        QVERIFY(m_sender->frames(2).isEmpty());
        Actor actor;
        actor.account = {5};
        actor.roles = {Role::Teacher};
        QVERIFY(actor.isStaff());
        actor.roles = {Role::Teacher, Role::Guardian};
        QVERIFY(!actor.isStaff());
        actor.roles = {Role::Pupil};
        QVERIFY(!actor.isStaff());
        actor.roles = {Role::Teacher};
        actor.pupil = {9};
        QVERIFY(!actor.isStaff());
        QVERIFY(!Actor::ofSystem().isStaff());
    }

    void aMorningOfAllCostsEachAFewMessages()
    {
        constexpr int people = 60;
        for (int i = 0; i < people; ++i)
            come(ConnectionId(i + 1), 100 + i, QStringLiteral("Человек %1").arg(i, 3, 10, QLatin1Char('0')));
        QTRY_COMPARE(told(1).isEmpty() ? 0 : told(1).last().more, people - 1 - JournalPresence::most);
        QTRY_COMPARE(seen(people).size(), JournalPresence::most);
        for (int i = 0; i < people; ++i)
            QVERIFY2(told(ConnectionId(i + 1)).size() <= 4, qPrintable(QString::number(told(i + 1).size())));
    }

    void aFlickerIsNotTold()
    {
        come(1, 11, QStringLiteral("Петрова М. И."));
        come(2, 12, QStringLiteral("Абрамов К. Л."));
        QTRY_COMPARE(told(1).size(), 1);
        m_publisher->gone(2);
        come(3, 12, QStringLiteral("Абрамов К. Л.")); // back within a moment
        QTest::qWait(120);
        QCOMPARE(told(1).size(), 1);
        QTRY_COMPARE(seen(3), QStringList{QStringLiteral("Петрова М. И.")});
    }

    void whoDoesNotDrainIsNotTold()
    {
        come(1, 11, QStringLiteral("Петрова М. И."));
        m_sender->setQueued(10 * 1024 * 1024);
        come(2, 12, QStringLiteral("Абрамов К. Л."));
        QTest::qWait(120);
        QVERIFY(told(1).isEmpty());
        m_sender->setQueued(0);
        come(3, 13, QStringLiteral("Яшин О. П."));
        QTRY_COMPARE(seen(1).size(), 2);
    }

    void manyLanesAtOnce()
    {
        std::vector<std::thread> threads;
        for (int lane = 0; lane < 4; ++lane)
            threads.emplace_back([this, lane] {
                for (int i = 0; i < 500; ++i) {
                    const auto connection = ConnectionId(1000 * (lane + 1) + i % 7);
                    come(connection, qint64(connection), QStringLiteral("Человек %1").arg(connection));
                    if (i % 3 == 0)
                        m_publisher->gone(connection);
                }
            });
        for (std::thread& each : threads)
            each.join();
        for (int lane = 0; lane < 4; ++lane)
            for (int i = 0; i < 7; ++i)
                m_publisher->gone(ConnectionId(1000 * (lane + 1) + i));
        come(1, 1, QStringLiteral("Петрова М. И."));
        come(2, 2, QStringLiteral("Абрамов К. Л."));
        QTRY_COMPARE(seen(1), QStringList{QStringLiteral("Абрамов К. Л.")});
    }

    void afterTheSenderIsGoneNobodyIsTold()
    {
        come(1, 11, QStringLiteral("Петрова М. И."));
        come(2, 12, QStringLiteral("Абрамов К. Л."));
        m_publisher->stop();
        m_sender.reset(); // a use of it now is seen by the sanitizer
        QTest::qWait(120);
    }
};

QTEST_GUILESS_MAIN(PresenceFeedTest)
#include "PresenceFeedTest.moc"
