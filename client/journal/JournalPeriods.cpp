// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalPeriods.h"

#include "common/assessment/AssessmentRules.h"

#include <algorithm>

namespace zvonok::client::periods {

namespace {

// The year itself is one of them only where the calendar names it.
QList<PeriodLine> ofGrade(const YearLine& year, PeriodKind kind)
{
    QList<PeriodLine> periods = periodsOf(year, kind);
    if (!periods.last().id)
        periods.removeLast();
    return periods;
}

// The longest first, so that the shortest one around a day is the last that fits.
QList<PeriodLine> ofYear(const YearLine& year, QList<PeriodLine> periods)
{
    std::stable_sort(periods.begin(), periods.end(), [](const PeriodLine& a, const PeriodLine& b) {
        const auto days = [](const PeriodLine& period) { return period.from.daysTo(period.to); };
        const bool longer = days(a) > days(b) * 3 / 2;
        const bool shorter = days(b) > days(a) * 3 / 2;
        return longer || (!shorter && a.from < b.from);
    });
    if (periods.isEmpty())
        periods.append({{}, PeriodKind::Year, 0, year.name, year.from, year.to});
    return periods;
}

} // namespace

QList<PeriodLine> of(const Calendar& calendar, qint32 grade)
{
    static const AssessmentNorms norms = AssessmentNorms::shipped();
    const auto year = std::find_if(calendar.years.begin(), calendar.years.end(),
                                   [&](const YearLine& each) { return each.id == calendar.current; });
    if (year == calendar.years.end())
        return {};
    const QList<PeriodLine> all =
        grade == 0 ? year->periods : ofGrade(*year, norms.on(calendar.today).periodKind(grade));
    return ofYear(*year, all);
}

int around(const QList<PeriodLine>& periods, QDate day)
{
    int current = periods.isEmpty() ? -1 : 0;
    for (int i = 0; i < periods.size(); ++i)
        if (day >= periods.at(i).from)
            current = i;
    return current;
}

} // namespace zvonok::client::periods
