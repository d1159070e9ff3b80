// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/StaffRepository.h"

#include "server/people/PersonRepository.h"

namespace zvonok::server {

using storage::ReadScope;
using storage::Row;
using storage::WriteScope;

QList<StaffLine> StaffRepository::list(ReadScope& scope, const Visible& visible, bool withDismissed)
{
    QList<StaffLine> staff;
    scope
        .statement(
            "SELECT s.id, p.last_name, p.first_name, p.middle_name, s.position, p.phone, p.email, "
            "s.dismissed_on FROM staff s JOIN person p ON p.id = s.person_id WHERE s.withdrawn = 0 "
            "AND ({int:with_dismissed} = 1 OR s.dismissed_on IS NULL OR s.dismissed_on > {text:today}) "
            "AND ({int:school} = 1 OR ({int:self} = 1 AND s.id = {int:staff})) ORDER BY p.search_key, s.id")
        .bind("with_dismissed", withDismissed)
        .bind("today", scope.today())
        .bind("school", visible.school())
        .bind("self", visible.self())
        .bind("staff", visible.actor().staff)
        .each([&](const Row& row) {
            staff.append({row.id<Staff>("id"), PersonRepository::readName(row), row.text("position"),
                          row.text("phone"), row.text("email"), row.date("dismissed_on")});
        });
    return staff;
}

QList<FoundPerson> StaffRepository::find(ReadScope& scope, const QStringList& words, int most)
{
    QList<FoundPerson> people;
    const auto pattern = [&words](int i) {
        return i < words.size() ? QString(u"% " + words.at(i) + u'%') : QStringLiteral("%");
    };
    scope
        .statement("SELECT s.id, p.last_name, p.first_name, p.middle_name, s.position "
                   "FROM staff s JOIN person p ON p.id = s.person_id WHERE s.withdrawn = 0 "
                   "AND p.search_key LIKE {text:w1} AND p.search_key LIKE {text:w2} "
                   "AND p.search_key LIKE {text:w3} AND p.search_key LIKE {text:w4} "
                   "ORDER BY p.search_key, s.id LIMIT {int:most}")
        .bind("w1", pattern(0))
        .bind("w2", pattern(1))
        .bind("w3", pattern(2))
        .bind("w4", pattern(3))
        .bind("most", most)
        .each([&](const Row& row) {
            people.append(
                {PersonKind::Staff, row.number("id"), PersonRepository::readName(row), row.text("position")});
        });
    return people;
}

std::optional<StaffCard> StaffRepository::read(ReadScope& scope, Id<Staff> id)
{
    std::optional<StaffCard> card;
    scope
        .statement("SELECT s.position, s.hired_on, s.dismissed_on, s.version, p.last_name, p.first_name, "
                   "p.middle_name, p.sex, p.birth_date, p.snils, p.phone, p.email, p.address FROM staff s "
                   "JOIN person p ON p.id = s.person_id WHERE s.id = :id AND s.withdrawn = 0")
        .bind("id", id)
        .each([&](const Row& row) {
            card = StaffCard{id,
                             PersonRepository::read(row),
                             row.text("position"),
                             row.date("hired_on"),
                             row.date("dismissed_on"),
                             row.number("version")};
        });
    return card;
}

bool StaffRepository::snilsTaken(ReadScope& scope, const QString& snils, Id<Staff> except)
{
    return !snils.isEmpty() &&
           scope
               .statement("SELECT s.id FROM person p JOIN staff s ON s.person_id = p.id "
                          "WHERE p.snils = :snils AND s.withdrawn = 0 AND s.id <> {int:except}")
               .bind("snils", snils)
               .bind("except", except.value)
               .number()
               .has_value();
}

Id<Staff> StaffRepository::save(const AnyGrant& grant, WriteScope& scope, const StaffCard& card,
                                const QString& externalId)
{
    if (!card.id)
        return scope
            .statement(
                "INSERT INTO staff (person_id, position, hired_on, dismissed_on, external_id, changed_at, "
                "changed_by) VALUES (:person, :position, :hired_on, :dismissed_on, :external_id, :at, :by) "
                "RETURNING id")
            .bind("person", PersonRepository::add(grant, scope, card.person))
            .bind("position", card.position)
            .bind("hired_on", card.hiredOn)
            .bind("dismissed_on", card.dismissedOn)
            .bind("external_id", externalId)
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value)
            .insertedId<Staff>();
    const auto person = scope.statement("SELECT person_id FROM staff WHERE id = :id")
                            .bind("id", card.id)
                            .number()
                            .value_or(0);
    PersonRepository::save(grant, scope, person, card.person);
    scope
        .statement(
            "UPDATE staff SET position = :position, hired_on = :hired_on, dismissed_on = :dismissed_on, "
            "external_id = CASE WHEN {text:external_id} = '' THEN external_id ELSE {text:external_id} END, "
            "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("position", card.position)
        .bind("hired_on", card.hiredOn)
        .bind("dismissed_on", card.dismissedOn)
        .bind("external_id", externalId)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", card.id)
        .run();
    return card.id;
}

void StaffRepository::setWithdrawn(const AnyGrant& grant, WriteScope& scope, Id<Staff> id)
{
    scope
        .statement(
            "UPDATE staff SET withdrawn = 1, version = version + 1, changed_at = :at, changed_by = :by "
            "WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

void StaffRepository::setExternalId(const AnyGrant& grant, WriteScope& scope, Id<Staff> id,
                                    const QString& external)
{
    scope
        .statement(
            "UPDATE staff SET external_id = :external_id, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("external_id", external)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

} // namespace zvonok::server
