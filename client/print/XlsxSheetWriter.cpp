// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/XlsxSheetWriter.h"

#include "client/print/ReportText.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zvonok::client {

using namespace reports;

namespace {

constexpr int longestText = 32767; // what a cell of Excel holds
constexpr int mostRows = 1048576;
constexpr int mostColumns = 16384;

QByteArray columnLetters(int column)
{
    QByteArray name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}

QByteArray place(int row, int column) { return columnLetters(column) + QByteArray::number(row + 1); }
QByteArray fixed(int row, int column)
{
    return '$' + columnLetters(column) + '$' + QByteArray::number(row + 1);
}

} // namespace

int XlsxTexts::index(const QString& text)
{
    const auto found = m_index.constFind(text);
    if (found != m_index.constEnd())
        return *found;
    QString out = text;
    // Excel reads _x0041_ as a letter; texts that look like it are kept as they are.
    static const QRegularExpression coded(QStringLiteral("_x(?=[0-9A-Fa-f]{4}_)"));
    if (out.contains(u"_x"))
        out.replace(coded, QStringLiteral("_x005F_x"));
    m_items += "<si><t xml:space=\"preserve\">" + out.toHtmlEscaped().toUtf8() + "</t></si>";
    const int index = int(m_index.size());
    m_index.insert(text, index);
    return index;
}

QByteArray XlsxTexts::xml() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"" +
           QByteArray::number(m_index.size()) + "\">" + m_items + "</sst>\n";
}

void XlsxSheetWriter::text(int column, const QString& text, int style)
{
    QString clean = printableText(text);
    if (clean.size() > longestText)
        clean.truncate(clean.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText);
    m_cells += "<c r=\"" + place(m_row, column) + "\" s=\"" + QByteArray::number(style) + "\" t=\"s\"><v>" +
               QByteArray::number(m_texts.index(clean)) + "</v></c>";
}

void XlsxSheetWriter::line(const QString& content, bool bold, int size)
{
    if (content.isEmpty() || m_row >= mostRows)
        return;
    XlsxStyle style;
    style.bold = bold;
    style.size = size;
    style.wrap = false;
    m_cells += "<row r=\"" + QByteArray::number(m_row + 1) + "\">";
    text(0, oneLine(content), m_styles.index(style));
    m_cells += "</row>";
    ++m_row;
}

void XlsxSheetWriter::title(const ReportDocument& document, const ReportLabels& labels)
{
    line(document.organisation, false, 9);
    line(document.title, true, 14);
    line(document.subtitle, false, 11);
    line(stampText(document.stamp, labels), false, 8);
    ++m_row;
}

void XlsxSheetWriter::section(const Section& section)
{
    for (const Element& each : section.elements)
        element(each);
}

void XlsxSheetWriter::element(const Element& element)
{
    switch (element.kind) {
    case ElementKind::Unknown:
    case ElementKind::PageBreak:
        break;
    case ElementKind::Heading:
        line(element.text, true, 12);
        break;
    case ElementKind::Paragraph:
        line(element.text, element.bold, element.small ? 8 : 10);
        break;
    case ElementKind::KeyValues:
        for (const KeyValue& each : element.values)
            line(QString(each.key + u": " + each.value), false, 10);
        ++m_row;
        break;
    case ElementKind::Table:
        if (!element.table.columns.isEmpty())
            table(element.table);
        break;
    case ElementKind::Signatures:
        for (const SignatureLine& each : element.signatures) {
            ++m_row;
            line(QString(each.role + u" ____________________ / " + each.name + u" /"), false, 10);
        }
        break;
    case ElementKind::Spacer:
        ++m_row;
        break;
    }
}

void XlsxSheetWriter::table(const Table& table)
{
    if (m_columns.isEmpty())
        widths(table);
    const int top = m_row;
    rows(table, true);
    if (m_headerTop < 0 && m_row > top) {
        m_headerTop = top;
        m_headerEnd = m_row;
        m_leading = std::clamp(int(table.leadingColumns), 0, int(table.columns.size()) - 1);
    }
    rows(table, false);
    m_lastColumn = std::max(m_lastColumn, int(table.columns.size()) - 1);
    ++m_row;
}

void XlsxSheetWriter::widths(const Table& table)
{
    const CellGrid body(table.cells, table.columns.size());
    for (int column = 0; column < std::min(int(table.columns.size()), mostColumns); ++column) {
        double letters = table.columns.at(column).width / 2.0; // a digit of 10 points is 2 mm wide
        if (!(letters > 0)) {
            letters = 5;
            for (int row = 0; row < body.rows(); ++row)
                if (!body.isCovered(row, column) && body.columnSpan(row, column) == 1)
                    for (const QString& part : table.at(row, column).text.split(u'\n'))
                        letters = std::max(letters, double(part.size()) * 1.1 + 1.5);
            letters = std::min(letters, 60.0);
        }
        const QByteArray number = QByteArray::number(column + 1);
        m_columns += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
                     QByteArray::number(std::clamp(letters, 3.0, 200.0), 'f', 2) + "\" customWidth=\"1\"/>";
    }
}

void XlsxSheetWriter::rows(const Table& table, bool header)
{
    const CellGrid grid(header ? table.header : table.cells, table.columns.size());
    for (int row = 0; row < grid.rows() && m_row < mostRows; ++row, ++m_row) {
        m_cells += "<row r=\"" + QByteArray::number(m_row + 1) + '"';
        double turned = 0; // Excel does not make rows tall enough for turned texts
        for (int column = 0; header && column < grid.columns(); ++column) {
            const Cell& content = table.header.at(qsizetype(row) * grid.columns() + column);
            if (content.vertical && grid.rowSpan(row, column) == 1)
                turned = std::max(turned, std::min(double(content.text.size()) * 6 + 6, 130.0));
        }
        if (turned > 0)
            m_cells += " ht=\"" + QByteArray::number(turned, 'f', 1) + "\" customHeight=\"1\"";
        m_cells += '>';
        for (int column = 0; column < std::min(grid.columns(), mostColumns); ++column)
            cell(table, grid, header, row, column);
        m_cells += "</row>";
    }
}

void XlsxSheetWriter::cell(const Table& table, const CellGrid& grid, bool header, int row, int column)
{
    // A covered cell has the frame of the one that covers it, else its edges would be missing.
    const int originRow = grid.originRow(row, column);
    const int originColumn = grid.originColumn(row, column);
    const Cell& content =
        (header ? table.header : table.cells).at(qsizetype(originRow) * grid.columns() + originColumn);
    const Column& of = table.columns.at(originColumn);
    const bool number = hasNumber(content, of);
    const bool date =
        hasDate(content, of) && content.date >= QDate(1900, 3, 1) && content.date.year() <= 9999;
    XlsxStyle style;
    style.align = header && content.align == Align::Natural ? Align::Center : alignOf(content, of);
    style.bold = content.bold;
    style.shade = content.shade || (!header && table.rowKind(originRow) == RowKind::Group);
    style.vertical = content.vertical;
    style.framed = !table.plain;
    style.header = header;
    style.date = date;
    if (number)
        style.decimals = std::clamp(int(content.decimals), 0, 12);
    const int look = m_styles.index(style);
    const QByteArray start = "<c r=\"" + place(m_row, column) + "\" s=\"" + QByteArray::number(look) + '"';
    if (grid.isCovered(row, column)) {
        m_cells += start + "/>";
        return;
    }
    const int wide = grid.columnSpan(row, column);
    const int high = grid.rowSpan(row, column);
    if (wide > 1 || high > 1) {
        m_merged += "<mergeCell ref=\"" + place(m_row, column) + ':' +
                    place(m_row + high - 1, column + wide - 1) + "\"/>";
        ++m_mergedCount;
    }
    if (number)
        m_cells += start + "><v>" + QByteArray::number(content.number, 'g', 15) + "</v></c>";
    else if (date) // Excel counts days from here
        m_cells += start + "><v>" + QByteArray::number(QDate(1899, 12, 30).daysTo(content.date)) + "</v></c>";
    else if (!content.text.isEmpty())
        text(column, content.text, look);
    else
        m_cells += start + "/>";
}

QByteArray XlsxSheetWriter::xml(const PageSetup& setup, bool first) const
{
    QByteArray out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr>"
        "<pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"";
    if (first)
        out += " tabSelected=\"1\"";
    if (m_headerEnd > 0) {
        const QByteArray pane = m_leading > 0 ? "bottomRight" : "bottomLeft";
        out += "><pane ySplit=\"" + QByteArray::number(m_headerEnd) + '"';
        if (m_leading > 0)
            out += " xSplit=\"" + QByteArray::number(m_leading) + '"';
        out += " topLeftCell=\"" + place(m_headerEnd, m_leading) + "\" activePane=\"" + pane +
               "\" state=\"frozen\"/><selection pane=\"" + pane + "\"/></sheetView>";
    } else {
        out += "/>";
    }
    out += "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    if (!m_columns.isEmpty())
        out += "<cols>" + m_columns + "</cols>";
    out += "<sheetData>" + m_cells + "</sheetData>";
    if (m_mergedCount > 0)
        out +=
            "<mergeCells count=\"" + QByteArray::number(m_mergedCount) + "\">" + m_merged + "</mergeCells>";
    const auto inches = [](double mm) {
        return QByteArray::number(std::isfinite(mm) ? std::clamp(mm, 0.0, 60.0) / 25.4 : 0.4, 'f', 3);
    };
    out += "<pageMargins left=\"" + inches(setup.left + std::max(0.0, setup.binding)) + "\" right=\"" +
           inches(setup.right) + "\" top=\"" + inches(setup.top) + "\" bottom=\"" + inches(setup.bottom + 6) +
           "\" header=\"0.2\" footer=\"0.2\"/><pageSetup paperSize=\"" +
           (setup.paper == Paper::A3 ? "8" : "9") + "\" orientation=\"" +
           (setup.orientation == Orientation::Landscape ? "landscape" : "portrait") + "\" fitToWidth=\"" +
           QByteArray::number(std::clamp(int(setup.fitPagesWide), 1, 100)) +
           "\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;R&amp;8&amp;P / "
           "&amp;N</oddFooter></headerFooter>";
    return out + "</worksheet>\n";
}

QByteArray XlsxSheetWriter::names(const QString& sheet, int number) const
{
    const QByteArray name =
        '\'' + QString(sheet).replace(u'\'', QStringLiteral("''")).toHtmlEscaped().toUtf8() + '\'';
    const QByteArray local = "\" localSheetId=\"" + QByteArray::number(number) + "\">";
    QByteArray out = "<definedName name=\"_xlnm.Print_Area" + local + name +
                     "!$A$1:" + fixed(std::max(0, m_row - 1), std::max(m_lastColumn, 1)) + "</definedName>";
    if (m_headerTop < 0)
        return out;
    out += "<definedName name=\"_xlnm.Print_Titles" + local;
    if (m_leading > 0)
        out += name + "!$A:$" + columnLetters(m_leading - 1) + ',';
    return out + name + "!$" + QByteArray::number(m_headerTop + 1) + ":$" + QByteArray::number(m_headerEnd) +
           "</definedName>";
}

} // namespace zvonok::client
