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

    static constexpr auto message = wire::record("LessonsMade");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, created), ZVONOK_FIELD(2, kept),
                                  ZVONOK_FIELD(3, cancelled));
    }
};

// Makes the lessons of the group between the two days from the pattern, none on days off. A lesson that
// holds anything is never touched; an empty one that the pattern does not want is cancelled, not deleted.
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

#define ZVONOK_SCHEDULE_MESSAGES(X)                                                                          \
    X(zvonok::WeeklySlot)                                                                                    \
    X(zvonok::WeeklyPattern) X(zvonok::OpenWeeklyPattern) X(zvonok::LessonsMade) X(zvonok::SetWeeklyPattern)

using ScheduleMessages = ZVONOK_TYPE_LIST(ZVONOK_SCHEDULE_MESSAGES);

} // namespace zvonok

ZVONOK_SCHEDULE_MESSAGES(ZVONOK_EXTERN_CODEC)
