// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/SerialDate.h"
#include "client/tables/XlsxSheet.h"
#include "tests/client/tables/SharedData.h"
#include "tests/client/tables/TableTexts.h"
#include "tests/client/tables/Workbook.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

namespace {

QList<Table> shared(const char* name)
{
    return TableSource().open(sharedData(QString::fromLatin1(name))).value_or(QList<Table>());
}

QStringList list(std::initializer_list<const char*> words)
{
    QStringList strings;
    for (const char* word : words)
        strings.append(QString::fromUtf8(word));
    return strings;
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realWorkbooks()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        QList<Table> tables = shared("xlsx_robustness/frictionless/merged-cells.xlsx");
        QCOMPARE(tables.size(), 1);
        QCOMPARE(texts(tables.at(0), 0), list({"data"})); // A1:B3, but nothing else reaches column B

        tables = shared("xlsx_robustness/frictionless/multiline-headers.xlsx");
        QCOMPARE(tables.at(0).rows.size(), 4); // rows 2 and 3 hold nothing
        QCOMPARE(texts(tables.at(0), 1),
                 list({"Region", "Caloric contribution", "from previous quarter", "from baseline (%)"}));
        QCOMPARE(texts(tables.at(0), 3), list({"A", "B", "C", "D"}));

        tables = shared("xlsx_robustness/frictionless/skip-rows.xlsx");
        QCOMPARE(tables.at(0).rows.size(), 4);

        tables = shared("xlsx_robustness/frictionless/table.xlsx");
        QCOMPARE(tables.size(), 2);
        QCOMPARE(texts(tables.at(0), 0), list({"id", "name"}));
        QCOMPARE(texts(tables.at(0), 2), list({"2", "中国人"}));
        QCOMPARE(tables.at(0).cell(1, 0).kind, CellKind::Number);

        tables = shared("xlsx_robustness/poi/InlineStrings.xlsx");
        QCOMPARE(tables.size(), 3);
        QCOMPARE(tables.at(0).rows.size(), 7);
        QCOMPARE(tables.at(0).cell(1, 2).text, QStringLiteral("1st Inline String"));
        QCOMPARE(tables.at(0).cell(2, 3).text, QStringLiteral("44"));

        tables = shared("xlsx_robustness/poi/SimpleWithComments.xlsx");
        QCOMPARE(tables.at(0).rows.size(), 3);

        tables = shared("xlsx_robustness/poi/TwoSheetsOneHidden.xlsx");
        QCOMPARE(tables.size(), 2);
        QVERIFY(tables.at(0).hidden);
        QVERIFY(!tables.at(1).hidden);

        tables = shared("xlsx_robustness/readxl/clippy.xlsx");
        QCOMPARE(tables.at(0).sheetName, QStringLiteral("list-column"));
        QCOMPARE(texts(tables.at(0), 3), list({"Approx date of death", "2007-01-01"}));
        QCOMPARE(tables.at(0).cell(3, 1).kind, CellKind::Date);
        QCOMPARE(texts(tables.at(1), 1),
                 list({"(at birth)", "(office supply type)", "(date is approximate)", "(in grams)"}));

        tables = shared("xlsx_robustness/readxl/type-me.xlsx");
        QCOMPARE(tables.size(), 4);
        const Table& dates = tables.at(2);
        QCOMPARE(dates.sheetName, QStringLiteral("date_coercion"));
        QCOMPARE(dates.cell(2, 0).text, QStringLiteral("2012-05-22"));
        QCOMPARE(dates.cell(3, 0).text, QStringLiteral("2012-04-27T11:30:00"));
        QCOMPARE(dates.cell(4, 0).kind, CellKind::Bool);
        QCOMPARE(dates.cell(6, 0).text, QStringLiteral("4.3"));
        QCOMPARE(dates.cell(6, 0).kind, CellKind::Number);
        QCOMPARE(dates.rows.at(1).sourceRow, 2);
        QVERIFY(dates.cell(1, 0).isEmpty());

        QCOMPARE(
            reasonOf(TableSource().open(sharedData(QStringLiteral("xlsx_robustness/poi/DateFormats.xls")))),
            QStringLiteral("oldExcel"));
        for (const char* document :
             {"documents/poi/SampleDoc.docx", "documents/poi/footnotes.docx", "documents/poi/rasp.doc"})
            QCOMPARE(reasonOf(TableSource().open(sharedData(QString::fromLatin1(document)))),
                     QStringLiteral("wordDocument"));
        QCOMPARE(reasonOf(TableSource().open(sharedData(QStringLiteral("documents/pdf/maint-guide.ru.pdf")))),
                 QStringLiteral("pdf"));
    }

    void realTimetable()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        const QList<Table> tables = shared("timetable_ru/school_grades_5_8.xlsx");
        QCOMPARE(tables.size(), 4);
        QCOMPARE(tables.at(0).sheetName, QStringLiteral("5 класс"));
        int subjects = 0;
        bool heading = false;
        for (const Table& table : tables) {
            QVERIFY(table.rows.size() > 20);
            for (const TableRow& row : table.rows) {
                for (const Cell& cell : row.cells) {
                    heading = heading || cell.text.contains(QStringLiteral("5 \"А\" класс"));
                    subjects += cell.text.contains(QStringLiteral("Математика"), Qt::CaseInsensitive);
                }
            }
        }
        QVERIFY(heading);
        QVERIFY(subjects > 10);
    }

    void everyKindOfCell()
    {
        Workbook book;
        book.strings = "<si><t>общая</t></si><si><r><t xml:space=\"preserve\">бога "
                       "</t></r><r><rPr><b/></rPr><t>тая</t></r>"
                       "<rPh sb=\"0\" eb=\"1\"><t>фонетика</t></rPh></si><si><t>a_x000D_b_x005F_c</t></si>";
        book.sheets = {
            {"<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"E3\" "
             "t=\"inlineStr\">"
             "<is><r><t>в </t></r><r><t>строке</t></r></is></c></row>"
             "<row><c t=\"str\"><f>A1&amp;B1</f><v>из формулы</v></c><c t=\"b\"><v>1</v></c><c "
             "t=\"e\"><v>#REF!</v></c>"
             "<c s=\"1\"><v>40941</v></c><c s=\"2\"><v>40941</v></c><c s=\"3\"><v>40941.5</v></c>"
             "<c s=\"4\"><v>3.5</v></c><c><v>7.9161234567E10</v></c><c><v>0.30000000000000004</v></c>"
             "<c t=\"d\"><v>2014-08-21</v></c><c t=\"s\"><v>2</v></c><c><f>NOW()</f></c></row>",
             "", "visible"}};
        const QList<Table> tables = tablesOf(workbookFile(book));
        QCOMPARE(tables.size(), 1);
        const Table& table = tables.at(0);
        QCOMPARE(table.rows.at(0).sourceRow, 3);
        QCOMPARE(texts(table, 0), list({"", "общая", "бога тая", "", "в строке"}));
        QCOMPARE(table.rows.at(1).sourceRow, 4);
        QCOMPARE(texts(table, 1),
                 list({"из формулы", "true", "#REF!", "2012-02-02", "2012-02-02", "2012-02-02T12:00:00",
                       "3.5", "79161234567", "0.3", "2014-08-21", "a\rb_c"}));
        QCOMPARE(table.cell(1, 2).kind, CellKind::Error);
        QCOMPARE(table.cell(1, 3).kind, CellKind::Date);
        QCOMPARE(table.cell(1, 6).kind, CellKind::Number);
        QVERIFY(hasNote(table, 4, "errorCell"));
        QVERIFY(hasNote(table, 4, "formulaWithoutValue"));
    }

    void oldEpochAndMissingParts()
    {
        Workbook book;
        book.properties = "date1904=\"1\"";
        book.sheets = {{"<row><c s=\"1\"><v>39479</v></c></row>", "", "veryHidden"}};
        QList<Table> tables = tablesOf(workbookFile(book));
        QCOMPARE(tables.at(0).cell(0, 0).text, QStringLiteral("2012-02-02"));
        QVERIFY(tables.at(0).hidden);
        QCOMPARE(serialDateText(59, false), QStringLiteral("1900-02-28"));
        QCOMPARE(serialDateText(60, false), QString());
        QCOMPARE(serialDateText(61, false), QStringLiteral("1900-03-01"));
        QCOMPARE(serialDateText(0.5, false), QStringLiteral("12:00:00"));
        QCOMPARE(serialDateText(-1, false), QString());
        QCOMPARE(serialDateText(1e300, false), QString());

        book = {};
        book.hasStrings = false;
        book.sheets = {{"<row><c><v>1</v></c></row>", "", "visible"}};
        QCOMPARE(tablesOf(workbookFile(book)).at(0).cell(0, 0).text, QStringLiteral("1"));
        book.sheets = {{"<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row>", "", "visible"}};
        const Result<QList<Table>> refused =
            TableSource().open(workbookFile(book), QStringLiteral("книга.xlsx"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments, list({"книга.xlsx", "1", "2", "noStringTable"}));
        book.hasStrings = true;
        QCOMPARE(refusalOf(workbookFile(book)), QStringLiteral("damaged")); // index beyond the table
    }

    void mergesRepeatTheirValue()
    {
        Workbook book;
        book.sheets = {{textRows({list({"7А", "Иванов"}), list({"", "Петров"}), list({"7Б", "Сидоров"})}),
                        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A1:XFD1048576\"/><mergeCell "
                        "ref=\"Z9\"/></mergeCells>",
                        "visible"}};
        const Table table = tablesOf(workbookFile(book)).value(0);
        QCOMPARE(texts(table, 1), list({"7А", "Петров"}));
        QVERIFY(table.cell(1, 0).repeated);
        QCOMPARE(texts(table, 2), list({"7Б", "Сидоров"}));
    }

    void dateFormats()
    {
        using xlsx::Styles;
        for (const char* code :
             {"dd.mm.yyyy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[h]:mm", "m/d/yy;@", "\"дата\" dd"})
            QVERIFY2(Styles::isDateFormat(QString::fromUtf8(code)), code);
        for (const char* code : {"General", "0.00", "#,##0\" дней\"", "[Red]0", "[$-419]0.0", "@", "\\d0",
                                 "0;[Red]-0", "\"не закрыто"})
            QVERIFY2(!Styles::isDateFormat(QString::fromUtf8(code)), code);
    }

    void references()
    {
        int row = 0;
        int column = 0;
        QVERIFY(xlsx::parseReference(u"XFD1048576", &row, &column));
        QCOMPARE(column, 16384);
        for (const char* bad : {"", "A", "7", "A0", "A-1", "AAAA1", "A1048577", "A99999999999", "Ж1"})
            QVERIFY2(!xlsx::parseReference(QString::fromUtf8(bad), &row, &column), bad);
    }

    void hostile()
    {
        Workbook book;
        const auto with = [&book](const QByteArray& data) {
            book.sheets = {{data, "", "visible"}};
            return workbookFile(book);
        };
        // entity bombs: no document type is taken at all
        QList<Entry> entries = parts({{{"", "", "visible"}}, "", true, "", ""});
        for (Entry& entry : entries)
            if (entry.name == u"xl/sharedStrings.xml")
                entry.bytes = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                              "\"&a;&a;&a;&a;&a;&a;\">]>"
                              "<sst><si><t>&b;</t></si></sst>";
        QCOMPARE(refusalOf(zip(entries)), QStringLiteral("xmlDocumentType"));
        // depth
        QCOMPARE(refusalOf(with(QByteArray("<x>").repeated(100'000))), QStringLiteral("xmlTooDeep"));
        // an entry that unpacks to a thousand times its size
        QCOMPARE(refusalOf(with(QByteArray(20 * 1024 * 1024, ' '))), QStringLiteral("archiveBomb"));
        TableLimits limits;
        limits.entryBytes = 10'000;
        QCOMPARE(refusalOf(with(QByteArray(20'000, ' ')), limits), QStringLiteral("archiveBomb"));
        limits = {};
        limits.archiveEntries = 3;
        QCOMPARE(refusalOf(with(""), limits), QStringLiteral("archiveBomb"));
        // rows far apart cost nothing, columns far apart are counted
        QCOMPARE(tablesOf(with("<row r=\"1\"><c><v>1</v></c></row><row r=\"1048576\"><c><v>2</v></c></row>"))
                     .value(0)
                     .rows.size(),
                 2);
        QByteArray wide;
        for (int row = 1; row <= 500; ++row)
            wide += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
        QCOMPARE(refusalOf(with(wide)), QStringLiteral("tooManyCells"));
        QCOMPARE(refusalOf(with("<row r=\"5\"/><row r=\"4\"/>")), QStringLiteral("damaged"));
        QCOMPARE(refusalOf(with("<row><c r=\"XFE1\"><v>1</v></c></row>")), QStringLiteral("tooManyColumns"));
        QCOMPARE(refusalOf(with("<row><c><v>seven</v></c></row>")), QStringLiteral("damaged"));
        QCOMPARE(refusalOf(with("<row><c>")), QStringLiteral("damaged"));
        QCOMPARE(refusalOf(with("")), QStringLiteral("noRows"));
        QCOMPARE(refusalOf(with("<row><c t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'a') +
                                "</t></is></c></row>")),
                 QStringLiteral("cellTooLong"));
        QByteArray columns;
        for (int i = 0; i < 9000; ++i)
            columns += "<c><v>1</v></c>";
        QCOMPARE(tablesOf(with("<row>" + columns + "</row>")).value(0).columns, 9000);
        QByteArray rows;
        for (int i = 0; i < 30; ++i)
            rows += "<row><c><v>1</v></c></row>";
        limits = {};
        limits.rows = 20;
        QCOMPARE(refusalOf(with(rows), limits), QStringLiteral("tooManyRows"));
        book.sheets.clear();
        for (int i = 0; i < 300; ++i)
            book.sheets.append(Sheet{"<row><c><v>1</v></c></row>", "", "visible"});
        QCOMPARE(refusalOf(workbookFile(book)), QStringLiteral("tooManySheets"));
    }

    void otherContainers()
    {
        QCOMPARE(refusalOf(zip({{QStringLiteral("xl/workbook.bin"), "x"}})),
                 QStringLiteral("binaryWorkbook"));
        QCOMPARE(refusalOf(zip({{QStringLiteral("../../etc/passwd"), "x"}})), QStringLiteral("noTable"));
        QCOMPARE(refusalOf(zip({{QStringLiteral("[Content_Types].xml"), "x"}})),
                 QStringLiteral("damagedArchive"));
        QByteArray compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0');
        QCOMPARE(refusalOf(compound), QStringLiteral("binary"));
        for (const char c : QByteArray("EncryptedPackage"))
            compound += QByteArray(1, c) + '\0';
        QCOMPARE(refusalOf(compound), QStringLiteral("encrypted"));
        QCOMPARE(refusalOf(""), QStringLiteral("empty"));
        QCOMPARE(refusalOf("PK\x03\x04 no archive"), QStringLiteral("damagedArchive"));
        QCOMPARE(
            refusalOf(
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
            QStringLiteral("xmlSpreadsheet"));
        QCOMPARE(reasonOf(TableSource().open(QStringLiteral("/nowhere/at/all"))), QStringLiteral("noFile"));
    }

    // Cut anywhere, the archive is refused with a reason or, where only its end record is hurt, read.
    void everyCut()
    {
        Workbook book;
        book.strings = "<si><t>Иванов</t></si>";
        book.sheets = {
            {"<row><c t=\"s\"><v>0</v></c></row>" + textRows({list({"Петров", "7А"})}), "", "visible"}};
        const QByteArray whole = workbookFile(book);
        QCOMPARE(tablesOf(whole).value(0).rows.size(), 2);
        int refused = 0;
        for (qsizetype size = 0; size < whole.size(); size += 97)
            refused += !refusalOf(whole.left(size)).isEmpty();
        QCOMPARE(refused, int((whole.size() + 96) / 97));
        if (!hasSharedData())
            return;
        const QByteArray real = bytesOf(sharedData(QStringLiteral("xlsx_robustness/readxl/clippy.xlsx")));
        const QList<Table> wanted = tablesOf(real);
        QCOMPARE(wanted.size(), 2);
        for (qsizetype size = 4; size < real.size(); size += 97) {
            const QList<Table> got = tablesOf(real.left(size));
            QVERIFY(got.isEmpty() || (real.size() - size < 22 && got.at(0).rows == wanted.at(0).rows));
        }
        // one byte damaged: never a crash; whatever is read has passed the checksums
        for (qsizetype at = 0; at < real.size(); at += 97) {
            QByteArray damaged = real;
            damaged[at] = char(damaged.at(at) ^ 0x55);
            const Result<QList<Table>> tables = TableSource().open(damaged, QStringLiteral("t"));
            QVERIFY(tables || tables.error().code == FailureCode::UnreadableFile);
        }
    }
};

QTEST_APPLESS_MAIN(XlsxReaderTest)
#include "XlsxReaderTest.moc"
