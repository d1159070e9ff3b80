// SPDX-License-Identifier: GPL-3.0-or-later
// The week of lessons as a file: read and matched here, set group by group on the server, and written out so
// that it can be read back. One thread; blocks.
#pragma once

#include "client/cli/ImportRun.h"
#include "client/cli/Lists.h"

namespace zvonok::client {

// parameters: from=DATE and to=DATE (of the dated lessons, ISO), days=5|6 (of the school week, saved in the
// year first). Without from: the whole year for a group that had no week, from today where one is changed, so
// that the past stays as it was; with from or to the lessons are made anew even of an unchanged week. Answers
// counts of groups and of lessons, each group with its week before and after, and whatever was refused with
// file, row, column, reason.
Result<ImportEnd> runPatternImport(SyncLink& link, const QStringList& files, const QStringList& parameters,
                                   const ImportSettings& settings);

// Columns day (1 Monday … 7), lesson, className, subjectName, groupName.
Result<ExportedList> exportPattern(SyncLink& link);

} // namespace zvonok::client
