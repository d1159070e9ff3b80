// SPDX-License-Identifier: GPL-3.0-or-later
// An import from files on this machine: read, mapped, previewed here; typed rows go to the server in slices.
#pragma once

#include "client/link/SyncLink.h"
#include "client/tables/ImportPreview.h"

#include <QJsonObject>
#include <QStringList>

namespace zvonok::client {

struct ImportSettings {
    bool dryRun = false; // nothing is changed
    QString mapFile;     // {"1": "lastName"}: columns from 1; empty: by the headings
};

QJsonObject jsonOf(const ImportProblem& problem);
// The user knows better than the headings: {"1": "lastName", "3": ""}. An empty file name changes nothing.
Result<Nothing> applyColumnMap(ColumnMapping& mapping, const QString& file,
                               const ImportDictionary& dictionary);

// kind: pupils, staff, classes, groups. Answers counts, of pupils' guardians apart, the id of the act (to
// undo it), and whatever was refused or left out with file, row, column and reason.
Result<QJsonObject> runImport(SyncLink& link, const QString& kind, const QStringList& files,
                              const ImportSettings& settings);

} // namespace zvonok::client
