// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects and groups, who teaches whom. The folder's export.
#pragma once

#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ListSubjectsHandler {
    using Request = ListSubjects;
    static constexpr auto access =
        access::permission(Permission::ClassRead).wholeSchool("names of subjects are no secret of the staff");
    Result<SubjectList> run(const Grant<ListSubjects>& grant, storage::ReadScope& scope);
};

struct SaveSubjectHandler {
    using Request = SaveSubject;
    static constexpr auto access =
        access::permission(Permission::CurriculumWrite).wholeSchool("subjects are the whole school's");
    Result<SubjectSaved> run(const Grant<SaveSubject>& grant, storage::WriteScope& scope);
};

struct ListGroupsHandler {
    using Request = ListGroups;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<GroupList> run(const Grant<ListGroups>& grant, storage::ReadScope& scope);
};

struct SaveGroupHandler {
    using Request = SaveGroup;
    static constexpr auto access =
        access::permission(Permission::CurriculumWrite).atPresent(&SaveGroup::group);
    Result<GroupSaved> run(const Grant<SaveGroup>& grant, storage::WriteScope& scope);
};

struct SetGroupMembersHandler {
    using Request = SetGroupMembers;
    static constexpr auto access =
        access::permission(Permission::CurriculumWrite).at(&SetGroupMembers::group);
    Result<GroupSaved> run(const Grant<SetGroupMembers>& grant, storage::WriteScope& scope);
};

struct SetGroupTeachersHandler {
    using Request = SetGroupTeachers;
    static constexpr auto access =
        access::permission(Permission::CurriculumWrite).at(&SetGroupTeachers::group);
    Result<GroupSaved> run(const Grant<SetGroupTeachers>& grant, storage::WriteScope& scope);
};

using CurriculumHandlers = HandlerSet<ListSubjectsHandler, SaveSubjectHandler, ListGroupsHandler,
                                      SaveGroupHandler, SetGroupMembersHandler, SetGroupTeachersHandler>;
CurriculumHandlers curriculumHandlers();

} // namespace zvonok::server
