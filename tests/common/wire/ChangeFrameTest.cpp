// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/ChangeFrame.h"

#include <QTest>

using namespace zvonok;

class ChangeFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips()
    {
        const wire::ChangeBody change{0x0102030405060708, -7, 1LL << 62, QByteArrayLiteral("record")};
        const auto back = wire::decodeChange(wire::encodeChange(change));
        QVERIFY(back);
        QCOMPARE(*back, change);
    }

    void bytesAreFixed()
    {
        const QByteArray bytes = wire::encodeChange({1, 2, 3, QByteArrayLiteral("\x0a")});
        QCOMPARE(bytes.toHex(), QByteArrayLiteral("0100000000000000"
                                                  "02000000"
                                                  "0300000000000000"
                                                  "0a"));
    }

    void everyCutOfTheHeadIsRefused()
    {
        const QByteArray whole = wire::encodeChange({1, 2, 3, {}});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!wire::decodeChange(QByteArrayView(whole).first(size)));
        QVERIFY(wire::decodeChange(whole));
    }

    void negativeSequenceIsRefused() { QVERIFY(!wire::decodeChange(wire::encodeChange({-1, 0, 0, {}}))); }
};

QTEST_APPLESS_MAIN(ChangeFrameTest)
#include "ChangeFrameTest.moc"
