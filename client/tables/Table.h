// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of files answers, whatever the format was: tables of cells that know where they stood.
// Plain values; any lane.
#pragma once

#include "common/base/Result.h"

#include <QList>
#include <QString>

namespace zvonok::client {

enum class CellKind {
    Empty,
    Text,
    Number, // text: digits with a decimal point, never an exponent for whole numbers
    Date,   // text: 2014-08-21, 2014-08-21T10:30:00 or 10:30:00
    Bool,   // text: true or false
    Error,  // text: as the program that wrote the file shows it, e.g. #REF!
};

struct Cell {
    QString text;
    CellKind kind = CellKind::Empty;
    bool repeated = false; // stands here only because a merged cell covers this place

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Cell&) const = default;
};

struct TableRow {
    int sourceRow = 0; // 1-based, as a spreadsheet program numbers it
    QList<Cell> cells; // cells[i] stands in column i + 1 of the source

    bool operator==(const TableRow&) const = default;
};

// Something that a person should know although the file was read. Codes are listed in README.md.
struct TableNote {
    int row = 0;    // 0: the whole table
    int column = 0; // 0: the whole row
    QString code;
    QString text; // what stood there, shortened

    bool operator==(const TableNote&) const = default;
};

struct Table {
    QString fileName; // without folders
    QString sheetName;
    bool hidden = false;  // hidden in the workbook: shown to the user, never taken by itself
    QList<TableRow> rows; // without rows that are entirely empty
    QList<TableNote> notes;
    int columns = 0; // of the widest row

    Cell cell(qsizetype row, qsizetype column) const
    {
        if (row < 0 || row >= rows.size())
            return {};
        const QList<Cell>& cells = rows.at(row).cells;
        return column >= 0 && column < cells.size() ? cells.at(column) : Cell{};
    }
};

// A whole file is refused: the reason words are listed in README.md.
[[nodiscard]] inline tl::unexpected<Failure> unreadable(const QString& fileName, QLatin1String reason,
                                                        int row = 0, int column = 0)
{
    return fail(FailureCode::UnreadableFile, {},
                {fileName, QString::number(row), QString::number(column), QString(reason)});
}

} // namespace zvonok::client
