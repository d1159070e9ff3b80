// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/calendar/CalendarRepository.h"

namespace zvonok::server {

Id<SchoolYear> CalendarRepository::save(const AnyGrant& grant, storage::WriteScope& scope,
                                        const YearLine& year)
{
    Id<SchoolYear> id = year.id;
    if (!id) {
        id = scope
                 .statement("INSERT INTO school_year (name, first_day, last_day, school_days, changed_at, "
                            "changed_by) "
                            "VALUES (:name, :first_day, :last_day, :school_days, :at, :by) RETURNING id")
                 .bind("name", year.name.trimmed())
                 .bind("first_day", year.from)
                 .bind("last_day", year.to)
                 .bind("school_days", year.schoolDays)
                 .bind("at", scope.now())
                 .bind("by", grant.actor().account.value)
                 .insertedId<SchoolYear>();
    } else {
        scope
            .statement(
                "UPDATE school_year SET name = :name, first_day = :first_day, last_day = :last_day, "
                "school_days = :school_days, version = version + 1, changed_at = :at, changed_by = :by "
                "WHERE id = :id")
            .bind("name", year.name.trimmed())
            .bind("first_day", year.from)
            .bind("last_day", year.to)
            .bind("school_days", year.schoolDays)
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value)
            .bind("id", id)
            .run();
        // Nothing else refers to these rows, and the audit keeps what they were.
        scope.statement("DELETE FROM period WHERE year_id = :id").bind("id", id).run();
        scope.statement("DELETE FROM day_off WHERE year_id = :id").bind("id", id).run();
    }
    auto period = scope.statement("INSERT INTO period (year_id, kind, ordinal, name, first_day, last_day) "
                                  "VALUES (:year, :kind, :ordinal, :name, :first_day, :last_day)");
    for (const PeriodLine& line : year.periods)
        period.bind("year", id)
            .bind("kind", line.kind)
            .bind("ordinal", line.ordinal)
            .bind("name", line.name)
            .bind("first_day", line.from)
            .bind("last_day", line.to)
            .run();
    auto off = scope.statement("INSERT INTO day_off (year_id, name, first_day, last_day) "
                               "VALUES (:year, :name, :first_day, :last_day)");
    for (const DayOffLine& line : year.daysOff)
        off.bind("year", id)
            .bind("name", line.name)
            .bind("first_day", line.from)
            .bind("last_day", line.to)
            .run();
    return id;
}

} // namespace zvonok::server
