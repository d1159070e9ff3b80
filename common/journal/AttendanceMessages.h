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
    qint32 lessons = 0;          // the pupil's own, by the groups of the day; cancelled ones left out
    qint32 missed = 0;           // of them, by the codes that count as missed
    QList<qint32> lessonNumbers; // where a code stands
    QList<qint32> codes;         // the code, by lesson
    qint32 reason = 0;           // code of the reason for the whole day; 0: none is known
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
    bool everybody = false;      // those who are here too

    static constexpr auto message = wire::query(760, "ListAbsent");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, day), ZVONOK_FIELD(2, schoolClass),
                                  ZVONOK_FIELD(3, everybody));
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

// All absences of these days, put already or put later, have this reason. Lateness stays as it is. An exemption
// from a subject touches lessons of that subject alone.
struct ResolveAbsences {
    using Self = ResolveAbsences;
    using Reply = AbsencesResolved;
    Id<Pupil> pupil;
    QDate from;
    QDate to; // last day
    qint32 code = 0;
    QString note;        // «справка № 12»
    Id<Subject> subject; // none: lessons of all

    static constexpr auto message = wire::command(761, "ResolveAbsences");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to),
                                  ZVONOK_FIELD(4, code), ZVONOK_FIELD_MAX(5, note, 500),
                                  ZVONOK_FIELD(6, subject));
    }
};

struct ReasonLine {
    using Self = ReasonLine;
    Id<AbsenceReason> id;
    Id<Pupil> pupil;
    QString name;
    QString className; // of today
    QDate from;
    QDate to;
    qint32 code = 0;
    Id<Subject> subject; // none: lessons of all
    QString subjectName;
    QString note;
    Moment at;
    QString by;
    Moment withdrawnAt; // 0: it holds
    QString withdrawnBy;

    static constexpr auto message = wire::record("ReasonLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD(3, name),
                                  ZVONOK_FIELD(4, className), ZVONOK_FIELD(5, from), ZVONOK_FIELD(6, to),
                                  ZVONOK_FIELD(7, code), ZVONOK_FIELD(8, subject),
                                  ZVONOK_FIELD(9, subjectName), ZVONOK_FIELD_MAX(10, note, 500),
                                  ZVONOK_FIELD(11, at), ZVONOK_FIELD(12, by), ZVONOK_FIELD(13, withdrawnAt),
                                  ZVONOK_FIELD(14, withdrawnBy));
    }
};

struct ReasonList {
    using Self = ReasonList;
    QList<ReasonLine> reasons; // the latest days first

    static constexpr auto message = wire::record("ReasonList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, reasons, 20000)); }
};

// Reasons that touch the days, of those who are pupils of the class today.
struct ListReasons {
    using Self = ListReasons;
    using Reply = ReasonList;
    Id<SchoolClass> schoolClass; // none: any
    Id<Pupil> pupil;             // none: any
    QDate from;                  // invalid: today
    QDate to;                    // invalid: no end
    bool withWithdrawn = false;

    static constexpr auto message = wire::query(762, "ListReasons");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD(3, from),
                                  ZVONOK_FIELD(4, to), ZVONOK_FIELD(5, withWithdrawn));
    }
};

struct ReasonWithdrawn {
    using Self = ReasonWithdrawn;
    Id<AbsenceReason> reason;
    qint32 changed = 0; // absences that have another code now

    static constexpr auto message = wire::record("ReasonWithdrawn");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, reason), ZVONOK_FIELD(2, changed));
    }
};

// What it gave goes back: to the newest reason that would have given a code without it, or to what was put at the
// lesson. What was put by hand over it stays.
struct WithdrawReason {
    using Self = WithdrawReason;
    using Reply = ReasonWithdrawn;
    Id<Pupil> pupil; // whose it is
    Id<AbsenceReason> reason;

    static constexpr auto message = wire::command(763, "WithdrawReason");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, reason));
    }
};

#define ZVONOK_ATTENDANCE_MESSAGES(X)                                                                        \
    X(zvonok::AbsentLine)                                                                                    \
    X(zvonok::AbsentList) X(zvonok::ListAbsent) X(zvonok::AbsencesResolved) X(zvonok::ResolveAbsences)       \
    X(zvonok::ReasonLine) X(zvonok::ReasonList) X(zvonok::ListReasons) X(zvonok::ReasonWithdrawn)            \
    X(zvonok::WithdrawReason)

using AttendanceMessages = ZVONOK_TYPE_LIST(ZVONOK_ATTENDANCE_MESSAGES);

} // namespace zvonok

ZVONOK_ATTENDANCE_MESSAGES(ZVONOK_EXTERN_CODEC)
