// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportLayout.h"
#include "client/print/ReportPainter.h"
#include "common/reports/ReportBuilder.h"
#include "tests/client/print/SampleReports.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QtTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::reports;

namespace {

// Every text within its box, every box on the sheet, nothing smaller than it may be.
QString complaint(const LaidReport& report, double leastScale = 0.69)
{
    for (const LaidPage& page : report.pages) {
        const QRectF sheet(QPointF(), page.geometry.sheet);
        for (const LaidText& text : page.texts) {
            const double room = text.vertical ? text.box.height() : text.box.width();
            const bool oneLetter = text.text.size() <= 2;
            if (text.width > room + 1.5 && !oneLetter)
                return u"clipped: " + text.text;
            if (text.scale < leastScale)
                return u"too small: " + text.text;
            if (!sheet.adjusted(-1, -1, 1, 1).contains(text.box))
                return u"off the sheet: " + text.text;
        }
    }
    return {};
}

// row → how often it begins, for one table and one range of columns.
QMap<int, int> beginnings(const LaidReport& report, int section, int firstColumnOfPanel)
{
    QMap<int, int> out;
    for (const LaidPage& page : report.pages)
        for (const LaidRow& row : page.rows)
            if (row.section == section && !row.header && !row.goesOn && row.lastColumn >= firstColumnOfPanel)
                ++out[row.row];
    return out;
}

int count(const LaidReport& report, const QString& text)
{
    int found = 0;
    for (const LaidPage& page : report.pages)
        for (const LaidText& each : page.texts)
            found += each.text == text;
    return found;
}

QString randomText(QRandomGenerator& random, int most)
{
    static const QString letters =
        QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюяABC 0123456789-—/.,«»№ \n\t́漢字עב\U0001F600");
    QString out;
    for (int length = int(random.bounded(most + 1)); length > 0; --length)
        out += letters.at(random.bounded(letters.size()));
    return out;
}

ReportDocument randomDocument(quint32 seed)
{
    QRandomGenerator random(seed);
    ReportDocument document;
    document.title = randomText(random, 80);
    document.subtitle = randomText(random, 200);
    document.page.paper = Paper(random.bounded(3));
    document.page.orientation = Orientation(random.bounded(3));
    document.page.left = random.bounded(200) - 20;
    document.page.binding = random.bounded(100) - 20;
    document.page.fitPagesWide = random.bounded(4);
    const int sections = 1 + random.bounded(3);
    for (int s = 0; s < sections; ++s) {
        Section section;
        section.newPage = random.bounded(2);
        section.page.orientation = Orientation(random.bounded(3));
        const int elements = random.bounded(6);
        for (int e = 0; e < elements; ++e) {
            Element element;
            element.kind = ElementKind(random.bounded(8));
            element.text = randomText(random, random.bounded(10) == 0 ? 8000 : 100);
            element.level = random.bounded(5) - 1;
            element.height = random.bounded(400) - 50;
            element.columns = random.bounded(6);
            for (int i = random.bounded(4); i > 0; --i) {
                element.values.append({randomText(random, 60), randomText(random, 300)});
                element.signatures.append({randomText(random, 80), randomText(random, 60)});
            }
            const int columns = random.bounded(40);
            const int rows = random.bounded(60);
            for (int c = 0; c < columns; ++c) {
                Column column;
                column.width = random.bounded(3) ? 0 : random.bounded(300);
                column.stretch = random.bounded(5) == 0;
                column.breakBefore = random.bounded(5) == 0;
                element.table.columns.append(column);
            }
            const auto cells = [&](QList<Cell>& to, int many) {
                for (int i = 0; i < many * columns; ++i) {
                    Cell cell;
                    cell.text = randomText(random, random.bounded(200) == 0 ? 3000 : 12);
                    cell.kind = CellKind(random.bounded(4));
                    cell.vertical = random.bounded(20) == 0;
                    cell.columnSpan = random.bounded(10) ? 0 : random.bounded(10) - 1;
                    cell.rowSpan = random.bounded(15) ? 0 : random.bounded(80) - 1;
                    to.append(cell);
                }
            };
            cells(element.table.header, random.bounded(4));
            cells(element.table.cells, rows);
            for (int r = random.bounded(rows + 1); r > 0; --r)
                element.table.rowKinds.append(RowKind(random.bounded(3)));
            element.table.leadingColumns = random.bounded(6) - 1;
            element.table.fontHundredths = random.bounded(3) ? 0 : random.bounded(2000);
            element.table.rowHeight = random.bounded(4) ? 0 : random.bounded(400);
            section.elements.append(element);
        }
        document.sections.append(section);
    }
    return document;
}

} // namespace

class ReportLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreWhole_data();
    void samplesAreWhole();
    void wideTablesRepeatLeadingColumnsAndHeader();
    void classSheetKeepsItsPupilsOnOnePage();
    void longTablesKeepLastRowsWithSignatures();
    void groupRowsStayWithTheNext();
    void rowTallerThanAPageGoesOn();
    void labelsOfLongSpansAreRepeated();
    void fitToPagesWide();
    void stopsAfterTheFirstPage();
    void stopsWhenTold();
    void isTheSameTwice();
    void randomDocumentsPaginateTotally();
};

void ReportLayoutTest::samplesAreWhole_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("journal page") << 0;
    QTest::newRow("marks summary") << 1;
    QTest::newRow("class list") << 2;
}

void ReportLayoutTest::samplesAreWhole()
{
    QFETCH(int, which);
    const ReportDocument document = which == 0   ? samples::journalPage()
                                    : which == 1 ? samples::marksSummary()
                                                 : samples::classList();
    const LaidReport report = layoutReport(document, samples::russianLayout());
    QVERIFY(report.complete);
    QCOMPARE(complaint(report), QString());
    for (qsizetype i = 0; i < report.pages.size(); ++i)
        QCOMPARE(count(report, QStringLiteral("Стр. %1 из %2").arg(i + 1).arg(report.pages.size())), 1);
}

void ReportLayoutTest::wideTablesRepeatLeadingColumnsAndHeader()
{
    const ReportDocument document = samples::journalPage();
    const LaidReport report = layoutReport(document, samples::russianLayout());
    // Which panels there are, and that each of them has each row once, under a header of its own.
    QSet<int> lasts;
    for (const LaidPage& page : report.pages)
        for (const LaidRow& row : page.rows)
            if (row.section == 0)
                lasts.insert(row.lastColumn);
    QVERIFY(lasts.size() > 1);
    QMap<int, QMap<int, int>> seen;
    for (const LaidPage& page : report.pages) {
        QSet<int> withHeader;
        for (const LaidRow& row : page.rows) {
            if (row.section != 0)
                continue;
            if (row.header)
                withHeader.insert(row.lastColumn);
            else {
                ++seen[row.lastColumn][row.row];
                QVERIFY2(withHeader.contains(row.lastColumn), "a row without a header above it");
            }
        }
    }
    for (const int last : std::as_const(lasts)) {
        QCOMPARE(seen[last].size(), 36);
        for (const int times : std::as_const(seen[last]))
            QCOMPARE(times, 1);
    }
    // The names are on every panel, each mark column on one.
    QCOMPARE(count(report, QStringLiteral("Алексеев Борис")), int(lasts.size()));
    QCOMPARE(count(report, QStringLiteral("Сентябрь")), 1);
    QCOMPARE(count(report, QStringLiteral("Октябрь")), 1);
}

void ReportLayoutTest::classSheetKeepsItsPupilsOnOnePage()
{
    const LaidReport journal = layoutReport(samples::journalPage());
    int rows = 0;
    for (const LaidRow& row : journal.pages.first().rows)
        rows += !row.header;
    QCOMPARE(rows, 36);
    QCOMPARE(layoutReport(samples::marksSummary()).pages.size(), 1);
}

void ReportLayoutTest::longTablesKeepLastRowsWithSignatures()
{
    for (int rows = 20; rows < 130; ++rows) {
        TableBuilder table;
        table.column().column();
        table.header(QStringList{QStringLiteral("head"), QStringLiteral("two")});
        for (int i = 0; i < rows; ++i)
            table.row({textCell(QString::number(i)), textCell(QStringLiteral("x"))});
        ReportBuilder builder(QStringLiteral("title"));
        builder.heading(QStringLiteral("heading"))
            .table(table)
            .signature(QStringLiteral("role"), QStringLiteral("name"));
        const LaidReport report = layoutReport(builder.build());
        for (const LaidPage& page : report.pages) {
            int own = 0;
            bool header = false;
            bool signature = false;
            for (const LaidRow& row : page.rows) {
                own += !row.header;
                header = header || row.header;
            }
            for (const LaidText& text : page.texts)
                signature = signature || text.text == QStringLiteral("role");
            QVERIFY2(header, qPrintable(QString::number(rows)));
            QVERIFY2(own >= 2, qPrintable(QString::number(rows)));
            QCOMPARE(signature, &page == &report.pages.last());
        }
        const auto seen = beginnings(report, 0, 0);
        QCOMPARE(seen.size(), rows);
    }
}

void ReportLayoutTest::groupRowsStayWithTheNext()
{
    TableBuilder table;
    table.column().column();
    for (int i = 0; i < 90; ++i) {
        table.groupRow(QStringLiteral("group %1").arg(i));
        table.row({textCell(QStringLiteral("row")), textCell({})});
    }
    const LaidReport report = layoutReport(ReportBuilder(QStringLiteral("t")).table(table).build());
    QVERIFY(report.pages.size() > 2);
    for (const LaidPage& page : report.pages)
        QVERIFY(page.rows.last().row % 2 == 1); // never ends with the name of a group
}

void ReportLayoutTest::rowTallerThanAPageGoesOn()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u'w' + QString::number(i));
    TableBuilder table;
    table.column(CellKind::Text, 20).column(CellKind::Text, 60);
    table.header(QStringList{QStringLiteral("a"), QStringLiteral("b")});
    table.row({textCell(QStringLiteral("before")), textCell({})});
    table.row({textCell(QStringLiteral("long")), textCell(words.join(u' '))});
    table.row({textCell(QStringLiteral("after")), textCell({})});
    const LaidReport report = layoutReport(ReportBuilder(QStringLiteral("t")).table(table).build());
    QVERIFY(report.pages.size() > 2);
    QCOMPARE(complaint(report), QString());
    QStringList found;
    for (const LaidPage& page : report.pages)
        for (const LaidText& text : page.texts)
            if (text.text.startsWith(u'w'))
                found += text.text.split(u' ');
    QCOMPARE(found, words);
    QCOMPARE(count(report, QStringLiteral("after")), 1);
    QCOMPARE(beginnings(report, 0, 0).value(1), 1);
}

void ReportLayoutTest::labelsOfLongSpansAreRepeated()
{
    TableBuilder table;
    table.column(CellKind::Text, 40).column();
    table.row({span(textCell(QStringLiteral("Понедельник")), 1, 150), textCell(QStringLiteral("0"))});
    for (int i = 1; i < 150; ++i)
        table.row({textCell(QString::number(i))});
    const LaidReport report = layoutReport(ReportBuilder(QStringLiteral("t")).table(table).build());
    QVERIFY(report.pages.size() > 1);
    QCOMPARE(count(report, QStringLiteral("Понедельник")), int(report.pages.size()));
    QCOMPARE(beginnings(report, 0, 0).size(), 150);
}

void ReportLayoutTest::fitToPagesWide()
{
    ReportDocument document = samples::journalPage();
    LayoutSettings settings;
    settings.wishes.fitPagesWide = 1;
    settings.wishes.paper = Paper::A3;
    QSet<int> lasts;
    const LaidReport report = layoutReport(document, settings);
    for (const LaidPage& page : report.pages)
        for (const LaidRow& row : page.rows)
            if (row.section == 0)
                lasts.insert(row.lastColumn);
    QCOMPARE(lasts.size(), 1);
    QVERIFY(report.pages.first().geometry.a3);
}

void ReportLayoutTest::stopsAfterTheFirstPage()
{
    LayoutSettings settings;
    settings.stopAfterPages = 1;
    const LaidReport report = layoutReport(samples::journalPage(), settings);
    QCOMPARE(report.pages.size(), 1);
    QVERIFY(!report.complete);
}

void ReportLayoutTest::stopsWhenTold()
{
    LayoutSettings settings;
    settings.stopped = [] { return true; };
    QVERIFY(!layoutReport(samples::journalPage(), settings).complete);
}

void ReportLayoutTest::isTheSameTwice()
{
    const LaidReport one = layoutReport(samples::marksSummary());
    const LaidReport two = layoutReport(samples::marksSummary());
    QCOMPARE(one.pages.size(), two.pages.size());
    for (qsizetype p = 0; p < one.pages.size(); ++p) {
        QCOMPARE(one.pages.at(p).texts.size(), two.pages.at(p).texts.size());
        for (qsizetype i = 0; i < one.pages.at(p).texts.size(); ++i)
            QCOMPARE(one.pages.at(p).texts.at(i).baseline, two.pages.at(p).texts.at(i).baseline);
        QCOMPARE(one.pages.at(p).thinLines, two.pages.at(p).thinLines);
    }
}

void ReportLayoutTest::randomDocumentsPaginateTotally()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const ReportDocument document = randomDocument(seed);
        const LaidReport report = layoutReport(document);
        QVERIFY2(report.complete && !report.pages.isEmpty(), qPrintable(QString::number(seed)));
        QVERIFY2(report.pages.size() < 3000, qPrintable(QString::number(seed)));
        // Each row of each table begins exactly once in each panel.
        QMap<std::tuple<int, int, int, int>, int> seen;
        QMap<std::pair<int, int>, QSet<int>> panels;
        for (const LaidPage& page : report.pages) {
            for (const LaidRow& row : page.rows) {
                if (row.header || row.goesOn)
                    continue;
                ++seen[{row.section, row.element, row.lastColumn, row.row}];
                panels[{row.section, row.element}].insert(row.lastColumn);
            }
        }
        for (const int times : std::as_const(seen))
            QVERIFY2(times == 1, qPrintable(QString::number(seed)));
        for (auto it = panels.cbegin(); it != panels.cend(); ++it) {
            const Table& table = document.sections.at(it.key().first).elements.at(it.key().second).table;
            for (const int last : it.value()) {
                int rows = 0;
                for (auto each = seen.cbegin(); each != seen.cend(); ++each)
                    rows += std::get<0>(each.key()) == it.key().first &&
                            std::get<1>(each.key()) == it.key().second && std::get<2>(each.key()) == last;
                QVERIFY2(rows == table.rows() || rows == table.rows() + table.headerRows(),
                         qPrintable(QString::number(seed)));
            }
        }
        if (seed % 10 == 0) { // what was laid out can be painted
            QImage image(200, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.02, 0.02);
            paintPage(painter, report, report.pages.size() - 1);
        }
    }
}

QTEST_MAIN(ReportLayoutTest)
#include "ReportLayoutTest.moc"
