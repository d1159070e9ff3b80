// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has the journal open, at two real pages on one server.
#include "JournalPerson.h"

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class PresenceTest : public QObject
{
    Q_OBJECT

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 60};

    static QStringList seenBy(JournalPerson& person) { return person.view->widget().presence().names(); }

private Q_SLOTS:
    void initialsAreOfFamilyAndName()
    {
        QCOMPARE(PresenceRow::initialsOf(QStringLiteral("Петрова М. И.")), QStringLiteral("ПМ"));
        QCOMPARE(PresenceRow::initialsOf(QStringLiteral("admin")), QStringLiteral("AD"));
        QCOMPARE(PresenceRow::initialsOf(QString()), QString());
    }

    void peopleAppearAndVanish()
    {
        QVERIFY(m_server.start());
        JournalPerson teacher(m_server, m_server.account(QStringLiteral("Алгебра")));
        QTRY_VERIFY_WITH_TIMEOUT(teacher.isReady(), 15'000);
        QVERIFY(!teacher.view->widget().presence().isVisible()); // alone, and never beside oneself
        auto deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral("Заместитель")));
        QTRY_COMPARE_WITH_TIMEOUT(deputy->link->state(), ServerLink::State::Ready, 15'000);
        deputy->view->open(teacher.view->place());
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(teacher), QStringList{deputy->greeter.who.name}, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(*deputy), QStringList{teacher.greeter.who.name}, 5000);
        PresenceRow& row = teacher.view->widget().presence();
        QVERIFY(row.isVisible());
        QVERIFY(row.accessibleName().contains(deputy->greeter.who.name));
        QVERIFY(row.sizeHint().height() >= 24);

        // A lost connection, and one that is cut off, take the person away at once.
        deputy->link->disconnectFromServer();
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(teacher), QStringList(), 5000);
        QVERIFY(!row.isVisible());
        QVERIFY(seenBy(*deputy).isEmpty()); // who is away knows nothing
        deputy->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(teacher), QStringList{deputy->greeter.who.name}, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(*deputy), QStringList{teacher.greeter.who.name}, 5000);

        deputy.reset();
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(teacher), QStringList(), 5000);
    }
};

QTEST_MAIN(PresenceTest)
#include "PresenceTest.moc"
