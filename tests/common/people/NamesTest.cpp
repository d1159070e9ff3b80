// SPDX-License-Identifier: GPL-3.0-or-later
// Names, class names and insurance numbers as they really come.
#include "common/people/ClassName.h"
#include "common/people/SearchKey.h"
#include "common/people/Snils.h"

#include <QtTest>

using namespace zvonok;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("spaces and case")
            << QStringLiteral("  ИВАНОВ   Пётр\t") << QStringLiteral("иванов петр");
        QTest::newRow("hyphens") << QStringLiteral("Салтыков–Щедрин") << QStringLiteral("салтыков щедрин");
        QTest::newRow("apostrophe") << QStringLiteral("О'Коннор") << QStringLiteral("оконнор");
        QTest::newRow("initials") << QStringLiteral("Иванов И.П.") << QStringLiteral("иванов и п");
        QTest::newRow("latin C in a russian word") << QStringLiteral("Cергеев") << QStringLiteral("сергеев");
        QTest::newRow("latin name stays") << QStringLiteral("Smith John") << QStringLiteral("smith john");
        QTest::newRow("composed letter") << QStringLiteral("Андреи\u0306") << QStringLiteral("андрей");
        QTest::newRow("pattern signs") << QStringLiteral("100%_\\") << QStringLiteral("100");
        QTest::newRow("nothing") << QStringLiteral(" - ") << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(foldName(text), "folded");
    }

    void findsBeginningsOfWords()
    {
        const QString key =
            searchKey({QStringLiteral("Семёнова-Тян"), QStringLiteral("Анна"), QStringLiteral("Петровна")});
        QCOMPARE(key, QStringLiteral(" семенова тян анна петровна"));
        QVERIFY(matchesWords(key, searchWords(QStringLiteral("пет СЕМЁ"))));
        QVERIFY(matchesWords(key, searchWords(QStringLiteral("тян"))));
        QVERIFY(!matchesWords(key, searchWords(QStringLiteral("нова"))));
        QVERIFY(!matchesWords(key, searchWords(QStringLiteral("анна иван"))));
    }

    void splitsNames()
    {
        QCOMPARE(
            splitName(QStringLiteral(" Алиев  Вагиф Гейдар Оглы ")),
            (PersonName{QStringLiteral("Алиев"), QStringLiteral("Вагиф"), QStringLiteral("Гейдар Оглы")}));
        QCOMPARE(fullName(splitName(QStringLiteral("Ли Цзе"))), QStringLiteral("Ли Цзе"));
    }

    void readsClassNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name"); // empty: no class
        QTest::newRow("plain") << QStringLiteral("7А") << QStringLiteral("7А");
        QTest::newRow("space, lower case") << QStringLiteral("10 б") << QStringLiteral("10Б");
        QTest::newRow("quotes and word") << QStringLiteral("5 \"А\" класс") << QStringLiteral("5А");
        QTest::newRow("profile") << QStringLiteral("11 \"И\" класс (физ-мат)") << QStringLiteral("11И");
        QTest::newRow("hyphen") << QStringLiteral("9-В") << QStringLiteral("9В");
        QTest::newRow("latin A") << QStringLiteral("8A") << QStringLiteral("8А");
        QTest::newRow("really latin") << QStringLiteral("8IB") << QStringLiteral("8IB");
        QTest::newRow("no letter") << QStringLiteral("4 класс") << QStringLiteral("4");
        QTest::newRow("long letter") << QStringLiteral("12ГУМАНИТАРНЫЙ") << QStringLiteral("12ГУМАНИТАРНЫЙ");
        QTest::newRow("too long a letter") << QStringLiteral("5АБВГДЕЖЗИКЛМНОПР") << QString();
        QTest::newRow("no such grade") << QStringLiteral("99Z") << QString();
        QTest::newRow("grade 0") << QStringLiteral("0А") << QString();
        QTest::newRow("a number") << QStringLiteral("1205") << QString();
        QTest::newRow("words") << QStringLiteral("учительская") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsClassNames()
    {
        QFETCH(QString, text);
        const auto name = ClassName::parse(text);
        QTEST(name ? name->text() : QString(), "name");
    }

    void checksSnils()
    {
        QVERIFY(isSnils(snilsDigits(QStringLiteral("112-233-445 95"))));
        QVERIFY(!isSnils(QStringLiteral("11223344594")));
        QVERIFY(!isSnils(QStringLiteral("00000000000")));
        QVERIFY(isSnils(QStringLiteral("00000000199"))); // below the first number with a checksum
        QVERIFY(!isSnils(snilsDigits(QStringLiteral("112-233-445 9a"))));
        QVERIFY(!isSnils(QString()));
        // Sums of 100 and 101 both count as 00.
        QVERIFY(isSnils(QStringLiteral("00132667900")));
        QVERIFY(isSnils(QStringLiteral("00150881600")));
        QCOMPARE(snilsForPeople(QStringLiteral("11223344595")), QStringLiteral("112-233-445 95"));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "NamesTest.moc"
