// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TableLayout that turns the rows placed on a page into texts, grounds and lines.
#include "client/print/ReportText.h"
#include "client/print/TableLayout.h"

#include <algorithm>

namespace zvonok::client {

using namespace reports;

void TableLayout::drawCells(const TablePanel& panel)
{
    const double x = m_flow.room().left();
    for (qsizetype i = 0; i < m_chunk.size(); ++i) {
        const Placed& placed = m_chunk.at(i);
        const QList<Piece> row = pieces(panel, placed.header, placed.row);
        // Names and dates stand beside the first line of a long text, not beside its middle.
        const bool onTop = !placed.header && std::any_of(row.cbegin(), row.cend(), [&](const Piece& piece) {
            return piece.row == placed.row && grid(false).rowSpan(piece.row, piece.column) == 1 &&
                   fitted(panel, false, piece).lines.size() > 2;
        });
        for (const Piece& piece : row) {
            if (i > 0 && joined(panel, i - 1, piece.from) && !m_chunk.at(i - 1).part)
                continue;
            qsizetype last = i;
            while (last + 1 < m_chunk.size() && joined(panel, last, piece.from) && !m_chunk.at(last + 1).part)
                ++last;
            const QRectF box(x + panel.edges.at(piece.from), placed.top,
                             panel.edges.at(piece.from + piece.count) - panel.edges.at(piece.from),
                             m_chunk.at(last).bottom - placed.top);
            drawCell(panel, placed, piece, box, onTop);
        }
    }
}

void TableLayout::drawCell(const TablePanel& panel, const Placed& placed, const Piece& piece,
                           const QRectF& box, bool onTop)
{
    const Cell& content = cell(placed.header, piece.row, piece.column);
    if (content.shade || m_table.rowKind(placed.header ? m_table.rows() : placed.row) == RowKind::Group)
        m_flow.page().shades.append(box);
    const FittedText text = fitted(panel, placed.header, piece);
    if (text.lines.isEmpty())
        return;
    const double line = m_flow.measure().lineHeight(text.font);
    if (content.vertical) {
        const double top = box.left() + (box.width() - text.height) / 2;
        for (qsizetype i = 0; i < text.lines.size(); ++i) {
            LaidText laid;
            laid.text = text.lines.at(i);
            laid.font = text.font;
            laid.scale = text.scale;
            laid.vertical = true;
            laid.width = m_flow.measure().width(text.font, laid.text);
            laid.box = box;
            const double ground = piece.row == placed.row && placed.header
                                      ? box.bottom() - m_padding - millimetres(0.5)
                                      : box.bottom() - (box.height() - laid.width) / 2;
            laid.baseline = QPointF(top + double(i) * line + m_flow.measure().ascent(text.font), ground);
            m_flow.page().texts.append(laid);
        }
        return;
    }
    int from = 0;
    int count = int(text.lines.size());
    if (placed.part && piece.row == placed.row) {
        from = placed.fromLine.at(piece.from);
        count = placed.lines.at(piece.from);
    } else if (count * line + 2 * m_padding > box.height() + 1) {
        // The label of rows that go on from the page before: again where it fits.
        if (piece.row != placed.row)
            return;
    }
    Align align = alignOf(content, m_table.columns.at(piece.column));
    if (placed.header && content.align == Align::Natural)
        align = Align::Center;
    const double padding = cellPadding(box.width());
    const bool top = placed.part || (onTop && grid(placed.header).rowSpan(piece.row, piece.column) == 1);
    double y = top ? box.top() + m_padding : box.top() + (box.height() - count * line) / 2;
    for (int i = from; i < from + count; ++i) {
        m_flow.line(text.lines.at(i), text.font, text.scale, box.left() + padding, box.width() - 2 * padding,
                    y, align);
        y += line;
    }
}

void TableLayout::drawLines(const TablePanel& panel)
{
    const double x = m_flow.room().left();
    const int columns = int(panel.columns.size());
    const qsizetype rows = m_chunk.size();
    LaidPage& page = m_flow.page();
    const double bottom = m_chunk.last().bottom;
    const double top = m_chunk.first().top;

    // Lines between rows, drawn through as far as no cell crosses them.
    for (qsizetype i = 0; i + 1 < rows; ++i) {
        const double y = m_chunk.at(i).bottom;
        const bool strong =
            (m_chunk.at(i).header && !m_chunk.at(i + 1).header) ||
            (!m_chunk.at(i + 1).header && m_table.rowKind(m_chunk.at(i + 1).row) == RowKind::Total &&
             m_table.rowKind(m_chunk.at(i).row) != RowKind::Total);
        int from = -1;
        for (int c = 0; c <= columns; ++c) {
            const bool line = c < columns && !joined(panel, i, c);
            if (line && from < 0)
                from = c;
            if (!line && from >= 0) {
                (strong ? page.thickLines : page.thinLines)
                    .append(QLineF(x + panel.edges.at(from), y, x + panel.edges.at(c), y));
                from = -1;
            }
        }
    }
    // Lines between columns likewise.
    for (int c = 0; c + 1 < columns; ++c) {
        const double at = x + panel.edges.at(c + 1);
        double from = -1;
        for (qsizetype i = 0; i <= rows; ++i) {
            const bool line = i < rows && !grid(m_chunk.at(i).header)
                                               .sameCell(m_chunk.at(i).row, panel.columns.at(c),
                                                         m_chunk.at(i).row, panel.columns.at(c + 1));
            if (line && from < 0)
                from = m_chunk.at(i).top;
            if (!line && from >= 0) {
                page.thinLines.append(QLineF(at, from, at, i < rows ? m_chunk.at(i).top : bottom));
                from = -1;
            }
        }
    }
    const QRectF frame(x, top, panel.width(), bottom - top);
    page.thickLines.append(QLineF(frame.topLeft(), frame.topRight()));
    page.thickLines.append(QLineF(frame.bottomLeft(), frame.bottomRight()));
    page.thickLines.append(QLineF(frame.topLeft(), frame.bottomLeft()));
    page.thickLines.append(QLineF(frame.topRight(), frame.bottomRight()));
}

} // namespace zvonok::client
