// SPDX-License-Identifier: GPL-3.0-or-later
// By what an exam is marked, and what mark its points are worth: the table is of the exam, set by the school
// from the rules of the exam (regulation.md 5.4). Pure; any lane.
#pragma once

#include "common/journal/MarkValue.h"
#include "common/wire/Traits.h"

#include <array>

namespace zvonok {

enum class ExamScale { Unknown = 0, Marks = 1, Points = 2, PassFail = 3 };
constexpr auto enumNames(ExamScale)
{
    using wire::EnumName;
    return std::array{EnumName<ExamScale>{ExamScale::Unknown, "unknown"},
                      EnumName<ExamScale>{ExamScale::Marks, "marks"},
                      EnumName<ExamScale>{ExamScale::Points, "points"},
                      EnumName<ExamScale>{ExamScale::PassFail, "passFail"}};
}

// From which points on the exam is worth a 3, a 4, a 5; all 0: the points are worth no mark (ЕГЭ).
struct ExamLevels {
    qint32 highest = 100; // points
    qint32 satisfactory = 0;
    qint32 good = 0;
    qint32 excellent = 0;

    constexpr bool isEmpty() const { return satisfactory == 0 && good == 0 && excellent == 0; }
    constexpr bool isSound() const
    {
        return highest >= 1 && highest <= mark::MaxPoints &&
               (isEmpty() ||
                (satisfactory >= 1 && satisfactory < good && good < excellent && excellent <= highest));
    }
};

// What the cells of the exam take. Marks of five, whatever the subject's scale is.
constexpr MarkScale examScaleOf(ExamScale scale, qint32 highestPoints)
{
    switch (scale) {
    case ExamScale::Points:
        return {0, highestPoints, true, false};
    case ExamScale::PassFail:
        return {1, 5, false, true};
    case ExamScale::Marks:
    case ExamScale::Unknown:
        break;
    }
    return {2, 5, true, false};
}

// The mark of five that the result is worth; None: of none (a word, points without a table).
constexpr qint32 examMark(ExamScale scale, const ExamLevels& levels, qint32 value)
{
    if (scale == ExamScale::Marks)
        return mark::isPoints(value) ? value : mark::None;
    if (scale != ExamScale::Points || levels.isEmpty() ||
        !(mark::isPoints(value) || value == mark::ZeroPoints))
        return mark::None;
    const qint32 points = mark::pointsOf(value);
    return points >= levels.excellent ? 5 : points >= levels.good ? 4 : points >= levels.satisfactory ? 3 : 2;
}

} // namespace zvonok
