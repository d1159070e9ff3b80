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
    const SubjectNames names;
    return AssessmentHandlers(
        OpenClassSummaryHandler{norms}, OpenPeriodSheetHandler{norms, names},
        SavePeriodMarksHandler{norms, names}, OpenPeriodMarkHistoryHandler{}, ListExamsHandler{},
        SaveExamHandler{norms, names}, OpenExamChoicesHandler{}, SaveExamChoicesHandler{norms, names},
        OpenFormerMarksHandler{norms}, SaveFormerMarksHandler{norms, names}, ListDebtsHandler{norms},
        SaveDebtAttemptHandler{norms}, SetDebtDeadlineHandler{norms}, ListBehaviourRulesHandler{},
        SetBehaviourRuleHandler{}, SaveBehaviourHandler{norms});
}

} // namespace zvonok::server
