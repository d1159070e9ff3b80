// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Dump.h"

#include "server/storage/StorageError.h"

#include <bit>

namespace zvonok::storage {

namespace {

constexpr char dumpMagic[] = "zvonok-dump-1";
constexpr qsizetype flushAbove = 256 * 1024;
constexpr qint64 maxValue = 256 * 1024 * 1024; // bytes of one text or blob
constexpr qint64 maxColumns = 1000;

[[noreturn]] void corruptFile()
{
    throw StorageError({FailureCode::Corrupt, QStringLiteral("file"), {}, {}});
}

} // namespace

// ------------------------------------------------------------------------------------------------ writing

void DumpWriter::number(qint64 value)
{
    char bytes[8];
    qToLittleEndian<qint64>(value, bytes);
    m_buffer.append(bytes, 8);
}

void DumpWriter::bytes(QByteArrayView value)
{
    number(value.size());
    m_buffer.append(value);
}

void DumpWriter::flush()
{
    m_hash.raw(m_buffer);
    if (m_sink)
        m_sink(m_buffer);
    m_buffer.resize(0);
}

void DumpWriter::head(const DumpHead& head)
{
    m_buffer.append(dumpMagic, sizeof dumpMagic - 1);
    number(head.takenAt.ms);
    number(head.migrations.size());
    for (const DumpHead::Migration& each : head.migrations) {
        number(each.number);
        bytes(each.name);
        bytes(each.checksum);
    }
    number(head.rows);
    // The hash is about the state alone, not about when it was taken.
    if (m_sink)
        m_sink(m_buffer);
    m_buffer.resize(0);
}

void DumpWriter::table(const CatalogTable& table)
{
    ++m_tables;
    m_buffer += 'T';
    bytes(table.name);
    number(table.columns.size());
    for (const CatalogColumn& each : table.columns) {
        bytes(each.name);
        m_buffer += char(each.kind);
    }
}

void DumpWriter::row(const CatalogTable& table, const Prepared& values)
{
    ++m_rows;
    m_buffer += 'R';
    int column = 0;
    for (const CatalogColumn& each : table.columns) {
        if (values.isNull(column)) {
            m_buffer += char(ColumnKind::Null);
        } else {
            m_buffer += char(each.kind);
            switch (each.kind) {
            case ColumnKind::Null:
                break;
            case ColumnKind::Number:
                number(values.number(column));
                break;
            case ColumnKind::Real:
                number(std::bit_cast<qint64>(values.real(column)));
                break;
            case ColumnKind::Text:
                bytes(values.text(column));
                break;
            case ColumnKind::Blob:
                bytes(values.blob(column));
                break;
            }
        }
        ++column;
    }
    if (m_buffer.size() > flushAbove)
        flush();
}

QByteArray DumpWriter::finish()
{
    flush();
    const QByteArray hash = m_hash.result();
    m_buffer += 'E';
    number(m_rows);
    m_buffer += hash;
    if (m_sink)
        m_sink(m_buffer);
    return hash;
}

void dumpTables(Connection& connection, DumpWriter& writer, const std::function<bool(qint64 rows)>& progress)
{
    for (const CatalogTable& table : catalogOf(connection)) {
        writer.table(table);
        const auto rows = connection.streaming(table.selectAll(connection.engine()));
        while (rows->step()) {
            writer.row(table, *rows);
            if (progress && writer.rows() % 2000 == 0 && !progress(writer.rows()))
                throw StorageError({FailureCode::Cancelled, {}, {}, {}});
        }
    }
}

DumpHead dumpHeadOf(Connection& connection, Moment takenAt)
{
    DumpHead head;
    head.takenAt = takenAt;
    connection.statement("SELECT number, name, checksum FROM schema_migration ORDER BY number")
        .each([&](const Row& row) {
            head.migrations.append(
                {int(row.number("number")), row.utf8("name").toByteArray(), row.blob("checksum")});
        });
    for (const CatalogTable& table : catalogOf(connection))
        head.rows += rowCount(connection, table);
    return head;
}

// ------------------------------------------------------------------------------------------------ reading

bool DumpReader::ensure(qsizetype count)
{
    while (m_buffer.size() - m_at < count) {
        if (m_at > flushAbove) {
            if (m_hashing)
                m_hash.raw(QByteArrayView(m_buffer).sliced(m_hashed, m_at - m_hashed));
            m_buffer.remove(0, m_at);
            m_at = m_hashed = 0;
        }
        if (!m_source(m_buffer))
            return false;
    }
    return true;
}

void DumpReader::need(qsizetype count)
{
    if (!ensure(count))
        corruptFile();
}

qint64 DumpReader::number()
{
    need(8);
    const qint64 value = qFromLittleEndian<qint64>(m_buffer.constData() + m_at);
    m_at += 8;
    return value;
}

QByteArray DumpReader::text()
{
    const qint64 size = number();
    if (size < 0 || size > maxValue)
        corruptFile();
    need(size);
    m_at += size;
    return m_buffer.mid(m_at - size, size);
}

char DumpReader::peek()
{
    need(1);
    return m_buffer[m_at];
}

DumpHead DumpReader::head()
{
    const QByteArray wanted(dumpMagic, sizeof dumpMagic - 1);
    need(wanted.size());
    if (m_buffer.mid(m_at, wanted.size()) != wanted)
        throw StorageError({FailureCode::NotSupported, QStringLiteral("file"), {}, {}});
    m_at += wanted.size();
    DumpHead head;
    head.takenAt = {number()};
    const qint64 count = number();
    if (count < 0 || count > 100'000)
        corruptFile();
    for (qint64 i = 0; i < count; ++i) {
        const auto migration = int(number());
        const QByteArray name = text();
        head.migrations.append({migration, name, text()});
    }
    head.rows = number();
    m_hashing = true;
    m_hashed = m_at;
    return head;
}

bool DumpReader::table(CatalogTable& table)
{
    if (peek() == 'E') {
        m_hash.raw(QByteArrayView(m_buffer).sliced(m_hashed, m_at - m_hashed));
        m_hashing = false;
        ++m_at;
        const qint64 rows = number();
        need(Checksum::size);
        m_stateHash = m_buffer.mid(m_at, Checksum::size);
        m_at += Checksum::size;
        if (rows != m_rows || m_stateHash != m_hash.result() || ensure(1))
            corruptFile();
        return false;
    }
    if (peek() != 'T')
        corruptFile();
    ++m_at;
    ++m_tables;
    table = {};
    table.name = text();
    const qint64 columns = number();
    if (columns < 1 || columns > maxColumns)
        corruptFile();
    for (qint64 i = 0; i < columns; ++i) {
        const QByteArray name = text();
        const char kind = peek();
        ++m_at;
        if (kind < char(ColumnKind::Number) || kind > char(ColumnKind::Blob))
            corruptFile();
        table.columns.append({name, ColumnKind(kind), 0});
    }
    return true;
}

bool DumpReader::row(const CatalogTable& table, std::vector<Value>& values)
{
    if (peek() != 'R')
        return false;
    // The values are views into the buffer, so the whole row must lie there before the first is taken.
    qsizetype length = 1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        need(length + 1);
        const auto kind = ColumnKind(m_buffer[m_at + length]);
        ++length;
        if (kind == ColumnKind::Null)
            continue;
        if (kind != table.columns[i].kind)
            corruptFile();
        need(length + 8);
        const qint64 value = qFromLittleEndian<qint64>(m_buffer.constData() + m_at + length);
        length += 8;
        if (kind == ColumnKind::Text || kind == ColumnKind::Blob) {
            if (value < 0 || value > maxValue)
                corruptFile();
            need(length + value);
            length += value;
        }
    }
    ++m_rows;
    values.clear();
    ++m_at;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        Value value;
        value.kind = ColumnKind(m_buffer[m_at++]);
        if (value.kind != ColumnKind::Null) {
            const qint64 raw = number();
            value.number = raw;
            value.real = std::bit_cast<double>(raw);
            if (value.kind == ColumnKind::Text || value.kind == ColumnKind::Blob) {
                value.bytes = QByteArrayView(m_buffer).sliced(m_at, raw);
                m_at += raw;
            }
        }
        values.push_back(value);
    }
    return true;
}

} // namespace zvonok::storage
