// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a grid lies in its viewport: frozen left, right, header and bottom, and the scrolled
// body. Only arithmetic; rebuilt when columns, rows or the font change, not when it scrolls.
#pragma once

#include "client/widgets/GridModel.h"

#include <QFont>
#include <QRect>

namespace zvonok::client {

class GridLayout
{
public:
    void rebuild(const GridModel* model, const QFont& font);
    void setViewport(const QSize& size);
    void setScroll(const QPoint& scroll) { m_scroll = scroll; }
    QPoint scroll() const { return m_scroll; }

    int rowHeight() const { return m_rowHeight; }
    int headerHeight() const { return m_groupHeight + m_dayHeight + m_noteHeight; }
    int groupHeight() const { return m_groupHeight; }
    int dayHeight() const { return m_dayHeight; }
    int noteHeight() const { return m_noteHeight; }
    int leftWidth() const { return m_left.isEmpty() ? 0 : m_left.last(); }
    int rightWidth() const { return m_right.isEmpty() ? 0 : m_right.last(); }
    int bottomHeight() const { return m_bottomLines * m_rowHeight; }
    QSize bodySize() const { return {m_columns.isEmpty() ? 0 : m_columns.last(), m_rows * m_rowHeight}; }

    // The parts of the viewport. The right side follows the last column where all columns fit.
    QRect body() const;
    QRect leftPane() const { return {0, body().top(), leftWidth(), body().height()}; }
    QRect rightPane() const { return {body().right() + 1, body().top(), rightWidth(), body().height()}; }
    QRect headerPane() const { return {body().left(), 0, body().width(), headerHeight()}; }
    QRect bottomPane() const { return {body().left(), body().bottom() + 1, body().width(), bottomHeight()}; }

    int columnAt(int x) const; // −1 outside
    int rowAt(int y) const;
    int leftSideAt(int x) const;
    int rightSideAt(int x) const;
    QRect cell(int row, int column) const;
    QRect leftCell(int row, int side) const;
    QRect rightCell(int row, int side) const;
    QRect bottomCell(int line, int column) const;
    QRect bottomRightCell(int line, int side) const;
    QRect headerCell(int column) const; // all its lines
    QRect leftHeader(int side) const;
    QRect rightHeader(int side) const;
    QRect group(int first, int last) const; // the month over columns first…last
    QRect rowBand(int row) const { return {0, cell(row, 0).top(), m_viewport.width(), m_rowHeight}; }

    // First and last that touch the span of pixels, clipped to the body; empty where first > last.
    void columnsIn(int from, int to, int* first, int* last) const;
    void rowsIn(int from, int to, int* first, int* last) const;

private:
    int columnLeft(int column) const { return column == 0 ? 0 : m_columns.at(column - 1); }

    QSize m_viewport;
    QPoint m_scroll;
    QVector<int> m_columns; // right edge of each, in the body
    QVector<int> m_left;    // right edge of each
    int m_namesWhole = 0;   // width of the last left side where there is room for it
    int m_namesLeast = 0;
    QVector<int> m_right;
    int m_rows = 0;
    int m_rowHeight = 24;
    int m_groupHeight = 0;
    int m_dayHeight = 0;
    int m_noteHeight = 0;
    int m_bottomLines = 0;
};

} // namespace zvonok::client
