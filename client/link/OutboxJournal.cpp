// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/OutboxJournal.h"

#include "client/platform/Durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace zvonok::client {

namespace {

constexpr QByteArrayView fileMagic = "ZVNOBX1\n";
constexpr QByteArrayView recordMagic = "ZOBR";
constexpr qsizetype checksumSize = 8;
constexpr qsizetype headSize = 4 + 4 + checksumSize;
constexpr qint64 mostGarbage = 256 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner; // it holds personal data

QByteArray checksum(QByteArrayView payload)
{
    return QCryptographicHash::hash(payload.toByteArray(), QCryptographicHash::Blake2s_128)
        .first(checksumSize);
}

// The record that begins at `at`, and its whole length; nothing where none whole and sound does.
std::optional<OutboxRecord> recordAt(QByteArrayView file, qsizetype at, qsizetype& length)
{
    const QByteArrayView rest = file.sliced(at);
    if (rest.size() < headSize || rest.first(recordMagic.size()) != recordMagic)
        return std::nullopt;
    const quint32 size = qFromLittleEndian<quint32>(rest.data() + 4);
    if (size > quint32(rest.size() - headSize))
        return std::nullopt;
    const QByteArrayView payload = rest.sliced(headSize, qsizetype(size));
    if (checksum(payload) != rest.sliced(8, checksumSize))
        return std::nullopt;
    const auto record = wire::decode<OutboxRecord>(payload);
    if (!record)
        return std::nullopt;
    length = headSize + qsizetype(size);
    return *record;
}

} // namespace

QByteArray OutboxJournal::encoded(const OutboxRecord& record)
{
    const QByteArray payload = wire::encode(record);
    QByteArray bytes = recordMagic.toByteArray();
    char size[4];
    qToLittleEndian(quint32(payload.size()), size);
    bytes.append(size, 4);
    bytes.append(checksum(payload));
    bytes.append(payload);
    return bytes;
}

void OutboxJournal::apply(QMap<qint64, Live>& live, const OutboxRecord& record)
{
    const qint64 sequence = record.entry.sequence;
    switch (record.event) {
    case OutboxEvent::Appended:
        live.insert(sequence, {record.entry, false, {}});
        return;
    case OutboxEvent::Done:
        live.remove(sequence);
        return;
    case OutboxEvent::Refused:
        if (const auto found = live.find(sequence); found != live.end()) {
            found->refused = true;
            found->failure = record.failure;
        }
        return;
    case OutboxEvent::Unknown:
        return;
    }
}

OutboxJournal::Contents OutboxJournal::read(QByteArrayView file)
{
    Contents contents;
    if (file.isEmpty())
        return contents;
    const bool whole = file.size() >= fileMagic.size() && file.first(fileMagic.size()) == fileMagic;
    qsizetype at = whole ? fileMagic.size() : 0;
    bool inDamage = false;
    while (at < file.size()) {
        qsizetype length = 0;
        if (const auto record = recordAt(file, at, length)) {
            apply(contents.live, *record);
            at += length;
            inDamage = false;
            continue;
        }
        if (!inDamage)
            ++contents.damaged;
        inDamage = true;
        const qsizetype next = file.indexOf(recordMagic, at + 1);
        at = next < 0 ? file.size() : next;
    }
    return contents;
}

Result<OutboxJournal::Contents> OutboxJournal::open()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile old(m_path);
    Contents contents;
    if (old.exists()) {
        if (!old.open(QIODevice::ReadOnly))
            return fail(FailureCode::StorageFailed, {}, {m_path});
        contents = read(old.readAll());
        old.close();
        if (contents.damaged > 0)
            QFile::copy(m_path, m_path + QStringLiteral(".damaged"));
    }
    m_live = contents.live;
    if (!rewrite())
        return fail(FailureCode::StorageFailed, {}, {m_path});
    return contents;
}

bool OutboxJournal::append(const QList<OutboxRecord>& records, bool sync)
{
    QByteArray bytes;
    for (const OutboxRecord& record : records) {
        apply(m_live, record);
        bytes += encoded(record);
    }
    if (!m_file)
        return false;
    m_size += bytes.size();
    if (m_file->write(bytes) == bytes.size() && (sync ? durable::sync(*m_file) : m_file->flush()))
        return true;
    m_file.reset(); // not to be trusted any more
    return false;
}

bool OutboxJournal::rewrite()
{
    m_file.reset();
    const QString unfinished = m_path + QStringLiteral(".new");
    QFile::remove(unfinished);
    auto file = std::make_unique<QFile>(unfinished);
    if (!file->open(QIODevice::WriteOnly, ownerOnly))
        return false;
    QByteArray bytes = fileMagic.toByteArray();
    for (const Live& live : std::as_const(m_live)) {
        bytes += encoded({OutboxEvent::Appended, live.entry, {}});
        if (live.refused) {
            OutboxRecord refused{OutboxEvent::Refused, {}, live.failure};
            refused.entry.sequence = live.entry.sequence;
            bytes += encoded(refused);
        }
    }
    if (file->write(bytes) != bytes.size() || !durable::sync(*file))
        return false;
    // Windows renames no open file.
    file->close();
    if (!durable::replace(unfinished, m_path))
        return false;
    file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly))
        return false;
    m_file = std::move(file);
    m_size = m_sizeWhenClean = bytes.size();
    return true;
}

bool OutboxJournal::isWorthRewriting() const { return m_size > mostGarbage && m_size > 4 * m_sizeWhenClean; }

} // namespace zvonok::client
