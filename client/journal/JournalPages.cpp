// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalPages.h"

#include "client/journal/AttendancePage.h"
#include "client/journal/JournalPrefetch.h"
#include "client/journal/JournalView.h"
#include "client/journal/PeriodSheetView.h"
#include "client/journal/RulesPage.h"

namespace zvonok::client {

PageDescriptions journalPages()
{
    return {{QStringLiteral("journal"),
             JournalView::tr("Journal"),
             QStringLiteral("journal"),
             PageSection::Journal,
             {QKeyCombination(Qt::CTRL, Qt::Key_J)},
             JournalView::tr("Marks, absences, topics and homework of a class in one subject"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new JournalView(desk, parent); },
             true},
            {QStringLiteral("period-marks"),
             PeriodSheetView::tr("Period marks"),
             QStringLiteral("star"),
             PageSection::Journal,
             {},
             PeriodSheetView::tr("Averages, suggestions and marks of periods and the year"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new PeriodSheetView(desk, parent); }},
            {QStringLiteral("attendance"),
             AttendancePage::tr("Who is away"),
             QStringLiteral("bell"),
             PageSection::Journal,
             {},
             AttendancePage::tr("Absences of a day and their reasons, for all lessons at once"),
             {Permission::AbsenceResolve, Permission::JournalControl},
             [](Desk& desk, QWidget* parent) -> Page* { return new AttendancePage(desk, parent); }},
            {QStringLiteral("journal-rules"),
             RulesPage::tr("Order in journals"),
             QStringLiteral("lock"),
             PageSection::Teaching,
             {},
             RulesPage::tr("What is closed and why, closing and reopening, rules of marks"),
             {Permission::JournalControl},
             [](Desk& desk, QWidget* parent) -> Page* { return new RulesPage(desk, parent); }}};
}

void attendJournals(Desk& desk)
{
    if (desk.may(Permission::JournalRead) && desk.store())
        new JournalPrefetch(desk, {}, &desk);
}

} // namespace zvonok::client
