// SPDX-License-Identifier: GPL-3.0-or-later
// The import of lists of pupils with their guardians, staff, classes and groups. Numbers 340–359.
#pragma once

#include "common/people/GuardianMessages.h"

namespace zvonok {

struct ImportAct;

enum class ImportKind { Unknown = 0, Pupils = 1, Staff = 2, Classes = 3, Groups = 4 };
constexpr auto enumNames(ImportKind)
{
    using wire::EnumName;
    using enum ImportKind;
    return std::array{EnumName<ImportKind>{Unknown, "unknown"}, EnumName<ImportKind>{Pupils, "pupils"},
                      EnumName<ImportKind>{Staff, "staff"}, EnumName<ImportKind>{Classes, "classes"},
                      EnumName<ImportKind>{Groups, "groups"}};
}

// Who answers for the pupil of a row, as the file tells it: of the person no more than the card of a guardian is
// asked for.
struct ImportGuardian {
    using Self = ImportGuardian;
    Kinship kinship = Kinship::Other; // Other also where the file does not tell
    bool legal = true;                // законный представитель; counts for a new tie
    PersonName name;
    QString phone; // several are divided by «; »
    QString email;
    QString workPlace;

    static constexpr auto message = wire::record("ImportGuardian");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kinship), ZVONOK_FIELD(2, legal), ZVONOK_FIELD(3, name),
                                  ZVONOK_FIELD_MAX(4, phone, 100), ZVONOK_FIELD_MAX(5, email, 200),
                                  ZVONOK_FIELD_MAX(6, workPlace, 300));
    }
};

constexpr int mostGuardiansOfRow = 10;

// One row of any kind of import, read, cleaned and typed on the workstation. Members that a kind has no use
// for stay empty: pupils use person, className, fileNumber, guardians; staff person, position; classes className,
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
    QList<ImportGuardian> guardians;

    static constexpr auto message = wire::record("ImportRow");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sourceRow), ZVONOK_FIELD_MAX(2, externalId, 200),
                                  ZVONOK_FIELD(3, person), ZVONOK_FIELD_MAX(4, className, 30),
                                  ZVONOK_FIELD_MAX(5, fileNumber, 50), ZVONOK_FIELD_MAX(6, position, 200),
                                  ZVONOK_FIELD_MAX(7, groupName, 100), ZVONOK_FIELD_MAX(8, subjectName, 100),
                                  ZVONOK_FIELD_MAX(9, teacherName, 300),
                                  ZVONOK_FIELD_MAX(10, memberNames, 200),
                                  ZVONOK_FIELD_MAX(11, guardians, mostGuardiansOfRow));
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

// What becomes of one guardian of a row; in the order of the row. A refused one leaves the row standing.
struct ImportGuardianResult {
    using Self = ImportGuardianResult;
    ImportOutcome outcome = ImportOutcome::Unknown;
    qint64 id = 0;  // of the guardian; 0: would be new
    QString field;  // name, phone, email, workPlace, kinship: that was refused, or the first that changed
    QString reason; // a reason word; the client makes the sentence
    QString text;   // what stood in the file

    static constexpr auto message = wire::record("ImportGuardianResult");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, outcome), ZVONOK_FIELD(2, id), ZVONOK_FIELD(3, field),
                                  ZVONOK_FIELD(4, reason), ZVONOK_FIELD(5, text));
    }
};

// A row whose pupil is as it was counts as changed where a guardian is new, changed or newly tied.
struct ImportRowResult {
    using Self = ImportRowResult;
    qint32 sourceRow = 0;
    ImportOutcome outcome = ImportOutcome::Unknown;
    qint64 id = 0;  // of the record
    QString field;  // that was refused, or the first that changed
    QString reason; // a reason word; the client makes the sentence
    QString text;   // what stood there
    QList<ImportGuardianResult> guardians;

    static constexpr auto message = wire::record("ImportRowResult");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sourceRow), ZVONOK_FIELD(2, outcome), ZVONOK_FIELD(3, id),
                                  ZVONOK_FIELD(4, field), ZVONOK_FIELD(5, reason), ZVONOK_FIELD(6, text),
                                  ZVONOK_FIELD_MAX(7, guardians, mostGuardiansOfRow));
    }
};

struct ImportResult {
    using Self = ImportResult;
    Id<ImportAct> act;
    QList<ImportRowResult> rows;

    static constexpr auto message = wire::record("ImportResult");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, act), ZVONOK_FIELD(2, rows)); }
};

// What ImportRows would do, without doing it. Each slice is judged by itself: who would be new in an earlier
// slice is not known in the next.
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

// The name of a guardian's field among the fields of a row: motherPhone, fatherName; guardianEmail for anybody
// else. leaf: name, phone, email, workPlace.
QString guardianField(Kinship kinship, const QString& leaf);

#define ZVONOK_IMPORT_MESSAGES(X)                                                                            \
    X(zvonok::PreviewImport)                                                                                 \
    X(zvonok::ImportRows)                                                                                    \
    X(zvonok::ImportResult) X(zvonok::UndoImport) X(zvonok::ImportUndone) X(zvonok::ListImports)             \
        X(zvonok::ImportActs)

using ImportMessages = ZVONOK_TYPE_LIST(ZVONOK_IMPORT_MESSAGES);

} // namespace zvonok

ZVONOK_IMPORT_MESSAGES(ZVONOK_EXTERN_CODEC)
