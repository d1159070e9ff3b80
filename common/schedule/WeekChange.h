// SPDX-License-Identifier: GPL-3.0-or-later
// From when on another week of lessons holds, where nobody says it: one rule for the file and the window.
// Pure.
#pragma once

#include "common/schedule/ScheduleMessages.h"

namespace zvonok {

// The whole year for a group that had no week; from today on where one is changed, so that the past stays as
// it was. Days that are given hold as they are; to: none is the end of the year.
inline SetWeeklyPattern weekChange(const WeeklyPattern& before, const QList<WeeklySlot>& after,
                                   const QDate& from, const QDate& to, const QDate& today)
{
    SetWeeklyPattern change{before.group, after, from, to};
    if (!from.isValid() && !before.slots.isEmpty() && before.slots != after)
        change.from = today;
    return change;
}

} // namespace zvonok
