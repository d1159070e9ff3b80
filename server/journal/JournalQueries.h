// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a journal as it stands; reports read it too. Read-only; lane of the scope.
#pragma once

#include "common/journal/JournalMessages.h"
#include "server/curriculum/GroupQueries.h"

namespace zvonok::server::journal {

// Everything but the rights (mayMark …): columnar, cells sorted by assignment and pupil.
JournalPage page(storage::ReadScope& scope, const groups::GroupInfo& group, const QDate& from,
                 const QDate& to);
// The newest change that is committed.
qint64 lastSequence(storage::ReadScope& scope);

// Where the page is a period of the calendar: which, and its marks. kind: that of the group's grade goes
// before another of the same days.
void addPeriodMarks(storage::ReadScope& scope, const groups::GroupInfo& group, PeriodKind kind,
                    JournalPage& page);

} // namespace zvonok::server::journal
