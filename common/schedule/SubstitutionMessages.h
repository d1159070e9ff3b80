// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in at a lesson for its teacher («замещение»): the lesson's journal is open to them from its day
// on. Numbers 620–639.
#pragma once

#include "common/schedule/ScheduleMessages.h"

namespace zvonok {

struct Substitution;

struct SubstitutionLine {
    using Self = SubstitutionLine;
    Id<Substitution> id;
    Id<Group> group;
    QString groupName; // «7А/Алгебра»
    Id<Lesson> lesson;
    QDate date;
    qint32 number = 0; // of the lesson in the day
    Id<Staff> staff;   // who stands in
    QString staffName;
    Id<Staff> absent; // for whom; none: was not said
    QString absentName;
    QString reason;
    Moment at; // of the last change, by whom
    QString by;

    static constexpr auto message = wire::record("SubstitutionLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, group), ZVONOK_FIELD_MAX(3, groupName, 300),
            ZVONOK_FIELD(4, lesson), ZVONOK_FIELD(5, date), ZVONOK_FIELD(6, number), ZVONOK_FIELD(7, staff),
            ZVONOK_FIELD(8, staffName), ZVONOK_FIELD(9, absent), ZVONOK_FIELD(10, absentName),
            ZVONOK_FIELD_MAX(11, reason, 300), ZVONOK_FIELD(12, at), ZVONOK_FIELD(13, by));
    }
};

struct SubstitutionList {
    using Self = SubstitutionList;
    QList<SubstitutionLine> substitutions; // by day and lesson

    static constexpr auto message = wire::record("SubstitutionList");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, substitutions, 20000));
    }
};

// Those that are not withdrawn: of groups whose journal one reads, and one's own wherever they are.
struct ListSubstitutions {
    using Self = ListSubstitutions;
    using Reply = SubstitutionList;
    Id<Group> group; // none: any
    QDate from;      // invalid: today
    QDate to;        // invalid: no end

    static constexpr auto message = wire::query(620, "ListSubstitutions");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to));
    }
};

// One lesson, or every lesson of the group in the days. Whoever was to stand in there before no longer is.
struct SubstituteLessons {
    using Self = SubstituteLessons;
    using Reply = SubstitutionList; // as they stand now
    Id<Group> group;
    Id<Lesson> lesson; // none: all of the days
    QDate from;
    QDate to;
    Id<Staff> staff;
    Id<Staff> absent; // none: the group's teacher of the day, if there is one alone
    QString reason;

    static constexpr auto message = wire::command(621, "SubstituteLessons");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson), ZVONOK_FIELD(3, from),
                                  ZVONOK_FIELD(4, to), ZVONOK_FIELD(5, staff), ZVONOK_FIELD(6, absent),
                                  ZVONOK_FIELD_MAX(7, reason, 300));
    }
};

struct SubstitutionsWithdrawn {
    using Self = SubstitutionsWithdrawn;
    qint32 withdrawn = 0; // without those that were already

    static constexpr auto message = wire::record("SubstitutionsWithdrawn");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, withdrawn)); }
};

// What was written by who stood in stays.
struct WithdrawSubstitutions {
    using Self = WithdrawSubstitutions;
    using Reply = SubstitutionsWithdrawn;
    Id<Group> group;
    QList<Id<Substitution>> substitutions; // of this group

    static constexpr auto message = wire::command(622, "WithdrawSubstitutions");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, substitutions, 1000));
    }
};

#define ZVONOK_SUBSTITUTION_MESSAGES(X)                                                                      \
    X(zvonok::SubstitutionLine)                                                                              \
    X(zvonok::SubstitutionList) X(zvonok::ListSubstitutions) X(zvonok::SubstituteLessons)                    \
        X(zvonok::SubstitutionsWithdrawn) X(zvonok::WithdrawSubstitutions)

using SubstitutionMessages = ZVONOK_TYPE_LIST(ZVONOK_SUBSTITUTION_MESSAGES);

} // namespace zvonok

ZVONOK_SUBSTITUTION_MESSAGES(ZVONOK_EXTERN_CODEC)
