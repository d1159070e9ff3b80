// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a lesson of a group may still be changed: closed periods, and the window after a lesson. Read once
// per request, asked per lesson. Lane of the scope.
#pragma once

#include "server/curriculum/ClosingQueries.h"
#include "server/dispatch/Actor.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace zvonok::server::journal {

// The school's rules, each from its day on; the defaults where it has set none. What a period's marks come
// to goes by the rules of its last day: a rule of January does not move the first quarter.
class DatedRules
{
public:
    explicit DatedRules(storage::ReadScope& scope);

    JournalRules on(const QDate& day) const;
    const QList<JournalRules>& all() const { return m_all; } // by day

private:
    QList<JournalRules> m_all;
};
// What kinds of work weigh, by day: the set of the first day, and those that begin up to the last.
QList<WorkWeights> workWeights(storage::ReadScope& scope, const QDate& from, const QDate& to);
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
    // Those of today, which decide about the window.
    const JournalRules& rules() const { return m_rules; }
    const DatedRules& dated() const { return m_dated; }

private:
    QDate m_today;
    DatedRules m_dated;
    JournalRules m_rules;
    QDate m_editableFrom;
    QList<ClosingLine> m_closings;
};

// Whether the window counts for the actor: not for who may do this in the whole school.
bool isLimited(const Actor& actor, Permission permission);

// How an actor's permission reaches the lessons of one group, which the request's rule has let through: by
// the group, or by lessons where the actor stands in. The one answer for the page, which shows it before the
// attempt, and for the writes. reach: that of the permission in question.
class Hand
{
public:
    // known: what is known to reach the group unless it is by standing in; not asked of the database again.
    Hand(storage::ReadScope& scope, const Actor& actor, Id<Group> group, Reach known = Reach::None);

    // Every lesson of the group.
    bool all(Reach reach) const;
    bool at(Reach reach, Id<Lesson> lesson) const;
    // Any of them.
    bool any(Reach reach) const;
    // Lessons where the actor stands in; mostly none.
    const QSet<qint64>& standing() const { return m_standing; }
    // Whether the window after a lesson counts: not in the whole school, nor for absences of the own class,
    // where a sick note comes after the lesson.
    bool isLimited(Reach reach) const;

private:
    storage::ReadScope& m_scope;
    const Actor& m_actor;
    Id<Group> m_group;
    QSet<qint64> m_standing;
    mutable QHash<unsigned, bool> m_known;
};

} // namespace zvonok::server::journal
