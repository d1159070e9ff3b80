// SPDX-License-Identifier: GPL-3.0-or-later
// A statement of SQLite, stepped row by row. Lane of its connection.
#pragma once

#include "server/storage/Prepared.h"
#include "server/storage/StorageError.h"

struct sqlite3;
struct sqlite3_stmt;

namespace zvonok::storage {

// What SQLite says of the last call, as a failure; the reason goes to the log, with the statement.
StorageError sqliteError(sqlite3* handle, int code, std::string_view sql);

class SqlitePrepared final : public Prepared
{
public:
    // sql: with its tokens replaced. Throws StorageError.
    SqlitePrepared(sqlite3* handle, std::string_view sql);
    ~SqlitePrepared() override;

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
    void check(int code);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_held; // what is bound is not copied: it stays here
    qint64 m_affected = 0;
    bool m_running = false;
    bool m_reads = true;
};

} // namespace zvonok::storage
