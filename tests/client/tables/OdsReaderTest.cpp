// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/tables/TableTexts.h"
#include "tests/client/tables/Workbook.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

namespace {

QByteArray oneTable(const QByteArray& rows)
{
    return odsFile("<table:table table:name=\"Лист\">" + rows + "</table:table>");
}

QByteArray text(const QByteArray& value)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + value + "</text:p></table:table-cell>";
}

} // namespace

class OdsReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfCell()
    {
        const Table table =
            tablesOf(
                oneTable(
                    "<table:table-row>" + text("Фамилия") + text("два<text:s text:c=\"2\"/>пробела") +
                    "<table:table-cell table:number-columns-repeated=\"2\"/>"
                    "<table:table-cell office:value-type=\"float\" "
                    "office:value=\"79161234567\"><text:p>7,9E+10</text:p></table:table-cell>"
                    "<table:table-cell office:value-type=\"date\" "
                    "office:date-value=\"2014-08-21T00:00:00\"><text:p>21.08.14</text:p></table:table-cell>"
                    "<table:table-cell office:value-type=\"boolean\" "
                    "office:boolean-value=\"true\"><text:p>ИСТИНА</text:p></table:table-cell>"
                    "<table:table-cell office:value-type=\"time\" office:time-value=\"PT09H05M00S\"/>"
                    "<table:table-cell "
                    "office:value-type=\"string\"><office:annotation><text:p>заметка</text:p></"
                    "office:annotation>"
                    "<text:p>два "
                    "<text:span>абз</text:span>аца</text:p><text:p>тут</text:p></table:table-cell>"
                    "<table:table-cell table:number-columns-repeated=\"16370\"/></table:table-row>"
                    "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell "
                    "table:number-columns-repeated=\"16384\"/></table:table-row>"))
                .value(0);
        QCOMPARE(table.sheetName, QStringLiteral("Лист"));
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(
            texts(table, 0).join(u'|'),
            QStringLiteral("Фамилия|два  пробела|||79161234567|2014-08-21|true|09:05:00|два абзаца\nтут"));
        QCOMPARE(table.cell(0, 5).kind, CellKind::Date);
        QCOMPARE(table.cell(0, 4).kind, CellKind::Number);
    }

    void repeatsAndMerges()
    {
        const Table table =
            tablesOf(
                oneTable(
                    "<table:table-row table:number-rows-repeated=\"2\">" + text("a") +
                    "</table:table-row>"
                    "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                    "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" "
                    "office:value-type=\"string\"><text:p>7А</text:p></table:table-cell>" +
                    text("Иванов") +
                    "</table:table-row><table:table-row "
                    "table:visibility=\"filter\"><table:covered-table-cell/>" +
                    text("Петров") + "</table:table-row>"))
                .value(0);
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows.at(1).sourceRow, 2);
        QCOMPARE(table.rows.at(2).sourceRow, 6);
        QCOMPARE(texts(table, 3).join(u'|'), QStringLiteral("7А|Петров"));
        QVERIFY(table.cell(3, 0).repeated);
        QVERIFY(hasNote(table, 0, "hiddenRows"));
    }

    void hiddenSheet()
    {
        const QList<Table> tables = tablesOf(odsFile(
            "<table:table table:name=\"А\" table:style-name=\"ta2\"><table:table-row>" + text("x") +
                "</table:table-row></table:table>"
                "<table:table table:name=\"Б\" table:style-name=\"ta1\"><table:table-row>" +
                text("y") + "</table:table-row></table:table>",
            "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
            "<style:style style:name=\"ta2\"><style:table-properties "
            "table:display=\"false\"/></style:style>"));
        QCOMPARE(tables.size(), 2);
        QVERIFY(tables.at(0).hidden);
        QVERIFY(!tables.at(1).hidden);
    }

    void hostile()
    {
        QCOMPARE(refusalOf(oneTable("<table:table-row table:number-rows-repeated=\"1000000\">" + text("x") +
                                    "</table:table-row>")),
                 QStringLiteral("tooManyRows"));
        QCOMPARE(refusalOf(oneTable(
                     "<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\" "
                     "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>")),
                 QStringLiteral("tooManyColumns"));
        QCOMPARE(refusalOf(oneTable(
                     "<table:table-row table:number-rows-repeated=\"9000\"><table:table-cell "
                     "table:number-columns-repeated=\"9000\" "
                     "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>")),
                 QStringLiteral("tooManyCells"));
        QCOMPARE(refusalOf(oneTable("<table:table-row>")), QStringLiteral("damaged"));
        QCOMPARE(refusalOf(oneTable("")), QStringLiteral("noRows"));
        QCOMPARE(refusalOf(odsFile("")), QStringLiteral("noTable"));
        QCOMPARE(
            refusalOf(zip({{QStringLiteral("content.xml"), "<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>"}})),
            QStringLiteral("xmlDocumentType"));
        QCOMPARE(
            refusalOf(zip({{QStringLiteral("content.xml"), "<x/>"},
                           {QStringLiteral("META-INF/manifest.xml"), "<m><manifest:encryption-data/></m>"}})),
            QStringLiteral("encrypted"));
        const QByteArray whole = oneTable("<table:table-row>" + text("x") + "</table:table-row>");
        for (qsizetype size = 0; size < whole.size() - 22; size += 97)
            QVERIFY(!refusalOf(whole.left(size)).isEmpty());
    }

    void flatDocument()
    {
        const QByteArray flat =
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
            "<table:table table:name=\"n\"><table:table-row><table:table-cell office:value-type=\"string\">"
            "<text:p>да</text:p></table:table-cell></table:table-row></table:table></office:document>";
        QCOMPARE(tablesOf(flat).value(0).cell(0, 0).text, QStringLiteral("да"));
    }
};

QTEST_APPLESS_MAIN(OdsReaderTest)
#include "OdsReaderTest.moc"
