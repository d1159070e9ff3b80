// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/ReportsFeature.h"

#include "server/reports/AcademicDebtsReport.h"
#include "server/reports/ClassListReport.h"
#include "server/reports/DiaryReports.h"
#include "server/reports/JournalFillingReport.h"
#include "server/reports/JournalPageReport.h"
#include "server/reports/LessonPlanReport.h"
#include "server/reports/MarkContradictionsReport.h"
#include "server/reports/MarksAccumulationReport.h"
#include "server/reports/MarksSummaryReport.h"
#include "server/reports/PeriodMarksReport.h"
#include "server/reports/PeriodSheetReport.h"
#include "server/reports/ReportCardsReport.h"

namespace zvonok::server {

ReportCatalogueEntries allReports()
{
    const AssessmentNorms norms = AssessmentNorms::shipped();
    return {std::make_shared<JournalPageReport>(norms),
            std::make_shared<PeriodSheetReport>(norms),
            std::make_shared<PeriodMarksReport>(norms),
            std::make_shared<ReportCardsReport>(norms),
            std::make_shared<MarksSummaryReport>(norms),
            std::make_shared<AcademicDebtsReport>(norms),
            std::make_shared<ClassListReport>(),
            std::make_shared<LessonPlanReport>(),
            std::make_shared<ProgrammeReport>(),
            std::make_shared<DiaryWeekReport>(),
            std::make_shared<DiaryTotalsReport>(norms),
            std::make_shared<JournalFillingReport>(ControlNorms::shipped()),
            std::make_shared<MarksAccumulationReport>(ControlNorms::shipped()),
            std::make_shared<MarkContradictionsReport>(ControlNorms::shipped())};
}

namespace {

bool runs(const Report& report, const Visible& visible)
{
    return visible.reach() != Reach::Self || report.subject() == ReportSubject::Pupil;
}

} // namespace

Result<ReportCatalogue> ListReportsHandler::run(const Grant<ListReports>& grant, storage::ReadScope&)
{
    const ReportTexts language = texts.in(grant.request().language);
    ReportCatalogue catalogue;
    for (const auto& report : reports)
        if (runs(*report, grant.visible()))
            catalogue.reports.append(report->description(language));
    return catalogue;
}

Result<ReportResult> RunReportHandler::run(const Grant<RunReport>& grant, storage::ReadScope& scope)
{
    const ReportTexts language = texts.in(grant.request().language);
    for (const auto& report : reports) {
        if (report->description(language).id != grant.request().report || !runs(*report, grant.visible()))
            continue;
        // Reaching a pupil opens the reports about pupils, and no others.
        const bool aboutPupil = report->subject() == ReportSubject::Pupil;
        if (!aboutPupil && grant.request().pupil)
            return fail(FailureCode::InvalidInput, QStringLiteral("pupil"), {QStringLiteral("notAsked")});
        if (aboutPupil && !grant.request().pupil)
            return fail(FailureCode::MissingInput, QStringLiteral("pupil"));
        auto document = report->make(grant, scope, language);
        if (!document)
            return tl::unexpected(document.error());
        return ReportResult{std::move(*document)};
    }
    return fail(FailureCode::NotFound, QStringLiteral("report"));
}

ReportHandlers reportHandlers()
{
    const ReportCatalogueEntries reports = allReports();
    const ReportTexts texts = ReportTexts::shipped();
    return ReportHandlers(ListReportsHandler{reports, texts}, RunReportHandler{reports, texts});
}

} // namespace zvonok::server
