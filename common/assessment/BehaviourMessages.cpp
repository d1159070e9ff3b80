// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/BehaviourMessages.h"

#include "common/journal/MarkText.h"

ZVONOK_BEHAVIOUR_MESSAGES(ZVONOK_INSTANTIATE_CODEC)

namespace zvonok {

namespace {

QList<qint32> valuesOf(BehaviourScale scale)
{
    switch (scale) {
    case BehaviourScale::Off:
        break;
    case BehaviourScale::PassFail:
        return {mark::Passed, mark::Failed};
    case BehaviourScale::ThreeLevels:
        return {5, 3, 2};
    case BehaviourScale::FivePoint:
        return {5, 4, 3, 2};
    }
    return {};
}

} // namespace

QString behaviourText(BehaviourScale scale, qint32 value)
{
    if (scale != BehaviourScale::ThreeLevels)
        return markText(value);
    return value == 5   ? QStringLiteral(u"обр")
           : value == 3 ? QStringLiteral(u"уд")
           : value == 2 ? QStringLiteral(u"неуд")
                        : markText(value);
}

std::optional<qint32> behaviourFrom(BehaviourScale scale, const QString& text)
{
    const QString wanted = text.trimmed().toLower();
    if (wanted.isEmpty())
        return mark::None;
    std::optional<qint32> found;
    for (const qint32 value : valuesOf(scale)) {
        const QString word = behaviourText(scale, value);
        if (word == wanted)
            return value;
        if (!word.startsWith(wanted))
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

bool allows(BehaviourScale scale, qint32 value)
{
    return value == mark::None || valuesOf(scale).contains(value);
}

} // namespace zvonok
