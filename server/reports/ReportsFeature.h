// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of reports and running one. The folder's export.
#pragma once

#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"
#include "server/people/ClassScope.h"
#include "server/people/PupilScope.h"
#include "server/reports/Report.h"

namespace zvonok::server {

using ReportCatalogueEntries = std::vector<std::shared_ptr<const Report>>;
// Every report there is, in the order of the catalogue.
ReportCatalogueEntries allReports();

struct ListReportsHandler {
    using Request = ListReports;
    static constexpr auto access = access::permission(Permission::ReportRun).filtered();
    ReportCatalogueEntries reports;
    ReportTexts texts;
    Result<ReportCatalogue> run(const Grant<ListReports>& grant, storage::ReadScope& scope);
};

struct RunReportHandler {
    using Request = RunReport;
    static constexpr auto access =
        access::permission(Permission::ReportRun)
            .atPresent(&RunReport::group, &RunReport::schoolClass, &RunReport::pupil);
    ReportCatalogueEntries reports;
    ReportTexts texts;
    Result<ReportResult> run(const Grant<RunReport>& grant, storage::ReadScope& scope);
};

using ReportHandlers = HandlerSet<ListReportsHandler, RunReportHandler>;
ReportHandlers reportHandlers();

} // namespace zvonok::server
