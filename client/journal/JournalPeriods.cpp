// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalPeriods.h"

#include <algorithm>

namespace zvonok::client::periods {

namespace {

// The longest first, so that the shortest one around a day is the last that fits.
QList<PeriodLine> ofYear(const YearLine& year)
{
    QList<PeriodLine> periods = year.periods;
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

QList<PeriodLine> of(const Calendar& calendar)
{
    const auto year = std::find_if(calendar.years.begin(), calendar.years.end(),
                                   [&](const YearLine& each) { return each.id == calendar.current; });
    return year == calendar.years.end() ? QList<PeriodLine>() : ofYear(*year);
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
