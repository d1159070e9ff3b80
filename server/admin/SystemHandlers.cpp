// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/SystemHandlers.h"

#include "server/admin/AuditRepository.h"
#include "server/admin/SettingRepository.h"
#include "server/dispatch/AuditJson.h"
#include "server/storage/AuditVerifier.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace zvonok::server {

namespace {

constexpr int usualBackups = 30;
const QString& lastBackup()
{
    static const QString name = QStringLiteral("backup.last");
    return name;
}

QString wordFor(storage::AuditDamageKind kind)
{
    switch (kind) {
    case storage::AuditDamageKind::Altered:
        return QStringLiteral("altered");
    case storage::AuditDamageKind::Missing:
        return QStringLiteral("removed");
    case storage::AuditDamageKind::Inserted:
        return QStringLiteral("inserted");
    case storage::AuditDamageKind::Moved:
        return QStringLiteral("reordered");
    case storage::AuditDamageKind::Truncated:
        return QStringLiteral("truncated");
    case storage::AuditDamageKind::Rewritten:
        return QStringLiteral("rewritten");
    }
    return {};
}

qint64 bytesOf(const storage::DatabaseAddress& database, storage::ReadScope& scope)
{
    if (database.engine == storage::Engine::PostgreSql)
        return scope.statement("SELECT pg_database_size(current_database())").number().value_or(0);
    return QFileInfo(database.file).size() + QFileInfo(database.file + QStringLiteral("-wal")).size();
}

} // namespace

Result<AuditPage> ReadAuditHandler::run(const Grant<ReadAudit>& grant, storage::ReadScope& scope)
{
    return readAudit(scope, grant.request());
}

Result<AuditVerified> VerifyAuditHandler::run(const Grant<VerifyAudit>&, WorkScope& scope)
{
    std::optional<storage::AuditHead> head;
    if (!services.auditFolder.isEmpty()) {
        auto kept = storage::AuditHeadFile(services.auditFolder).read();
        if (!kept)
            return tl::unexpected(kept.error());
        head = *kept;
    }
    return scope.read([&](storage::ReadScope& read) -> Result<AuditVerified> {
        const qint64 total = read.statement("SELECT COUNT(*) FROM audit_log").number().value_or(0);
        auto report = storage::AuditVerifier::verify(read, head, [&](qint64 rows) {
            scope.progress(rows, total, {});
            return !scope.cancelled();
        });
        if (!report)
            return tl::unexpected(report.error());
        AuditVerified verified;
        verified.rows = report->rows;
        verified.last = report->lastSeq;
        for (const storage::AuditDamage& each : report->damages)
            verified.damages.append(AuditDamage{each.seq, wordFor(each.kind)});
        return verified;
    });
}

Result<LoggedOut> RecordExportHandler::run(const Grant<RecordExport>& grant, storage::WriteScope& scope)
{
    if (grant.request().what.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("what"));
    scope.audit(
        {QStringLiteral("export.made"), QStringLiteral("export"), 0, {}, 0, {}, auditJson(grant.request())});
    return LoggedOut{true};
}

Result<BackupMade> MakeBackupHandler::run(const Grant<MakeBackup>&, WorkScope& scope)
{
    auto summary = services.backups.write(services.database, scope.clock(), [&](qint64 done, qint64 total) {
        scope.progress(done, total, {});
        return !scope.cancelled();
    });
    if (!summary)
        return tl::unexpected(summary.error());
    BackupMade made;
    made.fileName = QFileInfo(summary->file).fileName();
    made.bytes = summary->bytes;
    made.stateHash = QString::fromLatin1(summary->stateHash.toHex());
    made.at = summary->takenAt;
    int kept = usualBackups;
    auto recorded = scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
        kept = settings::read(write, QStringLiteral("backup.keep")).toInt(usualBackups);
        settings::write(write, lastBackup(), double(made.at.ms));
        write.audit({QStringLiteral("backup.made"), QStringLiteral("backup"), 0, {}, 0, {}, auditJson(made)});
        return Nothing{};
    });
    if (!recorded)
        return tl::unexpected(recorded.error());
    services.backups.prune(std::max(1, kept));
    return made;
}

Result<BackupList> ListBackupsHandler::run(const Grant<ListBackups>&, storage::ReadScope&)
{
    return BackupList{services.backups.list()};
}

Result<ServerStatus> ReadStatusHandler::run(const Grant<ReadStatus>&, storage::ReadScope& scope)
{
    const storage::WriteStatistics statistics = services.write.statistics();
    ServerStatus status;
    status.build = services.build;
    status.engine = services.database.engine == storage::Engine::Sqlite ? QStringLiteral("SQLite")
                                                                        : QStringLiteral("PostgreSQL");
    status.startedAt = services.startedAt;
    status.connections = services.sessions.connections();
    status.sessions = services.sessions.loggedIn();
    status.saves = statistics.jobs;
    status.commits = statistics.commits;
    status.databaseBytes = bytesOf(services.database, scope);
    status.lastBackup = {qint64(settings::read(scope, lastBackup()).toDouble())};
    return status;
}

Result<RequestRules> ListRequestsHandler::run(const Grant<ListRequests>&, storage::ReadScope&)
{
    const auto laneName = [](Lane lane) {
        switch (lane) {
        case Lane::Read:
            return QStringLiteral("read");
        case Lane::Write:
            return QStringLiteral("write");
        case Lane::Hashing:
            return QStringLiteral("hashing");
        case Lane::Work:
            return QStringLiteral("work");
        }
        return QString();
    };
    RequestRules reply;
    for (const AnyHandler* each : services.handlers())
        reply.rules.append({each->message().number, wire::detail::text(each->message().name), each->rule(),
                            laneName(each->lane())});
    return reply;
}

} // namespace zvonok::server
