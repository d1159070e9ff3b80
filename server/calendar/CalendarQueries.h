// SPDX-License-Identifier: GPL-3.0-or-later
// What other features may ask about the school's calendar. Read-only; lane of the scope.
#pragma once

#include "common/calendar/CalendarMessages.h"
#include "server/storage/ReadScope.h"

#include <QSet>

namespace zvonok::server::calendar {

// The year that holds the day; outside of all, the one that began last before it, else the first; none: no
// years.
Id<SchoolYear> yearOf(storage::ReadScope& scope, const QDate& day);
struct Span {
    QDate from;
    QDate to;
};
// The period of the kind that holds the day or began last before it; of a year without such periods one of
// those that it has; else the whole year.
Span periodAround(storage::ReadScope& scope, Id<SchoolYear> year, const QDate& day, PeriodKind kind);
Span spanOf(storage::ReadScope& scope, Id<SchoolYear> year);
// Days off and weekdays beyond the school week (5: Saturday and Sunday are off; 6: Sunday).
QSet<QDate> daysOff(storage::ReadScope& scope, Id<SchoolYear> year, const QDate& from, const QDate& to);
QList<YearLine> years(storage::ReadScope& scope, Id<SchoolYear> only);

} // namespace zvonok::server::calendar
