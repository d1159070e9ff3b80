// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/ServerFinder.h"
#include "server/net/Discovery.h"

#include <QNetworkDatagram>
#include <QTest>

using namespace zvonok;

class ServerFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAServerOnceOverLoopback()
    {
        server::Discovery discovery(QStringLiteral("Школа № 7"), 28443, QByteArray(32, 'f'));
        QVERIFY(discovery.listen(QHostAddress::AnyIPv4, 0));
        client::ServerFinder finder;
        QList<client::FoundServer> found;
        connect(&finder, &client::ServerFinder::found, this,
                [&](const client::FoundServer& each) { found.append(each); });
        finder.start(discovery.port());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().schoolName, QStringLiteral("Школа № 7"));
        QCOMPARE(found.first().port, quint16(28443));
        QCOMPARE(found.first().fingerprint, QByteArray(8, 'f'));
        QTRY_VERIFY(discovery.answered() >= 3);
        QCOMPARE(found.size(), 1);
    }

    void aFloodIsAnsweredAFewTimes()
    {
        server::Discovery discovery(QStringLiteral("x"), 1, QByteArray(32, 'f'), {100, 5});
        QVERIFY(discovery.listen(QHostAddress::LocalHost, 0));
        QUdpSocket socket;
        const QByteArray question = wire::encodeBeaconQuestion(QByteArrayLiteral("12345678"));
        for (int i = 0; i < 50; ++i)
            socket.writeDatagram(question, QHostAddress::LocalHost, discovery.port());
        QTRY_COMPARE(discovery.answered() + discovery.ignored(), 50);
        QVERIFY2(discovery.answered() <= 10,
                 qPrintable(QString::number(discovery.answered()))); // two seconds' worth
        QVERIFY(discovery.answered() >= 5);
    }

    void noiseIsIgnored()
    {
        server::Discovery discovery(QStringLiteral("x"), 1, QByteArray(32, 'f'));
        QVERIFY(discovery.listen(QHostAddress::LocalHost, 0));
        QUdpSocket socket;
        socket.writeDatagram("hello", QHostAddress::LocalHost, discovery.port());
        socket.writeDatagram(wire::encodeBeaconQuestion(QByteArrayLiteral("12345678")).chopped(1),
                             QHostAddress::LocalHost, discovery.port());
        socket.writeDatagram(QByteArray(2000, 'x'), QHostAddress::LocalHost, discovery.port());
        QTRY_COMPARE(discovery.ignored(), 3);
        QCOMPARE(discovery.answered(), 0);
    }
};

QTEST_GUILESS_MAIN(ServerFinderTest)
#include "ServerFinderTest.moc"
