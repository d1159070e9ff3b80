// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/LeftUndone.h"

#include "common/journal/JournalMessages.h"

#include <algorithm>

namespace zvonok::client {

std::optional<Failure> leftUndone(quint16 number, const QByteArray& reply)
{
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
