// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/AuditHead.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

namespace zvonok::storage {

namespace {

constexpr char headMagic[] = "ZVAUDIT1";
constexpr int magicSize = 8;
constexpr int hashSize = 32;
constexpr int sealedSize = magicSize + 8 + 8 + hashSize;
constexpr int sealSize = crypto_auth_BYTES;

tl::unexpected<Failure> corrupt() { return fail(FailureCode::Corrupt, QStringLiteral("auditHead")); }

bool save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray sealOf(const QByteArray& bytes, const QByteArray& key)
{
    QByteArray seal(sealSize, Qt::Uninitialized);
    crypto_auth(reinterpret_cast<unsigned char*>(seal.data()), raw(bytes),
                static_cast<unsigned long long>(bytes.size()), raw(key));
    return seal;
}

} // namespace

Result<QByteArray> AuditHeadFile::key() const
{
    const QString path = QDir(m_folder).filePath(QStringLiteral("audit.key"));
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::StorageFailed, QStringLiteral("auditKey"), {path});
        const QByteArray key = file.read(crypto_auth_KEYBYTES + 1);
        if (key.size() != crypto_auth_KEYBYTES)
            return corrupt();
        return key;
    }
    // A head without its key was sealed with another one, which somebody took away.
    if (QFile::exists(QDir(m_folder).filePath(QStringLiteral("audit.head"))))
        return corrupt();
    QByteArray key(crypto_auth_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), std::size_t(key.size()));
    if (!save(path, key))
        return fail(FailureCode::StorageFailed, QStringLiteral("auditKey"), {path});
    return key;
}

Result<Nothing> AuditHeadFile::write(const AuditHead& head) const
{
    const auto kept = read();
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept && ((*kept)->seq > head.seq || ((*kept)->seq == head.seq && (*kept)->hash != head.hash)))
        return fail(FailureCode::Conflict, QStringLiteral("auditHead"), {QString::number((*kept)->seq)});
    const auto secret = key();
    if (!secret)
        return tl::unexpected(secret.error());
    QByteArray bytes(headMagic, magicSize);
    char number[8];
    qToLittleEndian<qint64>(head.seq, number);
    bytes.append(number, 8);
    qToLittleEndian<qint64>(head.at.ms, number);
    bytes.append(number, 8);
    bytes.append(head.hash);
    if (bytes.size() != sealedSize)
        return fail(FailureCode::InvalidInput, QStringLiteral("auditHead"));
    if (!save(QDir(m_folder).filePath(QStringLiteral("audit.head")), bytes + sealOf(bytes, *secret)))
        return fail(FailureCode::StorageFailed, QStringLiteral("auditHead"));
    return Nothing{};
}

Result<std::optional<AuditHead>> AuditHeadFile::read() const
{
    QFile file(QDir(m_folder).filePath(QStringLiteral("audit.head")));
    if (!file.exists())
        return std::optional<AuditHead>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("auditHead"));
    const QByteArray bytes = file.read(sealedSize + sealSize + 1);
    const auto secret = key();
    if (!secret)
        return tl::unexpected(secret.error());
    if (bytes.size() != sealedSize + sealSize || !bytes.startsWith(headMagic))
        return corrupt();
    const QByteArray sealed = bytes.first(sealedSize);
    if (crypto_auth_verify(raw(bytes.last(sealSize)), raw(sealed), sealedSize, raw(*secret)) != 0)
        return corrupt();
    AuditHead head;
    head.seq = qFromLittleEndian<qint64>(sealed.constData() + magicSize);
    head.at = {qFromLittleEndian<qint64>(sealed.constData() + magicSize + 8)};
    head.hash = sealed.last(hashSize);
    return std::optional<AuditHead>(head);
}

} // namespace zvonok::storage
