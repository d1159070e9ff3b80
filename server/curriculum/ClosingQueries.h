// SPDX-License-Identifier: GPL-3.0-or-later
// Which days of a group are closed: for its journal and for which lessons there are. Read-only; lane of the
// scope.
#pragma once

#include "common/journal/RuleMessages.h"
#include "server/curriculum/GroupQueries.h"

namespace zvonok::server::groups {

// Those that touch the span, the newest first; invalid dates: all. group: only those that concern it.
QList<ClosingLine> closings(storage::ReadScope& scope, const QDate& from, const QDate& to,
                            const GroupInfo* group);
// The closing that holds on the day, if one does.
const ClosingLine* closingAt(const QList<ClosingLine>& newestFirst, const QDate& day, const QDate& today);

} // namespace zvonok::server::groups
