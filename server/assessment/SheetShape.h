// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the sheet of a group has: the periods of its grade, the year, its exams, the final mark where
// the rules or an exam ask for one. Read once per request. Lane of the scope.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/ExamMessages.h"
#include "common/journal/PeriodMarkMessages.h"
#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/GroupQueries.h"
#include "server/people/SubjectNames.h"

namespace zvonok::server::assessment {

// Exams take place after the year's lessons: up to here a closing must reach to close them and the final
// marks.
QDate finalsEnd(const YearLine& year);
PeriodLine examPeriod(const YearLine& year, const ExamLine& exam);
PeriodLine finalPeriod(const YearLine& year);

// None given: any. Withdrawn ones are left out.
QList<ExamLine> exams(storage::ReadScope& scope, Id<SchoolYear> year, qint32 grade,
                      Id<SchoolClass> schoolClass, Id<Subject> subject);

// Subjects of this school that have one final mark together.
struct JointSubjects {
    QList<Id<Subject>>
        ids;             // whose years count, in the order of the rule; behind them in whose name it stands
    QStringList names;   // as the school calls them
    qsizetype parts = 0; // so many of them are whose years count
};
// Those of the rule. A name is that of the rule where both are the same in the dictionary of subjects
// («вис» is Вероятность и статистика), however they are spelt. No query where the rule has none.
QList<JointSubjects> jointsOf(storage::ReadScope& scope, const AssessmentRules::FinalOf& final,
                              const SubjectNames& names);
// Whose final marks may move with a mark of the subject: itself, and those that have one together with it.
QList<Id<Subject>> movedWith(const QList<JointSubjects>& joints, Id<Subject> subject);

struct SheetShape {
    groups::GroupInfo group;
    qint32 grade = 0; // of the group's class; of several classes: of its youngest pupil
    YearLine year;
    QList<PeriodLine> columns;
    int yearColumn = -1;   // −1: the group's year is gone
    int finalColumn = -1;  // −1: there is no final mark
    QList<ExamLine> exams; // of the columns behind the year
    AssessmentRules rules; // in force at the end of the year, or today while it runs
    AssessmentRules::FinalOf final;
    std::optional<JointSubjects> joint; // the subject has its final mark together with others
    QList<ExamLine> jointExams;         // of all of them in the grade, of single classes too

    int column(PeriodKind kind, qint32 ordinal) const; // −1: none such
    const ExamLine* exam(int column) const;            // nullptr: not an exam's
    MarkScale subjectScale;                            // at the end of the year, or today while it runs
    MarkScale scale(int column) const;
};
SheetShape shapeOf(storage::ReadScope& scope, const groups::GroupInfo& group, const AssessmentNorms& norms,
                   const SubjectNames& names);

// exam → who chose it; of those by choice.
QHash<qint64, QSet<qint64>> choices(storage::ReadScope& scope, const QList<ExamLine>& exams);

} // namespace zvonok::server::assessment
