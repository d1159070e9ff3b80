// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/HtmlTokens.h"
#include "tests/client/tables/TableTexts.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

class HtmlReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The pupil's report of the incumbent: a two-row head (month over days), letters and averages with a
    // comma, and the name .xls.
    void reportOfTheIncumbent()
    {
        const QByteArray html =
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type "
            "content=\"text/html; charset=windows-1251\"><style>td{mso-number-format:\"\\@\"}<!-- table "
            "--></style>"
            "<!--[if gte mso "
            "9]><xml><x:ExcelWorkbook><table></x:ExcelWorkbook></xml><![endif]--></head><body>"
            "<table border=0><tr><td>Ученик: <b>Иванов&nbsp;Иван</b><br>Класс: 7А</table>"
            "<TABLE class='table-print'><TR><TH rowspan=2>Предмет<TH colspan=\"2\">Сентябрь<TH "
            "rowspan='2'>Средняя</TR>"
            "<tr><th>1<th>2</tr><tr><td>Алгебра<td>5&nbsp;4<td>УП<td>4,50</tr>"
            "<tr><td>Физ-ра &laquo;база&raquo;<td>&bull;<td><td>3&#44;00</tr></TABLE></body></html>";
        QByteArray bytes;
        for (const QChar c : QString::fromUtf8(html))
            bytes.append(c.unicode() < 0x80 ? char(c.unicode()) : char(c.unicode() - 0x410 + 0xc0));
        const QList<Table> tables = tablesOf(bytes);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(texts(tables.at(0), 0).join(u'|'), QStringLiteral("Ученик: Иванов\u00a0Иван\nКласс: 7А"));
        const Table& table = tables.at(1);
        QCOMPARE(texts(table, 0).join(u'|'), QStringLiteral("Предмет|Сентябрь|Сентябрь|Средняя"));
        QCOMPARE(texts(table, 1).join(u'|'), QStringLiteral("Предмет|1|2|Средняя"));
        QVERIFY(table.cell(1, 3).repeated);
        QCOMPARE(texts(table, 2).join(u'|'), QStringLiteral("Алгебра|5\u00a04|УП|4,50"));
        QCOMPARE(texts(table, 3).join(u'|'), QStringLiteral("Физ-ра «база»|•||3,00"));
    }

    void nestedTablesComeApart()
    {
        const QList<Table> tables = tablesOf(
            "<table><caption> Первая </caption><tr><td>a<table><tr><td>b</td></tr></table>c<td>d</table>"
            "<table></table>");
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.at(0).sheetName, QStringLiteral("Первая"));
        QCOMPARE(texts(tables.at(0), 0).join(u'|'), QStringLiteral("ac|d"));
        QCOMPARE(texts(tables.at(1), 0).join(u'|'), QStringLiteral("b"));
    }

    void tagSoup()
    {
        Table table = tablesOf("<table><td>без строки<td attr=\"не закрыт>второй</td><tr><td>1 < 2 &amp; 3 "
                               "&unknown; &#x41;&#0;<tr><td>обрыв")
                          .value(0);
        QCOMPARE(texts(table, 0).join(u'|'), QStringLiteral("без строки|второй"));
        QCOMPARE(texts(table, 1).join(u'|'), QStringLiteral("1 < 2 & 3 &unknown; A\ufffd"));
        QCOMPARE(texts(table, 2).join(u'|'), QStringLiteral("обрыв"));
        table = tablesOf("\xef\xbb\xbf<table><tr><td><p>а<p>б</p>\n\n  "
                         "в<script>document.write('<td>x')</script></td></tr></table>")
                    .value(0);
        QCOMPARE(texts(table, 0).join(u'|'), QStringLiteral("а\nб в"));
        QCOMPARE(refusalOf("<html><body>нет таблицы</body></html>"), QStringLiteral("noTable"));
        QCOMPARE(refusalOf("<table><tr><td></table>"), QStringLiteral("noTable"));
    }

    void entities()
    {
        QCOMPARE(HtmlTokens::resolved(u"&lt;&AMP;&#1071;&#x44F;&;&#;&#xFFFFFFFF;&longlonglonglong;"),
                 QStringLiteral("<&Яя&;&#;\ufffd&longlonglonglong;"));
    }

    void hostile()
    {
        QCOMPARE(tablesOf(QByteArray("<table><tr><td>x").repeated(5000)).size(), 16);
        const Table table =
            tablesOf("<table><tr><td colspan=999999999 rowspan=999999999>x<td>y<tr><td>z</table>").value(0);
        QCOMPARE(table.cell(0, 1000).text, QStringLiteral("y"));
        QCOMPARE(refusalOf("<table><tr>" + QByteArray("<td colspan=1000>x").repeated(20)),
                 QStringLiteral("tooManyColumns"));
        QCOMPARE(refusalOf("<table>" + QByteArray("<tr><td>x").repeated(100'001)),
                 QStringLiteral("tooManyRows"));
        QCOMPARE(refusalOf("<table><tr><td>" + QByteArray(40'000, 'x')), QStringLiteral("cellTooLong"));
        QCOMPARE(refusalOf("<html>" + QByteArray("<table><tr><td>x</table>").repeated(1000)),
                 QStringLiteral("tooManySheets"));
    }
};

QTEST_APPLESS_MAIN(HtmlReaderTest)
#include "HtmlReaderTest.moc"
