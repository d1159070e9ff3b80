// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a group: a columnar page, marks, absences, lessons, assignments, and what changed.
// Numbers 700–799. Mark values: MarkValue.h; absence codes: AbsenceCode.h.
#pragma once

#include "common/files/FileMessages.h"
#include "common/journal/AbsenceCode.h"
#include "common/journal/MarkValue.h"
#include "common/schedule/ScheduleMessages.h"

namespace zvonok {

struct Assignment;

// Kinds of work; their letters, names and default weights are data (resources/norms/work_types.json).
enum class WorkType {
    Unknown = 0,
    Answer = 1,
    Homework = 2,
    Control = 3,
    Independent = 4,
    Laboratory = 5,
    Practical = 6,
    Project = 7,
    Essay = 8,
    Dictation = 9,
    Composition = 10,
    Exposition = 11,
    Credit = 12,
    Test = 13,
    Snapshot = 14
};
constexpr auto enumNames(WorkType)
{
    using wire::EnumName;
    return std::array{EnumName<WorkType>{WorkType::Unknown, "unknown"},
                      EnumName<WorkType>{WorkType::Answer, "answer"},
                      EnumName<WorkType>{WorkType::Homework, "homework"},
                      EnumName<WorkType>{WorkType::Control, "control"},
                      EnumName<WorkType>{WorkType::Independent, "independent"},
                      EnumName<WorkType>{WorkType::Laboratory, "laboratory"},
                      EnumName<WorkType>{WorkType::Practical, "practical"},
                      EnumName<WorkType>{WorkType::Project, "project"},
                      EnumName<WorkType>{WorkType::Essay, "essay"},
                      EnumName<WorkType>{WorkType::Dictation, "dictation"},
                      EnumName<WorkType>{WorkType::Composition, "composition"},
                      EnumName<WorkType>{WorkType::Exposition, "exposition"},
                      EnumName<WorkType>{WorkType::Credit, "credit"},
                      EnumName<WorkType>{WorkType::Test, "test"},
                      EnumName<WorkType>{WorkType::Snapshot, "snapshot"}};
}

// A page is columnar: pupils, lessons and assignments once, cells as packed columns of indices, so that a
// quarter of a class fits in a few KB. Cleared cells (value 0) travel with their version, so that a write can
// name it.
struct JournalPage {
    using Self = JournalPage;
    Id<Group> group;
    QString groupName; // «7А/Алгебра»
    QDate from;
    QDate to;
    qint64 sequence = 0; // the page holds all changes up to this one
    qint32 lowestMark = 0;
    qint32 highestMark = 0;
    bool points = false;
    bool passFail = false;
    bool mayMark = false;
    bool mayAttend = false;
    bool mayPlan = false;
    QList<Id<Pupil>> pupils; // in the order of the alphabet, who left too
    QStringList pupilNames;
    QList<QDate> memberFrom;
    QList<QDate> memberTo;     // last day; the page's last where open
    QList<Id<Lesson>> lessons; // by date and number
    QList<QDate> lessonDates;
    QList<qint32> lessonNumbers;
    QStringList topics;
    QStringList homework;
    QList<qint32> lessonVersions;
    QList<Id<Assignment>> assignments;
    QList<qint32> assignmentLessons; // index into lessons
    QList<WorkType> assignmentTypes;
    QStringList assignmentTitles;
    QList<qint32> assignmentWeights;
    QList<bool> assignmentObligatory;
    QList<qint32> assignmentVersions;
    QList<qint32> markAssignments; // index into assignments
    QList<qint32> markPupils;      // index into pupils
    QList<qint32> markValues;
    QList<bool> markDuties;
    QList<qint32> markVersions;
    QList<qint32> commentMarks; // index into the marks that have a comment
    QStringList comments;
    QList<qint32> absenceLessons; // index into lessons
    QList<qint32> absencePupils;
    QList<qint32> absenceCodes;
    QList<qint32> absenceVersions;
    QList<QDate> closedFrom; // stretches of lessons that take no more changes
    QList<QDate> closedTo;
    QStringList closedBy;
    QStringList closedReasons;
    QDate editableFrom; // lessons before it are too old for this actor; invalid: no limit
    qint32 editWindowDays = 0;
    bool dotAsTwo = false;
    qint32 roundUpFrom = 0; // as JournalRules; 0: a server without rules
    qint32 minimumMarks = 0;
    QList<qint32> fileLessons; // index into lessons
    QList<AttachedFileLine> files;

    static constexpr auto message = wire::record("JournalPage");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, groupName, 300), ZVONOK_FIELD(3, from),
            ZVONOK_FIELD(4, to), ZVONOK_FIELD(5, sequence), ZVONOK_FIELD(6, lowestMark),
            ZVONOK_FIELD(7, highestMark), ZVONOK_FIELD(8, points), ZVONOK_FIELD(9, passFail),
            ZVONOK_FIELD(10, mayMark), ZVONOK_FIELD(11, mayAttend), ZVONOK_FIELD(12, mayPlan),
            ZVONOK_FIELD_MAX(13, pupils, 500), ZVONOK_FIELD_MAX(14, pupilNames, 500),
            ZVONOK_FIELD_MAX(15, memberFrom, 500), ZVONOK_FIELD_MAX(16, memberTo, 500),
            ZVONOK_FIELD_MAX(17, lessons, 1000), ZVONOK_FIELD_MAX(18, lessonDates, 1000),
            ZVONOK_FIELD_MAX(19, lessonNumbers, 1000), ZVONOK_FIELD_MAX(20, topics, 1000),
            ZVONOK_FIELD_MAX(21, homework, 1000), ZVONOK_FIELD_MAX(22, lessonVersions, 1000),
            ZVONOK_FIELD_MAX(23, assignments, 5000), ZVONOK_FIELD_MAX(24, assignmentLessons, 5000),
            ZVONOK_FIELD_MAX(25, assignmentTypes, 5000), ZVONOK_FIELD_MAX(26, assignmentTitles, 5000),
            ZVONOK_FIELD_MAX(27, assignmentWeights, 5000), ZVONOK_FIELD_MAX(28, assignmentObligatory, 5000),
            ZVONOK_FIELD_MAX(29, assignmentVersions, 5000), ZVONOK_FIELD_MAX(30, markAssignments, 200000),
            ZVONOK_FIELD_MAX(31, markPupils, 200000), ZVONOK_FIELD_MAX(32, markValues, 200000),
            ZVONOK_FIELD_MAX(33, markDuties, 200000), ZVONOK_FIELD_MAX(34, markVersions, 200000),
            ZVONOK_FIELD_MAX(35, commentMarks, 200000), ZVONOK_FIELD_MAX(36, comments, 200000),
            ZVONOK_FIELD_MAX(37, absenceLessons, 200000), ZVONOK_FIELD_MAX(38, absencePupils, 200000),
            ZVONOK_FIELD_MAX(39, absenceCodes, 200000), ZVONOK_FIELD_MAX(40, absenceVersions, 200000),
            ZVONOK_FIELD_MAX(41, closedFrom, 1000), ZVONOK_FIELD_MAX(42, closedTo, 1000),
            ZVONOK_FIELD_MAX(43, closedBy, 1000), ZVONOK_FIELD_MAX(44, closedReasons, 1000),
            ZVONOK_FIELD(45, editableFrom), ZVONOK_FIELD(46, editWindowDays), ZVONOK_FIELD(47, dotAsTwo),
            ZVONOK_FIELD(48, roundUpFrom), ZVONOK_FIELD(49, minimumMarks),
            ZVONOK_FIELD_MAX(50, fileLessons, 100000), ZVONOK_FIELD_MAX(51, files, 100000));
    }
};

struct OpenJournal {
    using Self = OpenJournal;
    using Reply = JournalPage;
    Id<Group> group;
    QDate from; // invalid with to: the current period
    QDate to;
    bool follow = false; // send changes from here on

    static constexpr auto message = wire::query(700, "OpenJournal");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to),
                                  ZVONOK_FIELD(4, follow));
    }
};

struct JournalChange {
    using Self = JournalChange;
    qint64 sequence = 0;
    qint32 number = 0; // of the change message
    QByteArray record;

    static constexpr auto message = wire::record("JournalChange");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sequence), ZVONOK_FIELD(2, number),
                                  ZVONOK_FIELD(3, record));
    }
};

struct JournalFollowed {
    using Self = JournalFollowed;
    qint64 sequence = 0;
    bool resync = false; // too much has happened: open the page again
    QList<JournalChange> changes;

    static constexpr auto message = wire::record("JournalFollowed");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sequence), ZVONOK_FIELD(2, resync),
                                  ZVONOK_FIELD(3, changes));
    }
};

// After a lost connection: what happened since, and changes from here on.
struct FollowJournal {
    using Self = FollowJournal;
    using Reply = JournalFollowed;
    Id<Group> group;
    qint64 after = 0; // the last sequence the client holds

    static constexpr auto message = wire::query(701, "FollowJournal");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, after));
    }
};

struct JournalLeft {
    using Self = JournalLeft;
    bool done = false;

    static constexpr auto message = wire::record("JournalLeft");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, done)); }
};

struct LeaveJournal {
    using Self = LeaveJournal;
    using Reply = JournalLeft;
    Id<Group> group;

    static constexpr auto message = wire::query(702, "LeaveJournal");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, group)); }
};

struct MarkEntry {
    using Self = MarkEntry;
    Id<Lesson> lesson;
    Id<Pupil> pupil;
    Id<Assignment> assignment; // none: the slot-th answer at the lesson, made when missing
    qint32 slot = 0;
    qint32 value = 0;  // 0: none
    bool duty = false; // the dot
    QString comment;
    qint32 version = 0; // what was seen in the cell; 0: nothing was

    static constexpr auto message = wire::record("MarkEntry");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, pupil),
                                  ZVONOK_FIELD(3, assignment), ZVONOK_FIELD(4, slot), ZVONOK_FIELD(5, value),
                                  ZVONOK_FIELD(6, duty), ZVONOK_FIELD_MAX(7, comment, 500),
                                  ZVONOK_FIELD(8, version));
    }
};

struct AbsenceEntry {
    using Self = AbsenceEntry;
    Id<Lesson> lesson;
    Id<Pupil> pupil;
    qint32 code = 0; // 0: present
    qint32 version = 0;

    static constexpr auto message = wire::record("AbsenceEntry");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD(3, code),
                                  ZVONOK_FIELD(4, version));
    }
};

// One mark as it stands.
struct MarkState {
    using Self = MarkState;
    Id<Lesson> lesson;
    Id<Assignment> assignment;
    Id<Pupil> pupil;
    qint32 value = 0;
    bool duty = false;
    QString comment;
    qint32 version = 0;
    Moment at;
    QString by;

    static constexpr auto message = wire::record("MarkState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, assignment),
                                  ZVONOK_FIELD(3, pupil), ZVONOK_FIELD(4, value), ZVONOK_FIELD(5, duty),
                                  ZVONOK_FIELD(6, comment), ZVONOK_FIELD(7, version), ZVONOK_FIELD(8, at),
                                  ZVONOK_FIELD(9, by));
    }
};

struct AbsenceState {
    using Self = AbsenceState;
    Id<Lesson> lesson;
    Id<Pupil> pupil;
    qint32 code = 0;
    qint32 version = 0;
    Moment at;
    QString by;

    static constexpr auto message = wire::record("AbsenceState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD(3, code),
                                  ZVONOK_FIELD(4, version), ZVONOK_FIELD(5, at), ZVONOK_FIELD(6, by));
    }
};

struct MarkResult {
    using Self = MarkResult;
    MarkState state;       // as it stands now
    bool conflict = false; // somebody else had changed it: yours was not written

    static constexpr auto message = wire::record("MarkResult");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, state), ZVONOK_FIELD(2, conflict));
    }
};

struct AbsenceResult {
    using Self = AbsenceResult;
    AbsenceState state;
    bool conflict = false;

    static constexpr auto message = wire::record("AbsenceResult");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, state), ZVONOK_FIELD(2, conflict));
    }
};

struct MarksSaved {
    using Self = MarksSaved;
    QList<MarkResult> marks; // one per entry, in order
    QList<AbsenceResult> absences;

    static constexpr auto message = wire::record("MarksSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, marks), ZVONOK_FIELD(2, absences));
    }
};

// One act of a teacher: a cell, a pasted block, a column. An entry whose version is no longer the cell's is
// not written and comes back as a conflict; the others are.
struct SaveMarks {
    using Self = SaveMarks;
    using Reply = MarksSaved;
    Id<Group> group;
    QList<MarkEntry> marks;
    QList<AbsenceEntry> absences;

    static constexpr auto message = wire::command(710, "SaveMarks");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, marks, 2000),
                                  ZVONOK_FIELD_MAX(3, absences, 2000));
    }
};

// Absences alone: the class teacher may put them without the right to mark.
struct SaveAbsences {
    using Self = SaveAbsences;
    using Reply = MarksSaved;
    Id<Group> group;
    QList<AbsenceEntry> absences;

    static constexpr auto message = wire::command(711, "SaveAbsences");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, absences, 2000));
    }
};

struct LessonState {
    using Self = LessonState;
    Id<Lesson> lesson;
    QDate date;
    qint32 number = 0;
    QString topic;
    QString homework;
    qint32 version = 0;

    static constexpr auto message = wire::record("LessonState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, date), ZVONOK_FIELD(3, number),
                                  ZVONOK_FIELD_MAX(4, topic, 1000), ZVONOK_FIELD_MAX(5, homework, 2000),
                                  ZVONOK_FIELD(6, version));
    }
};

struct SaveLesson {
    using Self = SaveLesson;
    using Reply = LessonState;
    Id<Group> group;
    Id<Lesson> lesson;
    QString topic;
    QString homework;
    qint32 version = 0;

    static constexpr auto message = wire::command(712, "SaveLesson");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson),
                                  ZVONOK_FIELD_MAX(3, topic, 1000), ZVONOK_FIELD_MAX(4, homework, 2000),
                                  ZVONOK_FIELD(5, version));
    }
};

struct AssignmentState {
    using Self = AssignmentState;
    Id<Assignment> assignment;
    Id<Lesson> lesson;
    WorkType type = WorkType::Unknown;
    QString title;
    qint32 weight = 10;
    bool obligatory = false;
    qint32 version = 0;

    static constexpr auto message = wire::record("AssignmentState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, assignment), ZVONOK_FIELD(2, lesson), ZVONOK_FIELD(3, type),
                                  ZVONOK_FIELD_MAX(4, title, 200), ZVONOK_FIELD(5, weight),
                                  ZVONOK_FIELD(6, obligatory), ZVONOK_FIELD(7, version));
    }
};

struct SaveAssignment {
    using Self = SaveAssignment;
    using Reply = AssignmentState;
    Id<Group> group;
    AssignmentState assignment; // id none: a new one

    static constexpr auto message = wire::command(713, "SaveAssignment");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, assignment));
    }
};

struct CellEvent {
    using Self = CellEvent;
    Moment at;
    QString by;
    QString address;
    QString action;
    QString before; // JSON
    QString after;
    qint64 sequence = 0; // its line of the audit log

    static constexpr auto message = wire::record("CellEvent");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, at), ZVONOK_FIELD(2, by), ZVONOK_FIELD(3, address),
                                  ZVONOK_FIELD(4, action), ZVONOK_FIELD(5, before), ZVONOK_FIELD(6, after),
                                  ZVONOK_FIELD(7, sequence));
    }
};

constexpr qint32 mostCellEvents = 1000; // with the longest comments they still fit into a reply

struct CellHistory {
    using Self = CellHistory;
    QList<CellEvent> events; // oldest first
    bool more = false;       // there are earlier ones: ask for those before events.first().sequence

    static constexpr auto message = wire::record("CellHistory");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, events, mostCellEvents), ZVONOK_FIELD(2, more));
    }
};

// Who put, changed and cleared what in a cell: a page of it.
struct OpenCellHistory {
    using Self = OpenCellHistory;
    using Reply = CellHistory;
    Id<Group> group;
    Id<Lesson> lesson;
    Id<Pupil> pupil;
    qint64 before = 0; // sequence to go back from; 0: the newest
    qint32 most = 200;

    static constexpr auto message = wire::query(720, "OpenCellHistory");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson), ZVONOK_FIELD(3, pupil),
                                  ZVONOK_FIELD(4, before), ZVONOK_FIELD(5, most));
    }
};

struct MarkChanged {
    using Self = MarkChanged;
    Id<Group> group;
    MarkState mark;

    static constexpr auto message = wire::change(750, "MarkChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, mark));
    }
};

struct AbsenceChanged {
    using Self = AbsenceChanged;
    Id<Group> group;
    AbsenceState absence;

    static constexpr auto message = wire::change(751, "AbsenceChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, absence));
    }
};

struct LessonChanged {
    using Self = LessonChanged;
    Id<Group> group;
    LessonState lesson;

    static constexpr auto message = wire::change(752, "LessonChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson));
    }
};

struct AssignmentChanged {
    using Self = AssignmentChanged;
    Id<Group> group;
    AssignmentState assignment;

    static constexpr auto message = wire::change(753, "AssignmentChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, assignment));
    }
};

#define ZVONOK_JOURNAL_MESSAGES(X)                                                                           \
    X(zvonok::JournalPage)                                                                                   \
    X(zvonok::OpenJournal) X(zvonok::JournalChange) X(zvonok::JournalFollowed) X(zvonok::FollowJournal)      \
        X(zvonok::JournalLeft) X(zvonok::LeaveJournal) X(zvonok::MarkEntry) X(zvonok::AbsenceEntry)          \
            X(zvonok::MarkState) X(zvonok::AbsenceState) X(zvonok::MarkResult) X(zvonok::AbsenceResult)      \
                X(zvonok::MarksSaved) X(zvonok::SaveMarks) X(zvonok::SaveAbsences) X(zvonok::LessonState)    \
                    X(zvonok::SaveLesson) X(zvonok::AssignmentState) X(zvonok::SaveAssignment)               \
                        X(zvonok::CellEvent) X(zvonok::CellHistory) X(zvonok::OpenCellHistory)               \
                            X(zvonok::MarkChanged) X(zvonok::AbsenceChanged) X(zvonok::LessonChanged)        \
                                X(zvonok::AssignmentChanged)

using JournalMessages = ZVONOK_TYPE_LIST(ZVONOK_JOURNAL_MESSAGES);

} // namespace zvonok

ZVONOK_JOURNAL_MESSAGES(ZVONOK_EXTERN_CODEC)
