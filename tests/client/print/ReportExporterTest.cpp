// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportExporter.h"
#include "common/reports/ReportBuilder.h"
#include "tests/client/print/SampleReports.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::reports;

namespace {

QByteArray exported(const QList<ReportDocument>& documents, ReportFormat format,
                    const ExportSettings& settings = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporterFor(format)->write(documents, buffer, settings, {}) ? buffer.data() : QByteArray();
}

QByteArray part(QByteArray zipped, const QString& name)
{
    QBuffer buffer(&zipped);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool wellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

ReportDocument listOf(const QStringList& texts)
{
    TableBuilder table;
    table.column(CellKind::Text).column(CellKind::Number);
    table.header(QStringList{QStringLiteral("Имя"), QStringLiteral("Балл")});
    for (const QString& text : texts)
        table.row({textCell(text), numberCell(4.5, 2)});
    return ReportBuilder(QStringLiteral("Список")).table(table).build();
}

QStringList naughty()
{
    QFile file(qEnvironmentVariable("ZVONOK_SHARED") +
               QStringLiteral("/data/naughty_strings/blns_part1.txt"));
    QStringList out{QStringLiteral("=1+1"),          QString(QChar(0)),     QString(QChar(0xd800)),
                    QString(QChar(0xffff)),          QStringLiteral("]]>"), QStringLiteral("_x000D_"),
                    QStringLiteral("\x01\x0b\r\n\t")};
    if (file.open(QIODevice::ReadOnly))
        out += QString::fromUtf8(file.readAll()).split(u'\n');
    else
        out.clear();
    return out;
}

} // namespace

class ReportExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvBytes();
    void csvGuardsAgainstFormulas();
    void csvInWindows1251();
    void xlsxHoldsNumbersDatesAndTexts();
    void odsIsAPackage();
    void htmlIsEscaped();
    void pdfHoldsEveryNameAndItsFonts();
    void naughtyTextsStayWellFormed();
    void cancelledLeavesTheOldFile();
};

void ReportExporterTest::csvBytes()
{
    QCOMPARE(exported({listOf({QStringLiteral("Ёлкин; \"Б\"")})}, ReportFormat::Csv),
             QByteArray("\xef\xbb\xbf") +
                 QStringLiteral("Имя;Балл\r\n\"Ёлкин; \"\"Б\"\"\";4,50\r\n").toUtf8());
}

void ReportExporterTest::csvGuardsAgainstFormulas()
{
    for (const QChar first : QStringView(u"=+-@\t\r")) {
        const QByteArray bytes =
            exported({listOf({QString(first + QStringLiteral("cmd"))})}, ReportFormat::Csv);
        const QByteArray field = bytes.split('\n').at(1);
        QVERIFY2(field.startsWith('\'') || field.startsWith("\"'"), field.constData());
    }
    ExportSettings settings;
    settings.guardFormulas = false;
    QVERIFY(exported({listOf({QStringLiteral("=1")})}, ReportFormat::Csv, settings).contains("\r\n=1;"));
}

void ReportExporterTest::csvInWindows1251()
{
    ExportSettings settings;
    settings.windows1251 = true;
    settings.decimalComma = false;
    QCOMPARE(exported({listOf({QStringLiteral("Ёж №5 漢")})}, ReportFormat::Csv, settings),
             QByteArray("\xc8\xec\xff;\xc1\xe0\xeb\xeb\r\n\xa8\xe6 \xb9"
                        "5 ?;4.50\r\n"));
}

void ReportExporterTest::xlsxHoldsNumbersDatesAndTexts()
{
    TableBuilder table;
    table.column().column().column().leading(1);
    table.header(QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    table.row({textCell(QStringLiteral("=HYPERLINK(1)")), numberCell(4.25, 2), dateCell(QDate(2026, 9, 1))});
    table.row({span(textCell(QStringLiteral("over")), 2), markCell(QStringLiteral("5"), 5)});
    const QByteArray file =
        exported({ReportBuilder(QStringLiteral("T")).table(table).build()}, ReportFormat::Xlsx);
    const QByteArray sheet = part(file, QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(wellFormed(sheet));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("<v>4.25</v>"));
    QVERIFY(sheet.contains("<v>46266</v>")); // 2026-09-01
    QVERIFY(sheet.contains("<mergeCell ref=\"A5:B5\"/>"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("ySplit=\"3\""));
    QVERIFY(part(file, QStringLiteral("xl/sharedStrings.xml")).contains(">=HYPERLINK(1)<"));
    QVERIFY(part(file, QStringLiteral("xl/workbook.xml")).contains("$A:$A,'T'!$3:$3"));
    for (const char* name :
         {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml", "_rels/.rels",
          "xl/_rels/workbook.xml.rels", "docProps/core.xml", "docProps/app.xml"})
        QVERIFY2(wellFormed(part(file, QString::fromLatin1(name))), name);
}

void ReportExporterTest::odsIsAPackage()
{
    const QByteArray file = exported({samples::journalPage()}, ReportFormat::Ods);
    QCOMPARE(file.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(file.mid(38, 46), QByteArray("application/vnd.oasis.opendocument.spreadsheet"));
    const QByteArray content = part(file, QStringLiteral("content.xml"));
    QVERIFY(content.contains("table:table-header-rows"));
    QVERIFY(content.contains("office:date-value=\"2026-09-02\""));
    QVERIFY(content.contains("office:value-type=\"float\""));
    for (const char* name :
         {"content.xml", "styles.xml", "settings.xml", "meta.xml", "META-INF/manifest.xml"})
        QVERIFY2(wellFormed(part(file, QString::fromLatin1(name))), name);
}

void ReportExporterTest::htmlIsEscaped()
{
    const QByteArray file =
        exported({listOf({QStringLiteral("<script>alert(\"1\")</script>")})}, ReportFormat::Html);
    QVERIFY(!file.contains("<script"));
    QVERIFY(file.contains("&lt;script&gt;"));
}

void ReportExporterTest::pdfHoldsEveryNameAndItsFonts()
{
    const QString toText = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QString fonts = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (toText.isEmpty() || fonts.isEmpty())
        QSKIP("poppler-utils is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    QVERIFY(saveReports({samples::marksSummary()}, ReportFormat::Pdf, path));
    QProcess process;
    process.start(toText, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& name : samples::pupils(30).mid(1)) // the first is broken at its hyphen
        QCOMPARE(text.count(name), 1);
    process.start(fonts, {path});
    QVERIFY(process.waitForFinished());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n').mid(2);
    QVERIFY(lines.size() > 1);
    for (const QString& line : lines)
        QVERIFY2(line.isEmpty() || line.contains(QStringLiteral(" yes ")), qPrintable(line));
}

void ReportExporterTest::naughtyTextsStayWellFormed()
{
    if (naughty().isEmpty())
        QSKIP("the shared naughty strings are missing");
    const QList<ReportDocument> documents{listOf(naughty())};
    for (const ReportFormat format : allReportFormats)
        QVERIFY2(!exported(documents, format).isEmpty(), qPrintable(suffixOf(format)));
    QVERIFY(
        wellFormed(part(exported(documents, ReportFormat::Xlsx), QStringLiteral("xl/sharedStrings.xml"))));
    QVERIFY(wellFormed(part(exported(documents, ReportFormat::Ods), QStringLiteral("content.xml"))));
    QVERIFY(!exported(documents, ReportFormat::Html).contains("<script"));
}

void ReportExporterTest::cancelledLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.csv"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto result =
        saveReports({listOf({})}, ReportFormat::Csv, path, {}, [](int, int) { return false; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, FailureCode::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

QTEST_MAIN(ReportExporterTest)
#include "ReportExporterTest.moc"
