// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that a pupil brings from the school before, for periods that began before the pupil came here. They stand in
// the sheets where there are none of this school and count in the marks of the year and the final ones. Numbers
// 910–914.
#pragma once

#include "common/journal/PeriodMarkMessages.h"

namespace zvonok {

struct FormerMark {
    using Self = FormerMark;
    Id<Subject> subject;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    qint32 value = 0; // 0: none
    qint32 version = 0;
    QString school;        // of an answer
    QString document;      // of an answer
    Moment at;             // of an answer
    QString by;            // of an answer
    bool conflict = false; // of an answer: somebody else was first, yours was not written

    static constexpr auto message = wire::record("FormerMark");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, subject), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, ordinal),
                                  ZVONOK_FIELD(4, value), ZVONOK_FIELD(5, version),
                                  ZVONOK_FIELD_MAX(6, school, 300), ZVONOK_FIELD_MAX(7, document, 300),
                                  ZVONOK_FIELD(8, at), ZVONOK_FIELD_MAX(9, by, 300), ZVONOK_FIELD(10, conflict));
    }
};

// A year of a pupil, subjects × periods. The subjects are those of the pupil's groups and those that have a mark.
struct FormerMarks {
    using Self = FormerMarks;
    Id<Pupil> pupil;
    QString pupilName;
    Id<SchoolYear> year;
    QString yearName;
    QDate joined;     // first day in a class of this school in that year or later; before it marks may be brought
    qint32 grade = 0; // in which the pupil was that year, as far as it is known
    QList<PeriodLine> columns; // the year last
    QStringList closed;        // by column: why it takes none; empty: it does
    QList<Id<Subject>> subjects;
    QStringList subjectNames;
    QList<qint32> lowestMarks;
    QList<qint32> highestMarks;
    QList<bool> points;
    QList<bool> passFail;
    QList<FormerMark> marks; // cleared ones too

    static constexpr auto message = wire::record("FormerMarks");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, pupil), ZVONOK_FIELD_MAX(2, pupilName, 300), ZVONOK_FIELD(3, year),
            ZVONOK_FIELD_MAX(4, yearName, 50), ZVONOK_FIELD(5, joined), ZVONOK_FIELD(6, grade),
            ZVONOK_FIELD_MAX(7, columns, 50), ZVONOK_FIELD_MAX(8, closed, 50),
            ZVONOK_FIELD_MAX(9, subjects, 300), ZVONOK_FIELD_MAX(10, subjectNames, 300),
            ZVONOK_FIELD_MAX(11, lowestMarks, 300), ZVONOK_FIELD_MAX(12, highestMarks, 300),
            ZVONOK_FIELD_MAX(13, points, 300), ZVONOK_FIELD_MAX(14, passFail, 300),
            ZVONOK_FIELD_MAX(15, marks, 15000));
    }
};

struct OpenFormerMarks {
    using Self = OpenFormerMarks;
    using Reply = FormerMarks;
    Id<Pupil> pupil;
    Id<SchoolYear> year; // none: of today

    static constexpr auto message = wire::query(910, "OpenFormerMarks");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, year));
    }
};

struct FormerMarksSaved {
    using Self = FormerMarksSaved;
    QList<FormerMark> marks; // one per entry, in order

    static constexpr auto message = wire::record("FormerMarksSaved");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, marks, 2000)); }
};

struct SaveFormerMarks {
    using Self = SaveFormerMarks;
    using Reply = FormerMarksSaved;
    Id<Pupil> pupil;
    Id<SchoolYear> year;
    qint32 grade = 0; // in which the pupil was that year
    QString school;   // must be given
    QString document; // the справка: number, date
    QList<FormerMark> marks;

    static constexpr auto message = wire::command(911, "SaveFormerMarks");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, year), ZVONOK_FIELD(3, grade),
                                  ZVONOK_FIELD_MAX(4, school, 300), ZVONOK_FIELD_MAX(5, document, 300),
                                  ZVONOK_FIELD_MAX(6, marks, 2000));
    }
};

#define ZVONOK_FORMER_MARK_MESSAGES(X)                                                                       \
    X(zvonok::FormerMark)                                                                                    \
    X(zvonok::FormerMarks) X(zvonok::OpenFormerMarks) X(zvonok::FormerMarksSaved) X(zvonok::SaveFormerMarks)

using FormerMarkMessages = ZVONOK_TYPE_LIST(ZVONOK_FORMER_MARK_MESSAGES);

} // namespace zvonok

ZVONOK_FORMER_MARK_MESSAGES(ZVONOK_EXTERN_CODEC)
