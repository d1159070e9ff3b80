// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a database as a stream of bytes that is the same for both engines: what backups hold and
// what the state hash is taken of. Any lane.
//
//   head: "zvonok-dump-1" · taken at · number of migrations, each number, name, checksum · rows
//   'T' name, number of columns, each name and kind · 'R' a value for each column: kind byte, then 8 bytes or
//   text 'E' rows · hash over all bytes from the first 'T' up to here
#pragma once

#include "server/storage/Catalog.h"
#include "server/storage/Checksum.h"
#include "server/storage/ReadScope.h"

#include <functional>

namespace zvonok::storage {

struct DumpHead {
    Moment takenAt;
    struct Migration {
        int number = 0;
        QByteArray name;
        QByteArray checksum;
    };
    QList<Migration> migrations;
    qint64 rows = 0;
};

class DumpWriter
{
public:
    using Sink = std::function<void(const QByteArray&)>;

    explicit DumpWriter(Sink sink) : m_sink(std::move(sink)) {}

    void head(const DumpHead& head);
    void table(const CatalogTable& table);
    void row(const CatalogTable& table, const Prepared& values);
    // Ends the stream; gives the state hash.
    QByteArray finish();
    qint64 rows() const { return m_rows; }
    qint64 tables() const { return m_tables; }

private:
    void number(qint64 value);
    void bytes(QByteArrayView value);
    void flush();

    Sink m_sink;
    QByteArray m_buffer;
    Checksum m_hash;
    qint64 m_rows = 0;
    qint64 m_tables = 0;
};

// Every table and row of the scope. progress: rows so far; false cancels (StorageError Cancelled).
void dumpTables(Connection& connection, DumpWriter& writer, const std::function<bool(qint64 rows)>& progress);
DumpHead dumpHeadOf(Connection& connection, Moment takenAt);

class DumpReader
{
public:
    // Appends more bytes; false at the end. May throw StorageError.
    using Source = std::function<bool(QByteArray& to)>;

    struct Value {
        ColumnKind kind = ColumnKind::Null;
        qint64 number = 0;
        double real = 0;
        QByteArrayView bytes; // valid until the next row
    };

    // All functions throw StorageError (Corrupt) for a stream that is not whole.
    explicit DumpReader(Source source) : m_source(std::move(source)) {}

    DumpHead head();
    // The next table, or false at the end, where the hash over everything has been compared.
    bool table(CatalogTable& table);
    // The next row of this table, or false.
    bool row(const CatalogTable& table, std::vector<Value>& values);
    qint64 rows() const { return m_rows; }
    qint64 tables() const { return m_tables; }
    const QByteArray& stateHash() const { return m_stateHash; }

private:
    bool ensure(qsizetype count);
    void need(qsizetype count);
    qint64 number();
    QByteArray text();
    char peek();

    Source m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_hashed = 0; // up to here the buffer is in the hash
    bool m_hashing = false;
    Checksum m_hash;
    qint64 m_rows = 0;
    qint64 m_tables = 0;
    QByteArray m_stateHash;
};

} // namespace zvonok::storage
