// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/calendar/EnsureYear.h"

#include "server/calendar/CalendarQueries.h"
#include "server/calendar/CalendarRepository.h"
#include "server/dispatch/AuditJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::server {

namespace {

QJsonObject readNorm()
{
    QFile file(QStringLiteral(":/norms/calendar_default.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the usual calendar is not in this program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

// MM-DD in the year that begins on the given day.
QDate dayOf(const QJsonValue& text, const QDate& firstDay)
{
    const QDate day =
        QDate::fromString(QString::number(firstDay.year()) + u'-' + text.toString(), Qt::ISODate);
    return day < firstDay ? day.addYears(1) : day;
}

} // namespace

Id<SchoolYear> yearCovering(storage::ReadScope& scope, const QDate& day)
{
    return {
        scope
            .statement("SELECT id FROM school_year WHERE first_day <= {text:day} AND last_day >= {text:day} "
                       "ORDER BY first_day DESC LIMIT 1")
            .bind("day", day)
            .number()
            .value_or(0)};
}

YearLine usualYear(const QDate& day)
{
    const QJsonObject norm = readNorm();
    QDate first = dayOf(norm.value(QStringLiteral("firstDay")), QDate(day.year(), 1, 1));
    if (first > day)
        first = first.addYears(-1);
    YearLine year;
    year.from = first;
    year.to = dayOf(norm.value(QStringLiteral("lastDay")), first);
    year.name = QStringLiteral("%1/%2").arg(first.year()).arg(year.to.year());
    year.schoolDays = norm.value(QStringLiteral("schoolDays")).toInt(5);
    const QJsonArray periods = norm.value(QStringLiteral("periods")).toArray();
    for (const auto& each : periods) {
        PeriodLine period;
        wire::detail::fromJsonValue(each[QStringLiteral("kind")], period.kind, "kind", 0);
        period.ordinal = each[QStringLiteral("ordinal")].toInt();
        period.name = each[QStringLiteral("name")].toString();
        period.from = dayOf(each[QStringLiteral("from")], first);
        period.to = dayOf(each[QStringLiteral("to")], first);
        year.periods.append(period);
    }
    const QJsonArray daysOff = norm.value(QStringLiteral("daysOff")).toArray();
    for (const auto& each : daysOff) {
        DayOffLine off;
        off.name = each[QStringLiteral("name")].toString();
        off.from = dayOf(each[QStringLiteral("from")], first);
        off.to = dayOf(each[QStringLiteral("to")], first);
        year.daysOff.append(off);
    }
    return year;
}

Id<SchoolYear> ensureYear(storage::WriteScope& scope, const AnyGrant& grant, const QDate& day)
{
    if (const auto year = yearCovering(scope, day))
        return year;
    const Id<SchoolYear> id = CalendarRepository::save(grant, scope, usualYear(day));
    scope.audit({QStringLiteral("year.saved"),
                 QStringLiteral("schoolYear"),
                 id.value,
                 {},
                 0,
                 {},
                 auditJson(calendar::years(scope, id).constFirst())});
    return id;
}

} // namespace zvonok::server
