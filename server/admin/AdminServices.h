// SPDX-License-Identifier: GPL-3.0-or-later
// What the handlers of this folder need besides their scope: made by the composition root, lives longer than
// the dispatcher. What the dispatcher does is set once the dispatcher stands, before the first connection.
#pragma once

#include "server/admin/BackupStore.h"
#include "server/admin/LoginThrottle.h"
#include "server/admin/PasswordHasher.h"
#include "server/admin/PasswordPolicy.h"
#include "server/dispatch/Handler.h"
#include "server/dispatch/Sessions.h"
#include "server/storage/WriteLane.h"

#include <functional>

namespace zvonok::server {

struct AdminServices {
    const PasswordHasher& hasher;
    const PasswordPolicy& policy;
    LoginThrottle& throttle;
    const storage::WriteLane& write;
    const Sessions& sessions;
    storage::DatabaseAddress database;
    BackupStore backups;
    QString auditFolder; // of the AuditHeadFile; empty: no head is kept
    QString build;
    Moment startedAt;
    QStringList capabilities = {};
    // Close the connections, after COMMIT of what ended their sessions.
    std::function<void(Id<Account>)> endAccount = {};
    std::function<void(Id<Session>)> endSession = {};
    // Every handler there is; of the dispatcher.
    std::function<QList<const AnyHandler*>()> handlers = {};
};

} // namespace zvonok::server
