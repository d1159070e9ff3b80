// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/LeftUndone.h"

#include "common/journal/PeriodMarkMessages.h"
#include "common/planning/PlanMessages.h"

#include <algorithm>

namespace zvonok::client {

std::optional<Failure> leftUndone(quint16 number, const QByteArray& reply)
{
    const auto lost = [](const auto& result) { return result.conflict; };
    const Failure conflict{FailureCode::Conflict, {}, {}, {}};
    if (number == SavePeriodMarks::message.number) {
        const auto saved = wire::decode<PeriodMarksSaved>(reply);
        if (!saved)
            return saved.error();
        return std::any_of(saved->marks.begin(), saved->marks.end(), lost) ? std::optional(conflict)
                                                                           : std::nullopt;
    }
    if (number == SaveTopics::message.number) {
        const auto saved = wire::decode<TopicsSaved>(reply);
        if (!saved)
            return saved.error();
        return std::any_of(saved->topics.begin(), saved->topics.end(), lost) ? std::optional(conflict)
                                                                             : std::nullopt;
    }
    if (number != SaveMarks::message.number && number != SaveAbsences::message.number)
        return std::nullopt;
    const auto saved = wire::decode<MarksSaved>(reply);
    if (!saved)
        return saved.error();
    if (std::any_of(saved->marks.begin(), saved->marks.end(), lost) ||
        std::any_of(saved->absences.begin(), saved->absences.end(), lost))
        return conflict;
    return std::nullopt;
}

} // namespace zvonok::client
