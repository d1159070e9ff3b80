// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/diary/WhatIf.h"

#include <QRegularExpression>

#include <algorithm>

namespace zvonok {

namespace {

constexpr qint32 hundred = 100;

} // namespace

Average averageOf(const QList<WeightedMark>& marks, DotRule dots)
{
    Average average;
    for (const WeightedMark& each : marks)
        average.add(each.value, each.weight, each.dot, dots);
    return average;
}

qint32 suggestedMark(const Average& average, qint32 roundUpFrom, qint32 lowest, qint32 highest)
{
    if (average.isEmpty())
        return mark::None;
    const qint32 whole = average.hundredths() / hundred;
    const qint32 up = average.hundredths() % hundred >= roundUpFrom ? 1 : 0;
    return std::clamp(whole + up, lowest, highest);
}

qint32 leastAverageFor(qint32 markWanted, qint32 roundUpFrom)
{
    return std::max(hundred, (markWanted - 1) * hundred + roundUpFrom);
}

ReachAnswer marksToReach(const Average& now, qint32 wantedHundredths, qint32 value, qint32 weight,
                         qint32 most)
{
    if (!mark::isPoints(value) || weight <= 0 || wantedHundredths <= 0)
        return {};
    const auto reached = [&](qint32 count) {
        Average then = now;
        then.add(value, weight, count);
        return !then.isEmpty() && then.hundredths() >= wantedHundredths;
    };
    if (reached(0))
        return {ReachState::There, 0};
    // A mark that is not above what there is can only hold it down; one above brings it nearer with each.
    if (!reached(most))
        return {ReachState::Unreachable, 0};
    qint32 no = 0;
    qint32 yes = most;
    while (yes - no > 1) {
        const qint32 middle = no + (yes - no) / 2;
        (reached(middle) ? yes : no) = middle;
    }
    return {ReachState::Reachable, yes};
}

TypedMarks typedMarks(const QString& text, qint32 lowest, qint32 highest, qint32 usualWeight,
                      const WorkTypes& types)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;/]+"));
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3})(?:(\\p{L})|[*xх×](\\d{1,3}))?$"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    TypedMarks typed;
    const QStringList parts = text.split(gap, Qt::SkipEmptyParts);
    const auto add = [&](qint32 value, qint32 weight) {
        const bool fits = value >= lowest && value <= highest && weight > 0;
        if (fits)
            typed.marks.append({value, weight, false});
        return fits;
    };
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = shape.match(part);
        bool ok = match.hasMatch();
        if (ok && !match.captured(3).isEmpty()) {
            ok = add(match.captured(1).toInt(), match.captured(3).toInt());
        } else if (ok && !match.captured(2).isEmpty()) {
            const WorkType type = types.ofLetter(match.captured(2).at(0).toUpper());
            ok = type != WorkType::Unknown && add(match.captured(1).toInt(), types.norm(type).weight);
        } else if (ok && !add(match.captured(1).toInt(), usualWeight)) {
            // «554» of a scale of single digits is three marks, as in the journal's cells.
            ok = highest < 10;
            for (const QChar digit : match.capturedView(1))
                ok = ok && add(digit.digitValue(), usualWeight);
        }
        if (!ok) {
            typed.marks.clear();
            typed.culprit = part;
            return typed;
        }
    }
    return typed;
}

std::optional<qint32> typedAverage(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))?$"));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString part = match.captured(2).leftJustified(2, QLatin1Char('0'));
    const qint32 value = match.captured(1).toInt() * hundred + part.toInt();
    return value >= hundred ? std::optional<qint32>(value) : std::nullopt;
}

} // namespace zvonok
