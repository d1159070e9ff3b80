// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of a school year a journal is shown in, and which of them is the one of a day: the page and
// what is fetched ahead must agree. Any lane.
#pragma once

#include "common/calendar/CalendarMessages.h"

namespace zvonok::client::periods {

// Of the calendar's current year those that the grade has, the longest first; 0: any.
QList<PeriodLine> of(const Calendar& calendar, qint32 grade);
// Index of the shortest one around the day; after the last of them the last. −1: there are none.
int around(const QList<PeriodLine>& periods, QDate day);

} // namespace zvonok::client::periods
