// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in, accounts, audit, backup, state of the server. The folder's export.
#pragma once

#include "server/admin/AccountHandlers.h"
#include "server/admin/SessionHandlers.h"
#include "server/admin/SystemHandlers.h"

namespace zvonok::server {

using AdminHandlers =
    HandlerSet<HelloHandler, LogInHandler, ResumeSessionHandler, LogOutHandler, ChangePasswordHandler,
               WhoAmIHandler, ListAccountsHandler, CreateAccountHandler, IssuePasswordsHandler,
               CreateStaffAccountsHandler, CreateClassAccountsHandler, SetAccountDisabledHandler,
               SetAccountRolesHandler, ReadAuditHandler, VerifyAuditHandler, RecordExportHandler,
               MakeBackupHandler, ListBackupsHandler, ReadStatusHandler, ListRequestsHandler>;
AdminHandlers adminHandlers(AdminServices& services);

} // namespace zvonok::server
