// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Migrator.h"

#include "server/storage/Backup.h"
#include "server/storage/Checksum.h"
#include "server/storage/Connection.h"
#include "server/storage/SqlScanner.h"
#include "server/storage/StorageError.h"
#include "server/storage/WriterLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zvonok::storage {

namespace {

qint64 tableCount(Connection& connection, bool ours)
{
    if (connection.engine() == Engine::Sqlite) {
        const QString name = ours ? QStringLiteral("schema_migration") : QString();
        return connection
            .statement(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND (:name = '' OR name = :name)")
            .bind("name", name)
            .number()
            .value_or(0);
    }
    const QString name = ours ? QStringLiteral("schema_migration") : QString();
    return connection
        .statement("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() "
                   "AND ({text:name} = '' OR table_name = {text:name})")
        .bind("name", name)
        .number()
        .value_or(0);
}

struct Applied {
    int number = 0;
    QString name;
    QByteArray checksum;
};

QList<Applied> appliedTo(Connection& connection)
{
    QList<Applied> list;
    if (tableCount(connection, true) == 0)
        return list;
    connection.statement("SELECT number, name, checksum FROM schema_migration ORDER BY number")
        .each([&](const Row& row) {
            list.append({int(row.number("number")), row.text("name"), row.blob("checksum")});
        });
    return list;
}

// Foreign keys are checked as a whole at the end of each file instead, so that a table may be made anew.
class ForeignKeysLater
{
public:
    explicit ForeignKeysLater(Connection& connection) : m_connection(connection)
    {
        if (connection.engine() == Engine::Sqlite)
            connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysLater()
    {
        try {
            if (m_connection.engine() == Engine::Sqlite)
                m_connection.execute("PRAGMA foreign_keys = ON");
        } catch (const StorageError&) {
            // The connection is closed after the migrations in any case.
        }
    }
    Q_DISABLE_COPY_MOVE(ForeignKeysLater)

private:
    Connection& m_connection;
};

} // namespace

QByteArray Migration::checksum() const
{
    Checksum checksum;
    checksum.raw(text);
    return checksum.result();
}

QList<Migration> Migrator::embedded()
{
    QList<Migration> list;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QFileInfo& each : folder.entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(each.filePath());
        if (file.open(QIODevice::ReadOnly))
            list.append({each.baseName().left(4).toInt(), each.completeBaseName(), file.readAll()});
    }
    return list;
}

QStringList Migrator::statements(const Migration& migration, Engine engine)
{
    const std::string_view text(migration.text.constData(), std::size_t(migration.text.size()));
    const std::string_view other = engine == Engine::Sqlite ? "-- only: postgresql" : "-- only: sqlite";
    QStringList list;
    std::string current;
    bool content = false; // more than comments and space
    bool skip = false;
    const auto finish = [&] {
        if (content && !skip)
            list.append(QString::fromStdString(current).trimmed());
        current.clear();
        content = false;
        skip = false;
    };
    for (SqlScanner scanner(text); scanner.next();) {
        const std::string_view piece = scanner.piece();
        if (scanner.kind() == SqlPiece::Quoted && (piece.starts_with("--") || piece.starts_with("/*"))) {
            skip = skip || piece.starts_with(other);
            current += '\n';
            continue;
        }
        if (scanner.kind() != SqlPiece::Plain) {
            content = true;
            current += piece;
            continue;
        }
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const char each = piece[i];
            const std::size_t rest = piece.find_first_not_of(" \t\r", i + 1);
            if (each == ';' && (rest == std::string_view::npos || piece[rest] == '\n')) {
                finish();
                continue;
            }
            content = content || (each != ' ' && each != '\n' && each != '\t' && each != '\r');
            current += each;
        }
    }
    finish();
    return list;
}

void Migrator::apply(Connection& connection, const Migration& migration, Moment now)
{
    connection.execute(connection.engine() == Engine::Sqlite
                           ? "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, "
                             "name TEXT NOT NULL, checksum BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT"
                           : "CREATE TABLE IF NOT EXISTS schema_migration (number BIGINT PRIMARY KEY, "
                             "name TEXT NOT NULL, checksum BYTEA NOT NULL, applied_at BIGINT NOT NULL)");
    for (const QString& text : statements(migration, connection.engine())) {
        const QByteArray utf8 = text.toUtf8();
        const auto sql = expandTokens({utf8.constData(), std::size_t(utf8.size())}, connection.engine());
        if (!sql)
            throw StorageError({FailureCode::StorageFailed,
                                {},
                                {},
                                logIncident(migration.name % QStringLiteral(": unknown token ") %
                                            sql.error().arguments.value(0))});
        connection.execute(sql->c_str());
    }
    connection
        .statement("INSERT INTO schema_migration (number, name, checksum, applied_at) "
                   "VALUES (:number, :name, :checksum, :at)")
        .bind("number", migration.number)
        .bind("name", migration.name)
        .bind("checksum", migration.checksum())
        .bind("at", now)
        .run();
    if (connection.engine() == Engine::Sqlite) {
        const QString violated = connection.answer("PRAGMA foreign_key_check");
        if (!violated.isEmpty())
            throw StorageError(
                {FailureCode::StorageFailed,
                 {},
                 {},
                 logIncident(migration.name % QStringLiteral(": foreign keys of ") % violated)});
    }
}

Migrator::Migrator(DatabaseAddress address, const Clock& clock, QString backupFolder,
                   QList<Migration> migrations)
    : m_address(std::move(address)), m_clock(clock), m_backupFolder(std::move(backupFolder)),
      m_migrations(std::move(migrations))
{
}

Result<MigrationOutcome> Migrator::run(int highest)
{
    auto connection = Connection::open(m_address, Access::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    try {
        WriterLock lock;
        if (auto taken = lock.take(m_address, **connection); !taken)
            return tl::unexpected(taken.error());
        auto outcome = runOn(**connection, highest);
        connection->reset(); // before the lock goes
        return outcome;
    } catch (const StorageError& error) {
        return tl::unexpected(error.failure());
    }
}

Result<MigrationOutcome> Migrator::runOn(Connection& connection, int highest)
{
    const QList<Applied> applied = appliedTo(connection);
    if (applied.isEmpty() && tableCount(connection, false) > 0)
        return fail(FailureCode::NotSupported, QStringLiteral("database"), {QStringLiteral("foreign")});

    MigrationOutcome outcome;
    for (const Applied& each : applied) {
        outcome.from = outcome.to = each.number;
        const auto known = std::find_if(m_migrations.cbegin(), m_migrations.cend(),
                                        [&](const Migration& mine) { return mine.number == each.number; });
        if (known == m_migrations.cend())
            return fail(FailureCode::NotSupported, QStringLiteral("migration"),
                        {QString::number(each.number)});
        if (known->checksum() != each.checksum)
            return fail(FailureCode::Conflict, QStringLiteral("migration"), {each.name});
    }

    const ForeignKeysLater later(connection);
    for (const Migration& each : m_migrations) {
        const bool done = std::any_of(applied.cbegin(), applied.cend(),
                                      [&](const Applied& one) { return one.number == each.number; });
        if (done || (highest != 0 && each.number > highest))
            continue;
        if (each.number <= outcome.to) // a number that was given after a higher one had been used
            return fail(FailureCode::Conflict, QStringLiteral("migration"), {each.name});
        if (outcome.from > 0 && outcome.backup.isEmpty()) {
            auto backup = copyBefore(connection, each.number);
            if (!backup)
                return tl::unexpected(backup.error());
            outcome.backup = *backup;
        }
        connection.execute(connection.engine() == Engine::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
        try {
            apply(connection, each, m_clock.now());
            connection.execute("COMMIT");
        } catch (const StorageError& error) {
            if (connection.inTransaction())
                connection.execute("ROLLBACK");
            Failure failure = error.failure();
            failure.field = QStringLiteral("migration");
            failure.arguments = {each.name};
            return tl::unexpected(failure);
        }
        outcome.to = each.number;
    }
    return outcome;
}

Result<QString> Migrator::copyBefore(Connection& connection, int number)
{
    QDir().mkpath(m_backupFolder);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString path =
        QDir(m_backupFolder)
            .filePath(QStringLiteral("before-%1-%2").arg(number, 4, 10, QLatin1Char('0')).arg(stamp));
    if (connection.engine() == Engine::PostgreSql) {
        // pg_dump may not be on this computer: our own dump is, and restores into either engine.
        auto key = BackupKey::fromOwnFile(QDir(m_backupFolder).filePath(QStringLiteral("backup.key")));
        if (!key)
            return tl::unexpected(key.error());
        auto summary = Backup::write(m_address, path % QStringLiteral(".zvonok-backup"), *key, m_clock);
        if (!summary)
            return tl::unexpected(summary.error());
        return summary->file;
    }
    const QString file = path % QStringLiteral(".db");
    QFile::remove(file);
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(FailureCode::StorageFailed, QStringLiteral("backup"), {file});
    made.close();
    connection.statement("VACUUM INTO :file").bind("file", file).run();
    auto copy = Connection::open({Engine::Sqlite, file, {}, 5432, {}, {}, {}}, Access::Read);
    if (!copy || (*copy)->answer("PRAGMA quick_check") != QLatin1String("ok"))
        return fail(FailureCode::StorageFailed, QStringLiteral("backup"), {file});
    return file;
}

} // namespace zvonok::storage
