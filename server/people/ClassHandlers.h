// SPDX-License-Identifier: GPL-3.0-or-later
// Classes: which there are, and who leads them.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/ClassScope.h"

namespace zvonok::server {

struct ListClassesHandler {
    using Request = ListClasses;
    static constexpr auto access = access::permission(Permission::ClassRead).filtered();
    Result<ClassList> run(const Grant<ListClasses>& grant, storage::ReadScope& scope);
};

struct SaveClassHandler {
    using Request = SaveClass;
    static constexpr auto access =
        access::permission(Permission::ClassWrite).at(&SaveClass::schoolClass, &ClassLine::id);
    Result<ClassSaved> run(const Grant<SaveClass>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
