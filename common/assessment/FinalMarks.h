// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of the marks of a year and of final marks: what counts, in its order, and what is suggested
// (regulation.md 5.2, 5.4). Nothing is put by itself: a suggestion is taken by a person. Pure; any lane.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/journal/Average.h"

namespace zvonok {

struct MarkPart {
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    qint32 grade = 0; // of the year that the mark is of; 0: this year
    qint32 value = mark::None;
    bool former = false; // of another school
    qint32 subject = -1; // of a joint final mark: whose of its subjects; −1: the only one's

    bool operator==(const MarkPart&) const = default;
};

struct MarkSuggestion {
    QList<MarkPart> parts;
    Average average;
    qint32 value = mark::None; // None: nothing to suggest
};

// Of the marks of the periods. Points: their mean, words left out. No points: зач where all are зач, осв
// where all are осв; with a незач or н/а among words a person decides. While a period has no mark nothing is
// suggested, and it stays among the parts: it is what keeps the suggestion back. No mark at all: no parts.
MarkSuggestion yearMark(const QList<MarkPart>& periods, const MarkScale& scale, qint32 roundUpFrom);

struct ExamResult {
    bool expected = false; // the pupil is to pass it, and it counts
    MarkPart part;         // its mark as marks of five; None: not held yet, or a word
};
// The mean of the year's mark and the exams' (order 546 of 05.10.2020). Where an exam is expected and has no
// mark yet nothing is suggested; a year without points is taken over as it is.
MarkSuggestion yearAndExams(const MarkPart& year, const QList<ExamResult>& exams, const MarkScale& scale,
                            qint32 roundUpFrom);
// The mean of the marks of the year of several subjects and of their exams (order 546: математика of grade
// 9). Each year that is given is to have its mark and each expected exam too, else nothing is suggested. осв
// and зач are left out of the mean; н/а and незач a person decides about. Where no year has points: зач or
// осв where all are that and no exam is expected, else nothing. Parts without a mark stay among the parts:
// they are what keeps the suggestion back.
MarkSuggestion yearsAndExams(const QList<MarkPart>& years, const QList<ExamResult>& exams,
                             const MarkScale& scale, qint32 roundUpFrom);
// The mean of the marks of periods and years of several grades. Nothing until the year has its mark: it is
// last.
MarkSuggestion periodsAndYears(const QList<MarkPart>& parts, const MarkScale& scale, qint32 roundUpFrom);

} // namespace zvonok
