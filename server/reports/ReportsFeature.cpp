// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/ReportsFeature.h"

#include "server/reports/AcademicDebtsReport.h"
#include "server/reports/ClassListReport.h"
#include "server/reports/JournalPageReport.h"
#include "server/reports/MarksSummaryReport.h"
#include "server/reports/PeriodMarksReport.h"
#include "server/reports/ReportCardsReport.h"

namespace zvonok::server {

ReportCatalogueEntries allReports()
{
    const AssessmentNorms norms = AssessmentNorms::shipped();
    return {std::make_shared<JournalPageReport>(),        std::make_shared<PeriodMarksReport>(norms),
            std::make_shared<ReportCardsReport>(norms),   std::make_shared<MarksSummaryReport>(),
            std::make_shared<AcademicDebtsReport>(norms), std::make_shared<ClassListReport>()};
}

Result<ReportCatalogue> ListReportsHandler::run(const Grant<ListReports>& grant, storage::ReadScope&)
{
    const ReportTexts language = texts.in(grant.request().language);
    ReportCatalogue catalogue;
    for (const auto& report : reports)
        catalogue.reports.append(report->description(language));
    return catalogue;
}

Result<ReportResult> RunReportHandler::run(const Grant<RunReport>& grant, storage::ReadScope& scope)
{
    const ReportTexts language = texts.in(grant.request().language);
    for (const auto& report : reports) {
        if (report->description(language).id != grant.request().report)
            continue;
        auto document = report->make(grant, scope, language);
        if (!document)
            return tl::unexpected(document.error());
        return ReportResult{std::move(*document)};
    }
    return fail(FailureCode::NotFound, QStringLiteral("report"));
}

} // namespace zvonok::server
