// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/BackupStore.h"

#include <QDir>

namespace zvonok::server {

namespace {

const QString& ours()
{
    static const QString pattern = QStringLiteral("zvonok-*.zvonok-backup");
    return pattern;
}

} // namespace

Result<storage::BackupSummary> BackupStore::write(const storage::DatabaseAddress& from, const Clock& clock,
                                                  const storage::Backup::Progress& progress) const
{
    if (!QDir().mkpath(m_folder))
        return fail(FailureCode::StorageFailed, QStringLiteral("backup"), {m_folder});
    auto key = storage::BackupKey::fromOwnFile(m_keyFile);
    if (!key)
        return tl::unexpected(key.error());
    const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.now().ms, Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    // Two in one millisecond (a clock that stands): the name sorts as it was made.
    QString file;
    for (int number = 0; file.isEmpty() || QFile::exists(file); ++number)
        file = QDir(m_folder).filePath(
            QStringLiteral("zvonok-%1-%2.zvonok-backup").arg(stamp).arg(number, 2, 10, QLatin1Char('0')));
    return storage::Backup::write(from, file, *key, clock, progress);
}

QList<BackupMade> BackupStore::list() const
{
    QList<BackupMade> all;
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {ours(), QStringLiteral("before-*.zvonok-backup"), QStringLiteral("before-*.db")}, QDir::Files,
        QDir::Time);
    for (const QFileInfo& each : files) {
        BackupMade made;
        made.fileName = each.fileName();
        made.bytes = each.size();
        made.at = {each.lastModified().toMSecsSinceEpoch()};
        all.append(made);
    }
    return all;
}

QStringList BackupStore::prune(int kept) const
{
    QStringList removed;
    const QStringList files = QDir(m_folder).entryList({ours()}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < files.size() - kept; ++i)
        if (QFile::remove(QDir(m_folder).filePath(files.at(i))))
            removed.append(files.at(i));
    return removed;
}

} // namespace zvonok::server
