// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the schema of this program: the numbered files of resources/migrations, each in one
// transaction with its checksum. Runs before the lanes start, on the thread that starts the server.
#pragma once

#include "common/base/Clock.h"
#include "server/storage/Dialect.h"

#include <QList>

#include <optional>

namespace zvonok::storage {

class Connection;

struct Migration {
    int number = 0;
    QString name; // of the file, without .sql
    QByteArray text;
    QByteArray checksum() const; // BLAKE2b-256
};

struct MigrationOutcome {
    int from = 0; // highest number before
    int to = 0;
    QString
        backup; // file that was written before the first change; empty: the database was empty or up to date
};

class Migrator
{
public:
    // The migrations of this program, in order.
    static QList<Migration> embedded();
    // The statements of a file: split at ';' at the end of a line; a line "-- only: sqlite" or "-- only:
    // postgresql" above a statement keeps the other engine from it. Tokens are not yet expanded.
    static QStringList statements(const Migration& migration, Engine engine);

    // One file within the caller's transaction, with its checksum row. Throws StorageError.
    static void apply(Connection& connection, const Migration& migration, Moment now);

    // backupFolder: where the copy of the old state goes.
    Migrator(DatabaseAddress address, const Clock& clock, QString backupFolder,
             QList<Migration> migrations = embedded());

    // Conflict(field "migration", argument: name): an applied file was changed since, or one came in below
    // the highest number. NotSupported(field
    // "migration", argument: number): the database was made by a newer program. StorageFailed: the statement
    // failed and its whole file was rolled back. highest: stop after this number (tests, restore).
    Result<MigrationOutcome> run(int highest = 0);

private:
    Result<MigrationOutcome> runOn(Connection& connection, int highest);
    Result<QString> copyBefore(Connection& connection, int number);

    DatabaseAddress m_address;
    const Clock& m_clock;
    QString m_backupFolder;
    QList<Migration> m_migrations;
};

} // namespace zvonok::storage
