// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/TableColumns.h"

#include "client/print/PageGeometry.h"
#include "client/print/ReportText.h"

#include <algorithm>
#include <cmath>

namespace zvonok::client {

using namespace reports;

namespace {

constexpr int sampleRows = 600; // enough to know how wide names are; what is wider wraps

double sane(double width) { return std::isfinite(width) ? std::clamp(width, 0.0, 400.0) : 0.0; }

} // namespace

double cellPadding(double cellWidth) { return std::min(millimetres(1.2), cellWidth * 0.06); }

TableColumns::TableColumns(TextMeasure& measure, const Table& table, const CellGrid& header,
                           const CellGrid& body, int fontHundredths)
    : m_measure(measure), m_table(table), m_header(header), m_body(body), m_hundredths(fontHundredths)
{
}

void TableColumns::measureCell(const Cell& cell, int column, int hundredths)
{
    if (cell.text.isEmpty())
        return;
    const qint32 font = m_measure.font(hundredths, cell.bold);
    Need& need = m_needs[column];
    if (cell.vertical) {
        const FittedText fitted = m_measure.fitted(printableText(cell.text), hundredths, cell.bold,
                                                   millimetres(36), leastTextScale, true);
        need.least = std::max(need.least, fitted.height + millimetres(1));
        need.natural = std::max(need.natural, fitted.height + millimetres(1));
        return;
    }
    const QString text = printableText(cell.text);
    double natural = 0;
    for (const QString& line : text.split(u'\n'))
        natural = std::max(natural, m_measure.width(font, line.left(200)));
    const bool words = kindOf(cell, m_table.columns.at(column)) == CellKind::Text;
    const double least =
        words ? std::min(m_measure.longestWord(font, text.left(400)), millimetres(45)) : natural;
    // What padding takes, and a hair for rounding.
    const double around = millimetres(2.6);
    need.natural = std::max(need.natural, std::min(natural, millimetres(130)) + around);
    need.least = std::max(need.least, std::min(least, millimetres(60)) + around);
}

void TableColumns::measureSpans(const QList<Cell>& cells, const CellGrid& grid, int rows)
{
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            const int wide = grid.columnSpan(row, column);
            if (wide < 2 || wide == grid.columns())
                continue;
            const Cell& cell = cells.at(qsizetype(row) * grid.columns() + column);
            const double word = m_measure.longestWord(m_measure.font(m_hundredths, cell.bold),
                                                      printableText(cell.text).left(200)) +
                                millimetres(2.6);
            double have = 0;
            int elastic = -1;
            for (int c = column; c < column + wide; ++c) {
                have += m_needs.at(c).least;
                if (sane(m_table.columns.at(c).width) == 0)
                    elastic = c;
            }
            if (word > have && elastic >= 0) {
                m_needs[elastic].least += word - have;
                m_needs[elastic].natural = std::max(m_needs.at(elastic).natural, m_needs.at(elastic).least);
            }
        }
    }
}

void TableColumns::measure(double scale)
{
    const int columns = int(m_table.columns.size());
    m_needs = QList<Need>(columns);
    const int hundredths = int(m_hundredths * scale);
    const int step = std::max(1, m_body.rows() / sampleRows);
    for (int column = 0; column < columns; ++column) {
        const double hint = sane(m_table.columns.at(column).width);
        Need& need = m_needs[column];
        if (hint > 0) {
            need.least = need.natural = millimetres(hint) * scale;
            continue;
        }
        for (int row = 0; row < m_header.rows(); ++row)
            if (!m_header.isCovered(row, column) && m_header.columnSpan(row, column) == 1)
                measureCell(m_table.header.at(qsizetype(row) * columns + column), column, hundredths);
        for (int row = 0; row < m_body.rows(); row += step)
            if (!m_body.isCovered(row, column) && m_body.columnSpan(row, column) == 1)
                measureCell(m_table.at(row, column), column, hundredths);
        need.least = std::max(need.least, millimetres(5) * scale);
        need.natural = std::max(need.natural, need.least);
    }
    measureSpans(m_table.header, m_header, m_header.rows());
    measureSpans(m_table.cells, m_body, std::min(m_body.rows(), sampleRows));
}

QList<TablePanel> TableColumns::onePanel(double room)
{
    double least = 0;
    double natural = 0;
    int stretching = 0;
    for (qsizetype i = 0; i < m_needs.size(); ++i) {
        least += m_needs.at(i).least;
        natural += m_needs.at(i).natural;
        stretching += m_table.columns.at(i).stretch;
    }
    const double part = natural > least ? std::clamp((room - least) / (natural - least), 0.0, 1.0) : 0;
    const double left = std::max(0.0, room - (least + (natural - least) * part));
    TablePanel panel;
    panel.edges.append(0);
    for (qsizetype i = 0; i < m_needs.size(); ++i) {
        double width = m_needs.at(i).least + (m_needs.at(i).natural - m_needs.at(i).least) * part;
        if (m_table.columns.at(i).stretch)
            width += left / stretching;
        panel.columns.append(int(i));
        panel.edges.append(panel.edges.last() + width);
    }
    return {panel};
}

QList<TablePanel> TableColumns::panels(double room, int leading)
{
    // Natural widths, but no column keeps the page for itself if its words need less.
    const auto widthOf = [&](int column, double most) {
        const Need& need = m_needs.at(column);
        return std::min(most, std::min(need.natural, std::max(need.least, millimetres(55))));
    };
    TablePanel start;
    start.edges.append(0);
    for (int column = 0; column < leading; ++column) {
        start.columns.append(column);
        start.edges.append(start.edges.last() + widthOf(column, room));
    }
    if (start.width() > room * 0.6) { // no room left for the others: nothing is repeated
        start = {};
        start.edges.append(0);
        leading = 0;
    }
    QList<TablePanel> out;
    const int columns = int(m_needs.size());
    int from = leading;
    while (from < columns) {
        TablePanel panel = start;
        int to = from;
        int nice = -1; // the last good place to break
        while (to < columns) {
            const double width = widthOf(to, room - start.width());
            if (to > from && panel.width() + width > room + 0.01)
                break;
            if (to > from && m_table.columns.at(to).breakBefore && panel.width() > room * 0.6)
                nice = to;
            panel.columns.append(to);
            panel.edges.append(panel.width() + width);
            ++to;
        }
        if (to < columns && nice > from) {
            panel.columns.resize(panel.columns.size() - (to - nice));
            panel.edges.resize(panel.columns.size() + 1);
            to = nice;
        }
        out.append(panel);
        from = to;
    }
    if (out.isEmpty())
        out.append(start);
    return out;
}

TableShape TableColumns::shape(double room, int fitPagesWide)
{
    TableShape shape;
    const int leading =
        std::clamp(int(m_table.leadingColumns), 0, std::max(0, int(m_table.columns.size()) - 1));
    const double smallest = fitPagesWide > 0 ? leastScaleToFit : leastAutomaticScale;
    const qsizetype most = std::max(fitPagesWide, 1);
    const auto tryScale = [&](double scale) {
        measure(scale);
        double least = 0;
        for (const Need& need : std::as_const(m_needs))
            least += need.least;
        shape.scale = scale;
        shape.panels = least <= room ? onePanel(room) : panels(room, leading);
        return shape.panels.size() <= most;
    };
    bool fits = false;
    for (double scale = 1; !fits && scale > smallest - 0.001; scale -= 0.05)
        fits = tryScale(scale);
    if (!fits)
        tryScale(fitPagesWide > 0 ? smallest : 1);
    shape.fontHundredths = int(m_hundredths * shape.scale);
    shape.leastScale = std::min(1.0, leastTextScale / shape.scale);
    return shape;
}

} // namespace zvonok::client
