// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a lesson of a group may still be changed: closed periods, and the window after a lesson. Read once
// per request, asked per lesson. Lane of the scope.
#pragma once

#include "server/curriculum/ClosingQueries.h"
#include "server/dispatch/Actor.h"

#include <optional>

namespace zvonok::server::journal {

// The rules that hold on the day; the defaults where the school has set none.
JournalRules rulesOn(storage::ReadScope& scope, const QDate& day);

class Locks
{
public:
    // limited: the window after the lesson counts (closings always do).
    Locks(storage::ReadScope& scope, const groups::GroupInfo& group, bool limited);

    // Closed {window: days}, or {period: last day, who closed it, reason}; nothing: open.
    std::optional<Failure> at(const QDate& day) const;
    // The closing that holds on the day, if one does.
    const ClosingLine* closingAt(const QDate& day) const;
    // Before this day the window is over; invalid: no window.
    QDate editableFrom() const { return m_editableFrom; }
    const JournalRules& rules() const { return m_rules; }

private:
    QDate m_today;
    JournalRules m_rules;
    QDate m_editableFrom;
    QList<ClosingLine> m_closings;
};

// Whether the window counts for the actor: not for who may do this in the whole school.
bool isLimited(const Actor& actor, Permission permission);

} // namespace zvonok::server::journal
