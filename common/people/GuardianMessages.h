// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for a pupil: cards of guardians and their dated ties. Numbers 360–379.
#pragma once

#include "common/people/PeopleMessages.h"

namespace zvonok {

// Degree of kinship, as personal files write it (netschool.md 6.3).
enum class Kinship {
    Unknown = 0,
    Mother = 1,
    Father = 2,
    Guardian = 3,     // опекун
    Trustee = 4,      // попечитель
    FosterParent = 5, // приёмный родитель
    Grandmother = 6,
    Grandfather = 7,
    Other = 8
};
constexpr auto enumNames(Kinship)
{
    using wire::EnumName;
    return std::array{EnumName<Kinship>{Kinship::Unknown, "unknown"},
                      EnumName<Kinship>{Kinship::Mother, "mother"},
                      EnumName<Kinship>{Kinship::Father, "father"},
                      EnumName<Kinship>{Kinship::Guardian, "guardian"},
                      EnumName<Kinship>{Kinship::Trustee, "trustee"},
                      EnumName<Kinship>{Kinship::FosterParent, "fosterParent"},
                      EnumName<Kinship>{Kinship::Grandmother, "grandmother"},
                      EnumName<Kinship>{Kinship::Grandfather, "grandfather"},
                      EnumName<Kinship>{Kinship::Other, "other"}};
}

// What binds a guardian to a pupil.
struct GuardianTie {
    using Self = GuardianTie;
    Kinship kinship = Kinship::Unknown;
    bool legal = true;  // законный представитель
    bool maySee = true; // whether an account of the guardian shows this pupil
    QDate from;         // invalid in a request: today
    QDate to;           // last day; invalid: open

    bool operator==(const GuardianTie&) const = default;
    static constexpr auto message = wire::record("GuardianTie");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kinship), ZVONOK_FIELD(2, legal), ZVONOK_FIELD(3, maySee),
                                  ZVONOK_FIELD(4, from), ZVONOK_FIELD(5, to));
    }
};

struct GuardianLine {
    using Self = GuardianLine;
    Id<Guardian> id;
    PersonFields person; // who may not see contacts gets the name alone
    QString workPlace;
    GuardianTie tie;
    bool hasAccount = false;
    QStringList otherPupils; // whom the actor may see, with their class
    qint64 version = 0;

    static constexpr auto message = wire::record("GuardianLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, person),
                                  ZVONOK_FIELD_MAX(3, workPlace, 300), ZVONOK_FIELD(4, tie),
                                  ZVONOK_FIELD(5, hasAccount), ZVONOK_FIELD_MAX(6, otherPupils, 50),
                                  ZVONOK_FIELD(7, version));
    }
};

struct GuardianList {
    using Self = GuardianList;
    Id<Pupil> pupil;
    QList<GuardianLine> guardians; // those of today first, by kinship; then those of before
    bool whole = false;            // contacts are shown
    bool mayWrite = false;

    static constexpr auto message = wire::record("GuardianList");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD_MAX(2, guardians, 100),
                                  ZVONOK_FIELD(3, whole), ZVONOK_FIELD(4, mayWrite));
    }
};

struct ListGuardians {
    using Self = ListGuardians;
    using Reply = GuardianList;
    Id<Pupil> pupil;

    static constexpr auto message = wire::query(360, "ListGuardians");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, pupil)); }
};

struct GuardianSaved {
    using Self = GuardianSaved;
    Id<Guardian> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("GuardianSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

// A guardian of this pupil: the card and the tie of today. guardian none: a new person.
struct SaveGuardian {
    using Self = SaveGuardian;
    using Reply = GuardianSaved;
    Id<Pupil> pupil;
    Id<Guardian> guardian;
    PersonFields person;
    QString workPlace;
    GuardianTie tie;
    qint64 version = 0; // what was read

    static constexpr auto message = wire::command(361, "SaveGuardian");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, guardian), ZVONOK_FIELD(3, person),
                                  ZVONOK_FIELD_MAX(4, workPlace, 300), ZVONOK_FIELD(5, tie),
                                  ZVONOK_FIELD(6, version));
    }
};

// Somebody who answers for another pupil already.
struct LinkGuardian {
    using Self = LinkGuardian;
    using Reply = GuardianSaved;
    Id<Pupil> pupil;
    Id<Guardian> guardian;
    GuardianTie tie;

    static constexpr auto message = wire::command(362, "LinkGuardian");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, guardian), ZVONOK_FIELD(3, tie));
    }
};

// From the day on no guardian of this pupil any more; a day not after the first undoes the tie.
struct UnlinkGuardian {
    using Self = UnlinkGuardian;
    using Reply = GuardianSaved;
    Id<Pupil> pupil;
    Id<Guardian> guardian;
    QDate on; // invalid: today

    static constexpr auto message = wire::command(363, "UnlinkGuardian");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, guardian), ZVONOK_FIELD(3, on));
    }
};

// One tie of today with what the guardian can be reached by.
struct GuardianContact {
    using Self = GuardianContact;
    Id<Pupil> pupil;
    Id<Guardian> guardian;
    Kinship kinship = Kinship::Unknown;
    PersonName name;
    QString phone;
    QString email;
    QString workPlace;

    static constexpr auto message = wire::record("GuardianContact");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, guardian), ZVONOK_FIELD(3, kinship),
                                  ZVONOK_FIELD(4, name), ZVONOK_FIELD_MAX(5, phone, 100),
                                  ZVONOK_FIELD_MAX(6, email, 200), ZVONOK_FIELD_MAX(7, workPlace, 300));
    }
};

struct GuardianContacts {
    using Self = GuardianContacts;
    QList<GuardianContact> contacts; // by pupil, then by kinship

    static constexpr auto message = wire::record("GuardianContacts");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, contacts, 60000)); }
};

// Of all pupils whose guardians' contacts the actor may see: the school's or those of the own class. For lists
// that leave the program (zvonokctl export); the card of a pupil asks ListGuardians.
struct ListGuardianContacts {
    using Self = ListGuardianContacts;
    using Reply = GuardianContacts;
    Id<SchoolClass> schoolClass; // none: all

    static constexpr auto message = wire::query(364, "ListGuardianContacts");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass)); }
};

#define ZVONOK_GUARDIAN_MESSAGES(X)                                                                          \
    X(zvonok::GuardianTie)                                                                                   \
    X(zvonok::GuardianLine) X(zvonok::GuardianList) X(zvonok::ListGuardians) X(zvonok::GuardianSaved)        \
        X(zvonok::SaveGuardian) X(zvonok::LinkGuardian) X(zvonok::UnlinkGuardian)                            \
            X(zvonok::ListGuardianContacts) X(zvonok::GuardianContacts)

using GuardianMessages = ZVONOK_TYPE_LIST(ZVONOK_GUARDIAN_MESSAGES);

} // namespace zvonok

ZVONOK_GUARDIAN_MESSAGES(ZVONOK_EXTERN_CODEC)
