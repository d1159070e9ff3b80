// SPDX-License-Identifier: GPL-3.0-or-later
// Members of staff: list with contacts for all who work here, whole cards for those who keep them.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/StaffScope.h"

namespace zvonok::server {

struct ListStaffHandler {
    using Request = ListStaff;
    static constexpr auto access = access::permission(Permission::StaffRead).filtered();
    Result<StaffList> run(const Grant<ListStaff>& grant, storage::ReadScope& scope);
};

// Without the right to keep cards, others' birth date, СНИЛС and address stay empty.
struct OpenStaffHandler {
    using Request = OpenStaff;
    static constexpr auto access = access::permission(Permission::StaffRead).at(&OpenStaff::staff);
    Result<StaffCard> run(const Grant<OpenStaff>& grant, storage::ReadScope& scope);
};

struct SaveStaffHandler {
    using Request = SaveStaff;
    static constexpr auto access =
        access::permission(Permission::StaffWrite).at(&SaveStaff::card, &StaffCard::id);
    Result<StaffSaved> run(const Grant<SaveStaff>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
