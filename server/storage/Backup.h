// SPDX-License-Identifier: GPL-3.0-or-later
// The whole database as one compressed, encrypted, verified file, taken online from one reading snapshot, and
// back into an empty database of either engine. The dump is logical: rows, not pages, so that a school can
// also move from SQLite to PostgreSQL. Work lane; opens its own connections.
#pragma once

#include "common/base/Clock.h"
#include "server/storage/Dialect.h"
#include "server/storage/ReadScope.h"

#include <QByteArray>

#include <functional>

namespace zvonok::storage {

// What a backup is encrypted with: a passphrase (Argon2id with the salt of the file) or a key file of 32
// bytes.
class BackupKey
{
public:
    static Result<BackupKey> fromPassphrase(const QString& passphrase); // at least 8 characters
    static Result<BackupKey> fromFile(const QString& path);
    // Makes the file (mode 0600) where it is missing.
    static Result<BackupKey> fromOwnFile(const QString& path);

    bool isPassphrase() const { return m_passphrase; }
    const QByteArray& secret() const { return m_secret; }

private:
    BackupKey(QByteArray secret, bool passphrase) : m_secret(std::move(secret)), m_passphrase(passphrase) {}

    QByteArray m_secret;
    bool m_passphrase;
};

struct BackupSummary {
    QString file;
    qint64 bytes = 0;
    qint64 tables = 0;
    qint64 rows = 0;
    int migration = 0; // highest that the data knows
    Moment takenAt;
    QByteArray stateHash;
};

// Hash over every table and row, ordered by primary key; the same for the same data on both engines.
QByteArray stateHash(ReadScope& scope);

class Backup
{
public:
    // Rows done of all; false cancels (Failure Cancelled, nothing left behind).
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    // Writes, reads the whole file back and compares before it takes its name.
    static Result<BackupSummary> write(const DatabaseAddress& from, const QString& file, const BackupKey& key,
                                       const Clock& clock, const Progress& progress = {});
    // Reads the file to its end. WrongCredentials(field "key"): not this key. Corrupt(field "file"): cut or
    // altered. NotSupported(field "file"): no backup, or of a newer program.
    static Result<BackupSummary> verify(const QString& file, const BackupKey& key,
                                        const Progress& progress = {});
    // Into a SQLite file that does not exist, or an empty PostgreSQL database (else AlreadyExists, field
    // "database"). All or nothing: the state hash is compared before the data can be seen.
    static Result<BackupSummary> restore(const QString& file, const BackupKey& key, const DatabaseAddress& to,
                                         const Clock& clock, const Progress& progress = {});
};

} // namespace zvonok::storage
