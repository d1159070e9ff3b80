// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedule/LessonRepository.h"

#include <QSet>

namespace zvonok::server {

using storage::Row;

QList<WeeklySlot> LessonRepository::pattern(storage::ReadScope& scope, Id<Group> group)
{
    return scope
        .statement("SELECT weekday, lesson_number FROM weekly_slot WHERE group_id = :group "
                   "ORDER BY weekday, lesson_number")
        .bind("group", group)
        .all<WeeklySlot>();
}

void LessonRepository::setPattern(const AnyGrant&, storage::WriteScope& scope, Id<Group> group,
                                  const QList<WeeklySlot>& slots)
{
    scope.statement("DELETE FROM weekly_slot WHERE group_id = :group").bind("group", group).run();
    auto insert = scope.statement("INSERT INTO weekly_slot (group_id, weekday, lesson_number) "
                                  "VALUES (:group, :weekday, :lesson_number)");
    for (const WeeklySlot& slot : slots)
        insert.bind("group", group).bindRecord(slot).run();
}

LessonsMade LessonRepository::make(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                                   const QList<WeeklySlot>& slots, const QSet<QDate>& daysOff,
                                   const QDate& from, const QDate& to)
{
    using Key = std::pair<QDate, qint32>;
    QSet<Key> wanted;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (daysOff.contains(day))
            continue;
        for (const WeeklySlot& slot : slots)
            if (slot.weekday == day.dayOfWeek())
                wanted.insert({day, slot.lessonNumber});
    }

    LessonsMade made;
    QList<qint64> cancel;
    QList<qint64> restore;
    scope
        .statement("SELECT l.id, l.day, l.number, l.cancelled, CASE WHEN l.topic <> '' OR l.homework <> '' "
                   "OR EXISTS (SELECT 1 FROM assignment a WHERE a.lesson_id = l.id AND a.withdrawn = 0) "
                   "OR EXISTS (SELECT 1 FROM absence b WHERE b.group_id = l.group_id AND b.lesson_id = l.id) "
                   "THEN 1 ELSE 0 END AS holds FROM lesson l "
                   "WHERE l.group_id = :group AND l.day >= :from_day AND l.day <= :to_day")
        .bind("group", group)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            const bool isWanted = wanted.remove({row.date("day"), qint32(row.number("number"))});
            if (row.flag("cancelled")) {
                if (isWanted)
                    restore.append(row.number("id"));
            } else if (isWanted || row.flag("holds")) {
                ++made.kept;
            } else {
                cancel.append(row.number("id"));
            }
        });

    auto setCancelled = scope.statement("UPDATE lesson SET cancelled = :cancelled, version = version + 1, "
                                        "changed_at = :at, changed_by = :by WHERE id = :id");
    setCancelled.bind("at", scope.now()).bind("by", grant.actor().account);
    for (const qint64 id : cancel)
        setCancelled.bind("cancelled", true).bind("id", id).run();
    for (const qint64 id : restore)
        setCancelled.bind("cancelled", false).bind("id", id).run();
    auto insert = scope.statement("INSERT INTO lesson (group_id, day, number, changed_at, changed_by) "
                                  "VALUES (:group, :day, :number, :at, :by)");
    insert.bind("group", group).bind("at", scope.now()).bind("by", grant.actor().account);
    QList<Key> missing(wanted.begin(), wanted.end());
    std::sort(missing.begin(), missing.end());
    for (const auto& [day, number] : missing)
        insert.bind("day", day).bind("number", number).run();
    made.created = qint32(missing.size() + restore.size());
    made.cancelled = qint32(cancel.size());
    return made;
}

} // namespace zvonok::server
