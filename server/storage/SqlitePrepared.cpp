// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/SqlitePrepared.h"

#include "server/storage/Violation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace zvonok::storage {

StorageError sqliteError(sqlite3* handle, int code, std::string_view sql)
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
        code == SQLITE_CONSTRAINT_ROWID)
        // Everyday: two people chose the same name. No incident.
        return StorageError({FailureCode::AlreadyExists, violatedField(message, u':', QChar()), {}, {}});
    const QString incident =
        logIncident(QStringLiteral("sqlite %1: %2 · %3")
                        .arg(code)
                        .arg(message, QString::fromUtf8(sql.data(), qsizetype(sql.size()))));
    const auto failure = [&](FailureCode failureCode, const QString& field = {}) {
        return Failure{failureCode, field, {}, incident};
    };
    switch (code) {
    case SQLITE_CONSTRAINT_NOTNULL:
        return StorageError(failure(FailureCode::InvalidInput, violatedField(message, u':', QChar())));
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_DATATYPE:
        return StorageError(failure(FailureCode::InvalidInput));
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return StorageError(failure(FailureCode::Conflict));
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StorageError(failure(FailureCode::StorageFull), true);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError(failure(FailureCode::Busy));
    case SQLITE_INTERRUPT:
        return StorageError(failure(FailureCode::Cancelled));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError(failure(FailureCode::Corrupt), true);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PROTOCOL:
        return StorageError(failure(FailureCode::StorageFailed), true);
    default:
        return StorageError(failure(FailureCode::StorageFailed));
    }
}

SqlitePrepared::SqlitePrepared(sqlite3* handle, std::string_view sql) : m_handle(handle)
{
    const int code = sqlite3_prepare_v3(handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK || m_statement == nullptr)
        throw sqliteError(handle, code, sql);
    m_reads = sqlite3_stmt_readonly(m_statement) != 0;
    const int parameters = sqlite3_bind_parameter_count(m_statement);
    for (int i = 1; i <= parameters; ++i) {
        const char* name = sqlite3_bind_parameter_name(m_statement, i);
        m_parameters.emplace_back(name != nullptr ? name + 1 : "");
    }
    m_held.resize(m_parameters.size());
    const int columns = sqlite3_column_count(m_statement);
    for (int i = 0; i < columns; ++i)
        m_columns.emplace_back(sqlite3_column_name(m_statement, i));
}

SqlitePrepared::~SqlitePrepared() { sqlite3_finalize(m_statement); }

void SqlitePrepared::check(int code)
{
    if (code != SQLITE_OK)
        throw sqliteError(m_handle, code, sqlite3_sql(m_statement));
}

void SqlitePrepared::bindNull(int index) { check(sqlite3_bind_null(m_statement, index + 1)); }

void SqlitePrepared::bindNumber(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index + 1, value));
}

void SqlitePrepared::bindReal(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index + 1, value));
}

void SqlitePrepared::bindText(int index, const QByteArray& utf8)
{
    QByteArray& held = m_held[std::size_t(index)];
    held = utf8;
    check(sqlite3_bind_text(m_statement, index + 1, held.constData(), int(held.size()), SQLITE_STATIC));
}

void SqlitePrepared::bindBlob(int index, const QByteArray& value)
{
    QByteArray& held = m_held[std::size_t(index)];
    held = value;
    check(sqlite3_bind_blob(m_statement, index + 1, held.constData(), int(held.size()), SQLITE_STATIC));
}

void SqlitePrepared::bindNumbers(int index, const QList<qint64>& values)
{
    QByteArray json("[");
    for (const qint64 each : values) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(each);
    }
    json += ']';
    bindText(index, json);
}

void SqlitePrepared::bindTexts(int index, const QStringList& values)
{
    bindText(index, QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

bool SqlitePrepared::step()
{
    m_running = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const StorageError error =
            sqliteError(m_handle, sqlite3_extended_errcode(m_handle), sqlite3_sql(m_statement));
        m_running = false;
        sqlite3_reset(m_statement);
        throw error;
    }
    m_running = false;
    m_affected = m_reads ? 0 : sqlite3_changes64(m_handle);
    return false;
}

void SqlitePrepared::reset()
{
    m_running = false;
    sqlite3_reset(m_statement); // its code repeats what step() has told already
}

void SqlitePrepared::clear()
{
    if (m_running)
        reset();
    sqlite3_clear_bindings(m_statement);
    for (QByteArray& each : m_held)
        each.clear();
}

bool SqlitePrepared::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqlitePrepared::number(int column) const { return sqlite3_column_int64(m_statement, column); }

double SqlitePrepared::real(int column) const { return sqlite3_column_double(m_statement, column); }

QByteArrayView SqlitePrepared::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, bytes != nullptr ? sqlite3_column_bytes(m_statement, column) : 0};
}

QByteArray SqlitePrepared::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes != nullptr ? sqlite3_column_bytes(m_statement, column) : 0};
}

} // namespace zvonok::storage
