// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminFeature.h"

namespace zvonok::server {

AdminHandlers adminHandlers(AdminServices& services)
{
    return AdminHandlers(HelloHandler{services}, LogInHandler{services}, ResumeSessionHandler{services},
                         LogOutHandler{services}, ChangePasswordHandler{services}, WhoAmIHandler{},
                         ListAccountsHandler{}, CreateAccountHandler{services},
                         IssuePasswordsHandler{services}, CreateStaffAccountsHandler{services},
                         CreateClassAccountsHandler{services}, SetAccountDisabledHandler{services},
                         SetAccountRolesHandler{services}, ReadAuditHandler{}, VerifyAuditHandler{services},
                         RecordExportHandler{}, MakeBackupHandler{services}, ListBackupsHandler{services},
                         ReadStatusHandler{services}, ListRequestsHandler{services});
}

} // namespace zvonok::server
