// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PersonRepository.h"

#include "common/people/SearchKey.h"

namespace zvonok::server {

namespace {

void bindPerson(storage::Statement& statement, const AnyGrant& grant, const storage::WriteScope& scope,
                const PersonFields& person)
{
    statement.bindRecord(person)
        .bindRecord(person.name)
        .bind("search_key", searchKey(person.name))
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value);
}

} // namespace

PersonName PersonRepository::readName(const storage::Row& row)
{
    return {row.text("last_name"), row.text("first_name"), row.text("middle_name")};
}

PersonFields PersonRepository::read(const storage::Row& row)
{
    PersonFields person;
    person.name = readName(row);
    person.sex = row.enumOf<Sex>("sex");
    person.birthDate = row.date("birth_date");
    person.snils = row.text("snils");
    person.phone = row.text("phone");
    person.email = row.text("email");
    person.address = row.text("address");
    return person;
}

qint64 PersonRepository::add(const AnyGrant& grant, storage::WriteScope& scope, const PersonFields& person)
{
    auto statement = scope.statement(
        "INSERT INTO person (last_name, first_name, middle_name, search_key, sex, birth_date, snils, phone, "
        "email, "
        "address, changed_at, changed_by) VALUES (:last_name, :first_name, :middle_name, :search_key, :sex, "
        ":birth_date, :snils, :phone, :email, :address, :at, :by) RETURNING id");
    bindPerson(statement, grant, scope, person);
    return statement.number().value_or(0);
}

void PersonRepository::save(const AnyGrant& grant, storage::WriteScope& scope, qint64 id,
                            const PersonFields& person)
{
    auto statement = scope.statement(
        "UPDATE person SET last_name = :last_name, first_name = :first_name, middle_name = :middle_name, "
        "search_key = :search_key, sex = :sex, birth_date = :birth_date, snils = :snils, phone = :phone, "
        "email = :email, address = :address, version = version + 1, changed_at = :at, changed_by = :by "
        "WHERE id = :id");
    bindPerson(statement, grant, scope, person);
    statement.bind("id", id).run();
}

} // namespace zvonok::server
