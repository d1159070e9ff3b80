// SPDX-License-Identifier: GPL-3.0-or-later
// Cells about parents as schools write them: taken apart where it is certain, left out where it is not.
#include "client/tables/GuardianText.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

// «mother*? name | phones | email», * not legal, † gone, ? doubtful; people divided by « / », then the rest.
QString summaryOf(const GuardianCell& cell)
{
    QStringList people;
    for (const GuardianTold& each : cell.people) {
        QString who;
        for (const auto& kind : enumNames(Kinship{}))
            if (kind.value == each.kinship && each.kinship != Kinship::Unknown)
                who = QString::fromLatin1(kind.name.data(), qsizetype(kind.name.size()));
        who += each.legal ? QString() : QStringLiteral("*");
        who += each.gone ? QStringLiteral("†") : QString();
        who += each.doubtful ? QStringLiteral("?") : QString();
        QStringList parts{who, each.name, each.phones.join(u'+'), each.email};
        parts.removeAll(QString());
        people.append(parts.join(u' '));
    }
    QString text = people.join(QStringLiteral(" / "));
    if (!cell.rest.isEmpty())
        text += QStringLiteral(" … ") + cell.rest.join(u' ');
    return text;
}

} // namespace

class GuardianTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char* text, const char* summary) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(summary);
        };
        row("Иванова Мария Петровна", "Иванова Мария Петровна");
        row("Иванова Мария Петровна, 8-912-111-22-33", "Иванова Мария Петровна +7 912 111-22-33");
        row("Иванова Мария Петровна 89121112233", "Иванова Мария Петровна +7 912 111-22-33");
        row("Иванова Мария Петровна (8-912-111-22-33)", "Иванова Мария Петровна +7 912 111-22-33");
        row("Иванова Мария Петровна - тел. 8-912-111-22-33, раб. 22-33-44",
            "Иванова Мария Петровна +7 912 111-22-33+22-33-44");
        row("8-912-111-22-33 Иванова Мария Петровна", "Иванова Мария Петровна +7 912 111-22-33");
        row("Иванова, Мария Петровна", "Иванова Мария Петровна");
        row("мама: Иванова Мария Петровна, 8-912-111-22-33; папа: Иванов Пётр Ильич, 8-913-111-22-33",
            "mother Иванова Мария Петровна +7 912 111-22-33 / father Иванов Пётр Ильич +7 913 111-22-33");
        row("мама Иванова Мария 89121112233 папа Иванов Пётр 89131112233",
            "mother Иванова Мария +7 912 111-22-33 / father Иванов Пётр +7 913 111-22-33");
        row("Иванова Мария Петровна (мать) 89121112233, Иванов Пётр Ильич (отец)",
            "mother Иванова Мария Петровна +7 912 111-22-33 / father Иванов Пётр Ильич");
        row("Иванова Мария Петровна - мать, 89121112233", "mother Иванова Мария Петровна +7 912 111-22-33");
        row("Иванова Мария Петровна, мать, 89121112233", "mother Иванова Мария Петровна +7 912 111-22-33");
        row("89121112233 (мама), 89131112233 (папа)", "mother +7 912 111-22-33 / father +7 913 111-22-33");
        row("мама 89121112233 папа 89131112233", "mother +7 912 111-22-33 / father +7 913 111-22-33");
        row("Бабушка Петрова Анна Ивановна", "grandmother* Петрова Анна Ивановна");
        row("приёмная мать Иванова Мария Петровна", "fosterParent Иванова Мария Петровна");
        row("опекун Петрова А.И. 89121112233", "guardian Петрова А.И. +7 912 111-22-33");
        row("Иванова Мария Петровна Иванов Пётр Ильич", "Иванова Мария Петровна / Иванов Пётр Ильич");
        row("Иванова Мария Петровна и Иванов Пётр Ильич", "Иванова Мария Петровна / Иванов Пётр Ильич");
        row("Иванова Мария Петровна; Иванов Пётр Ильич", "Иванова Мария Петровна / Иванов Пётр Ильич");
        // A firm is nobody, and its number nobody's.
        row("Иванова Мария Петровна, ООО Ромашка, 22-33-44",
            "Иванова Мария Петровна / ? ООО Ромашка 22-33-44");
        row("Иванова Мария Петровна, бухгалтер", "Иванова Мария Петровна … бухгалтер");
        row("Иванова Мария Петровна, 01.02.1985 г.р., 89121112233",
            "Иванова Мария Петровна +7 912 111-22-33 … 01.02.1985");
        row("Иванова Мария Петровна maria@mail.ru", "Иванова Мария Петровна maria@mail.ru");
        row("maria@mail.ru, masha@mail.ru", "maria@mail.ru … masha@mail.ru");
        row("Иванов Пётр Ильич (умер)", "† Иванов Пётр Ильич");
        row("умер", "†");
        row("лишена родительских прав", "†");
        row("нет", "");
        row("Нет отца", "");
        row("—", "");
        row("не указан", "");
        row("нет, живёт с бабушкой", "† живёт бабушкой");
        row("mother Jones|Anna Maria|, +375 29 123-45-67; Smith-Jones|Thomas|Paul",
            "mother Jones|Anna Maria| +375 29 123-45-67 / Smith-Jones|Thomas|Paul");
        row("guardian van der Berg|Anna|, anna@example.org", "guardian van der Berg|Anna| anna@example.org");
    }
    void cells()
    {
        QFETCH(QString, text);
        const RussianWords words;
        QTEST(summaryOf(readGuardians(text, words)), "summary");
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* text, const char* name, const char* problem = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name)
                                << QString::fromLatin1(problem);
        };
        row("Иванова Мария Петровна", "Иванова|Мария|Петровна");
        row("ИВАНОВА МАРИЯ ПЕТРОВНА", "Иванова|Мария|Петровна");
        row("иванова мария петровна", "Иванова|Мария|Петровна");
        row("Иванова Мария", "Иванова|Мария|");
        row("Мамедова Лейла Гусейн кызы", "Мамедова|Лейла|Гусейн кызы");
        row("Мария Петровна Иванова", "Иванова|Мария|Петровна", "nameOrder");
        row("Иванова М.П.", "Иванова|М.П.|", "initials");
        row("Мария Петровна", "||", "incompleteGuardian"); // whose last name is not the child's for certain
        row("Мария", "||", "incompleteGuardian");
        row("Неполная семья", "||", "notAGuardian");
        row("живёт с дедом", "||", "notAGuardian");
        row("школа №15", "||", "notAGuardian");
        row("Ивaнова Мария", "Иванова|Мария|", "latinLetters");
        row("van der Berg|Anna|", "van der Berg|Anna|");
        row("Berg||", "||", "incompleteGuardian");
    }
    void names()
    {
        QFETCH(QString, text);
        const RussianWords words;
        const GuardianName read = guardianName(text, words);
        QTEST(QStringList({read.name.lastName, read.name.firstName, read.name.middleName}).join(u'|'),
              "name");
        QTEST(read.problem, "problem");
        QCOMPARE(read.usable(), !read.name.lastName.isEmpty());
    }

    // Whatever stands there: no crash, and no more than was written.
    void rubbish()
    {
        const RussianWords words;
        quint32 state = 1;
        const QString letters = QStringLiteral("аяА Я,;/()|-+:.0189@\n\"мамапапаумер ");
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int length = int(state % 60); length >= 0; --length) {
                state = state * 1664525 + 1013904223;
                text.append(letters.at(qsizetype(state >> 16) % letters.size()));
            }
            for (const GuardianTold& each : readGuardians(text, words).people) {
                QVERIFY(each.name.size() <= text.size());
                guardianName(each.name.isEmpty() ? text : each.name, words);
            }
        }
    }
};

QTEST_APPLESS_MAIN(GuardianTextTest)
#include "GuardianTextTest.moc"
