// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways for the tests to look into tables.
#pragma once

#include "client/tables/TableSource.h"

namespace zvonok::client::test {

inline QStringList texts(const Table& table, qsizetype row)
{
    QStringList list;
    for (const Cell& cell : table.rows.value(row).cells)
        list.append(cell.text);
    return list;
}

inline bool hasNote(const Table& table, int row, const char* code)
{
    for (const TableNote& note : table.notes)
        if (note.row == row && note.code == QLatin1String(code))
            return true;
    return false;
}

inline QString reasonOf(const Result<QList<Table>>& tables)
{
    if (tables)
        return {};
    return tables.error().code == FailureCode::UnreadableFile ? tables.error().arguments.value(3)
                                                              : QStringLiteral("?");
}

inline QString refusalOf(const QByteArray& bytes, const TableLimits& limits = {})
{
    return reasonOf(TableSource(limits).open(bytes, QStringLiteral("t")));
}

inline QList<Table> tablesOf(const QByteArray& bytes)
{
    return TableSource().open(bytes, QStringLiteral("t")).value_or(QList<Table>());
}

} // namespace zvonok::client::test
