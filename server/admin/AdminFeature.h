// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in, accounts, audit, backup, state of the server. The folder's export.
#pragma once

#include "server/admin/AccountHandlers.h"
#include "server/admin/SessionHandlers.h"
#include "server/admin/SystemHandlers.h"

namespace zvonok::server {

inline auto adminHandlers(AdminServices& services)
{
    return HandlerSet(HelloHandler{services}, LogInHandler{services}, ResumeSessionHandler{services},
                      LogOutHandler{services}, ChangePasswordHandler{services}, WhoAmIHandler{},
                      ListAccountsHandler{}, CreateAccountHandler{services}, IssuePasswordsHandler{services},
                      CreateStaffAccountsHandler{services}, CreateClassAccountsHandler{services},
                      SetAccountDisabledHandler{services}, SetAccountRolesHandler{services},
                      ReadAuditHandler{}, VerifyAuditHandler{services}, RecordExportHandler{},
                      MakeBackupHandler{services}, ListBackupsHandler{services}, ReadStatusHandler{services},
                      ListRequestsHandler{services});
}

} // namespace zvonok::server
