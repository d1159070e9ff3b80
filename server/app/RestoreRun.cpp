// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/RestoreRun.h"

#include <QDir>
#include <QFileInfo>

namespace zvonok::server {

namespace {

const QString passwordSecretFile = QStringLiteral("password.pepper");

// Backups lie in data/backups, their key in data: where both were moved together it is found by itself.
QString keyFor(const Config& config)
{
    if (!config.backupKey.isEmpty())
        return config.backupKey;
    const QDir beside = QFileInfo(config.restoreFile).absoluteDir();
    for (const QString& each :
         {beside.filePath(QStringLiteral("backup.key")), beside.filePath(QStringLiteral("../backup.key")),
          QDir(config.data).filePath(QStringLiteral("backup.key"))})
        if (QFile::exists(each))
            return each;
    return beside.filePath(QStringLiteral("backup.key"));
}

} // namespace

Result<storage::BackupSummary> restoreBackup(const Config& config, const storage::Backup::Progress& progress)
{
    if (!QFile::exists(config.restoreFile))
        return fail(FailureCode::UnreadableFile, QStringLiteral("file"), {config.restoreFile});
    const QString keyFile = keyFor(config);
    const auto key = storage::BackupKey::fromFile(keyFile);
    if (!key)
        return tl::unexpected(key.error());
    if (!QDir().mkpath(config.data))
        return fail(FailureCode::StorageFailed, QStringLiteral("data"), {config.data});
    QFile::setPermissions(config.data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const SystemClock clock;
    auto restored = storage::Backup::restore(config.restoreFile, *key, config.database, clock, progress);
    if (!restored)
        return restored;
    // Later backups go on under the same key, and old ones stay readable.
    const QString own = QDir(config.data).filePath(QStringLiteral("backup.key"));
    if (!QFile::exists(own)) {
        QFile::copy(keyFile, own);
        QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner);
    }
    // Passwords are hashed with a secret outside the database: without it nobody's fits.
    const QString pepper = QFileInfo(keyFile).absoluteDir().filePath(passwordSecretFile);
    const QString ownPepper = QDir(config.data).filePath(passwordSecretFile);
    if (QFile::exists(pepper) && !QFile::exists(ownPepper)) {
        QFile::copy(pepper, ownPepper);
        QFile::setPermissions(ownPepper, QFile::ReadOwner | QFile::WriteOwner);
    }
    return restored;
}

bool passwordsWillFit(const Config& config)
{
    return QFile::exists(QDir(config.data).filePath(passwordSecretFile));
}

} // namespace zvonok::server
