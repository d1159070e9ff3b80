// SPDX-License-Identifier: GPL-3.0-or-later
// All tables of the files of one import: every format, OneRoster bundles as the table of the kind that is
// wanted, hidden sheets left out. Blocks: run it on a work lane.
#pragma once

#include "client/tables/RussianWords.h"
#include "client/tables/Table.h"
#include "common/people/ImportMessages.h"

namespace zvonok::client {

// UnreadableFile for the first file that cannot be read, or is but a part of a OneRoster bundle: nothing of
// the others then.
Result<QList<Table>> readImportFiles(const QStringList& files, ImportKind kind, const RussianWords& words);

} // namespace zvonok::client
