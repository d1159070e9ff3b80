// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables and columns a database has, asked from itself: for what concerns every table (backup, state
// hash) and must not forget a new one. Lane of the connection.
#pragma once

#include "server/storage/Connection.h"

namespace zvonok::storage {

enum class ColumnKind : quint8 { Null = 0, Number = 1, Real = 2, Text = 3, Blob = 4 };

struct CatalogColumn {
    QByteArray name;
    ColumnKind kind = ColumnKind::Text;
    int keyOrdinal = 0; // place in the primary key from 1; 0: not in it
};

struct CatalogTable {
    QByteArray name;
    QList<CatalogColumn> columns;

    // "a", "b", "c"
    QByteArray columnList() const;
    // SELECT of all columns, ordered by the primary key the same way on both engines.
    QByteArray selectAll(Engine engine) const;
};

// As SQL names it, also where it has quotes of its own.
QByteArray quoted(QByteArray name);
// Sorted by name; without schema_migration, which tells of the program and not of the school.
QList<CatalogTable> catalogOf(Connection& connection);
qint64 rowCount(Connection& connection, const CatalogTable& table);

} // namespace zvonok::storage
