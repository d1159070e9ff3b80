// SPDX-License-Identifier: GPL-3.0-or-later
// A mark is one whole number, so that a page of marks travels and is stored as a packed column: 0 none, 1…100
// points of the scale, above 1000 the words that are not points. The dot («точка», a debt) is a flag beside
// it. Pure; any lane.
#pragma once

#include <QtGlobal>

namespace zvonok::mark {

inline constexpr qint32 None = 0;
inline constexpr qint32 MaxPoints = 100;
inline constexpr qint32 Passed = 1001;      // зач
inline constexpr qint32 Failed = 1002;      // незач
inline constexpr qint32 Exempt = 1003;      // осв
inline constexpr qint32 NotAttested = 1004; // н/а
inline constexpr qint32 ZeroPoints = 1005;  // 0 points of an exam, which None cannot say

constexpr bool isPoints(qint32 value) { return value >= 1 && value <= MaxPoints; }

constexpr bool isWord(qint32 value) { return value >= Passed && value <= NotAttested; }

constexpr bool isKnown(qint32 value)
{
    return value == None || isPoints(value) || isWord(value) || value == ZeroPoints;
}

// What counts: 0 for ZeroPoints. Only where isPoints() or ZeroPoints.
constexpr qint32 pointsOf(qint32 value) { return value == ZeroPoints ? 0 : value; }

} // namespace zvonok::mark

namespace zvonok {

// Which marks a subject takes. The usual school scale is 1…5; 10, 12 and 100 points differ only in the
// bounds; exams in points begin at 0.
struct MarkScale {
    qint32 lowest = 1;
    qint32 highest = 5;
    bool points = true;    // false: an unmarked grade (1st) or pass/fail only
    bool passFail = false; // зач / незач allowed

    bool operator==(const MarkScale&) const = default;

    // No marks at all, as in the first grade: attendance and remarks alone.
    constexpr bool isUnmarked() const { return !points && !passFail; }
    // What a school can set.
    constexpr bool isPossible() const
    {
        return lowest >= 1 && highest <= mark::MaxPoints && lowest < highest;
    }
    constexpr bool allows(qint32 value) const
    {
        if (isUnmarked())
            return value == mark::None;
        if (mark::isPoints(value))
            return points && value >= lowest && value <= highest;
        if (value == mark::Passed || value == mark::Failed)
            return passFail;
        if (value == mark::ZeroPoints)
            return points && lowest == 0;
        return mark::isKnown(value);
    }
    // The lower half of the scale, which screens and prints set off: 2 and below of five.
    constexpr bool isPoor(qint32 value) const
    {
        if (value == mark::Failed || value == mark::NotAttested || value == mark::ZeroPoints)
            return true;
        return mark::isPoints(value) && value * 5 <= highest * 2;
    }
};

} // namespace zvonok
