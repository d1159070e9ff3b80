// SPDX-License-Identifier: GPL-3.0-or-later
// The day that a list means when it names none: today, or the first school day while the first year has yet
// to begin, so that lists brought in August are not empty. Lane of the scope.
#pragma once

#include "server/calendar/CalendarQueries.h"

namespace zvonok::server {

inline QDate schoolDay(storage::ReadScope& scope)
{
    const QDate today = scope.today();
    const auto year = calendar::yearOf(scope, today);
    const QDate first = year ? calendar::spanOf(scope, year).from : QDate();
    return first.isValid() && first > today ? first : today;
}

} // namespace zvonok::server
