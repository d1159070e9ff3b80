// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PupilHandlers.h"

#include "common/people/SearchKey.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ClassRepository.h"
#include "server/people/GuardianRepository.h"
#include "server/people/PersonRules.h"
#include "server/people/PupilRepository.h"
#include "server/people/SchoolDay.h"
#include "server/people/StaffRepository.h"

#include <algorithm>

namespace zvonok::server {

namespace {

constexpr int mostFound = 200;

// The class, if the day lies in its year.
Result<ClassLine> classOn(storage::ReadScope& scope, Id<SchoolClass> id, const QDate& day,
                          const QString& field)
{
    const auto found = ClassRepository::read(scope, id, day);
    if (!found)
        return fail(FailureCode::NotFound);
    const auto span = calendar::spanOf(scope, found->year);
    if (day < span.from || day > span.to)
        return fail(FailureCode::InvalidInput, field, {QStringLiteral("outsideYear")});
    return *found;
}

PupilSaved audited(storage::WriteScope& scope, const QString& action, const std::optional<PupilCard>& before,
                   Id<Pupil> id, Id<SchoolClass> context)
{
    const PupilCard now = PupilRepository::read(scope, id).value_or(PupilCard{});
    scope.audit({action, QStringLiteral("pupil"), id.value, context ? QStringLiteral("class") : QString(),
                 context.value, before ? auditJson(*before) : QByteArray(), auditJson(now)});
    return {id, now.version};
}

} // namespace

Result<PupilList> ListPupilsHandler::run(const Grant<ListPupils>& grant, storage::ReadScope& scope)
{
    const ListPupils& request = grant.request();
    if (request.schoolClass && !reaches(scope, grant.actor(), grant.visible().reach(), request.schoolClass))
        return fail(FailureCode::NotFound);
    return PupilList{PupilRepository::list(
        scope, grant.visible(),
        {request.schoolClass, request.on.isValid() ? request.on : schoolDay(scope), request.withLeft})};
}

Result<PupilCard> OpenPupilHandler::run(const Grant<OpenPupil>& grant, storage::ReadScope& scope)
{
    const auto card = PupilRepository::read(scope, grant.request().pupil);
    if (!card)
        return fail(FailureCode::NotFound);
    return *card;
}

Result<PupilSaved> AddPupilHandler::run(const Grant<AddPupil>& grant, storage::WriteScope& scope)
{
    const AddPupil& request = grant.request();
    const PersonFields person = cleaned(request.person);
    if (auto ok = checkPerson(person, scope.today()); !ok)
        return tl::unexpected(ok.error());
    const QDate from = request.from.isValid() ? request.from : schoolDay(scope);
    if (auto found = classOn(scope, request.schoolClass, from, QStringLiteral("from")); !found)
        return tl::unexpected(found.error());
    if (PupilRepository::snilsTaken(scope, person.snils, {}))
        return fail(FailureCode::AlreadyExists, QStringLiteral("snils"));
    if (PupilRepository::sameNameAndBirth(scope, person))
        return fail(FailureCode::AlreadyExists, QStringLiteral("birthDate"));
    const auto id = PupilRepository::add(grant, scope, {person, request.fileNumber.simplified(), {}});
    PupilRepository::openMembership(grant, scope, id, request.schoolClass, from, request.order.simplified());
    return audited(scope, QStringLiteral("pupil.added"), {}, id, request.schoolClass);
}

Result<PupilSaved> SavePupilHandler::run(const Grant<SavePupil>& grant, storage::WriteScope& scope)
{
    const SavePupil& request = grant.request();
    const PersonFields person = cleaned(request.person);
    if (auto ok = checkPerson(person, scope.today()); !ok)
        return tl::unexpected(ok.error());
    const auto before = PupilRepository::read(scope, request.pupil);
    if (!before)
        return fail(FailureCode::NotFound);
    if (before->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    const QString fileNumber = request.fileNumber.simplified();
    if (before->person == person && before->fileNumber == fileNumber)
        return PupilSaved{request.pupil, before->version};
    if (PupilRepository::snilsTaken(scope, person.snils, request.pupil))
        return fail(FailureCode::AlreadyExists, QStringLiteral("snils"));
    PupilRepository::save(grant, scope, request.pupil, {person, fileNumber, {}});
    return audited(scope, QStringLiteral("pupil.changed"), before, request.pupil, {});
}

Result<PupilSaved> MovePupilHandler::run(const Grant<MovePupil>& grant, storage::WriteScope& scope)
{
    const MovePupil& request = grant.request();
    const auto before = PupilRepository::read(scope, request.pupil);
    if (!before)
        return fail(FailureCode::NotFound);
    if (!request.on.isValid())
        return fail(FailureCode::MissingInput, QStringLiteral("on"));
    if (request.to)
        if (auto found = classOn(scope, request.to, request.on, QStringLiteral("on")); !found)
            return tl::unexpected(found.error());
    const QList<MembershipRow> rows = PupilRepository::memberships(scope, request.pupil);
    const bool any = !rows.isEmpty();
    const MembershipRow last = any ? rows.constLast() : MembershipRow{};
    if (any && request.on <= last.from)
        return fail(FailureCode::InvalidInput, QStringLiteral("on"), {QStringLiteral("beforeMembership")});
    const bool member = any && last.to >= request.on;
    if (!member && !request.to)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("notMember")});
    if (member && last.schoolClass == request.to && last.to == openEndDay())
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("sameClass")});
    if (member)
        PupilRepository::setMembershipEnd(grant, scope, last.id, request.on.addDays(-1));
    if (request.to)
        PupilRepository::openMembership(grant, scope, request.pupil, request.to, request.on,
                                        request.order.simplified());
    PupilRepository::touch(grant, scope, request.pupil);
    return audited(scope, request.to ? QStringLiteral("pupil.moved") : QStringLiteral("pupil.left"), before,
                   request.pupil, request.to ? request.to : last.schoolClass);
}

Result<FoundPeople> FindPeopleHandler::run(const Grant<FindPeople>& grant, storage::ReadScope& scope)
{
    const QStringList words = searchWords(grant.request().text);
    const int most = std::clamp(grant.request().most, 1, mostFound);
    FoundPeople found;
    if (words.isEmpty())
        return found;
    found.people = PupilRepository::find(scope, grant.visible(), words, most);
    found.people += GuardianRepository::find(scope, grant.visible(), words, most);
    if (includes(grant.actor().reach(Permission::StaffRead), Reach::School))
        found.people += StaffRepository::find(scope, words, most);
    std::stable_sort(
        found.people.begin(), found.people.end(),
        [](const FoundPerson& a, const FoundPerson& b) { return searchKey(a.name) < searchKey(b.name); });
    if (found.people.size() > most)
        found.people.resize(most);
    return found;
}

} // namespace zvonok::server
