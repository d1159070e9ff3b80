// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/JournalLocks.h"

#include "server/curriculum/GroupScope.h"

namespace zvonok::server::journal {

using storage::Row;

DatedRules::DatedRules(storage::ReadScope& scope)
{
    scope
        .statement("SELECT first_day, edit_window_days, dot_as_two, round_up_from, minimum_marks, version "
                   "FROM journal_rules ORDER BY first_day LIMIT 1000")
        .each([&](const Row& row) {
            m_all.append({row.date("first_day"), qint32(row.number("edit_window_days")),
                          row.flag("dot_as_two"), qint32(row.number("round_up_from")),
                          qint32(row.number("minimum_marks")), qint32(row.number("version"))});
        });
}

JournalRules DatedRules::on(const QDate& day) const
{
    JournalRules rules;
    for (const JournalRules& each : m_all)
        if (each.from <= day)
            rules = each;
    return rules;
}

JournalRules rulesOn(storage::ReadScope& scope, const QDate& day) { return DatedRules(scope).on(day); }

QList<WorkWeights> workWeights(storage::ReadScope& scope, const QDate& from, const QDate& to)
{
    QList<WorkWeights> all;
    scope
        .statement("SELECT first_day, type, weight, version FROM work_weight WHERE first_day <= :to_day "
                   "AND first_day >= COALESCE((SELECT MAX(w.first_day) FROM work_weight w "
                   "WHERE w.first_day <= :from_day), '0001-01-01') ORDER BY first_day, type LIMIT 5000")
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            const QDate day = row.date("first_day");
            if (all.isEmpty() || all.last().from != day)
                all.append({day, {}, {}, qint32(row.number("version"))});
            all.last().types.append(row.enumOf<WorkType>("type"));
            all.last().weights.append(qint32(row.number("weight")));
        });
    return all;
}

Locks::Locks(storage::ReadScope& scope, const groups::GroupInfo& group, bool limited)
    : m_today(scope.today()), m_dated(scope), m_rules(m_dated.on(m_today)),
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

Hand::Hand(storage::ReadScope& scope, const Actor& actor, Id<Group> group, Reach known)
    : m_scope(scope), m_actor(actor), m_group(group), m_standing(standing::lessons(scope, actor, group))
{
    if (m_standing.isEmpty())
        m_known.insert(unsigned(known), known != Reach::None);
}

bool Hand::all(Reach reach) const
{
    if (includes(reach, Reach::School))
        return true;
    if (reach == Reach::None)
        return false;
    const auto known = m_known.constFind(unsigned(reach));
    if (known != m_known.constEnd())
        return *known;
    const bool yes = reaches(m_scope, m_actor, reach, m_group);
    m_known.insert(unsigned(reach), yes);
    return yes;
}

bool Hand::at(Reach reach, Id<Lesson> lesson) const
{
    return (m_standing.contains(lesson.value) && includes(reach, Reach::Taught)) || all(reach);
}

bool Hand::any(Reach reach) const
{
    return (!m_standing.isEmpty() && includes(reach, Reach::Taught)) || all(reach);
}

bool Hand::isLimited(Reach reach) const
{
    return !includes(reach, Reach::School) && !(includes(reach, Reach::OwnClass) && all(Reach::OwnClass));
}

} // namespace zvonok::server::journal
