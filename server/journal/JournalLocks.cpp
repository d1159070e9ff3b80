// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/JournalLocks.h"

namespace zvonok::server::journal {

using storage::Row;

JournalRules rulesOn(storage::ReadScope& scope, const QDate& day)
{
    JournalRules rules;
    scope
        .statement("SELECT first_day, edit_window_days, dot_as_two, round_up_from, minimum_marks, version "
                   "FROM journal_rules WHERE first_day <= :day ORDER BY first_day DESC LIMIT 1")
        .bind("day", day)
        .each([&](const Row& row) {
            rules = {row.date("first_day"),
                     qint32(row.number("edit_window_days")),
                     row.flag("dot_as_two"),
                     qint32(row.number("round_up_from")),
                     qint32(row.number("minimum_marks")),
                     qint32(row.number("version"))};
        });
    return rules;
}

Locks::Locks(storage::ReadScope& scope, const groups::GroupInfo& group, bool limited)
    : m_today(scope.today()), m_rules(rulesOn(scope, m_today)),
      m_closings(groups::closings(scope, {}, {}, &group))
{
    if (limited && m_rules.editWindowDays > 0)
        m_editableFrom = m_today.addDays(-m_rules.editWindowDays);
}

const ClosingLine* Locks::closingAt(const QDate& day) const
{
    return groups::closingAt(m_closings, day, m_today);
}

std::optional<Failure> Locks::at(const QDate& day) const
{
    if (const ClosingLine* closing = closingAt(day))
        return Failure{FailureCode::Closed,
                       QStringLiteral("period"),
                       {closing->to.toString(Qt::ISODate), closing->by, closing->reason},
                       {}};
    if (m_editableFrom.isValid() && day < m_editableFrom)
        return Failure{
            FailureCode::Closed, QStringLiteral("window"), {QString::number(m_rules.editWindowDays)}, {}};
    return std::nullopt;
}

bool isLimited(const Actor& actor, Permission permission)
{
    return !includes(actor.reach(permission), Reach::School);
}

} // namespace zvonok::server::journal
