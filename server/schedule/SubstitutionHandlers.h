// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in at which lessons: appointing, withdrawing, the list. A thing of the schedule, from which the
// right to the journal of those lessons follows (server/curriculum/StandIn.h).
#pragma once

#include "common/schedule/SubstitutionMessages.h"
#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ListSubstitutionsHandler {
    using Request = ListSubstitutions;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<SubstitutionList> run(const Grant<ListSubstitutions>& grant, storage::ReadScope& scope);
};

struct SubstituteLessonsHandler {
    using Request = SubstituteLessons;
    static constexpr auto access =
        access::permission(Permission::ScheduleWrite).at(&SubstituteLessons::group);
    Result<SubstitutionList> run(const Grant<SubstituteLessons>& grant, storage::WriteScope& scope);
};

struct WithdrawSubstitutionsHandler {
    using Request = WithdrawSubstitutions;
    static constexpr auto access =
        access::permission(Permission::ScheduleWrite).at(&WithdrawSubstitutions::group);
    Result<SubstitutionsWithdrawn> run(const Grant<WithdrawSubstitutions>& grant, storage::WriteScope& scope);
};

using SubstitutionHandlers =
    HandlerSet<ListSubstitutionsHandler, SubstituteLessonsHandler, WithdrawSubstitutionsHandler>;
SubstitutionHandlers substitutionHandlers();

} // namespace zvonok::server
