// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/TableLayout.h"

#include "client/print/ReportText.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zvonok::client {

using namespace reports;

namespace {
constexpr double usualPadding = 0.55 * unitsPerMillimetre;
constexpr double tightPadding = 0.15 * unitsPerMillimetre;
} // namespace

TableLayout::TableLayout(PageFlow& flow, const Table& table, int bodyHundredths, int fitPagesWide,
                         double tail, const std::function<bool()>& stopped)
    : m_flow(flow), m_table(table), m_stopped(stopped), m_headerGrid(table.header, table.columns.size()),
      m_bodyGrid(table.cells, table.columns.size()), m_padding(usualPadding), m_tail(tail)
{
    if (table.columns.isEmpty())
        return;
    const int own = table.fontHundredths > 0 ? table.fontHundredths : bodyHundredths - 100;
    TableColumns columns(flow.measure(), m_table, m_headerGrid, m_bodyGrid, std::clamp(own, 400, 4000));
    m_shape = columns.shape(flow.room().width(), fitPagesWide);
    measureHeader();
    moveTallHeaderToBody();
    m_rowHeights = heights(false, m_shape.panels);
    tighten();
    findBands();
}

void TableLayout::measureHeader()
{
    m_headerHeights.clear();
    m_headerSums.clear();
    m_headerHeight = 0;
    for (const TablePanel& panel : std::as_const(m_shape.panels)) {
        m_headerHeights.append(heights(true, {panel}));
        m_headerSums.append(
            std::accumulate(m_headerHeights.last().cbegin(), m_headerHeights.last().cend(), 0.0));
        m_headerHeight = std::max(m_headerHeight, m_headerSums.last());
    }
}

double TableLayout::bodyHeight() const
{
    return std::accumulate(m_rowHeights.cbegin(), m_rowHeights.cend(), 0.0);
}

void TableLayout::tighten()
{
    const double room = std::min(m_flow.remaining(), m_flow.fullHeight());
    const auto need = [this] { return m_headerSums.first() + bodyHeight() + m_tail; };
    if (m_headerSums.isEmpty() || need() <= room || need() > room * 1.5 || m_bodyGrid.rows() > 60)
        return;
    const TableShape usualShape = m_shape;
    const QList<double> usualHeights = m_rowHeights;
    m_padding = tightPadding;
    for (const double scale : {1.0, 0.95, 0.9, 0.85, 0.8}) {
        if (usualShape.scale * scale < leastAutomaticScale - 0.001)
            break;
        m_shape.fontHundredths = int(usualShape.fontHundredths * scale);
        m_shape.leastScale = std::min(1.0, usualShape.leastScale / scale);
        measureHeader();
        m_rowHeights = heights(false, m_shape.panels);
        if (need() <= room)
            return;
    }
    m_shape = usualShape;
    m_padding = usualPadding;
    m_rowHeights = usualHeights;
    measureHeader();
}

const Cell& TableLayout::cell(bool header, int row, int column) const
{
    return (header ? m_table.header : m_table.cells).at(qsizetype(row) * m_table.columns.size() + column);
}

QList<TableLayout::Piece> TableLayout::pieces(const TablePanel& panel, bool header, int row) const
{
    const CellGrid& places = grid(header);
    QList<Piece> out;
    for (int i = 0; i < panel.columns.size(); ++i) {
        const int column = panel.columns.at(i);
        const int originRow = places.originRow(row, column);
        const int originColumn = places.originColumn(row, column);
        if (!out.isEmpty() && out.last().row == originRow && out.last().column == originColumn)
            ++out.last().count;
        else
            out.append({originRow, originColumn, i, 1});
    }
    return out;
}

FittedText TableLayout::fitted(const TablePanel& panel, bool header, const Piece& piece) const
{
    const Cell& content = cell(header, piece.row, piece.column);
    if (content.text.isEmpty())
        return {};
    const QString text = printableText(content.text);
    if (content.vertical)
        return m_flow.measure().fitted(text, m_shape.fontHundredths, content.bold, millimetres(36),
                                       m_shape.leastScale, true);
    const double width = panel.edges.at(piece.from + piece.count) - panel.edges.at(piece.from);
    const bool words = header || kindOf(content, m_table.columns.at(piece.column)) == CellKind::Text;
    return m_flow.measure().fitted(text, m_shape.fontHundredths, content.bold, width - 2 * cellPadding(width),
                                   m_shape.leastScale, words);
}

double TableLayout::heightOf(const FittedText& text, bool vertical) const
{
    return (vertical ? text.width + millimetres(1) : text.height) + 2 * m_padding;
}

QList<double> TableLayout::heights(bool header, const QList<TablePanel>& panels) const
{
    const CellGrid& places = grid(header);
    const double least = std::max(
        header
            ? 0.0
            : millimetres(std::isfinite(m_table.rowHeight) ? std::clamp(m_table.rowHeight, 0.0, 200.0) : 0) *
                  m_shape.scale,
        m_flow.measure().lineHeight(m_flow.measure().font(m_shape.fontHundredths, false)) + 2 * m_padding);
    QList<double> out(places.rows(), least);
    for (const TablePanel& panel : panels) {
        for (int row = 0; row < places.rows(); ++row) {
            if ((row & 63) == 63 && m_stopped())
                return out;
            for (const Piece& piece : pieces(panel, header, row)) {
                const int high = places.rowSpan(piece.row, piece.column);
                if (piece.row + high - 1 != row) // a span is counted with its last row
                    continue;
                const double need =
                    heightOf(fitted(panel, header, piece), cell(header, piece.row, piece.column).vertical);
                double above = 0;
                for (int r = piece.row; r < row; ++r)
                    above += out.at(r);
                out[row] = std::max(out.at(row), need - above);
            }
        }
    }
    return out;
}

// A header that leaves less than half a page for rows cannot be repeated; as rows it can be divided.
void TableLayout::moveTallHeaderToBody()
{
    if (m_headerHeight <= m_flow.fullHeight() * 0.5)
        return;
    QList<RowKind> kinds(m_headerGrid.rows(), RowKind::Normal);
    m_table.rowKinds = kinds + m_table.rowKinds;
    m_table.cells = m_table.header + m_table.cells;
    m_table.header.clear();
    m_headerGrid = CellGrid({}, m_table.columns.size());
    m_bodyGrid = CellGrid(m_table.cells, m_table.columns.size());
    measureHeader();
}

void TableLayout::findBands()
{
    const int rows = m_bodyGrid.rows();
    int linkedTo = 0; // rows before this one belong to the band
    for (int row = 0; row < rows; ++row) {
        if (row >= linkedTo)
            m_bands.append(row);
        for (int column = 0; column < m_bodyGrid.columns(); ++column)
            if (!m_bodyGrid.isCovered(row, column))
                linkedTo = std::max(linkedTo, row + m_bodyGrid.rowSpan(row, column));
    }
    m_bands.append(rows);
    // The label of a band that no page can hold has to fit its first row: it is shown again where it goes on.
    for (qsizetype i = 0; i + 1 < m_bands.size(); ++i) {
        const int from = m_bands.at(i);
        const int to = m_bands.at(i + 1);
        const double height = std::accumulate(m_rowHeights.cbegin() + from, m_rowHeights.cbegin() + to, 0.0);
        if (to - from < 2 || height <= m_flow.fullHeight() - m_headerHeight)
            continue;
        for (const TablePanel& panel : std::as_const(m_shape.panels))
            for (int row = from; row < to; ++row)
                for (const Piece& piece : pieces(panel, false, row))
                    if (piece.row == row)
                        m_rowHeights[row] =
                            std::max(m_rowHeights.at(row), heightOf(fitted(panel, false, piece),
                                                                    cell(false, row, piece.column).vertical));
    }
}

double TableLayout::beginning() const
{
    double height = m_headerHeight;
    for (qsizetype row = 0; row < std::min(m_rowHeights.size(), qsizetype(2)); ++row)
        height += m_rowHeights.at(row);
    return height;
}

void TableLayout::place(qint32 section, qint32 element)
{
    if (m_table.columns.isEmpty())
        return;
    m_section = section;
    m_element = element;
    for (qsizetype i = 0; i < m_shape.panels.size() && !m_stopped(); ++i) {
        const double tail = i + 1 == m_shape.panels.size() ? m_tail : 0;
        m_panel = i;
        if (i > 0) { // side by side parts stand below each other only where they fit whole
            if (m_headerSums.at(i) + bodyHeight() + millimetres(5) + tail > m_flow.remaining())
                m_flow.newPage();
            else
                m_flow.skip(millimetres(5));
        }
        placePanel(m_shape.panels.at(i), tail);
    }
}

bool TableLayout::staysWithNext(int band) const
{
    const int bands = int(m_bands.size()) - 1;
    if (band + 1 >= bands)
        return false;
    const int last = m_bands.at(band + 1) - 1;
    return band == 0 || band == bands - 2 || m_table.rowKind(last) == RowKind::Group ||
           m_table.rowKind(last + 1) == RowKind::Total;
}

void TableLayout::placePanel(const TablePanel& panel, double tail)
{
    const int bands = int(m_bands.size()) - 1;
    const auto heightOfBand = [&](int band) {
        return std::accumulate(m_rowHeights.cbegin() + m_bands.at(band),
                               m_rowHeights.cbegin() + m_bands.at(band + 1), 0.0);
    };
    bool started = false;
    for (int band = 0; band < bands && !m_stopped(); ++band) {
        const double own = heightOfBand(band);
        double together = own;
        int to = band;
        while (staysWithNext(to))
            together += heightOfBand(++to);
        if (to == bands - 1)
            together += tail;
        const double header = started ? 0 : m_headerSums.at(m_panel);
        const double whole = m_flow.fullHeight() - m_headerHeight;
        const double first = m_rowHeights.at(m_bands.at(band));
        const double need = together <= whole ? together : own <= whole ? own : std::min(first, whole);
        const bool nothingYet = !started && m_flow.isFresh();
        if (need + header > m_flow.remaining() && !nothingYet &&
            !(started && m_chunk.size() == m_headerGrid.rows())) {
            finishChunk(panel);
            m_flow.newPage();
            startPage(panel, started);
            started = true;
        }
        if (!started) {
            startPage(panel, false);
            started = true;
        }
        for (int row = m_bands.at(band); row < m_bands.at(band + 1); ++row) {
            const double height = m_rowHeights.at(row);
            if (height > m_flow.remaining() && !m_chunk.isEmpty() && !m_chunk.last().header) {
                finishChunk(panel);
                m_flow.newPage();
                startPage(panel, true);
            }
            if (height > m_flow.remaining())
                placeInParts(panel, row);
            else
                placeRow(panel, false, row, height);
        }
    }
    if (!started)
        startPage(panel, false);
    finishChunk(panel);
}

void TableLayout::startPage(const TablePanel& panel, bool again)
{
    if (again && m_table.headerOnce)
        return;
    for (int row = 0; row < m_headerGrid.rows(); ++row)
        placeRow(panel, true, row, m_headerHeights.at(m_panel).at(row));
}

void TableLayout::placeRow(const TablePanel& panel, bool header, int row, double height)
{
    Placed placed;
    placed.row = row;
    placed.header = header;
    placed.top = m_flow.y();
    m_flow.skip(height);
    placed.bottom = m_flow.y();
    m_chunk.append(placed);
    m_flow.page().rows.append(
        {m_section, m_element, row, panel.columns.first(), panel.columns.last(), header, false});
}

// Takes as many lines of each cell as the page holds, again and again.
void TableLayout::placeInParts(const TablePanel& panel, int row)
{
    const QList<Piece> parts = pieces(panel, false, row);
    QList<int> next(panel.columns.size(), 0);
    bool more = true;
    for (bool first = true; more && !m_stopped(); first = false) {
        if (!first) {
            finishChunk(panel);
            m_flow.newPage();
            startPage(panel, true);
        }
        Placed placed;
        placed.row = row;
        placed.part = true;
        placed.top = m_flow.y();
        placed.fromLine = next;
        placed.lines = QList<int>(panel.columns.size(), 0);
        const double room = std::max(m_flow.remaining() - 2 * m_padding, 1.0);
        double used = 0;
        more = false;
        for (const Piece& piece : parts) {
            if (piece.row != row)
                continue;
            const FittedText text = fitted(panel, false, piece);
            if (text.lines.isEmpty())
                continue;
            const bool upright = !cell(false, piece.row, piece.column).vertical;
            const double line = m_flow.measure().lineHeight(text.font);
            const int left = int(text.lines.size()) - next.at(piece.from);
            const int count = upright ? std::min(left, std::max(1, int(room / line))) : left;
            placed.lines[piece.from] = count;
            next[piece.from] += count;
            used = std::max(used, upright ? count * line : std::min(room, heightOf(text, true)));
            more = more || next.at(piece.from) < text.lines.size();
        }
        m_flow.skip(std::min(used + 2 * m_padding, std::max(m_flow.remaining(), 1.0)));
        placed.bottom = m_flow.y();
        m_chunk.append(placed);
        m_flow.page().rows.append(
            {m_section, m_element, row, panel.columns.first(), panel.columns.last(), false, !first});
    }
}

void TableLayout::finishChunk(const TablePanel& panel)
{
    if (m_chunk.isEmpty())
        return;
    drawCells(panel);
    if (!m_table.plain)
        drawLines(panel);
    m_chunk.clear();
}

bool TableLayout::joined(const TablePanel& panel, qsizetype above, int column) const
{
    const Placed& one = m_chunk.at(above);
    const Placed& two = m_chunk.at(above + 1);
    const int c = panel.columns.at(column);
    return one.header == two.header && grid(one.header).sameCell(one.row, c, two.row, c);
}

} // namespace zvonok::client
