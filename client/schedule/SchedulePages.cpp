// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/schedule/SchedulePages.h"

#include "client/schedule/WeekPage.h"

namespace zvonok::client {

PageDescriptions schedulePages()
{
    return {{QStringLiteral("week"),
             WeekPage::tr("Week of lessons"),
             QStringLiteral("schedule"),
             PageSection::Teaching,
             {},
             WeekPage::tr("Which lessons a class has on which day; the lessons of the year follow from it"),
             {Permission::ScheduleWrite},
             [](Desk& desk, QWidget* parent) -> Page* { return new WeekPage(desk, parent); }}};
}

} // namespace zvonok::client
