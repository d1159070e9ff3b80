// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the sheet of a group has: the periods of its grade, the year, its exams, the final mark where
// the rules or an exam ask for one. Read once per request. Lane of the scope.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/ExamMessages.h"
#include "common/journal/PeriodMarkMessages.h"
#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/GroupQueries.h"

namespace zvonok::server::assessment {

// Exams take place after the year's lessons: up to here a closing must reach to close them and the final
// marks.
QDate finalsEnd(const YearLine& year);
PeriodLine examPeriod(const YearLine& year, const ExamLine& exam);
PeriodLine finalPeriod(const YearLine& year);

// None given: any. Withdrawn ones are left out.
QList<ExamLine> exams(storage::ReadScope& scope, Id<SchoolYear> year, qint32 grade,
                      Id<SchoolClass> schoolClass, Id<Subject> subject);

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

    int column(PeriodKind kind, qint32 ordinal) const; // −1: none such
    const ExamLine* exam(int column) const;            // nullptr: not an exam's
    MarkScale subjectScale() const
    {
        return {group.lowestMark, group.highestMark, group.points, group.passFail};
    }
    MarkScale scale(int column) const;
};
SheetShape shapeOf(storage::ReadScope& scope, const groups::GroupInfo& group, const AssessmentNorms& norms);

// exam → who chose it; of those by choice.
QHash<qint64, QSet<qint64>> choices(storage::ReadScope& scope, const QList<ExamLine>& exams);

} // namespace zvonok::server::assessment
