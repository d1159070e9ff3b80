// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/Beacon.h"

#include <QTest>

using namespace zvonok::wire;

class BeaconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionRoundTrips()
    {
        const QByteArray nonce = QByteArrayLiteral("12345678");
        const QByteArray question = encodeBeaconQuestion(nonce);
        QCOMPARE(question.size(), qsizetype(beaconQuestionSize));
        QCOMPARE(decodeBeaconQuestion(question).value_or(QByteArray()), nonce);
    }

    void shortOrOtherQuestionsAreIgnored()
    {
        QByteArray question = encodeBeaconQuestion(QByteArrayLiteral("12345678"));
        QVERIFY(!decodeBeaconQuestion(QByteArrayView(question).chopped(1)));
        QVERIFY(!decodeBeaconQuestion(QByteArrayView(question).first(14)));
        question[5] = 2;
        QVERIFY(!decodeBeaconQuestion(question));
    }

    void answerRoundTrips()
    {
        const BeaconAnswer answer{QByteArrayLiteral("12345678"), 28443, QByteArrayLiteral("abcdefgh"),
                                  QStringLiteral("Школа № 7")};
        QVERIFY(decodeBeaconAnswer(encodeBeaconAnswer(answer)) == answer);
    }

    void answerIsNeverLongerThanTheQuestion()
    {
        QString name;
        for (int i = 0; i < 1000; ++i)
            name += QStringLiteral("Ш😀");
        const QByteArray bytes =
            encodeBeaconAnswer({QByteArrayLiteral("12345678"), 1, QByteArrayLiteral("abcdefgh"), name});
        QVERIFY(bytes.size() <= beaconQuestionSize);
        const auto answer = decodeBeaconAnswer(bytes);
        QVERIFY(answer.has_value());
        QVERIFY(name.startsWith(answer->name));
        QVERIFY(answer->name.size() > 100);
    }

    void everyCutIsRefused()
    {
        const QByteArray whole = encodeBeaconAnswer(
            {QByteArrayLiteral("12345678"), 28443, QByteArrayLiteral("abcdefgh"), QStringLiteral("Школа")});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodeBeaconAnswer(QByteArrayView(whole).first(size)));
    }

    void brokenTextIsRefused()
    {
        QByteArray whole = encodeBeaconAnswer(
            {QByteArrayLiteral("12345678"), 28443, QByteArrayLiteral("abcdefgh"), QStringLiteral("xx")});
        whole.back() = char(0xff);
        QVERIFY(!decodeBeaconAnswer(whole));
    }
};

QTEST_APPLESS_MAIN(BeaconTest)
#include "BeaconTest.moc"
