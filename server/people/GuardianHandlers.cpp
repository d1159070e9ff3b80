// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/GuardianHandlers.h"

#include "server/dispatch/AuditJson.h"
#include "server/people/GuardianRepository.h"
#include "server/people/PersonRules.h"

namespace zvonok::server {

namespace {

// What the audit keeps: the card with the tie to this pupil.
QByteArray stateOf(storage::ReadScope& scope, Id<Pupil> pupil, Id<Guardian> guardian)
{
    const auto card = GuardianRepository::read(scope, guardian);
    if (!card)
        return {};
    GuardianLine line;
    line.id = guardian;
    line.person = card->person;
    line.workPlace = card->workPlace;
    line.version = card->version;
    if (const auto tie = GuardianRepository::lastTie(scope, pupil, guardian))
        line.tie = tie->tie;
    return auditJson(line);
}

GuardianSaved audited(storage::WriteScope& scope, const QString& action, Id<Pupil> pupil,
                      Id<Guardian> guardian, const QByteArray& before)
{
    scope.audit({action, QStringLiteral("guardian"), guardian.value, QStringLiteral("pupil"), pupil.value,
                 before, stateOf(scope, pupil, guardian)});
    return {guardian, GuardianRepository::read(scope, guardian)->version};
}

// since: where the request names no first day.
Result<GuardianTie> checkedTie(GuardianTie tie, const QDate& today, const QDate& since)
{
    if (!tie.from.isValid())
        tie.from = since;
    if (tie.kinship == Kinship::Unknown)
        return fail(FailureCode::MissingInput, QStringLiteral("kinship"));
    if (tie.from.year() < 1990 || tie.from > today.addYears(1))
        return fail(FailureCode::InvalidInput, QStringLiteral("from"), {QStringLiteral("implausible")});
    if (tie.to.isValid() && tie.to < tie.from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    return tie;
}

} // namespace

Result<GuardianList> ListGuardiansHandler::run(const Grant<ListGuardians>& grant, storage::ReadScope& scope)
{
    const Id<Pupil> pupil = grant.request().pupil;
    const Actor& actor = grant.actor();
    GuardianList list;
    list.pupil = pupil;
    const Reach close = Reach(unsigned(grant.visible().reach()) & unsigned(Reach::School | Reach::OwnClass));
    list.whole = close != Reach::None && reaches(scope, actor, close, pupil);
    const Reach write = actor.reach(Permission::PeopleWrite);
    list.mayWrite = write != Reach::None && reaches(scope, actor, write, pupil);
    list.guardians = GuardianRepository::list(scope, grant.visible(), pupil);
    for (GuardianLine& line : list.guardians) {
        if (list.whole || (actor.guardian && line.id == actor.guardian))
            continue;
        PersonFields shown;
        shown.name = line.person.name;
        line.person = shown;
        line.workPlace.clear();
        line.otherPupils.clear();
    }
    return list;
}

Result<GuardianContacts> ListGuardianContactsHandler::run(const Grant<ListGuardianContacts>& grant,
                                                          storage::ReadScope& scope)
{
    return GuardianContacts{
        GuardianRepository::contacts(scope, grant.visible(), grant.request().schoolClass)};
}

Result<GuardianSaved> SaveGuardianHandler::run(const Grant<SaveGuardian>& grant, storage::WriteScope& scope)
{
    const SaveGuardian& request = grant.request();
    const PersonFields person = cleaned(request.person);
    const QString workPlace = request.workPlace.simplified();
    std::optional<GuardianRepository::Card> card;
    std::optional<GuardianRepository::TieRow> row;
    if (request.guardian != Id<Guardian>{}) {
        card = GuardianRepository::read(scope, request.guardian);
        row = GuardianRepository::lastTie(scope, request.pupil, request.guardian);
        if (!card || !row)
            return fail(FailureCode::NotFound);
    }
    if (auto ok = checkPerson(person, scope.today()); !ok)
        return tl::unexpected(ok.error());
    const auto tie = checkedTie(request.tie, scope.today(), row ? row->tie.from : scope.today());
    if (!tie)
        return tl::unexpected(tie.error());
    if (GuardianRepository::snilsTaken(scope, person.snils, request.guardian))
        return fail(FailureCode::AlreadyExists, QStringLiteral("snils"));
    if (!card) {
        const auto id = GuardianRepository::add(grant, scope, person, workPlace);
        GuardianRepository::addTie(grant, scope, request.pupil, id, *tie);
        return audited(scope, QStringLiteral("guardian.added"), request.pupil, id, {});
    }
    if (card->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    GuardianTie kept = row->tie;
    if (kept.to == openEndDay())
        kept.to = {};
    if (card->person == person && card->workPlace == workPlace && kept == *tie)
        return GuardianSaved{card->id, card->version};
    const QByteArray before = stateOf(scope, request.pupil, card->id);
    card->person = person;
    card->workPlace = workPlace;
    GuardianRepository::save(grant, scope, *card);
    GuardianRepository::saveTie(grant, scope, {row->id, *tie});
    return audited(scope, QStringLiteral("guardian.changed"), request.pupil, card->id, before);
}

Result<GuardianSaved> LinkGuardianHandler::run(const Grant<LinkGuardian>& grant, storage::WriteScope& scope)
{
    const LinkGuardian& request = grant.request();
    if (request.pupil == Id<Pupil>{})
        return fail(FailureCode::MissingInput, QStringLiteral("pupil"));
    if (request.guardian == Id<Guardian>{})
        return fail(FailureCode::MissingInput, QStringLiteral("guardian"));
    const auto tie = checkedTie(request.tie, scope.today(), scope.today());
    if (!tie)
        return tl::unexpected(tie.error());
    const auto last = GuardianRepository::lastTie(scope, request.pupil, request.guardian);
    if (last && last->tie.to >= tie->from)
        return fail(FailureCode::AlreadyExists, QStringLiteral("guardian"));
    GuardianRepository::addTie(grant, scope, request.pupil, request.guardian, *tie);
    GuardianRepository::touch(grant, scope, request.guardian);
    return audited(scope, QStringLiteral("guardian.linked"), request.pupil, request.guardian, {});
}

Result<GuardianSaved> UnlinkGuardianHandler::run(const Grant<UnlinkGuardian>& grant,
                                                 storage::WriteScope& scope)
{
    const UnlinkGuardian& request = grant.request();
    const QDate on = request.on.isValid() ? request.on : scope.today();
    auto row = GuardianRepository::lastTie(scope, request.pupil, request.guardian);
    if (!row)
        return fail(FailureCode::NotFound);
    if (row->tie.to < on)
        return fail(FailureCode::InvalidInput, QStringLiteral("on"), {QStringLiteral("ended")});
    const QByteArray before = stateOf(scope, request.pupil, request.guardian);
    row->tie.to = on.addDays(-1);
    GuardianRepository::saveTie(grant, scope, *row);
    GuardianRepository::touch(grant, scope, request.guardian);
    return audited(scope, QStringLiteral("guardian.unlinked"), request.pupil, request.guardian, before);
}

} // namespace zvonok::server
