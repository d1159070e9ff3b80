// SPDX-License-Identifier: GPL-3.0-or-later
// What an average would become, and how many marks it takes to reach a wished one: what pupils wrote their
// own calculators for (netschool.md 13, by the weighted mean of 14.1). Pure; any lane.
#pragma once

#include "common/journal/Average.h"
#include "common/journal/WorkTypes.h"

#include <QList>

#include <optional>

namespace zvonok {

struct WeightedMark {
    qint32 value = mark::None;
    qint32 weight = 0;
    bool dot = false;

    bool operator==(const WeightedMark&) const = default;
};

Average averageOf(const QList<WeightedMark>& marks, DotRule dots);

// The mark of a period that the average suggests, by the school's rounding: roundUpFrom is the hundredths
// above a whole mark from which on it is rounded up (regulation.md 5.2). Never outside the scale; none of
// nothing.
qint32 suggestedMark(const Average& average, qint32 roundUpFrom, qint32 lowest, qint32 highest);

// The least average, in hundredths, that suggests this mark: 4 → 3,50 where 50 is the rounding.
qint32 leastAverageFor(qint32 markWanted, qint32 roundUpFrom);

enum class ReachState { Unknown, There, Reachable, Unreachable };
struct ReachAnswer {
    ReachState state = ReachState::Unknown;
    qint32 count = 0; // marks to be added
    bool operator==(const ReachAnswer&) const = default;
};
// How many marks of this value and weight must be added until the shown average (hundredths, half up) is at
// least the wished one. Unreachable: no number of them does it, or more than the most.
ReachAnswer marksToReach(const Average& now, qint32 wantedHundredths, qint32 value, qint32 weight,
                         qint32 most = 1000);

// What a person types into the panel: marks parted by spaces, commas or slashes, each with a work's letter
// (its weight) or an own weight behind a star: «5 5 4к 3*20». Nothing where some part is none of these:
// culprit.
struct TypedMarks {
    QList<WeightedMark> marks;
    QString culprit;
};
TypedMarks typedMarks(const QString& text, qint32 lowest, qint32 highest, qint32 usualWeight,
                      const WorkTypes& types);

// «4,5», «4.50» or «4» in hundredths; nothing where it is no number or below 1,00.
std::optional<qint32> typedAverage(const QString& text);

} // namespace zvonok
