// SPDX-License-Identifier: GPL-3.0-or-later
// Puts one table on pages: panels side by side, rows never lost and never doubled, the header again on each
// page, linked rows together where they fit, rows taller than a page divided between lines. On its layout's
// lane.
#pragma once

#include "client/print/PageFlow.h"
#include "client/print/TableColumns.h"

#include <functional>

namespace zvonok::client {

class TableLayout
{
public:
    // tail: height of what must stand on the page of the last row (signatures).
    // stopped: asked now and then, true ends the work early.
    TableLayout(PageFlow& flow, const reports::Table& table, int bodyHundredths, int fitPagesWide,
                double tail, const std::function<bool()>& stopped);

    void place(qint32 section, qint32 element);
    // Header and the first rows: what must fit below a heading.
    double beginning() const;

private:
    // What of a cell a panel shows.
    struct Piece {
        int row = 0; // of the origin
        int column = 0;
        int from = 0; // within the panel
        int count = 1;
    };
    // A row on the current page.
    struct Placed {
        int row = 0;
        bool header = false;
        double top = 0;
        double bottom = 0;
        bool part = false;   // some lines of a row taller than a page
        QList<int> fromLine; // by panel column, of a part
        QList<int> lines;
    };

    const CellGrid& grid(bool header) const { return header ? m_headerGrid : m_bodyGrid; }
    const reports::Cell& cell(bool header, int row, int column) const;
    QList<Piece> pieces(const TablePanel& panel, bool header, int row) const;
    FittedText fitted(const TablePanel& panel, bool header, const Piece& piece) const;
    double heightOf(const FittedText& text, bool vertical) const;
    QList<double> heights(bool header, const QList<TablePanel>& panels) const;
    void measureHeader();
    double bodyHeight() const;
    // A little less room between the lines, where that spares a page with a few rows.
    void tighten();
    void moveTallHeaderToBody();
    void findBands();

    void placePanel(const TablePanel& panel, double tail);
    void startPage(const TablePanel& panel, bool again);
    void placeRow(const TablePanel& panel, bool header, int row, double height);
    void placeInParts(const TablePanel& panel, int row);
    bool staysWithNext(int band) const;
    void finishChunk(const TablePanel& panel);
    void drawCells(const TablePanel& panel);
    void drawCell(const TablePanel& panel, const Placed& placed, const Piece& piece, const QRectF& box,
                  bool onTop);
    void drawLines(const TablePanel& panel);
    bool joined(const TablePanel& panel, qsizetype above, int column) const;

    PageFlow& m_flow;
    reports::Table m_table;
    const std::function<bool()>& m_stopped;
    CellGrid m_headerGrid;
    CellGrid m_bodyGrid;
    TableShape m_shape;
    QList<QList<double>> m_headerHeights; // by panel
    QList<double> m_headerSums;
    QList<double> m_rowHeights;
    QList<int> m_bands;        // first row of each, and the number of rows
    double m_headerHeight = 0; // of the tallest
    double m_padding = 0;
    double m_tail = 0;
    qsizetype m_panel = 0; // the one being placed
    QList<Placed> m_chunk;
    qint32 m_section = 0;
    qint32 m_element = 0;
};

} // namespace zvonok::client
