// SPDX-License-Identifier: GPL-3.0-or-later
// A statement of PostgreSQL: the whole result comes at the first step, unless it is streamed. Lane of its
// connection.
#pragma once

#include "server/storage/Prepared.h"
#include "server/storage/StorageError.h"

#include <QList>

struct pg_conn;
struct pg_result;

namespace zvonok::storage {

// What the server says, as a failure; the reason goes to the log, with the statement. result may be null.
StorageError postgresError(pg_conn* handle, const pg_result* result, std::string_view sql);

// Text of an array of PostgreSQL: {1,2}, {"a","b"}.
QByteArray postgresArray(const QList<qint64>& values);
QByteArray postgresArray(const QList<QByteArray>& utf8);

class PostgresPrepared final : public Prepared
{
public:
    // sql: with its tokens replaced. name: unique on the connection. Throws StorageError.
    PostgresPrepared(pg_conn* handle, std::string_view sql, std::string name);
    ~PostgresPrepared() override;

    // Rows come one by one instead of all at once.
    void setStreaming() { m_streaming = true; }

    void bindNull(int index) override;
    void bindNumber(int index, qint64 value) override;
    void bindReal(int index, double value) override;
    void bindText(int index, const QByteArray& utf8) override;
    void bindBlob(int index, const QByteArray& value) override;
    void bindNumbers(int index, const QList<qint64>& values) override;
    void bindTexts(int index, const QStringList& values) override;

    bool step() override;
    void reset() override;
    void clear() override;
    qint64 affected() const override { return m_affected; }

    bool isNull(int column) const override;
    qint64 number(int column) const override;
    double real(int column) const override;
    QByteArrayView text(int column) const override;
    QByteArray blob(int column) const override;

private:
    void execute();
    bool take(pg_result* result);
    void drain();

    pg_conn* m_handle;
    std::string m_sql;
    std::string m_name;
    std::vector<unsigned> m_parameterTypes;
    std::vector<unsigned> m_columnTypes;
    std::vector<QByteArray> m_values;
    std::vector<bool> m_isNull;
    std::vector<int> m_formats;
    pg_result* m_result = nullptr;
    int m_row = -1;
    int m_rows = 0;
    qint64 m_affected = 0;
    bool m_streaming = false;
    bool m_active = false; // a streamed result has not come to its end
};

} // namespace zvonok::storage
