// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/TableBuilder.h"

#include <algorithm>

namespace zvonok::client {

TableBuilder::TableBuilder(const TableLimits& limits, const QString& fileName, const QString& sheetName)
    : m_limits(limits)
{
    m_table.fileName = fileName;
    m_table.sheetName = sheetName.left(255);
}

bool TableBuilder::refuse(const char* reason, int row)
{
    m_refusal = reason;
    m_refusalRow = row;
    return false;
}

void TableBuilder::dropBlankLastRow()
{
    if (m_table.rows.isEmpty())
        return;
    const QList<Cell>& cells = m_table.rows.constLast().cells;
    if (std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.isEmpty(); })) {
        m_cells -= cells.size();
        m_table.rows.removeLast();
    }
}

bool TableBuilder::startRow(int row)
{
    if (!m_table.rows.isEmpty() && row <= m_table.rows.constLast().sourceRow)
        return row == m_table.rows.constLast().sourceRow ? true : refuse("damaged", row);
    dropBlankLastRow();
    if (m_table.rows.size() >= m_limits.rows)
        return refuse("tooManyRows", row);
    m_table.rows.append(TableRow{row, {}});
    return true;
}

bool TableBuilder::put(int row, int column, const Cell& cell)
{
    if (m_refusal)
        return false;
    if (cell.isEmpty())
        return true;
    if (row < 1 || column < 1)
        return refuse("damaged", row);
    if (column > m_limits.columns)
        return refuse("tooManyColumns", row);
    if (cell.text.size() > m_limits.cellCharacters)
        return refuse("cellTooLong", row);
    if (!startRow(row))
        return false;
    QList<Cell>& cells = m_table.rows.last().cells;
    if (cells.size() < column) {
        m_cells += column - cells.size();
        if (m_cells > m_limits.cells)
            return refuse("tooManyCells", row);
        cells.resize(column);
        m_table.columns = std::max(m_table.columns, column);
    }
    cells[column - 1] = cell;
    return true;
}

bool TableBuilder::putRow(int row, QList<Cell> cells)
{
    if (m_refusal)
        return false;
    if (cells.size() > m_limits.columns)
        return refuse("tooManyColumns", row);
    for (const Cell& cell : std::as_const(cells))
        if (cell.text.size() > m_limits.cellCharacters)
            return refuse("cellTooLong", row);
    m_cells += cells.size();
    if (m_cells > m_limits.cells)
        return refuse("tooManyCells", row);
    if (!startRow(row))
        return false;
    m_table.columns = std::max(m_table.columns, int(cells.size()));
    m_table.rows.last().cells = std::move(cells);
    return true;
}

void TableBuilder::merge(const QRect& area)
{
    QList<TableRow>& rows = m_table.rows;
    const auto byRow = [](const TableRow& row, int number) { return row.sourceRow < number; };
    auto row = std::lower_bound(rows.begin(), rows.end(), area.top(), byRow);
    if (row == rows.end() || row->sourceRow != area.top() || area.left() < 1 ||
        row->cells.size() < area.left())
        return;
    Cell repeated = row->cells.at(area.left() - 1);
    if (repeated.isEmpty())
        return;
    repeated.repeated = true;
    const int right = std::min(area.right(), m_table.columns);
    // Only places that are still empty are filled, so that areas which overlap in a hostile file cost once.
    for (; row != rows.end() && row->sourceRow <= area.bottom(); ++row) {
        m_mergedCells += right - area.left() + 1;
        if (m_mergedCells > 4 * m_limits.cells)
            return;
        if (row->cells.size() < right) {
            m_cells += right - row->cells.size();
            if (m_cells > m_limits.cells) {
                refuse("tooManyCells", row->sourceRow);
                return;
            }
            row->cells.resize(right);
        }
        for (int column = area.left(); column <= right; ++column)
            if (Cell& cell = row->cells[column - 1]; cell.isEmpty())
                cell = repeated;
    }
}

void TableBuilder::note(int row, int column, QLatin1String code, const QString& text)
{
    if (m_table.notes.size() >= m_limits.notes)
        ++m_moreNotes;
    else
        m_table.notes.append({row, column, QString(code), text.left(200)});
}

Table TableBuilder::take()
{
    dropBlankLastRow();
    if (m_moreNotes > 0)
        m_table.notes.append({0, 0, QStringLiteral("moreNotes"), QString::number(m_moreNotes)});
    return std::move(m_table);
}

} // namespace zvonok::client
