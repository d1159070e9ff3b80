// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Restore.h"

#include "server/storage/PostgresPrepared.h"
#include "server/storage/SqlitePrepared.h"
#include "server/storage/StorageError.h"

#include <libpq-fe.h>

#include <algorithm>

namespace zvonok::storage {

namespace {

[[noreturn]] void refuse(FailureCode code, const QString& reason)
{
    throw StorageError({code, QStringLiteral("file"), {}, logIncident(reason)});
}

// A table being filled.
class TableLoader
{
public:
    virtual ~TableLoader() = default;
    virtual void row(const std::vector<DumpReader::Value>& values) = 0;
    virtual void finish() = 0;
};

class SqliteLoader final : public TableLoader
{
public:
    SqliteLoader(Connection& connection, const CatalogTable& table)
        : m_insert(connection.sqlite(), text(table).toStdString())
    {
    }

    void row(const std::vector<DumpReader::Value>& values) override
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const DumpReader::Value& value = values[i];
            const int at = int(i);
            switch (value.kind) {
            case ColumnKind::Null:
                m_insert.bindNull(at);
                break;
            case ColumnKind::Number:
                m_insert.bindNumber(at, value.number);
                break;
            case ColumnKind::Real:
                m_insert.bindReal(at, value.real);
                break;
            case ColumnKind::Text:
                m_insert.bindText(at, value.bytes.toByteArray());
                break;
            case ColumnKind::Blob:
                m_insert.bindBlob(at, value.bytes.toByteArray());
                break;
            }
        }
        m_insert.step();
        m_insert.reset();
    }
    void finish() override {}

private:
    static QByteArray text(const CatalogTable& table)
    {
        QByteArray values;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            values += (i == 0 ? ":c" : ", :c") + QByteArray::number(i);
        return "INSERT INTO " + quoted(table.name) + " (" + table.columnList() + ") VALUES (" + values + ")";
    }

    SqlitePrepared m_insert;
};

// COPY, three hundred times faster than a statement per row.
class PostgresLoader final : public TableLoader
{
public:
    PostgresLoader(Connection& connection, const CatalogTable& table) : m_handle(connection.postgres())
    {
        const QByteArray copy = "COPY " + quoted(table.name) + " (" + table.columnList() + ") FROM STDIN";
        PGresult* result = PQexec(m_handle, copy.constData());
        const bool begun = PQresultStatus(result) == PGRES_COPY_IN;
        if (!begun) {
            const StorageError error = postgresError(m_handle, result, "COPY");
            PQclear(result);
            throw error;
        }
        PQclear(result);
        m_open = true;
    }
    ~PostgresLoader() override
    {
        if (!m_open)
            return;
        PQputCopyEnd(m_handle, "cancelled");
        while (PGresult* result = PQgetResult(m_handle))
            PQclear(result);
    }
    Q_DISABLE_COPY_MOVE(PostgresLoader)

    void row(const std::vector<DumpReader::Value>& values) override
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_buffer += '\t';
            const DumpReader::Value& value = values[i];
            switch (value.kind) {
            case ColumnKind::Null:
                m_buffer += "\\N";
                break;
            case ColumnKind::Number:
                m_buffer += QByteArray::number(value.number);
                break;
            case ColumnKind::Real:
                m_buffer += QByteArray::number(value.real, 'g', 17);
                break;
            case ColumnKind::Text:
                text(value.bytes);
                break;
            case ColumnKind::Blob:
                m_buffer += "\\\\x" + value.bytes.toByteArray().toHex();
                break;
            }
        }
        m_buffer += '\n';
        if (m_buffer.size() > 256 * 1024)
            flush();
    }
    void finish() override
    {
        flush();
        m_open = false;
        PQputCopyEnd(m_handle, nullptr);
        std::optional<StorageError> error;
        while (PGresult* result = PQgetResult(m_handle)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK && !error)
                error = postgresError(m_handle, result, "COPY");
            PQclear(result);
        }
        if (error)
            throw StorageError(*error);
    }

private:
    void text(QByteArrayView utf8)
    {
        for (const char each : utf8) {
            switch (each) {
            case '\\':
                m_buffer += "\\\\";
                break;
            case '\t':
                m_buffer += "\\t";
                break;
            case '\n':
                m_buffer += "\\n";
                break;
            case '\r':
                m_buffer += "\\r";
                break;
            default:
                m_buffer += each;
            }
        }
    }
    void flush()
    {
        if (!m_buffer.isEmpty() && PQputCopyData(m_handle, m_buffer.constData(), int(m_buffer.size())) != 1)
            throw postgresError(m_handle, nullptr, "COPY");
        m_buffer.resize(0);
    }

    PGconn* m_handle;
    QByteArray m_buffer;
    bool m_open = false;
};

// Tables refer to one another in circles, so PostgreSQL's foreign keys are taken off and put on again at the
// end, which checks them. SQLite's are switched off by the caller and checked by foreign_key_check.
class ForeignKeys
{
public:
    explicit ForeignKeys(Connection& connection) : m_connection(connection)
    {
        if (connection.engine() == Engine::Sqlite)
            return;
        connection
            .statement("SELECT c.conname AS name, CAST(c.conrelid AS regclass) AS in_table, "
                       "pg_get_constraintdef(c.oid) AS definition FROM pg_constraint c "
                       "JOIN pg_namespace n ON n.oid = c.connamespace "
                       "WHERE c.contype = 'f' AND n.nspname = current_schema() ORDER BY c.oid")
            .each([&](const Row& row) {
                const QByteArray name = quoted(row.utf8("name").toByteArray());
                const QByteArray table = row.utf8("in_table").toByteArray();
                m_drop.append("ALTER TABLE " + table + " DROP CONSTRAINT " + name);
                m_add.append("ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " +
                             row.utf8("definition").toByteArray());
            });
        for (const QByteArray& each : m_drop)
            connection.execute(each.constData());
    }
    void check()
    {
        if (m_connection.engine() == Engine::Sqlite) {
            const QString violated = m_connection.answer("PRAGMA foreign_key_check");
            if (!violated.isEmpty())
                refuse(FailureCode::Corrupt, QStringLiteral("restore: foreign keys of ") % violated);
        }
        for (const QByteArray& each : m_add)
            m_connection.execute(each.constData());
    }

private:
    Connection& m_connection;
    QList<QByteArray> m_drop;
    QList<QByteArray> m_add;
};

void continueNumbers(Connection& connection)
{
    if (connection.engine() == Engine::Sqlite)
        return;
    QList<QByteArray> commands;
    connection
        .statement(
            "SELECT CAST(table_name AS TEXT) AS in_table, CAST(column_name AS TEXT) AS in_column "
            "FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES'")
        .each([&](const Row& row) {
            const QByteArray table = quoted(row.utf8("in_table").toByteArray());
            const QByteArray column = quoted(row.utf8("in_column").toByteArray());
            commands.append("SELECT setval(pg_get_serial_sequence('" + table + "', '" +
                            row.utf8("in_column").toByteArray() + "'), max(" + column + ")) FROM " + table +
                            " HAVING max(" + column + ") IS NOT NULL");
        });
    for (const QByteArray& each : commands)
        connection.execute(each.constData());
}

} // namespace

void loadDump(Connection& connection, DumpReader& reader, const std::function<bool(qint64 rows)>& progress)
{
    ForeignKeys foreignKeys(connection);
    const QList<CatalogTable> ours = catalogOf(connection);
    // Rows that the migrations themselves put in are in the dump as well.
    for (const CatalogTable& table : ours)
        if (rowCount(connection, table) > 0)
            connection.execute(QByteArray("DELETE FROM " + quoted(table.name)).constData());

    CatalogTable table;
    std::vector<DumpReader::Value> values;
    while (reader.table(table)) {
        const auto known = std::find_if(ours.cbegin(), ours.cend(),
                                        [&](const CatalogTable& each) { return each.name == table.name; });
        if (known == ours.cend() || known->columnList() != table.columnList())
            refuse(FailureCode::NotSupported,
                   QStringLiteral("restore: table ") % QString::fromUtf8(table.name));
        std::unique_ptr<TableLoader> loader;
        if (connection.engine() == Engine::Sqlite)
            loader = std::make_unique<SqliteLoader>(connection, table);
        else
            loader = std::make_unique<PostgresLoader>(connection, table);
        while (reader.row(table, values)) {
            loader->row(values);
            if (progress && reader.rows() % 2000 == 0 && !progress(reader.rows()))
                throw StorageError({FailureCode::Cancelled, {}, {}, {}});
        }
        loader->finish();
    }
    foreignKeys.check();
    continueNumbers(connection);
}

} // namespace zvonok::storage
