// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/AssessmentPages.h"

#include "client/assessment/ClassSummaryPage.h"

namespace zvonok::client {

PageDescriptions assessmentPages()
{
    return {{QStringLiteral("class-marks"),
             ClassSummaryPage::tr("Marks of a class"),
             QStringLiteral("class"),
             PageSection::Journal,
             {},
             ClassSummaryPage::tr("Period marks of a class in all subjects, quality and success with names"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new ClassSummaryPage(desk, parent); }}};
}

} // namespace zvonok::client
