// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly pattern of a group and the dated lessons made from it. Numbers 600–699.
#pragma once

#include "common/curriculum/CurriculumMessages.h"

namespace zvonok {

struct Lesson;

struct WeeklySlot {
    using Self = WeeklySlot;
    qint32 weekday = 0;      // 1 Monday … 7 Sunday
    qint32 lessonNumber = 0; // 1…

    bool operator==(const WeeklySlot&) const = default;
    static constexpr auto message = wire::record("WeeklySlot");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, weekday), ZVONOK_FIELD(2, lessonNumber));
    }
};

struct WeeklyPattern {
    using Self = WeeklyPattern;
    Id<Group> group;
    QList<WeeklySlot> slots;

    static constexpr auto message = wire::record("WeeklyPattern");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, slots, 60));
    }
};

struct OpenWeeklyPattern {
    using Self = OpenWeeklyPattern;
    using Reply = WeeklyPattern;
    Id<Group> group;

    static constexpr auto message = wire::query(600, "OpenWeeklyPattern");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, group)); }
};

struct LessonsMade {
    using Self = LessonsMade;
    qint32 created = 0;
    qint32 kept = 0; // had topic, homework, marks or absences, or stood there already
    qint32 cancelled = 0;
    qint32 closed = 0; // would have been made or cancelled, but on a day that is closed

    static constexpr auto message = wire::record("LessonsMade");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, created), ZVONOK_FIELD(2, kept), ZVONOK_FIELD(3, cancelled),
                                  ZVONOK_FIELD(4, closed));
    }
};

// Makes the lessons of the group between the two days from the pattern, none on days off. A lesson that
// holds anything is never touched; an empty one that the pattern does not want is cancelled, not deleted.
// Lessons of a period that is closed for the group stay as they are: they count as kept, and what the pattern
// would have changed there as `closed`. It is not refused, because a week is mostly changed in the middle of
// a year whose earlier periods are closed, and for all of it at once.
struct SetWeeklyPattern {
    using Self = SetWeeklyPattern;
    using Reply = LessonsMade;
    Id<Group> group;
    QList<WeeklySlot> slots;
    QDate from;
    QDate to;

    static constexpr auto message = wire::command(601, "SetWeeklyPattern");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, slots, 60),
                                  ZVONOK_FIELD(3, from), ZVONOK_FIELD(4, to));
    }
};

// Two groups that have pupils in common on the day.
struct SharedPupils {
    using Self = SharedPupils;
    Id<Group> group;
    Id<Group> other; // the greater id of the two
    qint32 pupils = 0;

    static constexpr auto message = wire::record("SharedPupils");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, other), ZVONOK_FIELD(3, pupils));
    }
};

struct WeeklyPatterns {
    using Self = WeeklyPatterns;
    QList<WeeklyPattern> patterns; // only of groups that have one
    QList<SharedPupils> shared;    // of the class's groups with each other and with groups of several classes

    static constexpr auto message = wire::record("WeeklyPatterns");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, patterns, 20000), ZVONOK_FIELD_MAX(2, shared, 20000));
    }
};

// The weeks of all groups whose journal the actor may read, in the order of ListGroups. Of one class: who of
// its pupils are in two groups, too, today or on the day of the year that is nearest to it.
struct ListWeeklyPatterns {
    using Self = ListWeeklyPatterns;
    using Reply = WeeklyPatterns;
    Id<SchoolYear> year;         // none: of today
    Id<SchoolClass> schoolClass; // none: any

    static constexpr auto message = wire::query(602, "ListWeeklyPatterns");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, year), ZVONOK_FIELD(2, schoolClass));
    }
};

#define ZVONOK_SCHEDULE_MESSAGES(X)                                                                          \
    X(zvonok::WeeklySlot)                                                                                    \
    X(zvonok::WeeklyPattern) X(zvonok::OpenWeeklyPattern) X(zvonok::LessonsMade) X(zvonok::SetWeeklyPattern) \
        X(zvonok::SharedPupils) X(zvonok::WeeklyPatterns) X(zvonok::ListWeeklyPatterns)

using ScheduleMessages = ZVONOK_TYPE_LIST(ZVONOK_SCHEDULE_MESSAGES);

} // namespace zvonok

ZVONOK_SCHEDULE_MESSAGES(ZVONOK_EXTERN_CODEC)
