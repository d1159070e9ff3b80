// SPDX-License-Identifier: GPL-3.0-or-later
// What the server was told on the command line and in its configuration file. Plain data; main lane.
#pragma once

#include "common/base/Result.h"
#include "server/storage/Dialect.h"

#include <QHostAddress>
#include <QStringList>

namespace zvonok::server {

struct Config {
    QString data; // folder: database, key, backups, audit head
    QHostAddress address = QHostAddress::Any;
    quint16 port = 28443;
    storage::DatabaseAddress database; // SQLite in the data folder by default
    QString databaseText;
    QString schoolName;
    int readThreads = 2;
    int netThreads = 2;
    bool discovery = true;
    int demoPupils = 0; // more than 0: fill an empty database with a demo school
    int demoYears = 1;
    bool quickHashing = false; // for trials of load alone: the floor of the password hash

    QString newPasswordFor; // login that gets a one-time password at this start; empty: none
    QString restoreFile;    // of Restore
    QString
        backupKey; // file of the key the backup was made with; empty: backup.key beside it, or of the data

    enum class Action { Serve, Help, Version, Restore };
    Action action = Action::Serve;
    QString helpText;

    // InvalidInput {option, reason}. arguments: without the program's name.
    static Result<Config> parse(const QStringList& arguments);
};

} // namespace zvonok::server
