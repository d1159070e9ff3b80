// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/LeftUndone.h"

#include "common/assessment/BehaviourMessages.h"
#include "common/assessment/FormerMarkMessages.h"
#include "common/journal/PeriodMarkMessages.h"

#include <algorithm>

namespace zvonok::client {

namespace {

// Whether any of the marks that the reply tells of met somebody else's.
template <class Saved>
std::optional<Failure> lostIn(const QByteArray& reply)
{
    const auto saved = wire::decode<Saved>(reply);
    if (!saved)
        return saved.error();
    const bool lost = std::any_of(saved->marks.begin(), saved->marks.end(),
                                  [](const auto& result) { return result.conflict; });
    return lost ? std::optional(Failure{FailureCode::Conflict, {}, {}, {}}) : std::nullopt;
}

} // namespace

std::optional<Failure> leftUndone(quint16 number, const QByteArray& reply)
{
    if (number == SavePeriodMarks::message.number)
        return lostIn<PeriodMarksSaved>(reply);
    if (number == SaveFormerMarks::message.number)
        return lostIn<FormerMarksSaved>(reply);
    if (number == SaveBehaviour::message.number)
        return lostIn<BehaviourSaved>(reply);
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
