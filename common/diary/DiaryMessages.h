// SPDX-License-Identifier: GPL-3.0-or-later
// The diary of a pupil: the days of a week, what is overdue, and how each subject stands. Numbers 1050–1099.
// Values: MarkValue.h; codes: AbsenceCode.h. Of other pupils nothing but the average of the group is in it.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

// Columnar: subjects and lessons once, works by index. Lessons by day and number.
struct DiaryPage {
    using Self = DiaryPage;
    Id<Pupil> pupil;
    QString pupilName;
    QString className; // on the last day shown; empty: in none
    QDate from;
    QDate to;
    QDate today;        // the server's
    bool whole = false; // false: only the subjects that the actor teaches
    QStringList subjects;
    QList<Id<Group>> lessonGroups;
    QList<QDate> lessonDates;
    QList<qint32> lessonNumbers;
    QList<qint32> lessonSubjects; // index into subjects
    QStringList topics;
    QStringList homeworkDue;   // given at the lesson before, due at this one
    QStringList homeworkGiven; // due at the next
    QList<qint32> absences;    // code by lesson; 0: was there
    QList<qint32> workLessons; // index into lessons; marks, debts and works announced
    QList<WorkType> workTypes;
    QStringList workTitles;
    QList<qint32> workWeights;
    QList<bool> workObligatory;
    QList<qint32> workValues; // 0: no mark
    QList<bool> workDuties;   // the dot
    QStringList workComments;
    QList<Moment> workAt; // when the mark was put; none: no mark
    // Overdue on today, whatever week is shown, the oldest first.
    QList<QDate> overdueDates;
    QList<qint32> overdueSubjects;
    QList<WorkType> overdueTypes;
    QStringList overdueTitles;
    QList<qint32> overdueWeights;
    QList<bool> overdueDuties; // true: the dot stands; false: others have their mark, this pupil has none
    // Days without lessons that touch the week.
    QStringList offNames;
    QList<QDate> offFrom;
    QList<QDate> offTo;
    // Files of lessons: each once, then which lesson shows which, with the homework due at it or given at it.
    QList<AttachedFileLine> files;
    QList<qint32> fileLessons; // index into lessons
    QList<qint32> lessonFiles; // index into files
    QList<bool> filesDue;      // true: of the lesson before, for this one

    static constexpr auto message = wire::record("DiaryPage");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, pupil), ZVONOK_FIELD_MAX(2, pupilName, 300), ZVONOK_FIELD_MAX(3, className, 30),
            ZVONOK_FIELD(4, from), ZVONOK_FIELD(5, to), ZVONOK_FIELD(6, today), ZVONOK_FIELD(7, whole),
            ZVONOK_FIELD_MAX(8, subjects, 200), ZVONOK_FIELD_MAX(9, lessonGroups, 1000),
            ZVONOK_FIELD_MAX(10, lessonDates, 1000), ZVONOK_FIELD_MAX(11, lessonNumbers, 1000),
            ZVONOK_FIELD_MAX(12, lessonSubjects, 1000), ZVONOK_FIELD_MAX(13, topics, 1000),
            ZVONOK_FIELD_MAX(14, homeworkDue, 1000), ZVONOK_FIELD_MAX(15, homeworkGiven, 1000),
            ZVONOK_FIELD_MAX(16, absences, 1000), ZVONOK_FIELD_MAX(17, workLessons, 5000),
            ZVONOK_FIELD_MAX(18, workTypes, 5000), ZVONOK_FIELD_MAX(19, workTitles, 5000),
            ZVONOK_FIELD_MAX(20, workWeights, 5000), ZVONOK_FIELD_MAX(21, workObligatory, 5000),
            ZVONOK_FIELD_MAX(22, workValues, 5000), ZVONOK_FIELD_MAX(23, workDuties, 5000),
            ZVONOK_FIELD_MAX(24, workComments, 5000), ZVONOK_FIELD_MAX(25, workAt, 5000),
            ZVONOK_FIELD_MAX(26, overdueDates, 200), ZVONOK_FIELD_MAX(27, overdueSubjects, 200),
            ZVONOK_FIELD_MAX(28, overdueTypes, 200), ZVONOK_FIELD_MAX(29, overdueTitles, 200),
            ZVONOK_FIELD_MAX(30, overdueWeights, 200), ZVONOK_FIELD_MAX(31, overdueDuties, 200),
            ZVONOK_FIELD_MAX(32, offNames, 100), ZVONOK_FIELD_MAX(33, offFrom, 100),
            ZVONOK_FIELD_MAX(34, offTo, 100), ZVONOK_FIELD_MAX(35, files, 100000),
            ZVONOK_FIELD_MAX(36, fileLessons, 200000), ZVONOK_FIELD_MAX(37, lessonFiles, 200000),
            ZVONOK_FIELD_MAX(38, filesDue, 200000));
    }
};

// At most 62 days. from and to invalid: the week of today, or the first one of the year that is to come.
struct OpenDiary {
    using Self = OpenDiary;
    using Reply = DiaryPage;
    Id<Pupil> pupil;
    QDate from;
    QDate to; // last day; invalid with a valid from: the week of from

    static constexpr auto message = wire::query(1050, "OpenDiary");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to));
    }
};

// How the pupil stands in a year: subjects × periods, row by row, the year being the last period. Averages in
// hundredths, half up; −1: none.
struct DiaryTotals {
    using Self = DiaryTotals;
    Id<Pupil> pupil;
    QString pupilName;
    QString className;
    QDate today;
    bool whole = false;
    bool dotAsTwo = false; // the school's rules of the current period's last day, as JournalRules
    qint32 roundUpFrom = 50;
    qint32 minimumMarks = 0;
    QList<PeriodLine> periods;
    qint32 current = 0; // index of the period of today, or the last that began
    QList<Id<Subject>> subjects;
    QStringList subjectNames;
    QList<qint32> lowestMarks;
    QList<qint32> highestMarks;
    QList<qint32> averages;      // weighted, of the pupil; in the year the mean of the periods' marks
    QList<qint32> classAverages; // mean of the averages of the pupil's groups; −1 where too few have one
    QList<qint32> markCounts;
    QList<qint32> marks;  // of the period; 0: none yet
    QList<qint32> missed; // lessons
    QList<qint32> late;
    QList<qint32> held; // lessons of the pupil up to today
    QList<qint32> left; // lessons still to come
    // Every mark and debt of the year behind the averages, by day: what "what if" counts with.
    QList<qint32> workSubjects; // index into subjects
    QList<QDate> workDates;
    QList<WorkType> workTypes;
    QList<qint32> workWeights;
    QList<qint32> workValues;
    QList<bool> workDuties;
    QList<WorkWeights> schoolWeights; // what kinds of work weigh, for "what if"
    QList<qint32> commentCells; // index into marks, of those with a remark
    QStringList comments;

    static constexpr auto message = wire::record("DiaryTotals");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, pupil), ZVONOK_FIELD_MAX(2, pupilName, 300), ZVONOK_FIELD_MAX(3, className, 30),
            ZVONOK_FIELD(4, today), ZVONOK_FIELD(5, whole), ZVONOK_FIELD(6, dotAsTwo),
            ZVONOK_FIELD(7, roundUpFrom), ZVONOK_FIELD(8, minimumMarks), ZVONOK_FIELD_MAX(9, periods, 41),
            ZVONOK_FIELD(10, current), ZVONOK_FIELD_MAX(11, subjects, 200),
            ZVONOK_FIELD_MAX(12, subjectNames, 200), ZVONOK_FIELD_MAX(13, lowestMarks, 200),
            ZVONOK_FIELD_MAX(14, highestMarks, 200), ZVONOK_FIELD_MAX(15, averages, 8200),
            ZVONOK_FIELD_MAX(16, classAverages, 8200), ZVONOK_FIELD_MAX(17, markCounts, 8200),
            ZVONOK_FIELD_MAX(18, marks, 8200), ZVONOK_FIELD_MAX(19, missed, 8200),
            ZVONOK_FIELD_MAX(20, late, 8200), ZVONOK_FIELD_MAX(21, held, 8200),
            ZVONOK_FIELD_MAX(22, left, 8200), ZVONOK_FIELD_MAX(23, workSubjects, 20000),
            ZVONOK_FIELD_MAX(24, workDates, 20000), ZVONOK_FIELD_MAX(25, workTypes, 20000),
            ZVONOK_FIELD_MAX(26, workWeights, 20000), ZVONOK_FIELD_MAX(27, workValues, 20000),
            ZVONOK_FIELD_MAX(28, workDuties, 20000), ZVONOK_FIELD_MAX(29, commentCells, 8200),
            ZVONOK_FIELD_MAX(30, comments, 8200), ZVONOK_FIELD_MAX(60, schoolWeights, 500));
    }
};

struct OpenDiaryTotals {
    using Self = OpenDiaryTotals;
    using Reply = DiaryTotals;
    Id<Pupil> pupil;
    QDate on; // in the year of this day; invalid: today

    static constexpr auto message = wire::query(1051, "OpenDiaryTotals");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, on));
    }
};

// A piece of a file that the diary shows: of a lesson where the pupil was a member, or of the one before the pupil's
// first, whose homework is due then.
struct ReadDiaryFile {
    using Self = ReadDiaryFile;
    using Reply = FileChunk;
    Id<Pupil> pupil;
    Id<AttachedFile> file;
    qint32 ordinal = 0;

    static constexpr auto message = wire::query(1052, "ReadDiaryFile");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, file), ZVONOK_FIELD(3, ordinal));
    }
};

#define ZVONOK_DIARY_MESSAGES(X)                                                                             \
    X(zvonok::DiaryPage)                                                                                     \
    X(zvonok::OpenDiary) X(zvonok::DiaryTotals) X(zvonok::OpenDiaryTotals) X(zvonok::ReadDiaryFile)

using DiaryMessages = ZVONOK_TYPE_LIST(ZVONOK_DIARY_MESSAGES);

} // namespace zvonok

ZVONOK_DIARY_MESSAGES(ZVONOK_EXTERN_CODEC)
