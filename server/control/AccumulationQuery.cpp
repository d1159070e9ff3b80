// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/AccumulationQuery.h"

#include "common/journal/AbsenceCode.h"
#include "common/journal/MarkValue.h"
#include "server/journal/JournalLocks.h"

#include <algorithm>

namespace zvonok::server::control {

using storage::Row;

namespace {

struct Hours {
    QList<QDate> days; // of all lessons of the span, sorted
    qint32 aWeek = 0;

    // Of those that are over, since the day.
    qint32 held(const QDate& since, const QDate& today) const
    {
        const auto first = std::lower_bound(days.begin(), days.end(), since);
        const auto last = std::upper_bound(days.begin(), days.end(), today);
        return last > first ? qint32(last - first) : 0;
    }
};

struct Seen {
    qint32 marks = 0;
    qint32 missed = 0;
    QDate lastMark;
};
using Key = std::pair<qint64, qint64>; // group, pupil

QHash<qint64, Hours> hoursOf(storage::ReadScope& scope, const QList<qint64>& groups, const Filter& filter)
{
    QHash<qint64, Hours> hours;
    QHash<QByteArray, QDate> days;
    scope
        .statement("SELECT group_id, day FROM lesson WHERE group_id {in:groups} AND day >= :from_day "
                   "AND day <= :to_day AND cancelled = 0 ORDER BY group_id, day")
        .bindList("groups", groups)
        .bind("from_day", filter.from)
        .bind("to_day", filter.to)
        .each([&](const Row& row) {
            QDate& day = days[row.utf8("day").toByteArray()];
            if (!day.isValid())
                day = row.date("day");
            hours[row.number("group_id")].days.append(day);
        });
    // Without a weekly pattern (imported lessons): as the span has them.
    const qint64 weeks = std::max<qint64>(1, filter.from.daysTo(filter.to) / 7);
    for (Hours& each : hours)
        each.aWeek = qint32((each.days.size() + weeks - 1) / weeks);
    scope
        .statement("SELECT group_id, COUNT(*) AS lessons FROM weekly_slot WHERE group_id {in:groups} "
                   "GROUP BY group_id")
        .bindList("groups", groups)
        .each([&](const Row& row) { hours[row.number("group_id")].aWeek = qint32(row.number("lessons")); });
    return hours;
}

QHash<Key, Seen> seenOf(storage::ReadScope& scope, const QList<qint64>& groups, const Filter& filter)
{
    QHash<Key, Seen> seen;
    QHash<QByteArray, QDate> days;
    // CROSS JOIN: from the lessons of the span to their marks, not over all marks of the year.
    scope
        .statement("SELECT m.group_id, m.pupil_id, COUNT(*) AS marks, MAX(l.day) AS last_mark FROM lesson l "
                   "CROSS JOIN mark m WHERE m.group_id = l.group_id AND m.lesson_id = l.id AND l.group_id "
                   "{in:groups} "
                   "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0 "
                   "AND m.value >= 1 AND m.value <= :failed GROUP BY m.group_id, m.pupil_id")
        .bindList("groups", groups)
        .bind("from_day", filter.from)
        .bind("to_day", filter.to)
        .bind("failed", mark::Failed) // зач and незач are marks, осв and н/а are none
        .each([&](const Row& row) {
            Seen& one = seen[{row.number("group_id"), row.number("pupil_id")}];
            one.marks = qint32(row.number("marks"));
            QDate& day = days[row.utf8("last_mark").toByteArray()];
            if (!day.isValid())
                day = row.date("last_mark");
            one.lastMark = day;
        });
    QList<qint64> missed;
    for (const AbsenceCode code : absenceCodes)
        if (countsAsMissed(code))
            missed.append(qint64(code));
    scope
        .statement("SELECT b.group_id, b.pupil_id, COUNT(*) AS missed FROM lesson l CROSS JOIN absence b "
                   "WHERE b.group_id = l.group_id AND b.lesson_id = l.id AND l.group_id {in:groups} "
                   "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0 AND b.code {in:missed} "
                   "GROUP BY b.group_id, b.pupil_id")
        .bindList("groups", groups)
        .bind("from_day", filter.from)
        .bind("to_day", filter.to)
        .bindList("missed", missed)
        .each([&](const Row& row) {
            seen[{row.number("group_id"), row.number("pupil_id")}].missed = qint32(row.number("missed"));
        });
    return seen;
}

struct Member {
    qint64 group = 0;
    qint64 pupil = 0;
    QDate from;
};

// Who is a member on the last day that counts, with the first day of that stretch.
void eachMember(storage::ReadScope& scope, const QList<qint64>& groups, const QDate& day,
                const std::function<void(const Member&)>& visit)
{
    QHash<QByteArray, QDate> days;
    scope
        .statement(
            "SELECT g.id AS group_id, m.pupil_id, m.first_day FROM study_group g JOIN class_membership m "
            "ON m.class_id = g.class_id JOIN pupil pu ON pu.id = m.pupil_id WHERE g.id {in:groups} "
            "AND g.whole_class = 1 AND m.first_day <= :day AND m.last_day >= :day AND pu.withdrawn = 0 UNION "
            "ALL "
            "SELECT n.group_id, n.pupil_id, n.first_day FROM study_group h JOIN group_membership n "
            "ON n.group_id = h.id JOIN pupil pv ON pv.id = n.pupil_id WHERE h.id {in:groups} "
            "AND h.whole_class = 0 AND n.first_day <= :day AND n.last_day >= :day AND pv.withdrawn = 0")
        .bindList("groups", groups)
        .bind("day", day)
        .each([&](const Row& row) {
            QDate& first = days[row.utf8("first_day").toByteArray()];
            if (!first.isValid())
                first = row.date("first_day");
            visit({row.number("group_id"), row.number("pupil_id"), first});
        });
}

// Names of those in the list, and the class each is in on the day.
void addNames(storage::ReadScope& scope, AccumulationSheet& sheet, const QDate& day)
{
    QSet<qint64> pupils;
    for (const AccumulationLine& line : std::as_const(sheet.lines))
        pupils.insert(line.pupil.value);
    const QList<qint64> list = pupils.values();
    const QHash<qint64, QString> names = pupilNames(scope, list);
    QHash<qint64, QString> classes;
    scope
        .statement("SELECT m.pupil_id, c.grade, c.letter FROM class_membership m JOIN school_class c "
                   "ON c.id = m.class_id WHERE m.pupil_id {in:pupils} AND m.first_day <= :day AND m.last_day "
                   ">= :day")
        .bindList("pupils", list)
        .bind("day", day)
        .each([&](const Row& row) {
            classes.insert(row.number("pupil_id"), QString::number(row.number("grade")) + row.text("letter"));
        });
    for (AccumulationLine& line : sheet.lines) {
        line.pupilName = names.value(line.pupil.value);
        line.className = classes.value(line.pupil.value);
    }
}

} // namespace

AccumulationSheet accumulation(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                               const ControlRules& rules)
{
    AccumulationSheet sheet;
    sheet.from = filter.from;
    sheet.to = filter.to;
    sheet.rules = rules;
    const QDate day = std::clamp(scope.today(), filter.from, filter.to);
    sheet.minimumMarks = journal::rulesOn(scope, filter.to).minimumMarks;
    QHash<qint64, qint32> at;
    for (const Journal& each : journals(scope, visible, filter, rules)) {
        if (!each.group.marksDue)
            continue;
        at.insert(each.group.group.value, qint32(sheet.groups.size()));
        sheet.groups.append(each.group);
    }
    const QList<qint64> groups = at.keys();
    const QHash<qint64, Hours> hours = hoursOf(scope, groups, filter);
    const QHash<Key, Seen> seen = seenOf(scope, groups, filter);
    sheet.pupils.resize(sheet.groups.size());
    QList<qint32> marks(sheet.groups.size());
    eachMember(scope, groups, day, [&](const Member& member) {
        const qint32 group = at.value(member.group);
        const Seen one = seen.value({member.group, member.pupil});
        ++sheet.pupils[group];
        marks[group] += one.marks;
        // Who came within the span needs a part of the marks, as of the lessons.
        const auto hour = hours.constFind(member.group);
        if (hour == hours.constEnd())
            return;
        const qint32 held = hour->held(member.from, scope.today());
        const qint32 needed =
            neededMarks(rules, sheet.minimumMarks, hour->aWeek, held, qint32(hour->days.size()));
        if (one.marks >= needed)
            return;
        AccumulationLine line;
        line.group = group;
        line.pupil = {member.pupil};
        line.marks = one.marks;
        line.needed = needed;
        line.held = held;
        line.missed = one.missed;
        line.lastMark = one.lastMark;
        sheet.lines.append(line);
    });
    for (qsizetype i = 0; i < sheet.groups.size(); ++i)
        sheet.average.append(sheet.pupils.at(i) == 0 ? 0
                                                     : qint32(qint64(marks.at(i)) * 10 / sheet.pupils.at(i)));
    sheet.total = qint32(sheet.lines.size());
    const auto isWorse = [](const AccumulationLine& a, const AccumulationLine& b) {
        if (a.needed - a.marks != b.needed - b.marks)
            return a.needed - a.marks > b.needed - b.marks;
        if (a.group != b.group)
            return a.group < b.group;
        return a.pupil.value < b.pupil.value;
    };
    std::sort(sheet.lines.begin(), sheet.lines.end(), isWorse);
    sheet.lines.resize(std::min(sheet.lines.size(), mostLines));
    addNames(scope, sheet, day);
    return sheet;
}

} // namespace zvonok::server::control
