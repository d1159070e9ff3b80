// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/schedule/WeekBook.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

namespace {

bool before(const WeeklySlot& a, const WeeklySlot& b)
{
    return std::pair(a.weekday, a.lessonNumber) < std::pair(b.weekday, b.lessonNumber);
}

} // namespace

void WeekBook::setSchool(const QList<GroupLine>& groups, const QList<SubjectLine>& subjects)
{
    m_groups = groups;
    m_index.clear();
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_index.insert(groups.at(i).id, i);
    m_shortNames.clear();
    for (const SubjectLine& each : subjects)
        m_shortNames.insert(each.id, each.shortName.isEmpty() ? each.name : each.shortName);
    m_changed.removeIf([this](Weeks::iterator each) { return !m_index.contains(each.key()); });
}

void WeekBook::setHeld(const QList<WeeklyPattern>& patterns)
{
    m_held.clear();
    for (const WeeklyPattern& each : patterns)
        m_held.insert(each.group, each.slots);
    m_changed.removeIf([this](Weeks::iterator each) { return each.value() == held(each.key()); });
}

void WeekBook::hold(Id<Group> group, const QList<WeeklySlot>& slots)
{
    m_held.insert(group, slots);
    if (m_changed.value(group) == slots)
        m_changed.remove(group);
}

void WeekBook::addShared(const QList<SharedPupils>& shared)
{
    for (const SharedPupils& each : shared)
        m_shared.insert({each.group, each.other}, each.pupils);
}

GroupLine WeekBook::group(Id<Group> id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? GroupLine() : m_groups.at(*found);
}

QList<GroupLine> WeekBook::groupsOf(Id<SchoolClass> schoolClass) const
{
    QList<GroupLine> all;
    for (const GroupLine& each : m_groups)
        if (each.schoolClass == schoolClass)
            all.append(each);
    return all;
}

QString WeekBook::shortName(Id<Subject> subject) const { return m_shortNames.value(subject); }

QString WeekBook::title(Id<Group> group) const
{
    const GroupLine line = this->group(group);
    QStringList parts{line.className, line.subjectName, line.name};
    parts.removeAll(QString());
    return parts.join(u'/');
}

QList<Id<Group>> WeekBook::changed() const
{
    QList<Id<Group>> ids;
    for (const GroupLine& each : m_groups)
        if (isChanged(each.id))
            ids.append(each.id);
    return ids;
}

bool WeekBook::isChanged(Id<Group> group, const WeeklySlot& slot) const
{
    return isChanged(group) && now(group).contains(slot) != held(group).contains(slot);
}

void WeekBook::put(Id<Group> group, const WeeklySlot& slot, bool on)
{
    QList<WeeklySlot> week = now(group);
    const auto at = std::lower_bound(week.begin(), week.end(), slot, before);
    const bool is = at != week.end() && *at == slot;
    if (is == on)
        return;
    if (on)
        week.insert(at, slot);
    else
        week.erase(at);
    if (week == held(group))
        m_changed.remove(group);
    else
        m_changed.insert(group, week);
}

QList<Id<Group>> WeekBook::at(Id<SchoolClass> schoolClass, const WeeklySlot& slot) const
{
    QList<Id<Group>> all;
    for (const GroupLine& each : m_groups)
        if (each.schoolClass == schoolClass && now(each.id).contains(slot))
            all.append(each.id);
    return all;
}

QList<Id<Group>> WeekBook::atAll(const WeeklySlot& slot) const
{
    QList<Id<Group>> all;
    for (const GroupLine& each : m_groups)
        if (now(each.id).contains(slot))
            all.append(each.id);
    return all;
}

QList<WeekClash> WeekBook::clashes(Id<SchoolClass> schoolClass, const WeeklySlot& slot) const
{
    QList<WeekClash> all;
    const QList<Id<Group>> here = at(schoolClass, slot);
    if (here.isEmpty())
        return all;
    const QList<Id<Group>> everywhere = atAll(slot);
    for (const Id<Group> id : here) {
        const GroupLine one = group(id);
        for (const Id<Group> otherId : everywhere) {
            // Each pair of the cell once.
            if (otherId == id || (here.contains(otherId) && otherId < id))
                continue;
            const GroupLine other = group(otherId);
            const qint32 pupils = m_shared.value({std::min(id, otherId), std::max(id, otherId)});
            // A whole class leaves nobody for another group of it, also before it has pupils.
            const bool whole = one.schoolClass && one.schoolClass == other.schoolClass &&
                               (one.name.isEmpty() || other.name.isEmpty());
            if (pupils > 0 || whole)
                all.append({id, otherId, pupils, {}});
            for (qsizetype i = 0; i < one.teachers.size(); ++i)
                if (other.teachers.contains(one.teachers.at(i)))
                    all.append({id, otherId, 0, one.teacherNames.value(i)});
        }
    }
    return all;
}

QString WeekBook::text(const QList<WeeklySlot>& slots)
{
    QStringList days;
    qint32 day = 0;
    for (const WeeklySlot& slot : slots) {
        const QString number = QString::number(slot.lessonNumber);
        if (slot.weekday == day)
            days.last() += QStringLiteral(", ") + number;
        else
            days.append(QLocale().standaloneDayName(slot.weekday, QLocale::ShortFormat) + u' ' + number);
        day = slot.weekday;
    }
    return days.join(QStringLiteral("; "));
}

} // namespace zvonok::client
