// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a backup into a data folder without a database, offline: for the day after the disk has died. The
// server must not be running on that folder. Blocks.
#pragma once

#include "server/app/Config.h"
#include "server/storage/Backup.h"

namespace zvonok::server {

// UnreadableFile {path}: no such backup or key. AlreadyExists: there is a database. Others as
// Backup::restore().
Result<storage::BackupSummary> restoreBackup(const Config& config, const storage::Backup::Progress& progress);
// After a restore: whether the secret that passwords were hashed with was found beside the key of the backup.
bool passwordsWillFit(const Config& config);

} // namespace zvonok::server
