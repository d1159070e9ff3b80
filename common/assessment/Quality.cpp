// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/Quality.h"

namespace zvonok {

namespace {

// part of whole in tenths of a percent, half up.
qint32 tenths(qint64 part, qint64 whole)
{
    return whole == 0 ? -1 : qint32((part * 2000 + whole) / (whole * 2));
}

enum class Level { None, Exempt, Words, Excellent, Good, Satisfactory, Poor, NotAttested };

Level levelOf(qint32 value, const MarkLevels& levels)
{
    if (mark::isPoints(value))
        return value >= levels.excellent      ? Level::Excellent
               : value >= levels.good         ? Level::Good
               : value >= levels.satisfactory ? Level::Satisfactory
                                              : Level::Poor;
    switch (value) {
    case mark::Passed:
        return Level::Words;
    case mark::Failed:
        return Level::Poor;
    case mark::Exempt:
        return Level::Exempt;
    case mark::NotAttested:
        return Level::NotAttested;
    default:
        return Level::None;
    }
}

} // namespace

SubjectFigures figuresOf(const QList<PupilMark>& marks, const MarkLevels& levels,
                         const DegreeWeights& weights)
{
    SubjectFigures figures;
    qint64 sum = 0;
    qint32 points = 0;
    for (const PupilMark& each : marks) {
        if (mark::isPoints(each.value)) {
            sum += each.value;
            ++points;
        }
        switch (levelOf(each.value, levels)) {
        case Level::Excellent:
            figures.excellent.append(each.pupil);
            break;
        case Level::Good:
            figures.good.append(each.pupil);
            break;
        case Level::Satisfactory:
            figures.satisfactory.append(each.pupil);
            break;
        case Level::Poor:
            figures.poor.append(each.pupil);
            break;
        case Level::NotAttested:
            figures.notAttested.append(each.pupil);
            break;
        case Level::Exempt:
        case Level::Words:
            figures.notCounted.append(each.pupil);
            break;
        case Level::None:
            figures.missing.append(each.pupil);
            break;
        }
    }
    const qint64 five = figures.excellent.size();
    const qint64 four = figures.good.size();
    const qint64 three = figures.satisfactory.size();
    const qint64 two = figures.poor.size();
    const qint64 none = figures.notAttested.size();
    const qint64 counted = five + four + three + two + none;
    figures.counted = qint32(counted);
    figures.success = tenths(five + four + three, counted);
    figures.quality = tenths(five + four, counted);
    const qint64 degree = five * weights.excellent + four * weights.good + three * weights.satisfactory +
                          two * weights.poor + none * weights.notAttested;
    figures.degree = counted == 0 ? -1 : qint32((degree * 20 + counted) / (counted * 2));
    figures.average = points == 0 ? -1 : qint32((sum * 200 + points) / (points * 2));
    return figures;
}

PupilStanding standingOf(Id<Pupil> pupil, const QList<SubjectMark>& marks)
{
    QList<Id<Subject>> good, satisfactory, poor, notAttested;
    bool any = false;
    for (const SubjectMark& each : marks) {
        switch (levelOf(each.value, each.levels)) {
        case Level::Excellent:
            any = true;
            break;
        case Level::Good:
            any = true;
            good.append(each.subject);
            break;
        case Level::Satisfactory:
            any = true;
            satisfactory.append(each.subject);
            break;
        case Level::Poor:
            any = true;
            poor.append(each.subject);
            break;
        case Level::NotAttested:
            any = true;
            notAttested.append(each.subject);
            break;
        case Level::None:
        case Level::Exempt:
        case Level::Words:
            break;
        }
    }
    PupilStanding standing;
    standing.pupil = pupil;
    const auto stand = [&](ClassStanding where, const QList<Id<Subject>>& because) {
        standing.standing = where;
        standing.because = because;
    };
    if (!poor.isEmpty())
        stand(ClassStanding::Poor, poor);
    else if (!notAttested.isEmpty())
        stand(ClassStanding::NotAttested, notAttested);
    else if (satisfactory.size() > 1)
        stand(ClassStanding::Satisfactory, satisfactory);
    else if (satisfactory.size() == 1)
        stand(ClassStanding::OneSatisfactory, satisfactory);
    else if (good.size() > 1)
        stand(ClassStanding::Good, good);
    else if (good.size() == 1)
        stand(ClassStanding::OneGood, good);
    else
        stand(any ? ClassStanding::Excellent : ClassStanding::NoMarks, {});
    return standing;
}

ClassFigures classFigures(const QList<PupilStanding>& standings)
{
    ClassFigures figures;
    qint32 good = 0;
    qint32 passing = 0;
    for (const PupilStanding& each : standings) {
        if (each.standing == ClassStanding::NoMarks || each.standing == ClassStanding::Unknown)
            continue;
        ++figures.counted;
        if (each.standing != ClassStanding::Poor && each.standing != ClassStanding::NotAttested)
            ++passing;
        if (each.standing == ClassStanding::Excellent || each.standing == ClassStanding::OneGood ||
            each.standing == ClassStanding::Good)
            ++good;
    }
    figures.quality = tenths(good, figures.counted);
    figures.success = tenths(passing, figures.counted);
    return figures;
}

} // namespace zvonok
