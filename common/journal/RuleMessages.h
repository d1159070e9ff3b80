// SPDX-License-Identifier: GPL-3.0-or-later
// The school's rules of the journal, each from a day on, and closing and reopening of periods. Numbers
// 730–739.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

struct JournalClosing;

struct JournalRules {
    using Self = JournalRules;
    QDate from;                // they hold from this day on
    qint32 editWindowDays = 0; // after a lesson its teacher may change it so long; 0: no limit
    bool dotAsTwo = false;     // an unpaid debt counts as 2 in averages
    qint32 roundUpFrom = 50;   // 50: 3,50 is suggested as 4; 60: 3,60 is
    qint32 minimumMarks = 3;   // fewer in a period: the sheet warns
    qint32 version = 0;

    bool operator==(const JournalRules&) const = default;
    static constexpr auto message = wire::record("JournalRules");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, editWindowDays),
                                  ZVONOK_FIELD(3, dotAsTwo), ZVONOK_FIELD(4, roundUpFrom),
                                  ZVONOK_FIELD(5, minimumMarks), ZVONOK_FIELD(6, version));
    }
};

struct JournalRulesList {
    using Self = JournalRulesList;
    QList<JournalRules> rules; // by day
    JournalRules now;          // those of today
    QList<WorkWeights> weights; // by day

    static constexpr auto message = wire::record("JournalRulesList");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, rules, 1000), ZVONOK_FIELD(2, now),
                                  ZVONOK_FIELD_MAX(3, weights, 500));
    }
};

struct ReadJournalRules {
    using Self = ReadJournalRules;
    using Reply = JournalRulesList;
    bool reserved = false; // no choice yet

    static constexpr auto message = wire::query(730, "ReadJournalRules");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

// New rules from a day on; those of the same day are replaced if their version is the one that was seen.
struct SetJournalRules {
    using Self = SetJournalRules;
    using Reply = JournalRules;
    JournalRules rules;

    static constexpr auto message = wire::command(731, "SetJournalRules");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, rules)); }
};

struct MarkScaleSetting;

// Which marks the lessons of some subject and grades take. Neither points nor passFail: none at all, only
// attendance and remarks. One of a subject goes before one of all; a norm of the program, as that of the
// first grade, gives way only to a setting of its own grades.
struct MarkScaleLine {
    using Self = MarkScaleLine;
    Id<MarkScaleSetting> id; // none: a new one
    QDate from;              // it holds from this day on
    Id<Subject> subject;     // none: every one that has no setting of its own
    QString subjectName;
    qint32 firstGrade = 1;
    qint32 lastGrade = 11;
    qint32 lowestMark = 1;
    qint32 highestMark = 5;
    bool points = true;
    bool passFail = false; // зач / незач
    bool withdrawn = false;
    qint32 version = 0;
    Moment at;
    QString by;
    QString source; // of a norm of the program: what it follows

    MarkScale scale() const { return {lowestMark, highestMark, points, passFail}; }
    static constexpr auto message = wire::record("MarkScaleLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, subject),
            ZVONOK_FIELD(4, subjectName), ZVONOK_FIELD(5, firstGrade), ZVONOK_FIELD(6, lastGrade),
            ZVONOK_FIELD(7, lowestMark), ZVONOK_FIELD(8, highestMark), ZVONOK_FIELD(9, points),
            ZVONOK_FIELD(10, passFail), ZVONOK_FIELD(11, withdrawn), ZVONOK_FIELD(12, version),
            ZVONOK_FIELD(13, at), ZVONOK_FIELD(14, by), ZVONOK_FIELD_MAX(15, source, 300));
    }
};

struct MarkScaleList {
    using Self = MarkScaleList;
    QList<MarkScaleLine> scales; // the school's, the newest day first
    QList<MarkScaleLine> norms;  // what holds where the school has set nothing

    static constexpr auto message = wire::record("MarkScaleList");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, scales, 5000), ZVONOK_FIELD_MAX(2, norms, 200));
    }
};

struct ListMarkScales {
    using Self = ListMarkScales;
    using Reply = MarkScaleList;
    bool reserved = false; // no choice yet

    static constexpr auto message = wire::query(732, "ListMarkScales");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

// Sets one, or changes and withdraws one that stands, if its version is the one that was seen. Marks that
// stand already stay as they are.
struct SetMarkScale {
    using Self = SetMarkScale;
    using Reply = MarkScaleLine;
    MarkScaleLine scale;

    static constexpr auto message = wire::command(733, "SetMarkScale");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, scale)); }
};

// New weights of the kinds of work from a day on; those of the same day are replaced if their version is the
// one that was seen. Works that are there keep theirs.
struct SetWorkWeights {
    using Self = SetWorkWeights;
    using Reply = WorkWeights;
    WorkWeights weights;

    static constexpr auto message = wire::command(734, "SetWorkWeights");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, weights)); }
};

struct ClosingLine {
    using Self = ClosingLine;
    Id<JournalClosing> id;
    QDate from;
    QDate to;                    // last day
    Id<SchoolClass> schoolClass; // none: every class
    QString className;
    Id<Subject> subject; // none: every subject
    QString subjectName;
    bool closed = true; // false: a reopening
    QDate until;        // of a reopening: its last day; invalid: for good
    QString reason;
    Moment at;
    QString by;

    static constexpr auto message = wire::record("ClosingLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to),
                                  ZVONOK_FIELD(4, schoolClass), ZVONOK_FIELD(5, className),
                                  ZVONOK_FIELD(6, subject), ZVONOK_FIELD(7, subjectName),
                                  ZVONOK_FIELD(8, closed), ZVONOK_FIELD(9, until),
                                  ZVONOK_FIELD_MAX(10, reason, 500), ZVONOK_FIELD(11, at),
                                  ZVONOK_FIELD(12, by));
    }
};

struct ClosingList {
    using Self = ClosingList;
    QList<ClosingLine> closings; // the newest first

    static constexpr auto message = wire::record("ClosingList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, closings, 5000)); }
};

struct ListClosings {
    using Self = ListClosings;
    using Reply = ClosingList;
    QDate from; // those that touch the span; invalid: all
    QDate to;

    static constexpr auto message = wire::query(735, "ListClosings");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to));
    }
};

// Lessons of these days take no more marks, absences, topics and works, whoever asks.
struct CloseJournals {
    using Self = CloseJournals;
    using Reply = ClosingLine;
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    QString reason;

    static constexpr auto message = wire::command(736, "CloseJournals");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, schoolClass),
                                  ZVONOK_FIELD(4, subject), ZVONOK_FIELD_MAX(5, reason, 500));
    }
};

struct ReopenJournals {
    using Self = ReopenJournals;
    using Reply = ClosingLine;
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    QString reason; // must be given
    QDate until;    // last day of the reopening; invalid: for good

    static constexpr auto message = wire::command(737, "ReopenJournals");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, schoolClass),
                                  ZVONOK_FIELD(4, subject), ZVONOK_FIELD_MAX(5, reason, 500),
                                  ZVONOK_FIELD(6, until));
    }
};

#define ZVONOK_JOURNAL_RULE_MESSAGES(X)                                                                      \
    X(zvonok::JournalRules)                                                                                  \
    X(zvonok::JournalRulesList) X(zvonok::ReadJournalRules) X(zvonok::SetJournalRules)                       \
        X(zvonok::MarkScaleLine) X(zvonok::MarkScaleList) X(zvonok::ListMarkScales) X(zvonok::SetMarkScale)  \
        X(zvonok::SetWorkWeights)                                                                            \
        X(zvonok::ClosingLine) X(zvonok::ClosingList) X(zvonok::ListClosings) X(zvonok::CloseJournals)       \
            X(zvonok::ReopenJournals)

using JournalRuleMessages = ZVONOK_TYPE_LIST(ZVONOK_JOURNAL_RULE_MESSAGES);

} // namespace zvonok

ZVONOK_JOURNAL_RULE_MESSAGES(ZVONOK_EXTERN_CODEC)
