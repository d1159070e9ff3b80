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

// Of what the final mark of a grade is the mean.
enum class FinalRule { None, YearAndExam, PeriodsAndYears };

struct AssessmentRules {
    struct PeriodsOf {
        qint32 fromGrade = 1;
        qint32 toGrade = 11;
        PeriodKind kind = PeriodKind::Quarter;
    };
    // Subjects that have one final mark together (order 546: математика of grade 9). By names: which records
    // of a school they are, the server finds out.
    struct Joint {
        QString subject; // in whose name it stands
        QStringList of;  // whose marks of the year go into it, in the order of the arithmetic
    };
    struct FinalOf {
        qint32 fromGrade = 0;
        qint32 toGrade = 0;
        FinalRule rule = FinalRule::None;
        qint32 sinceGrade = 0; // whose marks count too
        bool always = false;   // also where there is no exam
        QList<Joint> joints;   // of YearAndExam only; no subject stands in two of them
    };
    // 273-ФЗ art. 58.
    struct Debts {
        QList<PeriodKind> kinds; // marks from which a debt arises
        qint32 attempts = 2;
        qint32 months = 12;        // within which it is to be paid off
        qint32 commissionFrom = 2; // the attempt from which a commission examines
    };
    QDate from;
    QList<PeriodsOf> periods;
    QList<MarkLevels> levels;
    DegreeWeights degree;
    QList<FinalOf> finals;
    qint32 finalRoundUpFrom = 50;  // hundredths
    qint32 notAttestedMissed = 50; // percent of the lessons: over it, without a mark, н/а
    Debts debts;

    PeriodKind periodKind(qint32 grade) const;
    MarkLevels levelsOf(const MarkScale& scale) const;
    FinalOf finalOf(qint32 grade) const; // rule None: no final mark
    // Whether the mark is no passing one: of points below satisfactory, незач, н/а.
    bool isUnsatisfactory(qint32 value, const MarkScale& scale) const;
};

// The periods of this kind, the year itself last; a school without periods of that kind shows those it has.
QList<PeriodLine> periodsOf(const YearLine& year, PeriodKind kind);

class AssessmentNorms
{
public:
    // MissingInput(rules), InvalidInput(rules, from); InvalidInput(joint: why, whose) where a joint final
    // mark is not a list (list), is of a rule that has none (rule), has no name or an empty one among its
    // subjects (name), is of fewer than two (of), or where a subject stands in it and elsewhere too (twice).
    static Result<AssessmentNorms> fromJson(const QByteArray& json);
    static AssessmentNorms shipped(); // the table inside the program

    // Those in force on the day; before all of them, the first.
    const AssessmentRules& on(const QDate& day) const;

private:
    QList<AssessmentRules> m_rules; // by day
};

} // namespace zvonok
