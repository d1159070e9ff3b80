// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that makes SQL out of names: they come from the catalogue itself and are quoted.
#include "server/storage/Catalog.h"

#include <algorithm>

namespace zvonok::storage {

namespace {

ColumnKind kindOf(const QByteArray& type)
{
    const QByteArray upper = type.toUpper();
    if (upper.contains("INT"))
        return ColumnKind::Number;
    if (upper == "REAL" || upper.startsWith("DOUBLE"))
        return ColumnKind::Real;
    if (upper == "BLOB" || upper == "BYTEA")
        return ColumnKind::Blob;
    return ColumnKind::Text;
}

} // namespace

QByteArray quoted(QByteArray name) { return '"' + name.replace('"', "\"\"") + '"'; }

QByteArray CatalogTable::columnList() const
{
    QByteArray list;
    for (const CatalogColumn& each : columns)
        list += (list.isEmpty() ? "" : ", ") + quoted(each.name);
    return list;
}

QByteArray CatalogTable::selectAll(Engine engine) const
{
    QList<CatalogColumn> order;
    for (const CatalogColumn& each : columns)
        if (each.keyOrdinal > 0)
            order.append(each);
    std::sort(order.begin(), order.end(),
              [](const CatalogColumn& a, const CatalogColumn& b) { return a.keyOrdinal < b.keyOrdinal; });
    if (order.isEmpty())
        order = columns;
    QByteArray by;
    for (const CatalogColumn& each : order) {
        by += (by.isEmpty() ? "" : ", ") + quoted(each.name);
        if (engine == Engine::PostgreSql && each.kind == ColumnKind::Text)
            by += " COLLATE \"C\"";
    }
    return "SELECT " + columnList() + " FROM " + quoted(name) + " ORDER BY " + by;
}

QList<CatalogTable> catalogOf(Connection& connection)
{
    QList<CatalogTable> tables;
    const auto add = [&](const Row& row) {
        const QByteArray table = row.utf8("table_name").toByteArray();
        if (table == "schema_migration")
            return;
        if (tables.isEmpty() || tables.last().name != table)
            tables.append({table, {}});
        tables.last().columns.append({row.utf8("column_name").toByteArray(),
                                      kindOf(row.utf8("column_type").toByteArray()),
                                      int(row.number("key_ordinal"))});
    };
    if (connection.engine() == Engine::Sqlite)
        connection
            .statement("SELECT t.name AS table_name, c.name AS column_name, c.type AS column_type, c.pk AS "
                       "key_ordinal "
                       "FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                       "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid")
            .each(add);
    else
        connection
            .statement(
                "SELECT c.table_name AS table_name, c.column_name AS column_name, c.data_type AS "
                "column_type, "
                "COALESCE((SELECT k.ordinal_position FROM information_schema.table_constraints p "
                "JOIN information_schema.key_column_usage k ON k.constraint_schema = p.constraint_schema "
                "AND k.constraint_name = p.constraint_name AND k.table_name = p.table_name "
                "WHERE p.table_schema = c.table_schema AND p.table_name = c.table_name "
                "AND p.constraint_type = 'PRIMARY KEY' AND k.column_name = c.column_name), 0) AS key_ordinal "
                "FROM information_schema.columns c JOIN information_schema.tables t "
                "ON t.table_schema = c.table_schema AND t.table_name = c.table_name "
                "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' "
                "ORDER BY CAST(c.table_name AS TEXT) COLLATE \"C\", c.ordinal_position")
            .each(add);
    return tables;
}

qint64 rowCount(Connection& connection, const CatalogTable& table)
{
    const QByteArray sql = "SELECT count(*) FROM " + quoted(table.name);
    return connection.answer(sql.constData()).toLongLong();
}

} // namespace zvonok::storage
