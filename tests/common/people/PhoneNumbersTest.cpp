// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers as class lists hold them.
#include "common/people/PhoneNumbers.h"

#include <QtTest>

using namespace zvonok;

class PhoneNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* text, const char* keys) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(keys);
        };
        row("8-912-111-22-33", "9121112233");
        row("+7 (912) 111 22 33", "9121112233");
        row("89121112233", "9121112233");
        row("тел.89121112233", "9121112233");
        row("тел89121112233", "9121112233");
        row("912 111-22-33", "9121112233");
        row("8.912.111.22.33", "9121112233");
        row("22-33-44", "223344");
        row("8 (3452) 22-33-44", "3452223344");
        row("+375 29 123-45-67", "375291234567");
        row("375 29 123-45-67", "375291234567");
        row("8-912-111-22-33, 8-913-111-22-33", "9121112233;9131112233");
        row("8-912-111-22-33 8-913-111-22-33", "9121112233;9131112233");
        row("8912111223389131112233", "9121112233;9131112233");
        row("9121112233 9131112233", "9121112233;9131112233");
        row("+79121112233+79131112233", "9121112233;9131112233");
        row("22-33-44 8 912 111 22 33", "223344;9121112233");
        row("8 912 111 22 33; +7 912 111-22-33", "9121112233"); // the same twice
        row("01.02.1985 8-912-111-22-33", "9121112233");
        row("1/2/85", "");
        row("кв. 15, д. 7", "");
        row("школа15678", "");
        row("ivan12345@mail.ru", "");
        row("4509 123456 789012 345678 901234", ""); // no telephone, however long
        row("мама", "");
        row("", "");
    }
    void found()
    {
        QFETCH(QString, text);
        QTEST(phoneKeys(text).join(u';'), "keys");
    }

    void placesAreThoseOfTheText()
    {
        const QString text = QStringLiteral("Анна, 8-912-111-22-33 8 913 111 22 33 дома");
        const QList<PhoneNumber> numbers = phoneNumbers(text);
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(text.mid(numbers.at(0).at, numbers.at(0).size), QStringLiteral("8-912-111-22-33"));
        QCOMPARE(text.mid(numbers.at(1).at, numbers.at(1).size), QStringLiteral("8 913 111 22 33"));
    }

    // A hostile cell costs no more than its length.
    void longRunsEndSoon()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("88888 ");
        QVERIFY(phoneNumbers(text + QStringLiteral("8")).isEmpty());
        QString near;
        for (int i = 0; i < 13; ++i)
            near += QStringLiteral("88888 ");
        phoneNumbers(near + u'8');
    }
};

QTEST_APPLESS_MAIN(PhoneNumbersTest)
#include "PhoneNumbersTest.moc"
