// SPDX-License-Identifier: GPL-3.0-or-later
// Guardians of a pupil: list, cards, ties. Contacts are shown to the class teacher, to who has the whole
// school and to the guardian concerned; a subject teacher and the pupil see who it is (netschool.md 3.3).
#pragma once

#include "server/dispatch/Handler.h"
#include "server/people/GuardianScope.h"
#include "server/people/PupilScope.h"

#include "common/people/GuardianMessages.h"

namespace zvonok::server {

struct ListGuardiansHandler {
    using Request = ListGuardians;
    static constexpr auto access = access::permission(Permission::PeopleRead).at(&ListGuardians::pupil);
    Result<GuardianList> run(const Grant<ListGuardians>& grant, storage::ReadScope& scope);
};

struct ListGuardianContactsHandler {
    using Request = ListGuardianContacts;
    static constexpr auto access = access::permission(Permission::PeopleRead).filtered();
    Result<GuardianContacts> run(const Grant<ListGuardianContacts>& grant, storage::ReadScope& scope);
};

// The guardian of the request must be one of this pupil: anything else is not found.
struct SaveGuardianHandler {
    using Request = SaveGuardian;
    static constexpr auto access = access::permission(Permission::PeopleWrite).at(&SaveGuardian::pupil);
    Result<GuardianSaved> run(const Grant<SaveGuardian>& grant, storage::WriteScope& scope);
};

struct LinkGuardianHandler {
    using Request = LinkGuardian;
    static constexpr auto access =
        access::permission(Permission::PeopleWrite).atPresent(&LinkGuardian::pupil, &LinkGuardian::guardian);
    Result<GuardianSaved> run(const Grant<LinkGuardian>& grant, storage::WriteScope& scope);
};

struct UnlinkGuardianHandler {
    using Request = UnlinkGuardian;
    static constexpr auto access = access::permission(Permission::PeopleWrite).at(&UnlinkGuardian::pupil);
    Result<GuardianSaved> run(const Grant<UnlinkGuardian>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
