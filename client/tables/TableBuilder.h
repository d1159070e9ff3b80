// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the cells of one table for all readers and watches the limits while it grows. Any lane.
#pragma once

#include "client/tables/Table.h"
#include "client/tables/TableLimits.h"

#include <QRect>

namespace zvonok::client {

class TableBuilder
{
public:
    TableBuilder(const TableLimits& limits, const QString& fileName, const QString& sheetName);

    // row and column are 1-based; rows must not go back. False once a limit is passed: see refusal().
    bool put(int row, int column, const Cell& cell);
    bool putRow(int row, QList<Cell> cells);
    // Repeats the value of the top left cell over the area; given after the cells.
    void merge(const QRect& area);
    void note(int row, int column, QLatin1String code, const QString& text = {});
    void setHidden(bool hidden) { m_table.hidden = hidden; }

    const char* refusal() const { return m_refusal; } // reason word, nullptr while all is well
    int refusalRow() const { return m_refusalRow; }
    qint64 cells() const { return m_cells; }
    Table take();

private:
    bool refuse(const char* reason, int row);
    bool startRow(int row);
    void dropBlankLastRow();

    TableLimits m_limits;
    Table m_table;
    const char* m_refusal = nullptr;
    int m_refusalRow = 0;
    qint64 m_cells = 0;
    qint64 m_mergedCells = 0;
    int m_moreNotes = 0;
};

} // namespace zvonok::client
