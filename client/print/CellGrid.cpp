// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/CellGrid.h"

#include <algorithm>

namespace zvonok::client {

CellGrid::CellGrid(const QList<reports::Cell>& cells, qsizetype columns)
    : m_columns(int(columns)), m_rows(columns > 0 ? int(cells.size() / columns) : 0),
      m_places(qsizetype(m_rows) * m_columns)
{
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const reports::Cell& cell = cells.at(index(row, column));
            if ((cell.columnSpan <= 1 && cell.rowSpan <= 1) || isCovered(row, column))
                continue;
            const int most = std::min(std::max(cell.columnSpan, 1), m_columns - column);
            const int high = std::min(std::max(cell.rowSpan, 1), m_rows - row);
            int wide = 1;
            while (wide < most && !isCovered(row, column + wide))
                ++wide;
            for (int r = 0; r < high; ++r)
                for (int c = 0; c < wide; ++c)
                    m_places[index(row + r, column + c)] = {r, c, 1, 1};
            m_places[index(row, column)] = {0, 0, wide, high};
        }
    }
}

} // namespace zvonok::client
