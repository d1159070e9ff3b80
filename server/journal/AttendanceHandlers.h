// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away on a day, and reasons given once for all lessons of a day or a range, listed and withdrawn.
#pragma once

#include "common/journal/AttendanceMessages.h"
#include "common/journal/WorkTypes.h"
#include "server/dispatch/Handler.h"
#include "server/people/ClassScope.h"
#include "server/people/PupilScope.h"

namespace zvonok::server {

struct ListAbsentHandler {
    using Request = ListAbsent;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atPresent(&ListAbsent::schoolClass);
    Result<AbsentList> run(const Grant<ListAbsent>& grant, storage::ReadScope& scope);
};

struct ResolveAbsencesHandler {
    WorkTypes types;
    using Request = ResolveAbsences;
    static constexpr auto access = access::permission(Permission::AbsenceResolve).at(&ResolveAbsences::pupil);
    Result<AbsencesResolved> run(const Grant<ResolveAbsences>& grant, storage::WriteScope& scope);
};

// For those who give reasons: a sick note tells of health, which is nobody else's affair.
struct ListReasonsHandler {
    using Request = ListReasons;
    static constexpr auto access = access::permission(Permission::AbsenceResolve)
                                       .atPresent(&ListReasons::schoolClass, &ListReasons::pupil);
    Result<ReasonList> run(const Grant<ListReasons>& grant, storage::ReadScope& scope);
};

struct WithdrawReasonHandler {
    WorkTypes types;
    using Request = WithdrawReason;
    static constexpr auto access = access::permission(Permission::AbsenceResolve).at(&WithdrawReason::pupil);
    Result<ReasonWithdrawn> run(const Grant<WithdrawReason>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
