// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log, backups, the state of the server. What reads or writes everything runs on the work pool.
#pragma once

#include "server/admin/AdminServices.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ReadAuditHandler {
    using Request = ReadAudit;
    static constexpr auto access =
        access::permission(Permission::AuditRead).wholeSchool("the log is of the whole school");
    Result<AuditPage> run(const Grant<ReadAudit>& grant, storage::ReadScope& scope);
};

struct VerifyAuditHandler {
    AdminServices& services;
    using Request = VerifyAudit;
    static constexpr auto access =
        access::permission(Permission::AuditRead).wholeSchool("the log is of the whole school");
    Result<AuditVerified> run(const Grant<VerifyAudit>& grant, WorkScope& scope);
};

struct RecordExportHandler {
    using Request = RecordExport;
    static constexpr auto access = access::self();
    Result<LoggedOut> run(const Grant<RecordExport>& grant, storage::WriteScope& scope);
};

struct MakeBackupHandler {
    AdminServices& services;
    using Request = MakeBackup;
    static constexpr auto access =
        access::permission(Permission::Backup).wholeSchool("a backup holds everything");
    Result<BackupMade> run(const Grant<MakeBackup>& grant, WorkScope& scope);
};

struct ListBackupsHandler {
    AdminServices& services;
    using Request = ListBackups;
    static constexpr auto access =
        access::permission(Permission::Backup).wholeSchool("backups are of the whole school");
    Result<BackupList> run(const Grant<ListBackups>& grant, storage::ReadScope& scope);
};

struct ReadStatusHandler {
    AdminServices& services;
    using Request = ReadStatus;
    static constexpr auto access =
        access::permission(Permission::SystemStatus).wholeSchool("the server serves the whole school");
    Result<ServerStatus> run(const Grant<ReadStatus>& grant, storage::ReadScope& scope);
};

struct ListRequestsHandler {
    AdminServices& services;
    using Request = ListRequests;
    static constexpr auto access = access::beforeLogin("the rules are published with the program");
    Result<RequestRules> run(const Grant<ListRequests>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
