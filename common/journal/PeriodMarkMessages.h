// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of periods, of the year, of exams, and final ones: the entry sheet of a group with its suggestions. Numbers
// 740–749, change 754. Values: MarkValue.h.
#pragma once

#include "common/journal/ExamScale.h"
#include "common/journal/JournalMessages.h"

namespace zvonok {

// What the cells of an exam's column take.
struct ExamColumn {
    using Self = ExamColumn;
    qint32 column = 0; // index into the sheet's columns
    ExamScale scale = ExamScale::Unknown;
    qint32 highest = 100; // points
    qint32 satisfactoryFrom = 0;
    qint32 goodFrom = 0;
    qint32 excellentFrom = 0;
    bool byChoice = false;       // only who chose it has a cell
    QList<qint32> chosen;        // index into pupils
    bool headsOnly = false;      // the subject's teacher does not put its marks

    ExamLevels levels() const { return {highest, satisfactoryFrom, goodFrom, excellentFrom}; }
    MarkScale markScale() const { return examScaleOf(scale, highest); }
    qint32 markOf(qint32 value) const { return examMark(scale, levels(), value); }

    static constexpr auto message = wire::record("ExamColumn");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, column), ZVONOK_FIELD(2, scale), ZVONOK_FIELD(3, highest),
                                  ZVONOK_FIELD(4, satisfactoryFrom), ZVONOK_FIELD(5, goodFrom),
                                  ZVONOK_FIELD(6, excellentFrom), ZVONOK_FIELD(7, byChoice),
                                  ZVONOK_FIELD_MAX(8, chosen, 500), ZVONOK_FIELD(9, headsOnly));
    }
};

// Columnar: pupils and columns once, cells by index. A suggestion is there for every pupil × column in which
// anything is to count, also where a mark stands.
struct PeriodSheet {
    using Self = PeriodSheet;
    Id<Group> group;
    QString groupName;
    qint64 sequence = 0;
    qint32 lowestMark = 0;
    qint32 highestMark = 0;
    bool points = false;
    bool passFail = false;
    bool mayMark = false;
    qint32 roundUpFrom = 50;
    qint32 minimumMarks = 0;
    QList<PeriodLine> columns; // periods by date, the year, exams, the final mark
    QStringList closed;        // by column: why it takes no marks; empty: it does
    QList<Id<Pupil>> pupils;   // by the alphabet, who left too
    QStringList pupilNames;
    QList<QDate> memberTo;      // last day as a member
    QList<qint32> cellPupils;   // index into pupils
    QList<qint32> cellColumns;  // index into columns
    QList<qint32> cellValues;   // 0: cleared
    QList<qint32> cellVersions;
    QStringList cellBy;
    QList<Moment> cellAt;
    QList<qint32> averagePupils;
    QList<qint32> averageColumns;
    QList<qint32> averages;   // in hundredths, half up
    QList<qint32> markCounts; // marks behind the average
    QList<qint32> suggested;  // 0: nothing to suggest
    QList<qint32> missed;     // lessons missed in the period
    QList<QDate> memberFrom;  // first day as a member
    QList<ExamColumn> exams;
    QList<qint32> lessons;    // by column: lessons of the group in the period
    qint32 finalRoundUpFrom = 50; // of final marks, whatever the school's own rule is
    // Marks of a school that the pupil came from, where none stands here.
    QList<qint32> formerPupils; // index into pupils
    QList<qint32> formerColumns;
    QList<qint32> formerValues;
    QStringList formerSchools;
    // What a suggestion of the year and of the final mark is made of, in the order of the arithmetic. A period of
    // the year whose value is 0 has no mark yet, and the year has no suggestion until it has one.
    QList<qint32> partOf; // index into averagePupils
    QList<PeriodKind> partKinds;
    QList<qint32> partOrdinals;
    QList<qint32> partGrades; // of the year that the mark is of; 0: this year
    QList<qint32> partValues; // an exam in points: the mark they are worth
    QList<bool> partFormer;   // of another school
    // Of a final mark that several subjects have together: who they are, and whose mark a part is. There a part
    // whose value is 0 has no mark yet, and nothing is suggested until it has one.
    QStringList jointSubjects;
    QList<qint32> partSubjects; // index into jointSubjects; −1, or no such list: of this subject
    QList<qint32> commentCells; // index into the cells that have a remark
    QStringList comments;
    // By column, of the rules of its last day; roundUpFrom and minimumMarks are those of the year.
    QList<qint32> columnRoundUpFrom;
    QList<qint32> columnMinimumMarks;

    qint32 roundUpFromOf(int column) const { return columnRoundUpFrom.value(column, roundUpFrom); }
    qint32 minimumMarksOf(int column) const { return columnMinimumMarks.value(column, minimumMarks); }

    static constexpr auto message = wire::record("PeriodSheet");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, groupName, 300), ZVONOK_FIELD(3, sequence),
            ZVONOK_FIELD(4, lowestMark), ZVONOK_FIELD(5, highestMark), ZVONOK_FIELD(6, points),
            ZVONOK_FIELD(7, passFail), ZVONOK_FIELD(8, mayMark), ZVONOK_FIELD(9, roundUpFrom),
            ZVONOK_FIELD(10, minimumMarks), ZVONOK_FIELD_MAX(11, columns, 50),
            ZVONOK_FIELD_MAX(12, closed, 50), ZVONOK_FIELD_MAX(13, pupils, 500),
            ZVONOK_FIELD_MAX(14, pupilNames, 500), ZVONOK_FIELD_MAX(15, memberTo, 500),
            ZVONOK_FIELD_MAX(16, cellPupils, 25000), ZVONOK_FIELD_MAX(17, cellColumns, 25000),
            ZVONOK_FIELD_MAX(18, cellValues, 25000), ZVONOK_FIELD_MAX(19, cellVersions, 25000),
            ZVONOK_FIELD_MAX(20, averagePupils, 25000), ZVONOK_FIELD_MAX(21, averageColumns, 25000),
            ZVONOK_FIELD_MAX(22, averages, 25000), ZVONOK_FIELD_MAX(23, markCounts, 25000),
            ZVONOK_FIELD_MAX(24, suggested, 25000), ZVONOK_FIELD_MAX(25, missed, 25000),
            ZVONOK_FIELD_MAX(26, cellBy, 25000), ZVONOK_FIELD_MAX(27, cellAt, 25000),
            ZVONOK_FIELD_MAX(28, memberFrom, 500), ZVONOK_FIELD_MAX(29, exams, 50),
            ZVONOK_FIELD_MAX(30, lessons, 50), ZVONOK_FIELD(31, finalRoundUpFrom),
            ZVONOK_FIELD_MAX(32, formerPupils, 25000), ZVONOK_FIELD_MAX(33, formerColumns, 25000),
            ZVONOK_FIELD_MAX(34, formerValues, 25000), ZVONOK_FIELD_MAX(35, formerSchools, 25000),
            ZVONOK_FIELD_MAX(36, partOf, 50000), ZVONOK_FIELD_MAX(37, partKinds, 50000),
            ZVONOK_FIELD_MAX(38, partOrdinals, 50000), ZVONOK_FIELD_MAX(39, partGrades, 50000),
            ZVONOK_FIELD_MAX(40, partValues, 50000), ZVONOK_FIELD_MAX(41, partFormer, 50000),
            ZVONOK_FIELD_MAX(42, jointSubjects, 50), ZVONOK_FIELD_MAX(43, partSubjects, 50000),
            ZVONOK_FIELD_MAX(44, commentCells, 25000), ZVONOK_FIELD_MAX(45, comments, 25000),
            ZVONOK_FIELD_MAX(60, columnRoundUpFrom, 50), ZVONOK_FIELD_MAX(61, columnMinimumMarks, 50));
    }
};

struct OpenPeriodSheet {
    using Self = OpenPeriodSheet;
    using Reply = PeriodSheet;
    Id<Group> group;

    static constexpr auto message = wire::query(740, "OpenPeriodSheet");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, group)); }
};

struct PeriodMarkEntry {
    using Self = PeriodMarkEntry;
    Id<Pupil> pupil;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    qint32 value = 0; // 0: none
    qint32 version = 0;
    // A remark stays with its mark unless the entry says otherwise; a cleared mark has none.
    bool setsComment = false;
    QString comment = {};

    static constexpr auto message = wire::record("PeriodMarkEntry");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, ordinal),
                                  ZVONOK_FIELD(4, value), ZVONOK_FIELD(5, version),
                                  ZVONOK_FIELD(6, setsComment), ZVONOK_FIELD_MAX(7, comment, 500));
    }
};

struct PeriodMarkState {
    using Self = PeriodMarkState;
    Id<Pupil> pupil;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    qint32 value = 0;
    qint32 version = 0;
    Moment at;
    QString by;
    bool conflict = false; // of an answer: somebody else was first, yours was not written
    QString comment = {};

    static constexpr auto message = wire::record("PeriodMarkState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, ordinal),
                                  ZVONOK_FIELD(4, value), ZVONOK_FIELD(5, version), ZVONOK_FIELD(6, at),
                                  ZVONOK_FIELD(7, by), ZVONOK_FIELD(8, conflict), ZVONOK_FIELD(9, comment));
    }
};

struct PeriodMarksSaved {
    using Self = PeriodMarksSaved;
    QList<PeriodMarkState> marks; // one per entry, in order

    static constexpr auto message = wire::record("PeriodMarksSaved");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, marks, 2000)); }
};

struct SavePeriodMarks {
    using Self = SavePeriodMarks;
    using Reply = PeriodMarksSaved;
    Id<Group> group;
    QList<PeriodMarkEntry> marks;

    static constexpr auto message = wire::command(741, "SavePeriodMarks");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, marks, 2000));
    }
};

// Who put, changed and cleared what in a cell of the sheet: a page of it, as of a cell of the journal.
struct OpenPeriodMarkHistory {
    using Self = OpenPeriodMarkHistory;
    using Reply = CellHistory;
    Id<Group> group;
    Id<Pupil> pupil;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    qint64 before = 0; // sequence to go back from; 0: the newest
    qint32 most = 200;

    static constexpr auto message = wire::query(742, "OpenPeriodMarkHistory");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD(3, kind),
                                  ZVONOK_FIELD(4, ordinal), ZVONOK_FIELD(5, before), ZVONOK_FIELD(6, most));
    }
};

struct PeriodMarkChanged {
    using Self = PeriodMarkChanged;
    Id<Group> group;
    PeriodMarkState mark;

    static constexpr auto message = wire::change(754, "PeriodMarkChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, mark));
    }
};

#define ZVONOK_PERIOD_MARK_MESSAGES(X)                                                                       \
    X(zvonok::ExamColumn) X(zvonok::PeriodSheet)                                                                                   \
    X(zvonok::OpenPeriodSheet) X(zvonok::PeriodMarkEntry) X(zvonok::PeriodMarkState)                         \
        X(zvonok::PeriodMarksSaved) X(zvonok::SavePeriodMarks) X(zvonok::OpenPeriodMarkHistory)              \
            X(zvonok::PeriodMarkChanged)

using PeriodMarkMessages = ZVONOK_TYPE_LIST(ZVONOK_PERIOD_MARK_MESSAGES);

} // namespace zvonok

ZVONOK_PERIOD_MARK_MESSAGES(ZVONOK_EXTERN_CODEC)
