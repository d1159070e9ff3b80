// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL about the weekly pattern and which lessons there are. Write lane; reading any.
#pragma once

#include "common/schedule/ScheduleMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <QSet>

namespace zvonok::server {

struct MakingDays {
    QDate from;
    QDate to; // last day
    QSet<QDate> off;
    QSet<QDate> closed;
};

class LessonRepository
{
public:
    static QList<WeeklySlot> pattern(storage::ReadScope& scope, Id<Group> group);
    static void setPattern(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                           const QList<WeeklySlot>& slots);
    // Of all groups of the year that have one.
    static QHash<Id<Group>, QList<WeeklySlot>> patterns(storage::ReadScope& scope, Id<SchoolYear> year);
    // Groups of the class that have pupils in common on the day, with each other or with groups of several
    // classes.
    static QList<SharedPupils> shared(storage::ReadScope& scope, Id<SchoolYear> year,
                                      Id<SchoolClass> schoolClass, const QDate& day);
    // Makes the lessons of the days what the pattern and the days off say; a lesson that holds anything
    // stays, and so does all on closed days.
    static LessonsMade make(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                            const QList<WeeklySlot>& slots, const MakingDays& days);
};

} // namespace zvonok::server
