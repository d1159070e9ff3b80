// SPDX-License-Identifier: GPL-3.0-or-later
// A week of lessons out of a table: one row per lesson, with day, number, class, subject and, where the class
// is parted, the part. Reading the rows and finding their groups; nothing here talks to the server. Any lane.
#pragma once

#include "client/tables/ImportPreview.h"
#include "common/schedule/ScheduleMessages.h"

namespace zvonok::client {

// Days as people write them, from resources/import/pattern.json, and what they write for subjects, from
// resources/norms/subjects.json. Constant once made.
struct PatternWords {
    PatternWords();
    qint32 weekday(const QString& text) const;     // 1 Monday … 7 Sunday; 0: no day
    QString subjectKey(const QString& name) const; // equal for two names of one subject

    QHash<QString, qint32> days;
    QHash<QString, QString> subjects; // synonym → name, both folded
};

struct PatternRow {
    QString fileName;
    QString sheetName;
    int sourceRow = 0;          // 1-based
    QMap<QString, int> columns; // where each field stands, 1-based
    WeeklySlot slot;
    QString className; // «7А»; empty: pupils of several classes
    QString subjectName;
    QString groupName;    // empty: the whole class
    bool refused = false; // with what is known of it: its group must not be set without it
};

struct PatternTable {
    QList<PatternRow> rows;
    QList<ImportProblem> problems;
};

// mapping: over ImportDictionary::ofPatterns(). The class of a title or sheet counts where a row names none.
PatternTable readPatternTable(const Table& table, const ColumnMapping& mapping,
                              const PatternWords& patternWords, const RussianWords& words);

// What the rows are looked up in: as the server lists it for the year of today.
struct PatternSchool {
    QList<ClassLine> classes;
    QList<SubjectLine> subjects;
    QList<GroupLine> groups;
    qint32 schoolDays = 5; // of a week; later days are refused, for they would make no lessons
};

struct GroupWeek {
    GroupLine group;
    QList<WeeklySlot> slots; // by day and number
};

struct SchoolWeek {
    QList<GroupWeek> groups; // only whole weeks, in the order of the file
    QList<ImportProblem> problems;
    int refused = 0; // rows, those that the reading refused too
};

// A group of which a row is refused is left out: half a week would cancel the lessons of the other half.
SchoolWeek matchPattern(const QList<PatternRow>& rows, const PatternSchool& school,
                        const PatternWords& patternWords);

} // namespace zvonok::client
