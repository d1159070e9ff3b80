// SPDX-License-Identifier: GPL-3.0-or-later
// Which cell of a table covers which place: spans cut to the table and to each other, so that whatever a
// document says, each place belongs to exactly one cell. Any lane.
#pragma once

#include "common/reports/ReportDocument.h"

namespace zvonok::client {

class CellGrid
{
public:
    CellGrid() = default;
    CellGrid(const QList<reports::Cell>& cells, qsizetype columns);

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    // The place of the cell that covers this one; itself where nothing does.
    int originRow(int row, int column) const { return row - m_places.at(index(row, column)).up; }
    int originColumn(int row, int column) const { return column - m_places.at(index(row, column)).left; }
    bool isCovered(int row, int column) const
    {
        const Place& place = m_places.at(index(row, column));
        return place.up != 0 || place.left != 0;
    }
    int columnSpan(int row, int column) const { return m_places.at(index(row, column)).wide; }
    int rowSpan(int row, int column) const { return m_places.at(index(row, column)).high; }
    bool sameCell(int row, int column, int otherRow, int otherColumn) const
    {
        return originRow(row, column) == originRow(otherRow, otherColumn) &&
               originColumn(row, column) == originColumn(otherRow, otherColumn);
    }

private:
    struct Place {
        int up = 0;
        int left = 0;
        int wide = 1;
        int high = 1;
    };
    qsizetype index(int row, int column) const { return qsizetype(row) * m_columns + column; }

    int m_columns = 0;
    int m_rows = 0;
    QList<Place> m_places;
};

} // namespace zvonok::client
