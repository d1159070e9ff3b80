// SPDX-License-Identifier: GPL-3.0-or-later
// An import from files on this machine: read, mapped, previewed here; typed rows go to the server in slices.
#pragma once

#include "client/link/SyncLink.h"

#include <QJsonObject>
#include <QStringList>

namespace zvonok::client {

// kind: pupils, staff, classes, groups. Answers counts, the id of the act (to undo it), and every row that
// was refused with file, row, column and reason. dryRun: nothing is changed.
Result<QJsonObject> runImport(SyncLink& link, const QString& kind, const QStringList& files, bool dryRun);

} // namespace zvonok::client
