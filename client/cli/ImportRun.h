// SPDX-License-Identifier: GPL-3.0-or-later
// An import from files on this machine: read, mapped, previewed here; typed rows go to the server in slices.
#pragma once

#include "client/link/SyncLink.h"
#include "client/tables/ImportPreview.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace zvonok::client {

struct ImportSettings {
    bool dryRun = false; // nothing is changed
    QString mapFile;     // {"1": "lastName"}: columns from 1; empty: by the headings
    std::function<void(qint64 done, qint64 total)> progress = [](qint64, qint64) {};
    std::function<bool()> stopAsked = [] { return false; }; // asked between two requests
};

// What an import came to. Where it ended before its end, json tells what was done until then, `stopped` in it
// how far that is, and `told` the same in sentences.
struct ImportEnd {
    QJsonObject json;
    std::optional<Failure> failure;
    bool interrupted = false;
    QStringList told;
};

QJsonObject jsonOf(const ImportProblem& problem);
// The user knows better than the headings: {"1": "lastName", "3": ""}. An empty file name changes nothing.
Result<Nothing> applyColumnMap(ColumnMapping& mapping, const QString& file,
                               const ImportDictionary& dictionary);

// kind: pupils, staff, classes, groups. Answers counts, of pupils' guardians apart, the id of the act (to
// undo it), and whatever was refused or left out with file, row, column and reason. A failure: nothing was
// sent yet.
Result<ImportEnd> runImport(SyncLink& link, const QString& kind, const QStringList& files,
                            const ImportSettings& settings);

} // namespace zvonok::client
