// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away on a day, and the reasons that the class teacher gives once for all lessons of a day or a range.
// Numbers 760–769.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

struct AbsenceReason;

struct AbsentLine {
    using Self = AbsentLine;
    Id<Pupil> pupil;
    QString name;
    Id<SchoolClass> schoolClass;
    QString className;
    qint32 lessons = 0;          // of the pupil's groups on the day, cancelled ones left out
    qint32 missed = 0;           // of them, by the codes that count as missed
    QList<qint32> lessonNumbers; // where a code stands
    QList<qint32> codes;         // the code, by lesson
    qint32 reason = 0;           // code of the reason that covers the day; 0: none is known
    QDate reasonFrom;
    QDate reasonTo;
    QString note;

    static constexpr auto message = wire::record("AbsentLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, name), ZVONOK_FIELD(3, schoolClass),
            ZVONOK_FIELD(4, className), ZVONOK_FIELD(5, lessons), ZVONOK_FIELD(6, missed),
            ZVONOK_FIELD_MAX(7, lessonNumbers, 50), ZVONOK_FIELD_MAX(8, codes, 50), ZVONOK_FIELD(9, reason),
            ZVONOK_FIELD(10, reasonFrom), ZVONOK_FIELD(11, reasonTo), ZVONOK_FIELD_MAX(12, note, 500));
    }
};

struct AbsentList {
    using Self = AbsentList;
    QDate day;
    QList<AbsentLine> absent; // by class and name

    static constexpr auto message = wire::record("AbsentList");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, day), ZVONOK_FIELD_MAX(2, absent, 20000));
    }
};

// Everybody with a code at a lesson of the day, or with a reason that covers it.
struct ListAbsent {
    using Self = ListAbsent;
    using Reply = AbsentList;
    QDate day;                   // invalid: today
    Id<SchoolClass> schoolClass; // none: the whole school

    static constexpr auto message = wire::query(760, "ListAbsent");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, day), ZVONOK_FIELD(2, schoolClass));
    }
};

struct AbsencesResolved {
    using Self = AbsencesResolved;
    Id<AbsenceReason> reason;
    qint32 changed = 0; // absences that got the code

    static constexpr auto message = wire::record("AbsencesResolved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, reason), ZVONOK_FIELD(2, changed));
    }
};

// All absences of these days, put already or put later, have this reason. Lateness stays as it is.
struct ResolveAbsences {
    using Self = ResolveAbsences;
    using Reply = AbsencesResolved;
    Id<Pupil> pupil;
    QDate from;
    QDate to; // last day
    qint32 code = 0;
    QString note; // «справка № 12»

    static constexpr auto message = wire::command(761, "ResolveAbsences");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to),
                                  ZVONOK_FIELD(4, code), ZVONOK_FIELD_MAX(5, note, 500));
    }
};

#define ZVONOK_ATTENDANCE_MESSAGES(X)                                                                        \
    X(zvonok::AbsentLine)                                                                                    \
    X(zvonok::AbsentList) X(zvonok::ListAbsent) X(zvonok::AbsencesResolved) X(zvonok::ResolveAbsences)

using AttendanceMessages = ZVONOK_TYPE_LIST(ZVONOK_ATTENDANCE_MESSAGES);

} // namespace zvonok

ZVONOK_ATTENDANCE_MESSAGES(ZVONOK_EXTERN_CODEC)
