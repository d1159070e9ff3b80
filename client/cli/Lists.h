// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the school as tables, for `zvonokctl export`: what is exported went through the same rules as what
// is read. One thread; blocks.
#pragma once

#include "client/link/SyncLink.h"
#include "common/reports/ReportDocument.h"

#include <QJsonArray>

namespace zvonok::client {

struct ExportedList {
    reports::ReportDocument document; // for the formats of tables
    QJsonArray rows;                  // for JSON
};

QStringList exportKinds(); // pupils, staff, classes, groups, pattern, accounts, audit
// NotFound {kind}: no such kind.
Result<ExportedList> exportList(SyncLink& link, const QString& kind);

} // namespace zvonok::client
