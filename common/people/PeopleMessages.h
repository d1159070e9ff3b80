// SPDX-License-Identifier: GPL-3.0-or-later
// Messages about pupils, staff and classes, and their import. Numbers 300–399.
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
struct ImportAct;

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

// ---------------------------------------------------------------------------------------------- import

enum class ImportKind { Unknown = 0, Pupils = 1, Staff = 2, Classes = 3, Groups = 4 };
constexpr auto enumNames(ImportKind)
{
    using wire::EnumName;
    using enum ImportKind;
    return std::array{EnumName<ImportKind>{Unknown, "unknown"}, EnumName<ImportKind>{Pupils, "pupils"},
                      EnumName<ImportKind>{Staff, "staff"}, EnumName<ImportKind>{Classes, "classes"},
                      EnumName<ImportKind>{Groups, "groups"}};
}

// One row of any kind of import, read, cleaned and typed on the workstation. Members that a kind has no use
// for stay empty: pupils use person, className, fileNumber; staff person, position; classes className,
// teacherName; groups groupName, subjectName, className, teacherName, memberNames.
struct ImportRow {
    using Self = ImportRow;
    qint32 sourceRow = 0; // 1-based row of the file
    QString externalId;   // stable id of the source, e.g. OneRoster sourcedId
    PersonFields person;
    QString className; // as cleaned: «7А»
    QString fileNumber;
    QString position;
    QString groupName;
    QString subjectName;
    QString teacherName;     // «Фамилия Имя Отчество», or an external id of staff
    QStringList memberNames; // full names, or external ids of pupils

    static constexpr auto message = wire::record("ImportRow");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sourceRow), ZVONOK_FIELD_MAX(2, externalId, 200),
                                  ZVONOK_FIELD(3, person), ZVONOK_FIELD_MAX(4, className, 30),
                                  ZVONOK_FIELD_MAX(5, fileNumber, 50), ZVONOK_FIELD_MAX(6, position, 200),
                                  ZVONOK_FIELD_MAX(7, groupName, 100), ZVONOK_FIELD_MAX(8, subjectName, 100),
                                  ZVONOK_FIELD_MAX(9, teacherName, 300),
                                  ZVONOK_FIELD_MAX(10, memberNames, 200));
    }
};

enum class ImportOutcome { Unknown = 0, Created = 1, Changed = 2, Unchanged = 3, Refused = 4 };
constexpr auto enumNames(ImportOutcome)
{
    using wire::EnumName;
    using enum ImportOutcome;
    return std::array{
        EnumName<ImportOutcome>{Unknown, "unknown"}, EnumName<ImportOutcome>{Created, "created"},
        EnumName<ImportOutcome>{Changed, "changed"}, EnumName<ImportOutcome>{Unchanged, "unchanged"},
        EnumName<ImportOutcome>{Refused, "refused"}};
}

struct ImportRowResult {
    using Self = ImportRowResult;
    qint32 sourceRow = 0;
    ImportOutcome outcome = ImportOutcome::Unknown;
    qint64 id = 0;  // of the record
    QString field;  // that was refused, or the first that changed
    QString reason; // a reason word; the client makes the sentence
    QString text;   // what stood there

    static constexpr auto message = wire::record("ImportRowResult");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sourceRow), ZVONOK_FIELD(2, outcome), ZVONOK_FIELD(3, id),
                                  ZVONOK_FIELD(4, field), ZVONOK_FIELD(5, reason), ZVONOK_FIELD(6, text));
    }
};

struct ImportResult {
    using Self = ImportResult;
    Id<ImportAct> act;
    QList<ImportRowResult> rows;

    static constexpr auto message = wire::record("ImportResult");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, act), ZVONOK_FIELD(2, rows)); }
};

// What ImportRows would do, without doing it.
struct PreviewImport {
    using Self = PreviewImport;
    using Reply = ImportResult;
    ImportKind kind = ImportKind::Unknown;
    QList<ImportRow> rows; // a slice

    static constexpr auto message = wire::query(340, "PreviewImport");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kind), ZVONOK_FIELD_MAX(2, rows, 500));
    }
};

// One slice of an import. The first slice names no act and gets one; the following slices carry it.
struct ImportRows {
    using Self = ImportRows;
    using Reply = ImportResult;
    ImportKind kind = ImportKind::Unknown;
    Id<ImportAct> act;
    QString fileName; // for the history, without folders
    QList<ImportRow> rows;
    QDate from; // memberships begin here; invalid: the first day of the school year

    static constexpr auto message = wire::command(341, "ImportRows");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kind), ZVONOK_FIELD(2, act),
                                  ZVONOK_FIELD_MAX(3, fileName, 255), ZVONOK_FIELD_MAX(4, rows, 500),
                                  ZVONOK_FIELD(5, from));
    }
};

struct ImportUndone {
    using Self = ImportUndone;
    qint32 undone = 0; // records put back as they were
    qint32 kept = 0;   // records that somebody has changed since: left alone

    static constexpr auto message = wire::record("ImportUndone");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, undone), ZVONOK_FIELD(2, kept));
    }
};

struct UndoImport {
    using Self = UndoImport;
    using Reply = ImportUndone;
    Id<ImportAct> act;

    static constexpr auto message = wire::command(342, "UndoImport");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, act)); }
};

struct ImportActLine {
    using Self = ImportActLine;
    Id<ImportAct> id;
    ImportKind kind = ImportKind::Unknown;
    QString fileName;
    Moment at;
    QString by;
    qint32 created = 0;
    qint32 changed = 0;
    bool undone = false;

    static constexpr auto message = wire::record("ImportActLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, fileName),
                                  ZVONOK_FIELD(4, at), ZVONOK_FIELD(5, by), ZVONOK_FIELD(6, created),
                                  ZVONOK_FIELD(7, changed), ZVONOK_FIELD(8, undone));
    }
};

struct ImportActs {
    using Self = ImportActs;
    QList<ImportActLine> acts;

    static constexpr auto message = wire::record("ImportActs");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, acts)); }
};

struct ListImports {
    using Self = ListImports;
    using Reply = ImportActs;
    qint32 most = 100;

    static constexpr auto message = wire::query(343, "ListImports");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, most)); }
};

#define ZVONOK_PEOPLE_MESSAGES(X)                                                                            \
    X(zvonok::ListClasses)                                                                                   \
    X(zvonok::ClassList)                                                                                     \
    X(zvonok::SaveClass) X(zvonok::ClassSaved) X(zvonok::ListPupils) X(zvonok::PupilList)                    \
        X(zvonok::OpenPupil) X(zvonok::PupilCard) X(zvonok::AddPupil) X(zvonok::SavePupil)                   \
            X(zvonok::MovePupil) X(zvonok::PupilSaved) X(zvonok::ListStaff) X(zvonok::StaffList)             \
                X(zvonok::OpenStaff) X(zvonok::StaffCard) X(zvonok::SaveStaff) X(zvonok::StaffSaved)         \
                    X(zvonok::FindPeople) X(zvonok::FoundPeople) X(zvonok::PreviewImport)                    \
                        X(zvonok::ImportRows) X(zvonok::ImportResult) X(zvonok::UndoImport)                  \
                            X(zvonok::ImportUndone) X(zvonok::ListImports) X(zvonok::ImportActs)

using PeopleMessages = ZVONOK_TYPE_LIST(ZVONOK_PEOPLE_MESSAGES);

} // namespace zvonok

ZVONOK_PEOPLE_MESSAGES(ZVONOK_EXTERN_CODEC)
