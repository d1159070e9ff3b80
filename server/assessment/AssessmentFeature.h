// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of marks of periods, years, exams and final ones; the consolidated sheet of a class; exams; marks of
// another school; debts; behaviour. The folder's export.
#pragma once

#include "common/assessment/AssessmentMessages.h"
#include "common/assessment/AssessmentRules.h"
#include "server/assessment/BehaviourHandlers.h"
#include "server/assessment/DebtHandlers.h"
#include "server/assessment/ExamHandlers.h"
#include "server/assessment/FormerMarkHandlers.h"
#include "server/assessment/PeriodMarkHandlers.h"
#include "server/dispatch/Handler.h"
#include "server/people/ClassScope.h"

namespace zvonok::server {

// Who reads the journal of a group sees its column: a subject teacher the own subject, the class teacher and
// the heads the whole class.
struct OpenClassSummaryHandler {
    AssessmentNorms norms;
    using Request = OpenClassSummary;
    static constexpr auto access =
        access::permission(Permission::JournalRead).at(&OpenClassSummary::schoolClass);
    Result<ClassSummary> run(const Grant<OpenClassSummary>& grant, storage::ReadScope& scope);
};

using AssessmentHandlers =
    HandlerSet<OpenClassSummaryHandler, OpenPeriodSheetHandler, SavePeriodMarksHandler,
               OpenPeriodMarkHistoryHandler, ListExamsHandler, SaveExamHandler, OpenExamChoicesHandler,
               SaveExamChoicesHandler, OpenFormerMarksHandler, SaveFormerMarksHandler, ListDebtsHandler,
               SaveDebtAttemptHandler, SetDebtDeadlineHandler, ListBehaviourRulesHandler,
               SetBehaviourRuleHandler, SaveBehaviourHandler>;
AssessmentHandlers assessmentHandlers(const AssessmentNorms& norms);

} // namespace zvonok::server
