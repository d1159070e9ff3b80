// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils: lists, cards, enrolment, movement, search.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/ClassScope.h"
#include "server/people/PupilScope.h"

namespace zvonok::server {

struct ListPupilsHandler {
    using Request = ListPupils;
    static constexpr auto access = access::permission(Permission::PeopleRead).filtered();
    Result<PupilList> run(const Grant<ListPupils>& grant, storage::ReadScope& scope);
};

struct OpenPupilHandler {
    using Request = OpenPupil;
    static constexpr auto access = access::permission(Permission::PeopleRead).at(&OpenPupil::pupil);
    Result<PupilCard> run(const Grant<OpenPupil>& grant, storage::ReadScope& scope);
};

struct AddPupilHandler {
    using Request = AddPupil;
    static constexpr auto access =
        access::permission(Permission::PeopleWrite).wholeSchool("enrolment is by order of the school");
    Result<PupilSaved> run(const Grant<AddPupil>& grant, storage::WriteScope& scope);
};

struct SavePupilHandler {
    using Request = SavePupil;
    static constexpr auto access = access::permission(Permission::PeopleWrite).at(&SavePupil::pupil);
    Result<PupilSaved> run(const Grant<SavePupil>& grant, storage::WriteScope& scope);
};

struct MovePupilHandler {
    using Request = MovePupil;
    static constexpr auto access =
        access::permission(Permission::PeopleWrite).wholeSchool("movement is by order of the school");
    Result<PupilSaved> run(const Grant<MovePupil>& grant, storage::WriteScope& scope);
};

// Staff are found too, by those who may read the list of staff; guardians by the class teacher and the whole
// school's people.
struct FindPeopleHandler {
    using Request = FindPeople;
    static constexpr auto access = access::permission(Permission::PeopleRead).filtered();
    Result<FoundPeople> run(const Grant<FindPeople>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
