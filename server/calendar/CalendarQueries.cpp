// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/calendar/CalendarQueries.h"

#include <QSet>

namespace zvonok::server::calendar {

using storage::Row;

Id<SchoolYear> yearOf(storage::ReadScope& scope, const QDate& day)
{
    const auto found =
        scope
            .statement("SELECT id FROM school_year ORDER BY CASE WHEN first_day <= :day THEN 0 ELSE 1 "
                       "END, CASE WHEN first_day <= :day THEN first_day END DESC, first_day LIMIT 1")
            .bind("day", day)
            .number();
    return {found.value_or(0)};
}

Span spanOf(storage::ReadScope& scope, Id<SchoolYear> year)
{
    Span span;
    scope.statement("SELECT first_day, last_day FROM school_year WHERE id = :year")
        .bind("year", year)
        .each([&](const Row& row) {
            span = {row.date("first_day"), row.date("last_day")};
        });
    return span;
}

Span periodAround(storage::ReadScope& scope, Id<SchoolYear> year, const QDate& day, PeriodKind kind)
{
    Span span;
    scope
        .statement("SELECT first_day, last_day FROM period WHERE year_id = :year "
                   "ORDER BY CASE WHEN kind = :kind THEN 0 WHEN kind <> :whole THEN 1 ELSE 2 END, "
                   "CASE WHEN first_day <= :day THEN 0 ELSE 1 END, "
                   "CASE WHEN first_day <= :day THEN first_day END DESC, first_day LIMIT 1")
        .bind("year", year)
        .bind("kind", kind)
        .bind("whole", PeriodKind::Year)
        .bind("day", day)
        .each([&](const Row& row) {
            span = {row.date("first_day"), row.date("last_day")};
        });
    return span.from.isValid() ? span : spanOf(scope, year);
}

QSet<QDate> daysOff(storage::ReadScope& scope, Id<SchoolYear> year, const QDate& from, const QDate& to)
{
    QSet<QDate> off;
    const int schoolDays = int(scope.statement("SELECT school_days FROM school_year WHERE id = :year")
                                   .bind("year", year)
                                   .number()
                                   .value_or(5));
    for (QDate day = from; day <= to; day = day.addDays(1))
        if (day.dayOfWeek() > schoolDays)
            off.insert(day);
    scope.statement("SELECT first_day, last_day FROM day_off WHERE year_id = :year")
        .bind("year", year)
        .each([&](const Row& row) {
            const QDate last = qMin(row.date("last_day"), to);
            for (QDate day = qMax(row.date("first_day"), from); day <= last; day = day.addDays(1))
                off.insert(day);
        });
    return off;
}

QList<YearLine> years(storage::ReadScope& scope, Id<SchoolYear> only)
{
    QList<YearLine> all;
    QHash<qint64, qsizetype> at;
    scope
        .statement("SELECT id, name, first_day, last_day, school_days, version FROM school_year "
                   "WHERE CAST(:only AS BIGINT) = 0 OR id = :only ORDER BY first_day")
        .bind("only", only.value)
        .each([&](const Row& row) {
            at.insert(row.number("id"), all.size());
            all.append(YearLine{row.id<SchoolYear>("id"),
                                row.text("name"),
                                row.date("first_day"),
                                row.date("last_day"),
                                qint32(row.number("school_days")),
                                {},
                                {},
                                row.number("version")});
        });
    scope
        .statement("SELECT id, year_id, kind, ordinal, name, first_day, last_day FROM period "
                   "WHERE CAST(:only AS BIGINT) = 0 OR year_id = :only ORDER BY first_day, kind, ordinal")
        .bind("only", only.value)
        .each([&](const Row& row) {
            all[at.value(row.number("year_id"))].periods.append(PeriodLine{
                row.id<Period>("id"), row.enumOf<PeriodKind>("kind"), qint32(row.number("ordinal")),
                row.text("name"), row.date("first_day"), row.date("last_day")});
        });
    scope
        .statement("SELECT id, year_id, name, first_day, last_day FROM day_off WHERE CAST(:only AS BIGINT) = "
                   "0 OR year_id = :only "
                   "ORDER BY first_day")
        .bind("only", only.value)
        .each([&](const Row& row) {
            all[at.value(row.number("year_id"))].daysOff.append(DayOffLine{
                row.id<DayOff>("id"), row.text("name"), row.date("first_day"), row.date("last_day")});
        });
    return all;
}

} // namespace zvonok::server::calendar
