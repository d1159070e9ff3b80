// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Pages.h"

#include "client/admin/AdminPages.h"
#include "client/assessment/AssessmentPages.h"
#include "client/control/ControlPages.h"
#include "client/diary/DiaryPages.h"
#include "client/journal/JournalPages.h"
#include "client/people/PeoplePages.h"
#include "client/planning/PlanningPages.h"
#include "client/reports/ReportsPages.h"
#include "client/schedule/SchedulePages.h"

#include <QCoreApplication>

namespace zvonok::client {

PageDescriptions allPages()
{
    PageDescriptions pages = journalPages();
    pages += assessmentPages();
    pages += controlPages();
    pages += schedulePages();
    pages += planningPages();
    pages += diaryPages();
    pages += peoplePages();
    pages += reportsPages();
    pages += adminPages();
    return pages;
}

void attend(Desk& desk)
{
    attendPeople(desk);
    attendJournals(desk);
    attendDiary(desk);
}

QString sectionTitle(PageSection section)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Pages", source); };
    switch (section) {
    case PageSection::Today:
        return text(QT_TRANSLATE_NOOP("Pages", "Today"));
    case PageSection::Journal:
        return text(QT_TRANSLATE_NOOP("Pages", "Journal"));
    case PageSection::People:
        return text(QT_TRANSLATE_NOOP("Pages", "People"));
    case PageSection::Teaching:
        return text(QT_TRANSLATE_NOOP("Pages", "Teaching"));
    case PageSection::Reports:
        return text(QT_TRANSLATE_NOOP("Pages", "Reports"));
    case PageSection::Administration:
        return text(QT_TRANSLATE_NOOP("Pages", "Administration"));
    }
    return {};
}

} // namespace zvonok::client
