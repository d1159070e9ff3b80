// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/StaffHandlers.h"

#include "server/dispatch/AuditJson.h"
#include "server/people/PersonRules.h"
#include "server/people/StaffRepository.h"

namespace zvonok::server {

Result<StaffList> ListStaffHandler::run(const Grant<ListStaff>& grant, storage::ReadScope& scope)
{
    return StaffList{StaffRepository::list(scope, grant.visible(), grant.request().withDismissed)};
}

Result<StaffCard> OpenStaffHandler::run(const Grant<OpenStaff>& grant, storage::ReadScope& scope)
{
    auto card = StaffRepository::read(scope, grant.request().staff);
    if (!card)
        return fail(FailureCode::NotFound);
    if (card->id != grant.actor().staff && grant.actor().reach(Permission::StaffWrite) == Reach::None) {
        card->person.birthDate = {};
        card->person.snils.clear();
        card->person.address.clear();
    }
    return *card;
}

Result<StaffSaved> SaveStaffHandler::run(const Grant<SaveStaff>& grant, storage::WriteScope& scope)
{
    StaffCard card = grant.request().card;
    card.person = cleaned(card.person);
    card.position = card.position.simplified();
    if (auto ok = checkPerson(card.person, scope.today()); !ok)
        return tl::unexpected(ok.error());
    if (card.hiredOn.isValid() && (card.hiredOn.year() < 1900 || card.hiredOn > scope.today().addYears(1)))
        return fail(FailureCode::InvalidInput, QStringLiteral("hiredOn"), {QStringLiteral("implausible")});
    if (card.hiredOn.isValid() && card.dismissedOn.isValid() && card.dismissedOn < card.hiredOn)
        return fail(FailureCode::InvalidInput, QStringLiteral("dismissedOn"), {QStringLiteral("order")});
    QByteArray before;
    if (card.id) {
        const auto old = StaffRepository::read(scope, card.id);
        if (!old)
            return fail(FailureCode::NotFound);
        if (old->version != card.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        if (wire::equal(*old, card))
            return StaffSaved{card.id, old->version};
        before = auditJson(*old);
    }
    if (StaffRepository::snilsTaken(scope, card.person.snils, card.id))
        return fail(FailureCode::AlreadyExists, QStringLiteral("snils"));
    const auto id = StaffRepository::save(grant, scope, card, {});
    const StaffCard now = StaffRepository::read(scope, id).value_or(StaffCard{});
    scope.audit({before.isEmpty() ? QStringLiteral("staff.added") : QStringLiteral("staff.changed"),
                 QStringLiteral("staff"),
                 id.value,
                 {},
                 0,
                 before,
                 auditJson(now)});
    return StaffSaved{id, now.version};
}

} // namespace zvonok::server
