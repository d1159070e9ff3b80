// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/CsvReader.h"
#include "client/tables/TextEncoding.h"
#include "tests/client/tables/SharedData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

namespace {

QStringList texts(const Table& table, int row)
{
    QStringList list;
    for (const Cell& cell : table.rows.value(row).cells)
        list.append(cell.text);
    return list;
}

Table readText(const QByteArray& bytes)
{
    const Result<Table> table = CsvReader({}).read(bytes, QStringLiteral("t.csv"));
    return table ? *table : Table{};
}

QString refusal(const QByteArray& bytes, const TableLimits& limits = {})
{
    const Result<Table> table = CsvReader(limits).read(bytes, QStringLiteral("t.csv"));
    return table ? QString() : table.error().arguments.value(3);
}

bool hasNote(const Table& table, int row, const char* code)
{
    for (const TableNote& note : table.notes)
        if (note.row == row && note.code == QLatin1String(code))
            return true;
    return false;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spectrum_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"comma_in_quotes", "empty", "escaped_quotes", "newlines", "simple", "utf8"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void spectrum()
    {
        QFETCH(QString, name);
        if (!hasSharedData())
            QSKIP("shared data missing");
        const QString base = sharedData(QStringLiteral("csv_robustness/csv_spectrum/") + name);
        const Table table = readText(bytesOf(base + QStringLiteral(".csv")));
        const QJsonArray expected =
            QJsonDocument::fromJson(bytesOf(base + QStringLiteral(".expected.json"))).array();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(table.rows.size(), expected.size() + 1);
        const QStringList header = texts(table, 0);
        for (int row = 0; row < expected.size(); ++row) {
            const QJsonObject record = expected.at(row).toObject();
            QCOMPARE(header.size(), record.size());
            const QStringList cells = texts(table, row + 1);
            QCOMPARE(cells.size(), header.size());
            for (int column = 0; column < header.size(); ++column)
                QCOMPARE(cells.at(column), record.value(header.at(column)).toString());
        }
        QVERIFY(table.notes.isEmpty());
    }

    void frictionless()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        const auto read = [](const char* name) {
            return readText(bytesOf(
                sharedData(QStringLiteral("csv_robustness/frictionless/") + QString::fromLatin1(name))));
        };
        Table table = read("accent.csv");
        QCOMPARE(table.columns, 17);
        QCOMPARE(table.rows.size(), 3);
        table = read("blank-headers.csv");
        QCOMPARE(texts(table, 0), QStringList({QStringLiteral("id"), QString(), QStringLiteral("age")}));
        table = read("blank-rows.csv");
        QCOMPARE(table.rows.size(), 3);
        table = read("bom.csv");
        QCOMPARE(texts(table, 0).value(0), QStringLiteral("id"));
        QCOMPARE(texts(table, 2).value(1), QStringLiteral("中国人"));
        table = read("capital-invalid.csv");
        QVERIFY(hasNote(table, 10, "rowShort"));
        QCOMPARE(table.rows.last().sourceRow, 12); // a blank line counts as a row
        QVERIFY(hasNote(table, 12, "rowLong"));
        table = read("capitals.csv");
        QCOMPARE(table.rows.size(), 6);
        table = read("defective-rows.csv");
        QVERIFY(hasNote(table, 2, "rowShort"));
        table = read("doublequote.csv");
        QCOMPARE(table.columns, 17);
        QCOMPARE(table.rows.size(), 6);
        QVERIFY(table.notes.isEmpty());
        table = read("duplicate-headers.csv");
        QCOMPARE(table.columns, 5);
        table = read("invalid.csv");
        QCOMPARE(table.rows.size(), 4);
        table = read("latin1.csv");
        QCOMPARE(texts(table, 2).value(1), QStringLiteral("©"));
        table = read("leading-zeros.csv");
        QCOMPARE(texts(table, 3), QStringList({QStringLiteral("00003")}));
        table = read("table-delimiter.csv");
        QCOMPARE(texts(table, 1), QStringList({QStringLiteral("1"), QStringLiteral("english")}));
    }

    void papaparse()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        Table table =
            readText(bytesOf(sharedData(QStringLiteral("csv_robustness/papaparse/long-sample.csv"))));
        QCOMPARE(table.rows.size(), 8);
        QCOMPARE(table.columns, 7);
        QVERIFY(table.notes.isEmpty());
        table =
            readText(bytesOf(sharedData(QStringLiteral("csv_robustness/papaparse/utf-8-bom-sample.csv"))));
        QCOMPARE(texts(table, 0),
                 QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    }

    void largeRealTables()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        Table table = readText(bytesOf(sharedData(QStringLiteral("schools_ru/moscow_first_400.csv"))));
        QCOMPARE(table.rows.size(), 401);
        QCOMPARE(table.columns, 7);
        QVERIFY2(table.notes.isEmpty(), qPrintable(table.notes.value(0).code));
        table = readText(bytesOf(sharedData(QStringLiteral("student_stats/ScotsSec.csv"))));
        QCOMPARE(table.rows.size(), 3436);
        QCOMPARE(table.columns, 6);
        QVERIFY(table.notes.isEmpty());
        table = readText(bytesOf(sharedData(QStringLiteral("student_stats/uci_student_por.csv"))));
        QCOMPARE(table.rows.size(), 650);
        QCOMPARE(table.columns, 34);
        table = readText(bytesOf(sharedData(QStringLiteral("roster_ru/pupils_60.csv"))));
        QCOMPARE(table.rows.size(), 61);
        QCOMPARE(table.columns, 9);
        QCOMPARE(texts(table, 1).value(1), QStringLiteral("Буров"));
        table = readText(bytesOf(sharedData(QStringLiteral("names_ru/petrovich_eval/people.gender.tsv"))));
        QCOMPARE(table.columns, 4);
        QCOMPARE(table.rows.size(), 38);
    }

    void encodings()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        DecodedText text = decodeText(bytesOf(sharedData(QStringLiteral("encodings_ru/koi8-r.txt"))));
        QCOMPARE(text.encoding, QStringLiteral("koi8-r"));
        QVERIFY(text.text.contains(QStringLiteral("КОИ-8 (код обмена информацией")));
        text = decodeText(bytesOf(sharedData(QStringLiteral("encodings_ru/windows-1251.txt"))));
        QCOMPARE(text.encoding, QStringLiteral("windows-1251"));
        QVERIFY(text.text.contains(QStringLiteral("набор символов и кодировка")));
    }

    // The roster as other programs would have saved it: all must give the same cells.
    void rosterInEveryDress()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        const QByteArray original = bytesOf(sharedData(QStringLiteral("roster_ru/pupils_60.csv")));
        const Table wanted = readText(original);
        QString semicolons;
        for (const TableRow& row : wanted.rows) {
            QStringList cells;
            for (const Cell& cell : row.cells)
                cells.append(cell.text);
            semicolons += cells.join(u';') + QStringLiteral("\r\n");
        }
        const QString tabs = QString(semicolons).replace(u';', u'\t');
        const auto encode = [](const QString& text, const char* how) {
            if (qstrcmp(how, "utf16") == 0) {
                QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
                return QByteArray(encoder(text));
            }
            if (qstrcmp(how, "utf16bare") == 0) {
                QStringEncoder encoder(QStringConverter::Utf16LE);
                return QByteArray(encoder(text));
            }
            QByteArray bytes; // one-byte Cyrillic, written out for letters, № and ASCII only
            for (const QChar c : text) {
                const char16_t u = c.unicode();
                if (u < 0x80)
                    bytes.append(char(u));
                else if (u == 0x2116)
                    bytes.append(qstrcmp(how, "cp866") == 0 ? '\xfc' : '\xb9');
                else if (u == 0x451)
                    bytes.append(qstrcmp(how, "cp866") == 0 ? '\xf1' : '\xb8');
                else if (qstrcmp(how, "cp866") == 0)
                    bytes.append(char(u < 0x440 ? u - 0x410 + 0x80 : u - 0x440 + 0xe0));
                else
                    bytes.append(char(u - 0x410 + 0xc0));
            }
            return bytes;
        };
        for (const char* how : {"utf16", "utf16bare", "cp1251", "cp866"}) {
            for (const QString& text : {semicolons, tabs}) {
                Table got = readText(encode(text, how));
                QCOMPARE(got.rows.size(), wanted.rows.size());
                for (int row = 0; row < got.rows.size(); ++row)
                    QCOMPARE(texts(got, row), texts(wanted, row));
            }
        }
    }

    void quotesGoneWrong()
    {
        Table table = readText("ФИО;Школа;Класс\n\"Иванов\";\"Школа\" № 5;7А\nПетров;ООО \"Рога\";7Б\n"
                               "Сидоров;\"не закрыта;7В\nЛомов;\"да\nнет\";7Г\n");
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(texts(table, 1).value(1), QStringLiteral("Школа № 5"));
        QCOMPARE(texts(table, 2).value(1), QStringLiteral("ООО \"Рога\""));
        QCOMPARE(texts(table, 3).value(1), QStringLiteral("\"не закрыта"));
        QCOMPARE(texts(table, 4).value(1), QStringLiteral("да\nнет"));
        QVERIFY(hasNote(table, 2, "strayQuote"));
        QVERIFY(!hasNote(table, 3, "strayQuote"));
        QVERIFY(hasNote(table, 4, "strayQuote"));
    }

    void delimiters()
    {
        QCOMPARE(CsvReader::findDelimiter(
                     "ФИО;Адрес\nа;г. Ы, ул. Э, д. 1\nб;г. Ы, ул. Э, д. 1\nв;г. Ы, ул. Я, 2\n"),
                 ';');
        QCOMPARE(CsvReader::findDelimiter("a;b\n1,5;2\n2,5;3\n"), ';');
        QCOMPARE(CsvReader::findDelimiter("a\tb\n1\t2\n"), '\t');
        QCOMPARE(CsvReader::findDelimiter("a|b|c\n1|2|3\n"), '|');
        QCOMPARE(CsvReader::findDelimiter("Список 7А, год\n\na;b;c\n1;2;3\n"), ';');
        const Table table = readText("sep=|\na|b;c\n");
        QCOMPARE(texts(table, 0), QStringList({QStringLiteral("a"), QStringLiteral("b;c")}));
        QCOMPARE(table.rows.first().sourceRow, 2);
    }

    void titleRowsAreNotRagged()
    {
        const Table table = readText("Школа № 1\nСписок 5А\n№;ФИО;Класс\n1;А Б;5А\n2;В\n");
        QVERIFY(!hasNote(table, 1, "rowShort"));
        QVERIFY(hasNote(table, 5, "rowShort"));
    }

    void changesItsTypeLate()
    {
        QByteArray bytes = "id,value\n";
        for (int i = 1; i <= 1500; ++i)
            bytes += QByteArray::number(i) + (i > 1000 ? ",text" : ",7") + '\n';
        const Table table = readText(bytes);
        QCOMPARE(table.rows.size(), 1501);
        QCOMPARE(table.cell(1000, 1).text, QStringLiteral("7"));
        QCOMPARE(table.cell(1001, 1).text, QStringLiteral("text"));
    }

    void badBytes()
    {
        QByteArray bytes = "имя;класс\n";
        for (int i = 0; i < 40; ++i)
            bytes += "Иванов Иван;7А\n";
        bytes += "Пет\xff"
                 "ров;7Б\n";
        const Table table = readText(bytes);
        QCOMPARE(table.cell(1, 0).text, QStringLiteral("Иванов Иван"));
        QVERIFY(hasNote(table, 42, "badBytes"));
    }

    void limits()
    {
        QByteArray wide;
        for (int i = 0; i < 9000; ++i)
            wide += "c" + QByteArray::number(i) + ',';
        QCOMPARE(readText(wide + '\n').columns, 9001);
        TableLimits small;
        small.columns = 100;
        QCOMPARE(refusal(wide, small), QStringLiteral("tooManyColumns"));
        small.rows = 2;
        QCOMPARE(refusal("a\nb\nc\n", small), QStringLiteral("tooManyRows"));
        small.cellCharacters = 5;
        QCOMPARE(refusal("abcdef\n", small), QStringLiteral("cellTooLong"));
        small.fileBytes = 3;
        QCOMPARE(refusal("abcdef\n", small), QStringLiteral("tooBig"));
        QCOMPARE(refusal(QByteArray(5000, '\1')), QStringLiteral("binary"));
        QCOMPARE(readText("").rows.size(), 0);
        QCOMPARE(readText("\n\n\n").rows.size(), 0);
    }

    void unclosedQuotesStayLinear()
    {
        QByteArray bytes;
        for (int i = 0; i < 20000; ++i)
            bytes += "x,\"a\ny,z\n";
        const Table table = readText(bytes);
        QVERIFY(table.rows.size() > 10000);
    }

    void naughtyStringsRoundTrip()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        QStringList strings;
        for (const QString& line :
             QString::fromUtf8(bytesOf(sharedData(QStringLiteral("naughty_strings/blns_part1.txt"))))
                 .split(u'\n'))
            if (!line.isEmpty() && !line.contains(u'\r'))
                strings.append(line);
        QVERIFY(strings.size() > 100);
        QString csv = QStringLiteral("n,text,end\n");
        int number = 0;
        for (const QString& text : strings)
            csv += QString::number(++number) + QStringLiteral(",\"") +
                   QString(text).replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\",$\n");
        const Table table = readText(csv.toUtf8());
        QCOMPARE(table.rows.size(), strings.size() + 1);
        for (int i = 0; i < strings.size(); ++i)
            QCOMPARE(table.cell(i + 1, 1).text, strings.at(i));
        const Table names =
            readText(bytesOf(sharedData(QStringLiteral("naughty_strings/names_of_the_world.csv"))));
        QCOMPARE(names.columns, 2);
        QVERIFY(names.notes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
