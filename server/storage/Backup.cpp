// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Backup.h"

#include "server/storage/Dump.h"
#include "server/storage/Migrator.h"
#include "server/storage/Restore.h"
#include "server/storage/SealedFile.h"
#include "server/storage/StorageError.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace zvonok::storage {

namespace {

// Half of the way is writing, half is reading back.
std::function<bool(qint64)> part(const Backup::Progress& progress, qint64 before, qint64 total)
{
    if (!progress)
        return {};
    return [progress, before, total](qint64 rows) { return progress(before + rows, total); };
}

void openOrThrow(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError({FailureCode::UnreadableFile, QStringLiteral("file"), {file.fileName()}, {}});
}

BackupSummary summaryOf(const QString& file, const DumpHead& head)
{
    BackupSummary summary;
    summary.file = file;
    summary.takenAt = head.takenAt;
    summary.migration = head.migrations.isEmpty() ? 0 : head.migrations.last().number;
    return summary;
}

BackupSummary readThrough(const QString& path, const BackupKey& key,
                          const std::function<bool(qint64)>& progress)
{
    QFile file(path);
    openOrThrow(file);
    SealedReader sealed(file, key);
    DumpReader reader([&](QByteArray& to) { return sealed.read(to); });
    BackupSummary summary = summaryOf(path, reader.head());
    CatalogTable table;
    std::vector<DumpReader::Value> values;
    while (reader.table(table))
        while (reader.row(table, values))
            if (progress && reader.rows() % 2000 == 0 && !progress(reader.rows()))
                throw StorageError({FailureCode::Cancelled, {}, {}, {}});
    summary.bytes = file.size();
    summary.rows = reader.rows();
    summary.tables = reader.tables();
    summary.stateHash = reader.stateHash();
    return summary;
}

// The file under its final name, or nothing at all.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path) : m_path(std::move(path)) {}
    ~UnfinishedFile()
    {
        if (!m_path.isEmpty())
            for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock"})
                QFile::remove(m_path % QLatin1String(suffix));
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString& path() const { return m_path; }
    void finish(const QString& name)
    {
        if (!QFile::rename(m_path, name))
            throw StorageError({FailureCode::StorageFailed, QStringLiteral("file"), {name}, {}});
        m_path.clear();
    }

private:
    QString m_path;
};

QByteArray hashOf(Connection& connection, const std::function<bool(qint64)>& progress)
{
    DumpWriter writer({});
    dumpTables(connection, writer, progress);
    return writer.finish();
}

std::unique_ptr<Connection> connectOrThrow(const DatabaseAddress& address, Access access)
{
    auto connection = Connection::open(address, access);
    if (!connection)
        throw StorageError(connection.error());
    return std::move(*connection);
}

// The schema that the backup was taken of, step by step; a step that this program does not know, or knows
// differently, is a newer program's.
void migrateAs(Connection& connection, const DumpHead& head)
{
    const QList<Migration> known = Migrator::embedded();
    for (const DumpHead::Migration& each : head.migrations) {
        const auto mine = std::find_if(known.cbegin(), known.cend(),
                                       [&](const Migration& one) { return one.number == each.number; });
        if (mine == known.cend() || mine->checksum() != each.checksum)
            throw StorageError(
                {FailureCode::NotSupported, QStringLiteral("file"), {QString::number(each.number)}, {}});
        Migrator::apply(connection, *mine, head.takenAt);
    }
}

void refuseIfNotEmpty(const DatabaseAddress& to)
{
    const StorageError exists({FailureCode::AlreadyExists, QStringLiteral("database"), {to.described()}, {}});
    if (to.engine == Engine::Sqlite) {
        if (QFileInfo::exists(to.file))
            throw StorageError(exists);
        return;
    }
    const auto connection = connectOrThrow(to, Access::Read);
    if (connection->answer(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()") !=
        QLatin1String("0"))
        throw StorageError(exists);
}

// Reads the file into the database within one transaction.
BackupSummary fill(Connection& connection, const QString& path, const BackupKey& key,
                   const Backup::Progress& progress)
{
    QFile file(path);
    openOrThrow(file);
    SealedReader sealed(file, key);
    DumpReader reader([&](QByteArray& to) { return sealed.read(to); });
    connection.execute("BEGIN");
    const DumpHead head = reader.head();
    migrateAs(connection, head);
    loadDump(connection, reader, part(progress, 0, head.rows * 2));
    if (hashOf(connection, part(progress, head.rows, head.rows * 2)) != reader.stateHash())
        throw StorageError({FailureCode::Corrupt,
                            QStringLiteral("database"),
                            {},
                            logIncident(QStringLiteral("restore: the state differs from the backup's"))});
    connection.execute("COMMIT");
    BackupSummary summary = summaryOf(path, head);
    summary.bytes = file.size();
    summary.rows = reader.rows();
    summary.tables = reader.tables();
    summary.stateHash = reader.stateHash();
    return summary;
}

} // namespace

QByteArray stateHash(ReadScope& scope) { return hashOf(scope.connection(), {}); }

Result<BackupSummary> Backup::write(const DatabaseAddress& from, const QString& file, const BackupKey& key,
                                    const Clock& clock, const Progress& progress)
{
    try {
        if (QFileInfo::exists(file))
            return fail(FailureCode::AlreadyExists, QStringLiteral("file"), {file});
        UnfinishedFile unfinished(file % QStringLiteral(".unfinished"));
        QSaveFile device(unfinished.path()); // flushed to the disk by commit()
        if (!device.open(QIODevice::WriteOnly) ||
            !device.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return fail(FailureCode::StorageFailed, QStringLiteral("file"), {file});

        const auto connection = connectOrThrow(from, Access::Read);
        connection->execute(
            from.engine == Engine::Sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        SealedWriter sealed(device, key);
        DumpWriter writer([&](const QByteArray& bytes) { sealed.write(bytes); });
        const DumpHead head = dumpHeadOf(*connection, clock.now());
        writer.head(head);
        dumpTables(*connection, writer, part(progress, 0, head.rows * 2));
        const QByteArray hash = writer.finish();
        sealed.finish();
        connection->execute("ROLLBACK");
        if (!device.commit())
            return fail(FailureCode::StorageFull, QStringLiteral("file"), {file});

        BackupSummary summary = readThrough(unfinished.path(), key, part(progress, head.rows, head.rows * 2));
        if (summary.stateHash != hash)
            return fail(FailureCode::Corrupt, QStringLiteral("file"), {file});
        summary.file = file;
        unfinished.finish(file);
        return summary;
    } catch (const StorageError& error) {
        return tl::unexpected(error.failure());
    }
}

Result<BackupSummary> Backup::verify(const QString& file, const BackupKey& key, const Progress& progress)
{
    try {
        return readThrough(file, key, part(progress, 0, 0));
    } catch (const StorageError& error) {
        return tl::unexpected(error.failure());
    }
}

Result<BackupSummary> Backup::restore(const QString& file, const BackupKey& key, const DatabaseAddress& to,
                                      const Clock&, const Progress& progress)
{
    try {
        refuseIfNotEmpty(to);
        if (to.engine == Engine::PostgreSql) // what is not committed was never there
            return fill(*connectOrThrow(to, Access::Write), file, key, progress);

        UnfinishedFile unfinished(to.file % QStringLiteral(".unfinished"));
        DatabaseAddress beside = to;
        beside.file = unfinished.path();
        QFile::remove(beside.file);
        BackupSummary summary;
        {
            const auto connection = connectOrThrow(beside, Access::Write);
            connection->execute("PRAGMA foreign_keys = OFF");
            connection->execute("PRAGMA journal_mode = OFF");
            connection->execute("PRAGMA synchronous = OFF");
            summary = fill(*connection, file, key, progress);
            // Now onto the disk, whole, before it takes its name.
            connection->execute("PRAGMA synchronous = FULL");
            connection->execute("PRAGMA journal_mode = WAL");
            connection->execute("ANALYZE");
            connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        unfinished.finish(to.file);
        return summary;
    } catch (const StorageError& error) {
        return tl::unexpected(error.failure());
    }
}

} // namespace zvonok::storage
