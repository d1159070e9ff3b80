// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PersonRules.h"

#include "common/people/SearchKey.h"
#include "common/people/Snils.h"

namespace zvonok::server {

PersonFields cleaned(PersonFields person)
{
    for (QString* text : {&person.name.lastName, &person.name.firstName, &person.name.middleName,
                          &person.phone, &person.email, &person.address})
        *text = text->normalized(QString::NormalizationForm_C).simplified();
    person.snils = snilsDigits(person.snils);
    return person;
}

Result<Nothing> checkPerson(const PersonFields& person, const QDate& today)
{
    if (person.name.lastName.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("lastName"));
    if (person.name.firstName.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("firstName"));
    if (person.birthDate.isValid() && (person.birthDate > today || person.birthDate.year() < 1900))
        return fail(FailureCode::InvalidInput, QStringLiteral("birthDate"), {QStringLiteral("implausible")});
    if (!person.snils.isEmpty() && !isSnils(person.snils))
        return fail(FailureCode::InvalidInput, QStringLiteral("snils"), {QStringLiteral("checksum")});
    return Nothing{};
}

PersonFields merged(const PersonFields& old, const PersonFields& incoming)
{
    const auto text = [](const QString& was, const QString& now) { return now.isEmpty() ? was : now; };
    // «СЕМЕНОВ» tells nothing new about Семёнов.
    const auto name = [](const QString& was, const QString& now) {
        return now.isEmpty() || foldName(was) == foldName(now) ? (was.isEmpty() ? now : was) : now;
    };
    PersonFields person;
    person.name = {name(old.name.lastName, incoming.name.lastName),
                   name(old.name.firstName, incoming.name.firstName),
                   name(old.name.middleName, incoming.name.middleName)};
    person.sex = incoming.sex == Sex::Unknown ? old.sex : incoming.sex;
    person.birthDate = incoming.birthDate.isValid() ? incoming.birthDate : old.birthDate;
    person.snils = text(old.snils, incoming.snils);
    person.phone = text(old.phone, incoming.phone);
    person.email = text(old.email, incoming.email);
    person.address = text(old.address, incoming.address);
    return person;
}

QString firstDifference(const PersonFields& a, const PersonFields& b)
{
    QString first;
    const auto note = [&first](bool differs, std::string_view name) {
        if (differs && first.isEmpty())
            first = QString::fromLatin1(name.data(), qsizetype(name.size()));
    };
    wire::forEachField<PersonName>(
        [&](const auto& each) { note(a.name.*(each.member) != b.name.*(each.member), each.name); });
    wire::forEachField<PersonFields>(
        [&](const auto& each) { note(!(a.*(each.member) == b.*(each.member)), each.name); });
    return first;
}

} // namespace zvonok::server
