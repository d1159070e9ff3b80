// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/CurriculumFeature.h"

#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/CurriculumRepository.h"
#include "server/curriculum/GroupQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"

namespace zvonok::server {

Result<SubjectList> ListSubjectsHandler::run(const Grant<ListSubjects>&, storage::ReadScope& scope)
{
    return SubjectList{CurriculumRepository::subjects(scope)};
}

Result<SubjectSaved> SaveSubjectHandler::run(const Grant<SaveSubject>& grant, storage::WriteScope& scope)
{
    const SubjectLine& subject = grant.request().subject;
    if (subject.name.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("name"));
    if (subject.lowestMark < 1 || subject.highestMark > 100 || subject.lowestMark >= subject.highestMark)
        return fail(FailureCode::InvalidInput, QStringLiteral("highestMark"));
    QByteArray before;
    if (subject.id) {
        const auto old = CurriculumRepository::subject(scope, subject.id);
        if (!old)
            return fail(FailureCode::NotFound);
        if (old->version != subject.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        before = auditJson(*old);
    }
    const Id<Subject> id = CurriculumRepository::save(grant, scope, subject);
    const auto now = CurriculumRepository::subject(scope, id);
    scope.audit({QStringLiteral("subject.saved"),
                 QStringLiteral("subject"),
                 id.value,
                 {},
                 0,
                 before,
                 auditJson(*now)});
    return SubjectSaved{id, now->version};
}

Result<GroupList> ListGroupsHandler::run(const Grant<ListGroups>& grant, storage::ReadScope& scope)
{
    const Id<SchoolYear> year =
        grant.request().year ? grant.request().year : calendar::yearOf(scope, scope.today());
    return GroupList{groups::listWithStandIns(scope, grant.visible(), year, grant.request().schoolClass)};
}

Result<GroupSaved> SaveGroupHandler::run(const Grant<SaveGroup>& grant, storage::WriteScope& scope)
{
    SaveGroup group = grant.request();
    QByteArray before;
    if (group.group) {
        const auto old = groups::info(scope, group.group);
        if (old->version != group.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        group.year = old->year;
        before = auditJson(SaveGroup{old->id, old->year, old->subject, old->schoolClass, old->name,
                                     old->wholeClass, old->version});
    }
    if (group.wholeClass && !group.schoolClass)
        return fail(FailureCode::MissingInput, QStringLiteral("schoolClass"));
    if (!CurriculumRepository::exists(scope, group.year, group.subject, group.schoolClass))
        return fail(FailureCode::NotFound);
    const Id<Group> id = CurriculumRepository::save(grant, scope, group);
    scope.audit(
        {QStringLiteral("group.saved"), QStringLiteral("group"), id.value, {}, 0, before, auditJson(group)});
    return GroupSaved{id, CurriculumRepository::version(scope, id)};
}

Result<GroupSaved> SetGroupMembersHandler::run(const Grant<SetGroupMembers>& grant,
                                               storage::WriteScope& scope)
{
    const SetGroupMembers& request = grant.request();
    const QDate from = request.from.isValid() ? request.from : scope.today();
    if (!CurriculumRepository::allPupils(scope, request.pupils))
        return fail(FailureCode::NotFound);
    const SetGroupMembers before{request.group, CurriculumRepository::membersOn(scope, request.group, from),
                                 from};
    CurriculumRepository::setMembers(grant, scope, request.group, request.pupils, from);
    scope.audit({QStringLiteral("group.members"),
                 QStringLiteral("group"),
                 request.group.value,
                 {},
                 0,
                 auditJson(before),
                 auditJson(SetGroupMembers{request.group, request.pupils, from})});
    // Open journals of the group show other pupils now.
    scope.changed(topics::journal(request.group), Resync{topics::journalKind, request.group.value});
    return GroupSaved{request.group, CurriculumRepository::version(scope, request.group)};
}

Result<GroupSaved> SetGroupTeachersHandler::run(const Grant<SetGroupTeachers>& grant,
                                                storage::WriteScope& scope)
{
    const SetGroupTeachers& request = grant.request();
    const QDate from = request.from.isValid() ? request.from : scope.today();
    if (request.to.isValid() && request.to < from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    if (!CurriculumRepository::allStaff(scope, request.teachers))
        return fail(FailureCode::NotFound);
    const SetGroupTeachers before{
        request.group, CurriculumRepository::teachersOn(scope, request.group, from), from, {}};
    if (request.to.isValid())
        CurriculumRepository::setTeachersUntil(grant, scope, request.group, request.teachers, from,
                                               request.to);
    else
        CurriculumRepository::setTeachers(grant, scope, request.group, request.teachers, from);
    scope.audit({QStringLiteral("group.teachers"),
                 QStringLiteral("group"),
                 request.group.value,
                 {},
                 0,
                 auditJson(before),
                 auditJson(SetGroupTeachers{request.group, request.teachers, from, request.to})});
    // Who no longer teaches the group must not go on following it.
    scope.changed(topics::journal(request.group), Resync{topics::journalKind, request.group.value});
    return GroupSaved{request.group, CurriculumRepository::version(scope, request.group)};
}

CurriculumHandlers curriculumHandlers()
{
    return CurriculumHandlers(ListSubjectsHandler{}, SaveSubjectHandler{}, ListGroupsHandler{},
                              SaveGroupHandler{}, SetGroupMembersHandler{}, SetGroupTeachersHandler{});
}

} // namespace zvonok::server
