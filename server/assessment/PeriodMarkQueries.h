// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a group's periods as they stand, what a pupil brought from another school, and the sheet with
// its suggestions. Read-only; lane of the scope.
#pragma once

#include "server/assessment/SheetShape.h"
#include "server/journal/JournalLocks.h"

namespace zvonok::server::assessment {

using CellKey = std::pair<qint64, int>; // pupil, column

// All marks of the group's columns, cleared ones too.
QHash<CellKey, PeriodMarkState> states(storage::ReadScope& scope, const SheetShape& shape);

// Everything but the rights (mayMark, what is for the heads only).
PeriodSheet sheet(storage::ReadScope& scope, const SheetShape& shape, const journal::Locks& locks);

// The person who wrote a row that is joined with its account and person.
QString author(const storage::Row& row);

} // namespace zvonok::server::assessment
