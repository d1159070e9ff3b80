// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/calendar/CalendarFeature.h"

#include "server/calendar/CalendarQueries.h"
#include "server/calendar/CalendarRepository.h"
#include "server/dispatch/AuditJson.h"

#include <algorithm>

namespace zvonok::server {

namespace {

// Dates in order, inside the year; periods of one kind apart.
Result<Nothing> checked(const YearLine& year)
{
    if (year.name.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("name"));
    if (!year.from.isValid() || !year.to.isValid() || year.to <= year.from || year.from.daysTo(year.to) > 400)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    if (year.schoolDays < 5 || year.schoolDays > 6)
        return fail(FailureCode::InvalidInput, QStringLiteral("schoolDays"));
    for (const DayOffLine& off : year.daysOff)
        if (!off.from.isValid() || !off.to.isValid() || off.to < off.from)
            return fail(FailureCode::InvalidInput, QStringLiteral("daysOff"), {off.name});
    QList<PeriodLine> periods = year.periods;
    std::sort(periods.begin(), periods.end(), [](const PeriodLine& a, const PeriodLine& b) {
        return std::tie(a.kind, a.from) < std::tie(b.kind, b.from);
    });
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const PeriodLine& period = periods.at(i);
        if (!isCalendarPeriod(period.kind) || !period.from.isValid() || period.to < period.from ||
            period.from < year.from || period.to > year.to)
            return fail(FailureCode::InvalidInput, QStringLiteral("periods"), {period.name});
        if (i > 0 && periods.at(i - 1).kind == period.kind && periods.at(i - 1).to >= period.from)
            return fail(FailureCode::InvalidInput, QStringLiteral("periods"),
                        {period.name, QStringLiteral("overlap")});
    }
    return Nothing{};
}

} // namespace

Result<Calendar> OpenCalendarHandler::run(const Grant<OpenCalendar>& grant, storage::ReadScope& scope)
{
    return Calendar{calendar::years(scope, grant.request().year), calendar::yearOf(scope, scope.today()),
                    scope.today()};
}

Result<YearSaved> SaveYearHandler::run(const Grant<SaveYear>& grant, storage::WriteScope& scope)
{
    const YearLine& year = grant.request().year;
    if (auto ok = checked(year); !ok)
        return tl::unexpected(ok.error());
    QByteArray before;
    if (year.id) {
        const QList<YearLine> old = calendar::years(scope, year.id);
        if (old.isEmpty())
            return fail(FailureCode::NotFound);
        if (old.first().version != year.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        before = auditJson(old.first());
    }
    const Id<SchoolYear> id = CalendarRepository::save(grant, scope, year);
    const QList<YearLine> now = calendar::years(scope, id);
    scope.audit({QStringLiteral("year.saved"),
                 QStringLiteral("schoolYear"),
                 id.value,
                 {},
                 0,
                 before,
                 auditJson(now.first())});
    return YearSaved{id, now.first().version};
}

CalendarHandlers calendarHandlers() { return CalendarHandlers(OpenCalendarHandler{}, SaveYearHandler{}); }

} // namespace zvonok::server
