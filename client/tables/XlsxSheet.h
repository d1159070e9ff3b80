// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one sheet of an XLSX workbook into a table. Any lane.
#pragma once

#include "client/tables/TableBuilder.h"
#include "client/tables/XlsxParts.h"

namespace zvonok::client::xlsx {

struct SheetContext {
    const Styles& styles;
    const QList<QString>& strings;
    bool hasStrings = false; // the workbook has a table of strings
    bool since1904 = false;
};

struct SheetRefusal {
    const char* reason = nullptr; // nullptr: all is well
    int row = 0;
    int column = 0;
};

SheetRefusal readSheet(const QByteArray& bytes, const SheetContext& context, const TableLimits& limits,
                       TableBuilder& table);

// A7 → column 1, row 7; false for anything else.
bool parseReference(QStringView text, int* row, int* column);

} // namespace zvonok::client::xlsx
