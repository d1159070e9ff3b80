// SPDX-License-Identifier: GPL-3.0-or-later
// Messages about pupils, staff and classes. Numbers 300–339.
#pragma once

#include "common/access/Role.h"
#include "common/wire/Codec.h"

namespace zvonok {

enum class Sex { Unknown = 0, Male = 1, Female = 2 };
constexpr auto enumNames(Sex)
{
    using wire::EnumName;
    return std::array{EnumName<Sex>{Sex::Unknown, "unknown"}, EnumName<Sex>{Sex::Male, "male"},
                      EnumName<Sex>{Sex::Female, "female"}};
}

struct Person;
struct SchoolYear;
struct Pupil;
struct Guardian;
struct Staff;
struct SchoolClass;

// A name in three parts, as documents write it; the middle name may be empty.
struct PersonName {
    using Self = PersonName;
    QString lastName;
    QString firstName;
    QString middleName;

    bool operator==(const PersonName&) const = default;
    static constexpr auto message = wire::record("PersonName");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, lastName, 100), ZVONOK_FIELD_MAX(2, firstName, 100),
                                  ZVONOK_FIELD_MAX(3, middleName, 100));
    }
};

// ---------------------------------------------------------------------------------------------- classes

struct ClassLine {
    using Self = ClassLine;
    Id<SchoolClass> id;
    Id<SchoolYear> year;
    qint32 grade = 0;  // 1–12
    QString letter;    // any text up to 15 characters
    Id<Staff> teacher; // the class teacher
    QString teacherName;
    qint32 pupils = 0; // members today
    qint64 version = 0;

    QString name() const { return QString::number(grade) + letter; }
    static constexpr auto message = wire::record("ClassLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, year), ZVONOK_FIELD(3, grade),
                                  ZVONOK_FIELD_MAX(4, letter, 15), ZVONOK_FIELD(5, teacher),
                                  ZVONOK_FIELD(6, teacherName), ZVONOK_FIELD(7, pupils),
                                  ZVONOK_FIELD(8, version));
    }
};

struct ClassList {
    using Self = ClassList;
    QList<ClassLine> classes;

    static constexpr auto message = wire::record("ClassList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, classes)); }
};

struct ListClasses {
    using Self = ListClasses;
    using Reply = ClassList;
    Id<SchoolYear> year; // none: the year of today
    bool marks = false;  // only those whose marks the account may read

    static constexpr auto message = wire::query(300, "ListClasses");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, year), ZVONOK_FIELD(2, marks));
    }
};

struct ClassSaved {
    using Self = ClassSaved;
    Id<SchoolClass> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("ClassSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

// id none: a new class. version: what was read; 0 for a new one.
struct SaveClass {
    using Self = SaveClass;
    using Reply = ClassSaved;
    ClassLine schoolClass;

    static constexpr auto message = wire::command(301, "SaveClass");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass)); }
};

// ---------------------------------------------------------------------------------------------- pupils

struct PupilLine {
    using Self = PupilLine;
    Id<Pupil> id;
    PersonName name;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    Id<SchoolClass> schoolClass; // on the asked date
    QString className;
    QDate leftOn; // invalid while a pupil of the school

    static constexpr auto message = wire::record("PupilLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, name), ZVONOK_FIELD(3, sex),
                                  ZVONOK_FIELD(4, birthDate), ZVONOK_FIELD(5, schoolClass),
                                  ZVONOK_FIELD(6, className), ZVONOK_FIELD(7, leftOn));
    }
};

struct PupilList {
    using Self = PupilList;
    QList<PupilLine> pupils;

    static constexpr auto message = wire::record("PupilList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, pupils, 20000)); }
};

struct ListPupils {
    using Self = ListPupils;
    using Reply = PupilList;
    Id<SchoolClass> schoolClass; // none: all that the actor may see
    QDate on;                    // invalid: today
    bool withLeft = false;

    static constexpr auto message = wire::query(310, "ListPupils");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, on),
                                  ZVONOK_FIELD(3, withLeft));
    }
};

struct ClassMembership {
    using Self = ClassMembership;
    Id<SchoolClass> schoolClass;
    QString className;
    QDate from; // first day
    QDate to;   // last day; invalid: open
    QString order;

    static constexpr auto message = wire::record("ClassMembership");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, className),
                                  ZVONOK_FIELD(3, from), ZVONOK_FIELD(4, to),
                                  ZVONOK_FIELD_MAX(5, order, 200));
    }
};

// What a person's card holds whoever the person is.
struct PersonFields {
    using Self = PersonFields;
    PersonName name;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    QString snils; // 11 digits, checked
    QString phone;
    QString email;
    QString address;

    bool operator==(const PersonFields&) const = default;
    static constexpr auto message = wire::record("PersonFields");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, name), ZVONOK_FIELD(2, sex), ZVONOK_FIELD(3, birthDate),
                                  ZVONOK_FIELD_MAX(4, snils, 14), ZVONOK_FIELD_MAX(5, phone, 100),
                                  ZVONOK_FIELD_MAX(6, email, 200), ZVONOK_FIELD_MAX(7, address, 500));
    }
};

struct PupilCard {
    using Self = PupilCard;
    Id<Pupil> id;
    PersonFields person;
    QString fileNumber; // of the личное дело
    QList<ClassMembership> memberships;
    qint64 version = 0;

    static constexpr auto message = wire::record("PupilCard");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, person),
                                  ZVONOK_FIELD_MAX(3, fileNumber, 50), ZVONOK_FIELD(4, memberships),
                                  ZVONOK_FIELD(5, version));
    }
};

struct OpenPupil {
    using Self = OpenPupil;
    using Reply = PupilCard;
    Id<Pupil> pupil;

    static constexpr auto message = wire::query(311, "OpenPupil");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, pupil)); }
};

struct PupilSaved {
    using Self = PupilSaved;
    Id<Pupil> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("PupilSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

// A new pupil, from a day on in a class.
struct AddPupil {
    using Self = AddPupil;
    using Reply = PupilSaved;
    Id<SchoolClass> schoolClass;
    PersonFields person;
    QString fileNumber;
    QDate from; // invalid: today
    QString order;

    static constexpr auto message = wire::command(312, "AddPupil");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, person),
                                  ZVONOK_FIELD_MAX(3, fileNumber, 50), ZVONOK_FIELD(4, from),
                                  ZVONOK_FIELD_MAX(5, order, 200));
    }
};

struct SavePupil {
    using Self = SavePupil;
    using Reply = PupilSaved;
    Id<Pupil> pupil;
    PersonFields person;
    QString fileNumber;
    qint64 version = 0; // what was read

    static constexpr auto message = wire::command(313, "SavePupil");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, person),
                                  ZVONOK_FIELD_MAX(3, fileNumber, 50), ZVONOK_FIELD(4, version));
    }
};

// From the day `on` the pupil is in another class, or in none: has left the school. Dated, never deleted.
struct MovePupil {
    using Self = MovePupil;
    using Reply = PupilSaved;
    Id<Pupil> pupil;
    Id<SchoolClass> to; // none: leaves the school; the last day is the day before `on`
    QDate on;
    QString order;

    static constexpr auto message = wire::command(314, "MovePupil");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, on),
                                  ZVONOK_FIELD_MAX(4, order, 200));
    }
};

// ---------------------------------------------------------------------------------------------- staff

struct StaffLine {
    using Self = StaffLine;
    Id<Staff> id;
    PersonName name;
    QString position;
    QString phone;
    QString email;
    QDate dismissedOn;

    static constexpr auto message = wire::record("StaffLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, name),
                                  ZVONOK_FIELD_MAX(3, position, 200), ZVONOK_FIELD(4, phone),
                                  ZVONOK_FIELD(5, email), ZVONOK_FIELD(6, dismissedOn));
    }
};

struct StaffList {
    using Self = StaffList;
    QList<StaffLine> staff;

    static constexpr auto message = wire::record("StaffList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, staff)); }
};

struct ListStaff {
    using Self = ListStaff;
    using Reply = StaffList;
    bool withDismissed = false;

    static constexpr auto message = wire::query(320, "ListStaff");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, withDismissed)); }
};

struct StaffCard {
    using Self = StaffCard;
    Id<Staff> id;
    PersonFields person;
    QString position;
    QDate hiredOn;
    QDate dismissedOn;
    qint64 version = 0;

    static constexpr auto message = wire::record("StaffCard");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, person),
                                  ZVONOK_FIELD_MAX(3, position, 200), ZVONOK_FIELD(4, hiredOn),
                                  ZVONOK_FIELD(5, dismissedOn), ZVONOK_FIELD(6, version));
    }
};

struct OpenStaff {
    using Self = OpenStaff;
    using Reply = StaffCard;
    Id<Staff> staff;

    static constexpr auto message = wire::query(321, "OpenStaff");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, staff)); }
};

struct StaffSaved {
    using Self = StaffSaved;
    Id<Staff> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("StaffSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

// id none: a new member of staff.
struct SaveStaff {
    using Self = SaveStaff;
    using Reply = StaffSaved;
    StaffCard card;

    static constexpr auto message = wire::command(322, "SaveStaff");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, card)); }
};

// ---------------------------------------------------------------------------------------------- search

enum class PersonKind { Unknown = 0, Pupil = 1, Staff = 2, Guardian = 3 };
constexpr auto enumNames(PersonKind)
{
    using wire::EnumName;
    return std::array{EnumName<PersonKind>{PersonKind::Unknown, "unknown"},
                      EnumName<PersonKind>{PersonKind::Pupil, "pupil"},
                      EnumName<PersonKind>{PersonKind::Staff, "staff"},
                      EnumName<PersonKind>{PersonKind::Guardian, "guardian"}};
}

struct FoundPerson {
    using Self = FoundPerson;
    PersonKind kind = PersonKind::Unknown;
    qint64 id = 0; // Id<Pupil>, Id<Staff> or Id<Guardian> by kind
    PersonName name;
    QString where; // class, position, or whose guardian

    static constexpr auto message = wire::record("FoundPerson");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kind), ZVONOK_FIELD(2, id), ZVONOK_FIELD(3, name),
                                  ZVONOK_FIELD(4, where));
    }
};

struct FoundPeople {
    using Self = FoundPeople;
    QList<FoundPerson> people;

    static constexpr auto message = wire::record("FoundPeople");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, people)); }
};

// Rows outside the actor's rights do not exist, not even as a count.
struct FindPeople {
    using Self = FindPeople;
    using Reply = FoundPeople;
    QString text; // words, each the beginning of a part of the name; ё counts as е
    qint32 most = 30;

    static constexpr auto message = wire::query(330, "FindPeople");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, text, 100), ZVONOK_FIELD(2, most));
    }
};

#define ZVONOK_PEOPLE_MESSAGES(X)                                                                            \
    X(zvonok::ListClasses)                                                                                   \
    X(zvonok::ClassList)                                                                                     \
    X(zvonok::SaveClass) X(zvonok::ClassSaved) X(zvonok::ListPupils) X(zvonok::PupilList)                    \
        X(zvonok::OpenPupil) X(zvonok::PupilCard) X(zvonok::AddPupil) X(zvonok::SavePupil)                   \
            X(zvonok::MovePupil) X(zvonok::PupilSaved) X(zvonok::ListStaff) X(zvonok::StaffList)             \
                X(zvonok::OpenStaff) X(zvonok::StaffCard) X(zvonok::SaveStaff) X(zvonok::StaffSaved)         \
                    X(zvonok::FindPeople) X(zvonok::FoundPeople)

using PeopleMessages = ZVONOK_TYPE_LIST(ZVONOK_PEOPLE_MESSAGES);

} // namespace zvonok

ZVONOK_PEOPLE_MESSAGES(ZVONOK_EXTERN_CODEC)
