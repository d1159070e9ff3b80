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

QHash<Id<Group>, QList<WeeklySlot>> LessonRepository::patterns(storage::ReadScope& scope, Id<SchoolYear> year)
{
    QHash<Id<Group>, QList<WeeklySlot>> all;
    scope
        .statement("SELECT w.group_id, w.weekday, w.lesson_number FROM weekly_slot w "
                   "JOIN study_group g ON g.id = w.group_id WHERE g.year_id = :year "
                   "ORDER BY w.weekday, w.lesson_number")
        .bind("year", year)
        .each([&](const Row& row) {
            all[row.id<Group>("group_id")].append(
                {qint32(row.number("weekday")), qint32(row.number("lesson_number"))});
        });
    return all;
}

QList<SharedPupils> LessonRepository::shared(storage::ReadScope& scope, Id<SchoolYear> year,
                                             Id<SchoolClass> schoolClass, const QDate& day)
{
    QList<SharedPupils> all;
    scope
        .statement(
            "WITH member AS (SELECT g.id AS group_id, m.pupil_id FROM study_group g "
            "JOIN class_membership m ON m.class_id = g.class_id WHERE g.class_id = :class "
            "AND g.year_id = :year AND g.whole_class = 1 AND g.withdrawn = 0 "
            "AND m.first_day <= :day AND m.last_day >= :day "
            "UNION ALL SELECT g.id, m.pupil_id FROM study_group g "
            "JOIN group_membership m ON m.group_id = g.id WHERE (g.class_id = :class OR g.class_id IS NULL) "
            "AND g.year_id = :year AND g.whole_class = 0 AND g.withdrawn = 0 "
            "AND m.first_day <= :day AND m.last_day >= :day) "
            "SELECT a.group_id, b.group_id AS other_id, COUNT(*) AS pupils FROM member a "
            "JOIN member b ON b.pupil_id = a.pupil_id AND b.group_id > a.group_id "
            "JOIN pupil p ON p.id = a.pupil_id JOIN study_group ga ON ga.id = a.group_id "
            "JOIN study_group gb ON gb.id = b.group_id WHERE p.withdrawn = 0 "
            "AND (ga.class_id = :class OR gb.class_id = :class) "
            "GROUP BY a.group_id, b.group_id ORDER BY a.group_id, b.group_id")
        .bind("class", schoolClass)
        .bind("year", year)
        .bind("day", day)
        .each([&](const Row& row) {
            all.append({row.id<Group>("group_id"), row.id<Group>("other_id"), qint32(row.number("pupils"))});
        });
    return all;
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
                                   const QList<WeeklySlot>& slots, const MakingDays& days)
{
    using Key = std::pair<QDate, qint32>;
    QSet<Key> wanted;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        if (days.off.contains(day))
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
        .bind("from_day", days.from)
        .bind("to_day", days.to)
        .each([&](const Row& row) {
            const QDate day = row.date("day");
            const bool isWanted = wanted.remove({day, qint32(row.number("number"))});
            const bool isClosed = days.closed.contains(day);
            if (row.flag("cancelled")) {
                if (isWanted && isClosed)
                    ++made.closed;
                else if (isWanted)
                    restore.append(row.number("id"));
            } else if (isWanted || row.flag("holds")) {
                ++made.kept;
            } else if (isClosed) {
                ++made.kept;
                ++made.closed;
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
    made.closed +=
        qint32(missing.removeIf([&](const Key& each) { return days.closed.contains(each.first); }));
    std::sort(missing.begin(), missing.end());
    for (const auto& [day, number] : missing)
        insert.bind("day", day).bind("number", number).run();
    made.created = qint32(missing.size() + restore.size());
    made.cancelled = qint32(cancel.size());
    return made;
}

} // namespace zvonok::server
