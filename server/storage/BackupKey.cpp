// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Backup.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

namespace zvonok::storage {

namespace {

constexpr int keySize = 32;
constexpr int shortestPassphrase = 8;

} // namespace

Result<BackupKey> BackupKey::fromPassphrase(const QString& passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return fail(FailureCode::PasswordTooWeak, QStringLiteral("key"), {QStringLiteral("short")});
    return BackupKey(passphrase.normalized(QString::NormalizationForm_C).toUtf8(), true);
}

Result<BackupKey> BackupKey::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::UnreadableFile, QStringLiteral("key"), {path});
    const QByteArray secret = file.read(keySize + 1);
    if (secret.size() != keySize)
        return fail(FailureCode::UnreadableFile, QStringLiteral("key"), {path});
    return BackupKey(secret, false);
}

Result<BackupKey> BackupKey::fromOwnFile(const QString& path)
{
    if (QFile::exists(path))
        return fromFile(path);
    QByteArray secret(keySize, Qt::Uninitialized);
    randombytes_buf(secret.data(), std::size_t(secret.size()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(secret) != secret.size() || !file.commit())
        return fail(FailureCode::StorageFailed, QStringLiteral("key"), {path});
    return BackupKey(secret, false);
}

} // namespace zvonok::storage
