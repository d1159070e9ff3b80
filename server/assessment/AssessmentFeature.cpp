// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/AssessmentFeature.h"

#include "server/assessment/ClassSummaryQuery.h"

namespace zvonok::server {

Result<ClassSummary> OpenClassSummaryHandler::run(const Grant<OpenClassSummary>& grant,
                                                  storage::ReadScope& scope)
{
    auto summary = assessment::summary(scope, grant.actor(), grant.request(), norms);
    if (!summary)
        return fail(FailureCode::InvalidInput, QStringLiteral("ordinal"), {QStringLiteral("period")});
    return *summary;
}

AssessmentHandlers assessmentHandlers(const AssessmentNorms& norms)
{
    return AssessmentHandlers(
        OpenClassSummaryHandler{norms}, OpenPeriodSheetHandler{norms}, SavePeriodMarksHandler{norms},
        ListExamsHandler{}, SaveExamHandler{}, OpenExamChoicesHandler{}, SaveExamChoicesHandler{},
        OpenFormerMarksHandler{norms}, SaveFormerMarksHandler{norms}, ListDebtsHandler{norms},
        SaveDebtAttemptHandler{norms}, SetDebtDeadlineHandler{norms}, ListBehaviourRulesHandler{},
        SetBehaviourRuleHandler{}, SaveBehaviourHandler{norms});
}

} // namespace zvonok::server
