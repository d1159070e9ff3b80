// SPDX-License-Identifier: GPL-3.0-or-later
// The pure functions that clean single values.
#include "client/tables/CellText.h"
#include "client/tables/ClassText.h"
#include "client/tables/CsvReader.h"
#include "client/tables/DateText.h"
#include "client/tables/NameText.h"
#include "client/tables/PhoneText.h"
#include "client/tables/Snils.h"
#include "tests/client/tables/SharedData.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

class CellTextTest : public QObject
{
    Q_OBJECT

    RussianWords m_words;

    QString split(const char* text, const char* problem = "") const
    {
        const SplitName name = splitName(QString::fromUtf8(text), m_words);
        if (name.problem != QLatin1String(problem))
            return QStringLiteral("problem ") + name.problem;
        return name.name.lastName + u'|' + name.name.firstName + u'|' + name.name.middleName;
    }
    QString classOf(const char* text) const
    {
        const std::optional<ClassText> parsed = parseClass(QString::fromUtf8(text), m_words);
        return parsed ? parsed->name() : QStringLiteral("-");
    }
    QString dateOf(const char* text, CellKind kind = CellKind::Text) const
    {
        const DateReading reading =
            readDate({QString::fromUtf8(text), kind, false}, QDate(2026, 11, 24), m_words);
        return reading.date.isValid() ? reading.date.toString(Qt::ISODate) +
                                            (reading.problem.isEmpty() ? QString() : u' ' + reading.problem)
                                      : reading.problem;
    }

private Q_SLOTS:
    void cleaning()
    {
        QCOMPARE(cleanText(QStringLiteral("\u00a0 Иванов\u2009\u00a0 Иван\r\n\tПетрович ")).text,
                 QStringLiteral("Иванов Иван Петрович"));
        QCOMPARE(cleanText(QStringLiteral("\ufeffА\u200bл\u00adла")).text, QStringLiteral("Алла"));
        QVERIFY(!cleanText(QStringLiteral("\ufeffА\u200bл\u00adла")).hadControls);
        QCOMPARE(cleanText(QStringLiteral("Ал\u202eиса")).text, QStringLiteral("Алиса"));
        QVERIFY(cleanText(QStringLiteral("Ал\u202eиса")).hadControls);
        QString withNul = QStringLiteral("Пётр");
        withNul.insert(2, QChar(0));
        QCOMPARE(cleanText(withNul).text, QStringLiteral("Пётр"));
        QVERIFY(cleanText(withNul).hadControls);
        QCOMPARE(cleanText(QStringLiteral("Андреи\u0306")).text, QStringLiteral("Андрей"));
        QCOMPARE(cleanText(QString(QChar(0xd800)) + u'a').text, QStringLiteral("a"));
        QCOMPARE(cleanText(QStringLiteral("😀")).text, QStringLiteral("😀"));
        QCOMPARE(withCyrillicLookalikes(QStringLiteral("Cергей Smith")), QStringLiteral("Сергей Smith"));
        QCOMPARE(comparable(QStringLiteral("Ф. И. О. учащегося")), QStringLiteral("фиоучащегося"));
        QCOMPARE(comparable(QStringLiteral("Фёдор")), comparable(QStringLiteral("ФЕДОР")));
    }

    void names()
    {
        QCOMPARE(split("Иванов Иван Иванович"), QStringLiteral("Иванов|Иван|Иванович"));
        QCOMPARE(split("Салтыков-Щедрин Михаил Евграфович"),
                 QStringLiteral("Салтыков-Щедрин|Михаил|Евграфович"));
        QCOMPARE(split("Иванова - Петрова Анна Ильинична"), QStringLiteral("Иванова-Петрова|Анна|Ильинична"));
        QCOMPARE(split("Мамедов Рашад Гусейн оглы"), QStringLiteral("Мамедов|Рашад|Гусейн оглы"));
        QCOMPARE(split("Мамедова Лейла Гусейн Кызы"), QStringLiteral("Мамедова|Лейла|Гусейн кызы"));
        QCOMPARE(split("Нгуен Ван"), QStringLiteral("Нгуен|Ван|"));
        QCOMPARE(split("Де Ла Крус Мария Ивановна", "nameParts"),
                 QStringLiteral("Де Ла Крус|Мария|Ивановна"));
        QCOMPARE(split("Фон Мекк Анна Ивановна"), QStringLiteral("Фон Мекк|Анна|Ивановна"));
        QCOMPARE(split("Иван Иванович Иванов", "nameOrder"), QStringLiteral("Иванов|Иван|Иванович"));
        QCOMPARE(split("ИВАНОВ ИВАН"), QStringLiteral("Иванов|Иван|"));
        QCOMPARE(split("САЛТЫКОВ-ЩЕДРИН МИХАИЛ"), QStringLiteral("Салтыков-Щедрин|Михаил|"));
        QCOMPARE(split("иванов пётр"), QStringLiteral("Иванов|Пётр|"));
        QCOMPARE(split("Иванов И. И.", "initials"), QStringLiteral("Иванов|И.И.|"));
        QCOMPARE(split("О'Коннор Шон"), QStringLiteral("О'Коннор|Шон|"));
        QCOMPARE(split("Д'Артаньян, Шарль"), QStringLiteral("Д'Артаньян|Шарль|"));
        QCOMPARE(split("Иванов", "incompleteName"), QStringLiteral("Иванов||"));
        QCOMPARE(split("Иванов2 Пётр", "notAName"), QStringLiteral("||"));
        QCOMPARE(split("<script>alert</script>", "notAName"), QStringLiteral("||"));
        QCOMPARE(tidyNamePart(QStringLiteral("МакДональд"), m_words), QStringLiteral("МакДональд"));
    }

    void sexes()
    {
        const auto of = [this](const char* name) {
            return sexOfPatronymic(QString::fromUtf8(name), m_words);
        };
        for (const char* male :
             {"Иванович", "Сергеевич", "Ильич", "Кузьмич", "Лукич", "Гусейн оглы", "Фомич", "Никитич"})
            QVERIFY2(of(male) == Sex::Male, male);
        for (const char* female :
             {"Ивановна", "Сергеевна", "Ильинична", "Кузьминична", "Лукинична", "Гусейн кызы", "Фоминична"})
            QVERIFY2(of(female) == Sex::Female, female);
        for (const char* unknown : {"", "Гусейн", "Вано", "Ли"})
            QVERIFY2(of(unknown) == Sex::Unknown, unknown);
        for (const char* male : {"М", "муж.", "Мужской", "m", "Male"})
            QVERIFY2(sexOfText(QString::fromUtf8(male), m_words) == Sex::Male, male);
        for (const char* female : {"ж", "Жен", "ЖЕНСКИЙ", "f"})
            QVERIFY2(sexOfText(QString::fromUtf8(female), m_words) == Sex::Female, female);
        QVERIFY(sexOfText(QStringLiteral("?"), m_words) == Sex::Unknown);
    }

    // Every patronymic of the published lists, in its base form, tells the sex that the list states.
    void publishedNames()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        const auto rows = [](const char* name) {
            const QString path =
                sharedData(QStringLiteral("names_ru/petrovich_eval/")) + QString::fromLatin1(name);
            const Result<Table> table = CsvReader({}).read(bytesOf(path), QString::fromLatin1(name));
            return table ? *table : Table{};
        };
        const Table middle = rows("midnames.misc.tsv");
        QVERIFY(middle.rows.size() > 10);
        int told = 0;
        for (qsizetype i = 1; i < middle.rows.size(); ++i) {
            const Sex guess = sexOfPatronymic(middle.cell(i, 0).text, m_words);
            if (guess == Sex::Unknown)
                continue;
            ++told;
            QVERIFY2((guess == Sex::Male) == middle.cell(i, 2).text.startsWith(QStringLiteral("мр")),
                     qPrintable(middle.cell(i, 0).text));
        }
        QCOMPARE(told, int(middle.rows.size()) - 1);
        const Table people = rows("people.gender.tsv");
        QCOMPARE(people.rows.size(), 38);
        for (qsizetype i = 1; i < people.rows.size(); ++i) {
            const Sex guess = sexOfPatronymic(people.cell(i, 2).text, m_words);
            const QString stated = people.cell(i, 3).text;
            if (guess != Sex::Unknown)
                QVERIFY2((guess == Sex::Male) == (stated == QStringLiteral("мр")),
                         qPrintable(people.cell(i, 2).text));
        }
        const Table whole = rows("people.tsv");
        for (qsizetype i = 1; i < whole.rows.size(); ++i) {
            const QString full =
                QStringList{whole.cell(i, 0).text, whole.cell(i, 1).text, whole.cell(i, 2).text}
                    .join(u' ')
                    .simplified();
            const SplitName name = splitName(full, m_words);
            if (whole.cell(i, 0).isEmpty() || whole.cell(i, 1).isEmpty())
                continue;
            QCOMPARE(name.name.lastName, whole.cell(i, 0).text);
            QCOMPARE(name.name.firstName, whole.cell(i, 1).text);
            QCOMPARE(name.name.middleName, whole.cell(i, 2).text);
        }
        for (const char* file :
             {"firstnames.misc.tsv", "firstnames.popular.gender.tsv", "surnames.misc.tsv"}) {
            const Table table = rows(file);
            for (qsizetype i = 1; i < table.rows.size(); ++i) {
                QVERIFY2(isNamePart(table.cell(i, 0).text), qPrintable(table.cell(i, 0).text));
                QCOMPARE(tidyNamePart(table.cell(i, 0).text, m_words), table.cell(i, 0).text);
            }
        }
        const Result<Table> world =
            CsvReader({}).read(bytesOf(sharedData(QStringLiteral("naughty_strings/names_of_the_world.csv"))),
                               QStringLiteral("n"));
        QVERIFY(world.has_value());
        for (qsizetype i = 1; i < world->rows.size(); ++i)
            QVERIFY2(isNamePart(world->cell(i, 1).text), qPrintable(world->cell(i, 1).text));
    }

    void classes()
    {
        for (const char* spelling :
             {"5А", "5 А", "5-А", "5а", "5 \"А\" класс", "5«А»", "5 A", "5A", "5 а класс", "Класс 5А",
              "5 кл. А", "5А кл.", "V А", "V-A", "05А", "5А класс", " 5  А "})
            QCOMPARE(classOf(spelling), QStringLiteral("5А"));
        QCOMPARE(classOf("11 \"И\" класс (физ-мат)"), QStringLiteral("11И"));
        QCOMPARE(parseClass(QStringLiteral("11 \"И\" класс (физ-мат)"), m_words)->profile,
                 QStringLiteral("физ-мат"));
        QCOMPARE(classOf("8B"), QStringLiteral("8В")); // Latin B stands for the letter that looks like it
        QCOMPARE(classOf("7Z"), QStringLiteral("7Z"));
        QCOMPARE(classOf("10"), QStringLiteral("10"));
        QCOMPARE(classOf("10 класс"), QStringLiteral("10"));
        QCOMPARE(classOf("7-1"), QStringLiteral("71"));
        QCOMPARE(classOf("5 кадетский именной"), QStringLiteral("-")); // 17 signs
        QCOMPARE(classOf("5 кадетско-морск"), QStringLiteral("5кадетско-морск"));
        for (const char* wrong :
             {"99Z", "0А", "13А", "", "А5", "класс", "5<b>", "2025/2026", "7 1", "123", "5А;5Б"})
            QCOMPARE(classOf(wrong), QStringLiteral("-"));
        const auto inTitle = [this](const char* title) {
            const std::optional<ClassText> found = findClass(QString::fromUtf8(title), m_words);
            return found ? found->name() : QString();
        };
        QCOMPARE(inTitle("Список 7А класса на 2025/2026 учебный год"), QStringLiteral("7А"));
        QCOMPARE(inTitle("Список учащихся 10 «Б» класса"), QStringLiteral("10Б"));
        QCOMPARE(inTitle("Класс: 7 \"Б\", школа № 15"), QStringLiteral("7Б"));
        QCOMPARE(inTitle("МБОУ СОШ № 1 г. Энска"), QString());
        QCOMPARE(inTitle("1 сентября 2025 г."), QString());
    }

    void dates()
    {
        for (const char* spelling :
             {"21.08.2014", "21/08/2014", "21-08-2014", "2014-08-21", "2014.08.21", "21.8.2014",
              "21 августа 2014 г.", "21 авг 2014", "21 августа 2014 года", "2014-08-21T00:00:00",
              "2014-05-01T18:25:43.511Z", "21.08.2014 0:00:00", "20140821", "21082014", "41872",
              "21 . 08 . 2014", "«21» августа 2014г."})
            QCOMPARE(dateOf(spelling), qstrcmp(spelling, "2014-05-01T18:25:43.511Z") == 0
                                           ? QStringLiteral("2014-05-01")
                                           : QStringLiteral("2014-08-21"));
        QCOMPARE(dateOf("2014-08-21", CellKind::Date), QStringLiteral("2014-08-21"));
        QCOMPARE(dateOf("41872", CellKind::Number), QStringLiteral("2014-08-21"));
        QCOMPARE(dateOf("21.08.14"), QStringLiteral("2014-08-21 shortYear"));
        QCOMPARE(dateOf("21.08.74"), QStringLiteral("1974-08-21 shortYear"));
        QCOMPARE(dateOf("08/21/2014"), QStringLiteral("2014-08-21 americanDate"));
        QCOMPARE(dateOf("1/05/2023"), QStringLiteral("2023-05-01"));
        QCOMPARE(dateOf("29.02.2016"), QStringLiteral("2016-02-29"));
        for (const char* impossible :
             {"31.02.2014", "29.02.2015", "00.00.0000", "21.13.2014", "32.01.2014", "2014-00-10"})
            QCOMPARE(dateOf(impossible), QStringLiteral("impossibleDate"));
        for (const char* wrong : {"вчера", "21.08", "2014", "21.08.2014x", "1.2.3.4", "99999999999",
                                  "21.08.201", "12345678901.1.1", "-5", "1e5"})
            QVERIFY2(
                !readDate({QString::fromUtf8(wrong), CellKind::Text, false}, QDate(2026, 11, 24), m_words)
                     .date.isValid(),
                wrong);
    }

    void snils()
    {
        QCOMPARE(readSnils(QStringLiteral("112-233-445 95")).state, SnilsState::Right);
        QCOMPARE(readSnils(QStringLiteral("11223344595")).digits, QStringLiteral("11223344595"));
        QCOMPARE(readSnils(QStringLiteral("087-654-303 00")).state, SnilsState::Right);
        QCOMPARE(readSnils(QStringLiteral("8765430300"), true).digits, QStringLiteral("08765430300"));
        QCOMPARE(readSnils(QStringLiteral("8765430300")).state, SnilsState::WrongLength);
        QCOMPARE(readSnils(QStringLiteral("112-233-445 96")).state, SnilsState::WrongChecksum);
        QCOMPARE(readSnils(QStringLiteral("000-000-000 00")).state, SnilsState::WrongChecksum);
        QCOMPARE(readSnils(QStringLiteral("нет")).state, SnilsState::NotANumber);
        QCOMPARE(readSnils(QString()).state, SnilsState::WrongLength);
    }

    void phones()
    {
        for (const char* spelling :
             {"89161234567", "8 (916) 123-45-67", "+7 916 123 45 67", "9161234567", "7-916-123-45-67"})
            QCOMPARE(tidyPhones(QString::fromUtf8(spelling)), QStringLiteral("+7 916 123-45-67"));
        QCOMPARE(tidyPhones(QStringLiteral("89161234567, 84951234567")),
                 QStringLiteral("+7 916 123-45-67; +7 495 123-45-67"));
        QCOMPARE(tidyPhones(QStringLiteral("2-34-56")), QStringLiteral("2-34-56"));
        QCOMPARE(tidyPhones(QStringLiteral("+375 29 123-45-67")), QStringLiteral("+375 29 123-45-67"));
        QCOMPARE(tidyPhones(QStringLiteral("нет")), QString());
        QVERIFY(isEmail(QStringLiteral("a.b@school.example")));
        for (const char* wrong : {"", "a", "@b.c", "a@b", "a@@b.c", "a b@c.d", "a@b.c,d@e.f"})
            QVERIFY2(!isEmail(QString::fromUtf8(wrong)), wrong);
    }
};

QTEST_APPLESS_MAIN(CellTextTest)
#include "CellTextTest.moc"
