// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reports/ReportsPages.h"

#include "client/reports/DockedReports.h"

#include <QCoreApplication>

namespace zvonok::client {

PageDescriptions reportsPages()
{
    const auto text = [](const char* source) { return QCoreApplication::translate("ReportsPages", source); };
    return {
        {QStringLiteral("reports"),
         text(QT_TRANSLATE_NOOP("ReportsPages", "&Reports")),
         QStringLiteral("reports"),
         PageSection::Reports,
         {},
         text(QT_TRANSLATE_NOOP("ReportsPages", "Lists, summaries and journal pages to see, print and save")),
         {Permission::ReportRun},
         [](Desk& desk, QWidget* parent) -> Page* { return new DockedReports(desk, parent); }}};
}

} // namespace zvonok::client
