// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/Fingerprint.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace zvonok;

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSha256()
    {
        QCOMPARE(fingerprintOf("abc").toHex(),
                 QByteArrayLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void textIsGroupsOfFour()
    {
        QCOMPARE(fingerprintText(QByteArray::fromHex("00a1b2c3d4")), QStringLiteral("00A1 B2C3 D4"));
    }

    void wordsFollowTheFirstEightBytes()
    {
        QByteArray print(32, '\0');
        const QStringList first = fingerprintWords(print);
        QCOMPARE(first.size(), 8);
        QCOMPARE(first.first(), QStringLiteral("абрикос"));
        print[7] = char(255);
        const QStringList second = fingerprintWords(print);
        QCOMPARE(second.first(7), first.first(7));
        QCOMPARE(second.last(), QStringLiteral("ящик"));
        print[8] = 1;
        QCOMPARE(fingerprintWords(print), second);
    }

    void listHolds256DifferentWords()
    {
        QFile file(QStringLiteral(":/words/fingerprint_ru.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(words.size(), 256);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 256);
        for (const QString& word : words) {
            QVERIFY2(word.size() <= 10, qPrintable(word));
            for (const QChar letter : word)
                QVERIFY2(letter.isLower() && letter.script() == QChar::Script_Cyrillic, qPrintable(word));
        }
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "FingerprintTest.moc"
