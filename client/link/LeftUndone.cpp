// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/LeftUndone.h"

#include "common/assessment/BehaviourMessages.h"
#include "common/assessment/FormerMarkMessages.h"
#include "common/journal/PeriodMarkMessages.h"
#include "common/planning/PlanMessages.h"

#include <algorithm>

namespace zvonok::client {

namespace {

// Whether any of what the reply tells of met somebody else's.
template <class Saved, class Item>
std::optional<Failure> lostIn(const QByteArray& reply, QList<Item> Saved::*items)
{
    const auto saved = wire::decode<Saved>(reply);
    if (!saved)
        return saved.error();
    const bool lost = std::any_of(((*saved).*items).begin(), ((*saved).*items).end(),
                                  [](const auto& result) { return result.conflict; });
    return lost ? std::optional(Failure{FailureCode::Conflict, {}, {}, {}}) : std::nullopt;
}

} // namespace

std::optional<Failure> leftUndone(quint16 number, const QByteArray& reply)
{
    if (number == SavePeriodMarks::message.number)
        return lostIn(reply, &PeriodMarksSaved::marks);
    if (number == SaveFormerMarks::message.number)
        return lostIn(reply, &FormerMarksSaved::marks);
    if (number == SaveBehaviour::message.number)
        return lostIn(reply, &BehaviourSaved::marks);
    if (number == SaveTopics::message.number)
        return lostIn(reply, &TopicsSaved::topics);
    if (number != SaveMarks::message.number && number != SaveAbsences::message.number)
        return std::nullopt;
    const auto saved = wire::decode<MarksSaved>(reply);
    if (!saved)
        return saved.error();
    const auto lost = [](const auto& result) { return result.conflict; };
    if (std::any_of(saved->marks.begin(), saved->marks.end(), lost) ||
        std::any_of(saved->absences.begin(), saved->absences.end(), lost))
        return Failure{FailureCode::Conflict, {}, {}, {}};
    return std::nullopt;
}

} // namespace zvonok::client
