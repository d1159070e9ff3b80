// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanningPages.h"

#include "client/planning/PlanView.h"
#include "client/planning/ProgressPage.h"

namespace zvonok::client {

PageDescriptions planningPages()
{
    return {{QStringLiteral("planning"),
             PlanView::tr("Lesson planning"),
             QStringLiteral("topic"),
             PageSection::Teaching,
             {},
             PlanView::tr("Topics, hours and homework of a year, laid on the lessons by themselves"),
             {Permission::PlanWrite, Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new PlanView(desk, parent); }},
            {QStringLiteral("programme"),
             ProgressPage::tr("Progress by plan"),
             QStringLiteral("reports"),
             PageSection::Teaching,
             {},
             ProgressPage::tr("Who is behind the plan, who has none, where the year is short of lessons"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new ProgressPage(desk, parent); }}};
}

} // namespace zvonok::client
