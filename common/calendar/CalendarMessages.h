// SPDX-License-Identifier: GPL-3.0-or-later
// School years, their periods and days off. Numbers 400–499.
#pragma once

#include "common/people/PeopleMessages.h"

namespace zvonok {

struct Period;
struct DayOff;

// For what a final mark is put; different parallels may use different kinds. Exam and Final are columns of the
// sheet after the year, not periods of a calendar.
enum class PeriodKind {
    Unknown = 0,
    Quarter = 1,
    Trimester = 2,
    HalfYear = 3,
    Year = 4,
    Module = 5,
    Exam = 6,
    Final = 7
};
constexpr bool isCalendarPeriod(PeriodKind kind)
{
    return kind != PeriodKind::Unknown && kind != PeriodKind::Exam && kind != PeriodKind::Final;
}
constexpr auto enumNames(PeriodKind)
{
    using wire::EnumName;
    return std::array{EnumName<PeriodKind>{PeriodKind::Unknown, "unknown"},
                      EnumName<PeriodKind>{PeriodKind::Quarter, "quarter"},
                      EnumName<PeriodKind>{PeriodKind::Trimester, "trimester"},
                      EnumName<PeriodKind>{PeriodKind::HalfYear, "halfYear"},
                      EnumName<PeriodKind>{PeriodKind::Year, "year"},
                      EnumName<PeriodKind>{PeriodKind::Module, "module"},
                      EnumName<PeriodKind>{PeriodKind::Exam, "exam"},
                      EnumName<PeriodKind>{PeriodKind::Final, "final"}};
}

struct PeriodLine {
    using Self = PeriodLine;
    Id<Period> id;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    QString name;
    QDate from;
    QDate to; // last day

    static constexpr auto message = wire::record("PeriodLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, ordinal),
                                  ZVONOK_FIELD_MAX(4, name, 100), ZVONOK_FIELD(5, from), ZVONOK_FIELD(6, to));
    }
};

// A holiday or break: no lessons are generated on these days.
struct DayOffLine {
    using Self = DayOffLine;
    Id<DayOff> id;
    QString name;
    QDate from;
    QDate to; // last day

    static constexpr auto message = wire::record("DayOffLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD_MAX(2, name, 200), ZVONOK_FIELD(3, from),
                                  ZVONOK_FIELD(4, to));
    }
};

struct YearLine {
    using Self = YearLine;
    Id<SchoolYear> id;
    QString name; // «2026/2027»
    QDate from;
    QDate to;
    qint32 schoolDays = 5; // of a week: 5 or 6
    QList<PeriodLine> periods;
    QList<DayOffLine> daysOff;
    qint64 version = 0;

    static constexpr auto message = wire::record("YearLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD_MAX(2, name, 50), ZVONOK_FIELD(3, from),
                                  ZVONOK_FIELD(4, to), ZVONOK_FIELD(5, schoolDays),
                                  ZVONOK_FIELD_MAX(6, periods, 40), ZVONOK_FIELD_MAX(7, daysOff, 400),
                                  ZVONOK_FIELD(8, version));
    }
};

struct Calendar {
    using Self = Calendar;
    QList<YearLine> years;
    Id<SchoolYear> current; // the year of today, or the nearest
    QDate today;            // the server's

    static constexpr auto message = wire::record("Calendar");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, years, 100), ZVONOK_FIELD(2, current),
                                  ZVONOK_FIELD(3, today));
    }
};

struct OpenCalendar {
    using Self = OpenCalendar;
    using Reply = Calendar;
    Id<SchoolYear> year; // none: all

    static constexpr auto message = wire::query(400, "OpenCalendar");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, year)); }
};

struct YearSaved {
    using Self = YearSaved;
    Id<SchoolYear> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("YearSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

// The whole year with its periods and days off; id none: a new one. Periods of one kind must not overlap.
struct SaveYear {
    using Self = SaveYear;
    using Reply = YearSaved;
    YearLine year;

    static constexpr auto message = wire::command(401, "SaveYear");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, year)); }
};

#define ZVONOK_CALENDAR_MESSAGES(X)                                                                          \
    X(zvonok::PeriodLine)                                                                                    \
    X(zvonok::DayOffLine) X(zvonok::YearLine) X(zvonok::Calendar) X(zvonok::OpenCalendar)                    \
        X(zvonok::YearSaved) X(zvonok::SaveYear)

using CalendarMessages = ZVONOK_TYPE_LIST(ZVONOK_CALENDAR_MESSAGES);

} // namespace zvonok

ZVONOK_CALENDAR_MESSAGES(ZVONOK_EXTERN_CODEC)
