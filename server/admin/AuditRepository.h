// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the audit log for people: newest first, page by page, with the names of who did it. Read lane.
#pragma once

#include "common/admin/AdminMessages.h"
#include "server/storage/ReadScope.h"

namespace zvonok::server {

AuditPage readAudit(storage::ReadScope& scope, const ReadAudit& request);

} // namespace zvonok::server
