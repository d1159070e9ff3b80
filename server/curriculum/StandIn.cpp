// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/StandIn.h"

#include <utility>

namespace zvonok::server {

bool standsIn(storage::ReadScope& scope, const Actor& actor, Id<Group> group)
{
    return actor.staff && !standing::lessons(scope, actor, group).isEmpty();
}

namespace standing {

QDate since(storage::ReadScope& scope)
{
    const qint64 window = scope
                              .statement("SELECT edit_window_days FROM journal_rules WHERE first_day <= :day "
                                         "ORDER BY first_day DESC LIMIT 1")
                              .bind("day", scope.today())
                              .number()
                              .value_or(0);
    return window > 0 ? scope.today().addDays(-window) : QDate(1900, 1, 1);
}

QSet<qint64> lessons(storage::ReadScope& scope, const Actor& actor, Id<Group> group)
{
    QSet<qint64> all;
    if (!actor.staff)
        return all;
    QList<std::pair<qint64, QDate>> found;
    scope
        .statement("SELECT l.id, l.day FROM substitution u JOIN lesson l ON l.id = u.lesson_id "
                   "JOIN study_group g ON g.id = l.group_id JOIN school_year y ON y.id = g.year_id "
                   "WHERE l.group_id = :group AND g.withdrawn = 0 AND " ZVONOK_STANDS_IN_NOW)
        .bind("group", group)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .bind("since", QDate(1900, 1, 1))
        .each([&](const storage::Row& row) {
            found.append({row.number("id"), row.date("day")});
        });
    if (found.isEmpty()) // nearly always, and at every save: the rules are not read then
        return all;
    const QDate oldest = since(scope);
    for (const auto& [lesson, day] : std::as_const(found))
        if (day >= oldest)
            all.insert(lesson);
    return all;
}

QList<qint64> groups(storage::ReadScope& scope, const Actor& actor)
{
    if (!actor.staff)
        return {};
    return scope
        .statement("SELECT DISTINCT l.group_id FROM substitution u JOIN lesson l ON l.id = u.lesson_id "
                   "JOIN study_group g ON g.id = l.group_id JOIN school_year y ON y.id = g.year_id "
                   "WHERE " ZVONOK_STANDS_IN_NOW)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .bind("since", since(scope))
        .numbers();
}

} // namespace standing

} // namespace zvonok::server
