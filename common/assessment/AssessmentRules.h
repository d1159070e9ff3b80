// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which marks of periods are counted: dated data of resources/norms/assessment.json
// (regulation.md 3.5, 5.1). A value; any lane.
#pragma once

#include "common/base/Result.h"
#include "common/calendar/CalendarMessages.h"
#include "common/journal/MarkValue.h"

namespace zvonok {

// From which points on a mark is excellent, good, satisfactory.
struct MarkLevels {
    qint32 highest = 5;
    qint32 excellent = 5;
    qint32 good = 4;
    qint32 satisfactory = 3;
};

// What each level adds to the степень обученности.
struct DegreeWeights {
    qint32 excellent = 100;
    qint32 good = 64;
    qint32 satisfactory = 36;
    qint32 poor = 16;
    qint32 notAttested = 7;
};

struct AssessmentRules {
    struct PeriodsOf {
        qint32 fromGrade = 1;
        qint32 toGrade = 11;
        PeriodKind kind = PeriodKind::Quarter;
    };
    QDate from;
    QList<PeriodsOf> periods;
    QList<MarkLevels> levels;
    DegreeWeights degree;

    PeriodKind periodKind(qint32 grade) const;
    MarkLevels levelsOf(const MarkScale& scale) const;
};

// The periods of this kind, the year itself last; a school without periods of that kind shows those it has.
QList<PeriodLine> periodsOf(const YearLine& year, PeriodKind kind);

class AssessmentNorms
{
public:
    static Result<AssessmentNorms> fromJson(const QByteArray& json);
    static AssessmentNorms shipped(); // the table inside the program

    // Those in force on the day; before all of them, the first.
    const AssessmentRules& on(const QDate& day) const;

private:
    QList<AssessmentRules> m_rules; // by day
};

} // namespace zvonok
