// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, their topics and their approval.
#pragma once

#include "common/planning/PlanMessages.h"
#include "server/dispatch/Handler.h"
#include "server/planning/PlanScope.h"

namespace zvonok::server {

// A plan is no secret among those who read journals: colleagues copy from one another.
struct ListPlansHandler {
    using Request = ListPlans;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<PlanList> run(const Grant<ListPlans>& grant, storage::ReadScope& scope);
};

struct OpenPlanHandler {
    using Request = OpenPlan;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<PlanSheet> run(const Grant<OpenPlan>& grant, storage::ReadScope& scope);
};

// Who teaches the subject makes plans for it; who writes in the whole school, for any.
struct CreatePlanHandler {
    using Request = CreatePlan;
    static constexpr auto access = access::permission(Permission::PlanWrite).filtered();
    Result<PlanSaved> run(const Grant<CreatePlan>& grant, storage::WriteScope& scope);
};

struct CopyPlanHandler {
    using Request = CopyPlan;
    static constexpr auto access = access::permission(Permission::PlanWrite).filtered();
    Result<PlanSaved> run(const Grant<CopyPlan>& grant, storage::WriteScope& scope);
};

struct RenamePlanHandler {
    using Request = RenamePlan;
    static constexpr auto access = access::permission(Permission::PlanWrite).at(&RenamePlan::plan);
    Result<PlanSaved> run(const Grant<RenamePlan>& grant, storage::WriteScope& scope);
};

struct WithdrawPlanHandler {
    using Request = WithdrawPlan;
    static constexpr auto access = access::permission(Permission::PlanWrite).at(&WithdrawPlan::plan);
    Result<PlanSaved> run(const Grant<WithdrawPlan>& grant, storage::WriteScope& scope);
};

struct SaveTopicsHandler {
    using Request = SaveTopics;
    static constexpr auto access = access::permission(Permission::PlanWrite).at(&SaveTopics::plan);
    Result<TopicsSaved> run(const Grant<SaveTopics>& grant, storage::WriteScope& scope);
};

struct SubmitPlanHandler {
    using Request = SubmitPlan;
    static constexpr auto access = access::permission(Permission::PlanWrite).at(&SubmitPlan::plan);
    Result<PlanSaved> run(const Grant<SubmitPlan>& grant, storage::WriteScope& scope);
};

struct DecidePlanHandler {
    using Request = DecidePlan;
    static constexpr auto access = access::permission(Permission::PlanApprove).at(&DecidePlan::plan);
    Result<PlanSaved> run(const Grant<DecidePlan>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
