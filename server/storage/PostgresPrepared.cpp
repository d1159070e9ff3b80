// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/PostgresPrepared.h"

#include "server/storage/SqlScanner.h"
#include "server/storage/Violation.h"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>

namespace zvonok::storage {

namespace {

constexpr unsigned typeBool = 16; // of pg_type
constexpr unsigned typeBytes = 17;

void endPrepared(PGresult* result) { PQclear(result); }

int hexDigit(char each)
{
    if (each >= '0' && each <= '9')
        return each - '0';
    return each >= 'a' && each <= 'f' ? each - 'a' + 10 : 0;
}

} // namespace

StorageError postgresError(PGconn* handle, const PGresult* result, std::string_view sql)
{
    const char* given = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string_view state = given != nullptr ? given : "";
    const QString message =
        QString::fromUtf8(result != nullptr ? PQresultErrorMessage(result) : PQerrorMessage(handle))
            .trimmed();
    const auto detail = [&](int field) { return QString::fromUtf8(PQresultErrorField(result, field)); };
    if (state ==
        "23505") { // everyday: two people chose the same name; "Key (login_key)=(anna) already exists."
        const QString columns = detail(PG_DIAG_MESSAGE_DETAIL).section(u')', 0, 0) % u')';
        return StorageError({FailureCode::AlreadyExists, violatedField(columns, u'(', u')'), {}, {}});
    }
    // The detail may hold personal data: it is read for its column, not logged.
    const QString primary =
        result != nullptr ? QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)) : message;
    const QString incident = logIncident(QStringLiteral("postgresql %1: %2 · %3")
                                             .arg(QLatin1String(state.data(), qsizetype(state.size())),
                                                  primary.isEmpty() ? message : primary,
                                                  QString::fromUtf8(sql.data(), qsizetype(sql.size()))));
    const auto failure = [&](FailureCode code, const QString& field = {}) {
        return Failure{code, field, {}, incident};
    };
    if (PQstatus(handle) == CONNECTION_BAD || state.empty() || state.starts_with("08") ||
        state.starts_with("57P"))
        return StorageError(failure(FailureCode::StorageFailed), true);
    if (state == "23503")
        return StorageError(failure(FailureCode::Conflict));
    if (state == "23502")
        return StorageError(failure(FailureCode::InvalidInput,
                                    violatedField(u':' % detail(PG_DIAG_COLUMN_NAME), u':', QChar())));
    if (state == "23514" || state == "22003")
        return StorageError(failure(FailureCode::InvalidInput));
    if (state == "53100")
        return StorageError(failure(FailureCode::StorageFull));
    if (state == "57014")
        return StorageError(failure(FailureCode::Cancelled));
    if (state == "55P03" || state == "40001" || state == "40P01")
        return StorageError(failure(FailureCode::Busy));
    if (state.starts_with("XX"))
        return StorageError(failure(FailureCode::Corrupt), true);
    return StorageError(failure(FailureCode::StorageFailed));
}

QByteArray postgresArray(const QList<qint64>& values)
{
    QByteArray out("{");
    for (const qint64 each : values) {
        if (out.size() > 1)
            out += ',';
        out += QByteArray::number(each);
    }
    return out + '}';
}

QByteArray postgresArray(const QList<QByteArray>& utf8)
{
    QByteArray out("{");
    for (const QByteArray& each : utf8) {
        out += out.size() > 1 ? ",\"" : "\"";
        for (const char character : each) {
            if (character == '"' || character == '\\')
                out += '\\';
            out += character;
        }
        out += '"';
    }
    return out + '}';
}

PostgresPrepared::PostgresPrepared(PGconn* handle, std::string_view sql, std::string name)
    : m_handle(handle), m_name(std::move(name))
{
    for (SqlScanner scanner(sql); scanner.next();) {
        if (scanner.kind() != SqlPiece::Parameter) {
            m_sql += scanner.piece();
            continue;
        }
        const std::string_view parameterName = scanner.piece().substr(1);
        int index = parameter(parameterName);
        if (index < 0) {
            index = parameterCount();
            m_parameters.emplace_back(parameterName);
        }
        m_sql += '$' + std::to_string(index + 1);
    }
    PGresult* prepared = PQprepare(handle, m_name.c_str(), m_sql.c_str(), 0, nullptr);
    if (PQresultStatus(prepared) != PGRES_COMMAND_OK) {
        const StorageError error = postgresError(handle, prepared, m_sql);
        endPrepared(prepared);
        throw error;
    }
    endPrepared(prepared);
    PGresult* described = PQdescribePrepared(handle, m_name.c_str());
    if (PQresultStatus(described) != PGRES_COMMAND_OK) {
        const StorageError error = postgresError(handle, described, m_sql);
        endPrepared(described);
        throw error;
    }
    for (int i = 0; i < parameterCount(); ++i)
        m_parameterTypes.push_back(PQparamtype(described, i));
    for (int i = 0; i < PQnfields(described); ++i) {
        m_columns.emplace_back(PQfname(described, i));
        m_columnTypes.push_back(PQftype(described, i));
    }
    endPrepared(described);
    m_values.resize(m_parameters.size());
    m_isNull.assign(m_parameters.size(), true);
    m_formats.assign(m_parameters.size(), 0);
}

PostgresPrepared::~PostgresPrepared()
{
    drain();
    PQclear(m_result);
}

void PostgresPrepared::bindNull(int index) { m_isNull[std::size_t(index)] = true; }

void PostgresPrepared::bindText(int index, const QByteArray& utf8)
{
    const auto at = std::size_t(index);
    m_values[at] = utf8;
    m_isNull[at] = false;
    m_formats[at] = 0;
}

void PostgresPrepared::bindNumber(int index, qint64 value) { bindText(index, QByteArray::number(value)); }

void PostgresPrepared::bindReal(int index, double value)
{
    bindText(index, QByteArray::number(value, 'g', 17));
}

void PostgresPrepared::bindBlob(int index, const QByteArray& value)
{
    bindText(index, value);
    m_formats[std::size_t(index)] = m_parameterTypes[std::size_t(index)] == typeBytes ? 1 : 0;
}

void PostgresPrepared::bindNumbers(int index, const QList<qint64>& values)
{
    bindText(index, postgresArray(values));
}

void PostgresPrepared::bindTexts(int index, const QStringList& values)
{
    QList<QByteArray> utf8;
    for (const QString& each : values)
        utf8.append(each.toUtf8());
    bindText(index, postgresArray(utf8));
}

void PostgresPrepared::execute()
{
    std::vector<const char*> values(m_values.size());
    std::vector<int> lengths(m_values.size());
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        values[i] = m_isNull[i] ? nullptr : m_values[i].constData();
        lengths[i] = int(m_values[i].size());
    }
    if (m_streaming) {
        if (PQsendQueryPrepared(m_handle, m_name.c_str(), int(values.size()), values.data(), lengths.data(),
                                m_formats.data(), 0) == 0)
            throw postgresError(m_handle, nullptr, m_sql);
        PQsetSingleRowMode(m_handle);
        m_active = true;
        take(PQgetResult(m_handle));
        return;
    }
    take(PQexecPrepared(m_handle, m_name.c_str(), int(values.size()), values.data(), lengths.data(),
                        m_formats.data(), 0));
}

// False at the end of a streamed result.
bool PostgresPrepared::take(PGresult* result)
{
    PQclear(m_result);
    m_result = result;
    const ExecStatusType status = PQresultStatus(m_result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_SINGLE_TUPLE) {
        const StorageError error = postgresError(m_handle, m_result, m_sql);
        reset();
        throw error;
    }
    m_rows = PQntuples(m_result);
    m_row = -1;
    const std::string_view command = PQcmdStatus(m_result);
    m_affected = command.starts_with("SELECT") ? 0 : QByteArray(PQcmdTuples(m_result)).toLongLong();
    return status == PGRES_SINGLE_TUPLE;
}

bool PostgresPrepared::step()
{
    if (m_result == nullptr)
        execute();
    else if (m_active && m_rows == 1 && !take(PQgetResult(m_handle)))
        drain();
    return ++m_row < m_rows;
}

void PostgresPrepared::drain()
{
    if (!m_active)
        return;
    m_active = false;
    while (PGresult* rest = PQgetResult(m_handle))
        PQclear(rest);
}

void PostgresPrepared::reset()
{
    drain();
    PQclear(m_result);
    m_result = nullptr;
    m_row = -1;
    m_rows = 0;
}

void PostgresPrepared::clear()
{
    reset();
    for (QByteArray& each : m_values)
        each.clear();
    m_isNull.assign(m_isNull.size(), true);
}

bool PostgresPrepared::isNull(int column) const { return PQgetisnull(m_result, m_row, column) != 0; }

qint64 PostgresPrepared::number(int column) const
{
    const QByteArrayView view = text(column);
    if (view.isEmpty())
        return 0;
    if (m_columnTypes[std::size_t(column)] == typeBool)
        return view[0] == 't' ? 1 : 0;
    qint64 value = 0;
    const auto parsed = std::from_chars(view.data(), view.data() + view.size(), value);
    if (parsed.ptr != view.data() + view.size()) // 2.75, 1e3: a whole number as SQLite makes one of it
        return qint64(real(column));
    return value;
}

double PostgresPrepared::real(int column) const
{
    const QByteArrayView view = text(column);
    double value = 0;
    std::from_chars(view.data(), view.data() + view.size(), value);
    return value;
}

QByteArrayView PostgresPrepared::text(int column) const
{
    return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)};
}

QByteArray PostgresPrepared::blob(int column) const
{
    const QByteArrayView view = text(column);
    if (m_columnTypes[std::size_t(column)] != typeBytes || !view.startsWith("\\x"))
        return view.toByteArray();
    QByteArray out((view.size() - 2) / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = char(hexDigit(view[2 + i * 2]) << 4 | hexDigit(view[3 + i * 2]));
    return out;
}

} // namespace zvonok::storage
