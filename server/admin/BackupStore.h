// SPDX-License-Identifier: GPL-3.0-or-later
// The folder with the server's backups and the file with their key: names, list, how many are kept. Work and
// read lanes; the files are the truth.
#pragma once

#include "common/admin/AdminMessages.h"
#include "server/storage/Backup.h"

namespace zvonok::server {

class BackupStore
{
public:
    BackupStore(QString folder, QString keyFile) : m_folder(std::move(folder)), m_keyFile(std::move(keyFile))
    {
    }

    Result<storage::BackupSummary> write(const storage::DatabaseAddress& from, const Clock& clock,
                                         const storage::Backup::Progress& progress) const;
    // Newest first; without state hashes, which only reading through them gives.
    QList<BackupMade> list() const;
    // Removes the oldest but so many of those made by write(); their names.
    QStringList prune(int kept) const;

private:
    QString m_folder;
    QString m_keyFile;
};

} // namespace zvonok::server
