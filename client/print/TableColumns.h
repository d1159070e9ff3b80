// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are and on how many pages side by side they stand. Any lane.
#pragma once

#include "client/print/CellGrid.h"
#include "client/print/TextMeasure.h"

namespace zvonok::client {

// A part of a table that fits the width of a page: the leading columns and some of the others.
struct TablePanel {
    QList<int> columns;
    QList<double> edges; // one more than columns, from 0
    double width() const { return edges.last(); }
};

struct TableShape {
    double scale = 1;        // of fonts and column widths
    int fontHundredths = 0;  // scaled
    double leastScale = 0.7; // of a cell's text, on top of `scale`
    QList<TablePanel> panels;
};

// How far texts may shrink before a table is spread over pages, and to fit a number of pages that was asked
// for.
constexpr double leastTextScale = 0.7;
constexpr double leastAutomaticScale = 0.8;
constexpr double leastScaleToFit = 0.4;

double cellPadding(double cellWidth);

class TableColumns
{
public:
    TableColumns(TextMeasure& measure, const reports::Table& table, const CellGrid& header,
                 const CellGrid& body, int fontHundredths);

    TableShape shape(double room, int fitPagesWide);

private:
    struct Need {
        double least = 0;
        double natural = 0;
    };
    void measure(double scale);
    void measureCell(const reports::Cell& cell, int column, int font);
    void measureSpans(const QList<reports::Cell>& cells, const CellGrid& grid, int rows);
    QList<TablePanel> panels(double room, int leading);
    QList<TablePanel> onePanel(double room);

    TextMeasure& m_measure;
    const reports::Table& m_table;
    const CellGrid& m_header;
    const CellGrid& m_body;
    int m_hundredths;
    QList<Need> m_needs;
};

} // namespace zvonok::client
