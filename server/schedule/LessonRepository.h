// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL about the weekly pattern and which lessons there are. Write lane; reading any.
#pragma once

#include "common/schedule/ScheduleMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <QSet>

namespace zvonok::server {

class LessonRepository
{
public:
    static QList<WeeklySlot> pattern(storage::ReadScope& scope, Id<Group> group);
    static void setPattern(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                           const QList<WeeklySlot>& slots);
    // Makes the lessons of the days [from, to] what the pattern and the days off say; a lesson that holds
    // anything stays.
    static LessonsMade make(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                            const QList<WeeklySlot>& slots, const QSet<QDate>& daysOff, const QDate& from,
                            const QDate& to);
};

} // namespace zvonok::server
