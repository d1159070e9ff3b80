// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/AssessmentPages.h"

#include "client/assessment/ClassSummaryPage.h"
#include "client/assessment/DebtsPage.h"
#include "client/assessment/ExamsPage.h"
#include "client/assessment/FormerMarksPage.h"

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
             [](Desk& desk, QWidget* parent) -> Page* { return new ClassSummaryPage(desk, parent); }},
            {QStringLiteral("former-marks"),
             FormerMarksPage::tr("Marks of another school"),
             QStringLiteral("import"),
             PageSection::Journal,
             {},
             FormerMarksPage::tr("What a pupil brings: it stands in the sheets and counts in the year"),
             {Permission::PeopleWrite},
             [](Desk& desk, QWidget* parent) -> Page* { return new FormerMarksPage(desk, parent); }},
            {QStringLiteral("debts"),
             DebtsPage::tr("Academic debts"),
             QStringLiteral("warning"),
             PageSection::Journal,
             {},
             DebtsPage::tr("Who owes which subject until when, attempts and their outcome"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new DebtsPage(desk, parent); }},
            {QStringLiteral("exams"),
             ExamsPage::tr("Exams"),
             QStringLiteral("star"),
             PageSection::Teaching,
             {},
             ExamsPage::tr("Which exams there are, who chose them, the line of behaviour"),
             {Permission::JournalControl},
             [](Desk& desk, QWidget* parent) -> Page* { return new ExamsPage(desk, parent); }}};
}

} // namespace zvonok::client
