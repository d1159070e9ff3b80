// SPDX-License-Identifier: GPL-3.0-or-later
// What a record was before an import changed it: kept as JSON in import_change.old_value, so that the import
// can be undone. Plain values.
#pragma once

#include "common/people/GuardianMessages.h"

namespace zvonok::server {

// One row of a dated table (class_membership, group_membership, group_teacher) and when it ended.
struct DatedRow {
    using Self = DatedRow;
    qint64 id = 0;
    QDate last;

    static constexpr auto message = wire::record("DatedRow");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, last)); }
};

struct PupilState {
    using Self = PupilState;
    PersonFields person;
    QString fileNumber;
    QString externalId;
    QList<DatedRow> memberships;

    static constexpr auto message = wire::record("PupilState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, person), ZVONOK_FIELD(2, fileNumber),
                                  ZVONOK_FIELD(3, externalId), ZVONOK_FIELD(4, memberships));
    }
};

struct TieState {
    using Self = TieState;
    qint64 id = 0;
    Kinship kinship = Kinship::Unknown;

    static constexpr auto message = wire::record("TieState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, kinship));
    }
};

struct GuardianState {
    using Self = GuardianState;
    PersonFields person;
    QString workPlace;
    QList<TieState> ties;

    static constexpr auto message = wire::record("GuardianState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, person), ZVONOK_FIELD_MAX(2, workPlace, 300),
                                  ZVONOK_FIELD(3, ties));
    }
};

// What the audit keeps of a guardian whom an import touched: the card, and the tie with the pupil of the row.
struct GuardianOfImport {
    using Self = GuardianOfImport;
    Id<Pupil> pupil;
    PersonFields person;
    QString workPlace;
    GuardianTie tie;

    static constexpr auto message = wire::record("GuardianOfImport");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, person),
                                  ZVONOK_FIELD_MAX(3, workPlace, 300), ZVONOK_FIELD(4, tie));
    }
};

struct StaffState {
    using Self = StaffState;
    StaffCard card;
    QString externalId;

    static constexpr auto message = wire::record("StaffState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, card), ZVONOK_FIELD(2, externalId));
    }
};

struct ClassState {
    using Self = ClassState;
    ClassLine schoolClass;

    static constexpr auto message = wire::record("ClassState");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass)); }
};

struct GroupState {
    using Self = GroupState;
    bool wholeClass = true;
    QString externalId;
    QList<DatedRow> teachers;
    QList<DatedRow> members;

    static constexpr auto message = wire::record("GroupState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, wholeClass), ZVONOK_FIELD(2, externalId),
                                  ZVONOK_FIELD(3, teachers), ZVONOK_FIELD(4, members));
    }
};

} // namespace zvonok::server
