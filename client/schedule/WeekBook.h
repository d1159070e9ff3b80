// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks of all groups of a year: as the server holds them, and what is changed here and not yet sent; who
// stands in two places at once. A value; one lane.
#pragma once

#include "common/schedule/ScheduleMessages.h"

#include <QHash>

namespace zvonok::client {

struct WeekClash {
    Id<Group> group;
    Id<Group> other;
    qint32 pupils = 0; // in both groups; 0: it is the teacher, or the class as a whole
    QString teacher;   // in both groups
};

class WeekBook
{
public:
    // In the order of ListGroups; short names stand in the cells.
    void setSchool(const QList<GroupLine>& groups, const QList<SubjectLine>& subjects);
    // As the server holds them now; what is changed here stays changed.
    void setHeld(const QList<WeeklyPattern>& patterns);
    void hold(Id<Group> group, const QList<WeeklySlot>& slots);
    void addShared(const QList<SharedPupils>& shared);

    const QList<GroupLine>& groups() const { return m_groups; }
    GroupLine group(Id<Group> id) const;
    QList<GroupLine> groupsOf(Id<SchoolClass> schoolClass) const; // none: those of several classes
    QString shortName(Id<Subject> subject) const;
    QString title(Id<Group> group) const; // «7А/Английский язык/1»

    QList<WeeklySlot> held(Id<Group> group) const { return m_held.value(group); }
    QList<WeeklySlot> now(Id<Group> group) const { return m_changed.value(group, held(group)); }
    QList<Id<Group>> changed() const; // in the order of the groups
    bool isChanged(Id<Group> group) const { return m_changed.contains(group); }
    bool isChanged(Id<Group> group, const WeeklySlot& slot) const;
    void put(Id<Group> group, const WeeklySlot& slot, bool on);
    void giveUp() { m_changed.clear(); }

    QList<Id<Group>> at(Id<SchoolClass> schoolClass, const WeeklySlot& slot) const;
    QList<WeekClash> clashes(Id<SchoolClass> schoolClass, const WeeklySlot& slot) const;

    // «Mon 2, 3; Thu 1» in the person's language.
    static QString text(const QList<WeeklySlot>& slots);

private:
    using Weeks = QHash<Id<Group>, QList<WeeklySlot>>;

    QList<Id<Group>> atAll(const WeeklySlot& slot) const;

    QList<GroupLine> m_groups;
    QHash<Id<Group>, qsizetype> m_index;
    QHash<Id<Subject>, QString> m_shortNames;
    Weeks m_held;
    Weeks m_changed;
    QHash<std::pair<Id<Group>, Id<Group>>, qint32> m_shared; // the lesser id first
};

} // namespace zvonok::client
