// SPDX-License-Identifier: GPL-3.0-or-later
// Academic debts: who has which, attempts to pay them off, their term.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/DebtMessages.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ListDebtsHandler {
    AssessmentNorms norms;
    using Request = ListDebts;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<DebtList> run(const Grant<ListDebts>& grant, storage::ReadScope& scope);
};

struct SaveDebtAttemptHandler {
    AssessmentNorms norms;
    using Request = SaveDebtAttempt;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("the heads appoint who examines when");
    Result<DebtLine> run(const Grant<SaveDebtAttempt>& grant, storage::WriteScope& scope);
};

struct SetDebtDeadlineHandler {
    AssessmentNorms norms;
    using Request = SetDebtDeadline;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("the heads judge what does not count");
    Result<DebtLine> run(const Grant<SetDebtDeadline>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
