// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PupilRepository.h"

#include "common/people/SearchKey.h"
#include "server/people/PersonRepository.h"
#include "server/people/PersonRules.h"
#include "server/people/PersonVisibility.h"

namespace zvonok::server {

using storage::ReadScope;
using storage::Row;
using storage::WriteScope;

namespace {

QString classNameOf(const Row& row)
{
    return row.isNull("grade") ? QString()
                               : QString(QString::number(row.number("grade")) + row.text("letter"));
}

} // namespace

QList<PupilLine> PupilRepository::list(ReadScope& scope, const Visible& visible, const Wish& wish)
{
    QList<PupilLine> pupils;
    auto statement =
        scope.statement("SELECT pu.id, p.last_name, p.first_name, p.middle_name, p.sex, p.birth_date, "
                        "m.class_id, c.grade, c.letter, "
                        "CASE WHEN m.id IS NULL THEN (SELECT MAX(x.last_day) FROM class_membership x WHERE "
                        "x.pupil_id = pu.id "
                        "AND x.last_day >= x.first_day AND x.last_day < {text:day}) END AS last_day "
                        "FROM pupil pu JOIN person p ON p.id = pu.person_id "
                        "LEFT JOIN class_membership m ON m.pupil_id = pu.id AND m.first_day <= {text:day} "
                        "AND m.last_day >= {text:day} "
                        "LEFT JOIN school_class c ON c.id = m.class_id "
                        "WHERE pu.withdrawn = 0 AND ({int:any_class} = 1 OR m.class_id = {int:class}) "
                        "AND ({int:with_left} = 1 OR m.id IS NOT NULL) AND " ZVONOK_VISIBLE_PUPIL
                        " ORDER BY p.search_key, pu.id");
    bindPupilActor(statement, visible.actor(), visible.reach(), scope.today());
    statement.bind("day", wish.on)
        .bind("any_class", !wish.schoolClass)
        .bind("class", wish.schoolClass)
        .bind("with_left", wish.withLeft)
        .each([&](const Row& row) {
            PupilLine line;
            line.id = row.id<Pupil>("id");
            line.name = PersonRepository::readName(row);
            line.sex = row.enumOf<Sex>("sex");
            line.birthDate = row.date("birth_date");
            line.schoolClass = row.id<SchoolClass>("class_id");
            line.className = classNameOf(row);
            if (const QDate last = row.date("last_day"); last.isValid())
                line.leftOn = last.addDays(1);
            pupils.append(line);
        });
    return pupils;
}

QList<FoundPerson> PupilRepository::find(ReadScope& scope, const Visible& visible, const QStringList& words,
                                         int most)
{
    QList<FoundPerson> people;
    const auto pattern = [&words](int i) {
        return i < words.size() ? QString(u"% " + words.at(i) + u'%') : QStringLiteral("%");
    };
    auto statement = scope.statement(
        "SELECT pu.id, p.last_name, p.first_name, p.middle_name, c.grade, c.letter "
        "FROM pupil pu JOIN person p ON p.id = pu.person_id "
        "LEFT JOIN class_membership m ON m.pupil_id = pu.id AND m.first_day <= {text:today} "
        "AND m.last_day >= {text:today} LEFT JOIN school_class c ON c.id = m.class_id "
        "WHERE pu.withdrawn = 0 AND p.search_key LIKE {text:w1} AND p.search_key LIKE {text:w2} "
        "AND p.search_key LIKE {text:w3} AND p.search_key LIKE {text:w4} AND " ZVONOK_VISIBLE_PUPIL
        " ORDER BY p.search_key, pu.id LIMIT {int:most}");
    bindPupilActor(statement, visible.actor(), visible.reach(), scope.today());
    statement.bind("w1", pattern(0))
        .bind("w2", pattern(1))
        .bind("w3", pattern(2))
        .bind("w4", pattern(3))
        .bind("most", most)
        .each([&](const Row& row) {
            people.append(
                {PersonKind::Pupil, row.number("id"), PersonRepository::readName(row), classNameOf(row)});
        });
    return people;
}

std::optional<PupilCard> PupilRepository::read(ReadScope& scope, Id<Pupil> id)
{
    std::optional<PupilCard> card;
    scope
        .statement(
            "SELECT pu.id, pu.file_number, pu.version, p.last_name, p.first_name, p.middle_name, p.sex, "
            "p.birth_date, p.snils, p.phone, p.email, p.address FROM pupil pu "
            "JOIN person p ON p.id = pu.person_id WHERE pu.id = :id AND pu.withdrawn = 0")
        .bind("id", id)
        .each([&](const Row& row) {
            card.emplace();
            card->id = id;
            card->person = PersonRepository::read(row);
            card->fileNumber = row.text("file_number");
            card->version = row.number("version");
        });
    if (!card)
        return card;
    scope
        .statement("SELECT m.class_id, m.first_day, m.last_day, m.order_text, c.grade, c.letter "
                   "FROM class_membership m JOIN school_class c ON c.id = m.class_id "
                   "WHERE m.pupil_id = :id AND m.last_day >= m.first_day ORDER BY m.first_day, m.id")
        .bind("id", id)
        .each([&](const Row& row) {
            const QDate last = row.date("last_day");
            card->memberships.append({row.id<SchoolClass>("class_id"), classNameOf(row),
                                      row.date("first_day"), last == openEndDay() ? QDate() : last,
                                      row.text("order_text")});
        });
    return card;
}

QList<MembershipRow> PupilRepository::memberships(ReadScope& scope, Id<Pupil> id)
{
    QList<MembershipRow> rows;
    scope
        .statement("SELECT id, class_id, first_day, last_day FROM class_membership "
                   "WHERE pupil_id = :id AND last_day >= first_day ORDER BY first_day, id")
        .bind("id", id)
        .each([&](const Row& row) {
            rows.append({row.number("id"), row.id<SchoolClass>("class_id"), row.date("first_day"),
                         row.date("last_day")});
        });
    return rows;
}

bool PupilRepository::snilsTaken(ReadScope& scope, const QString& snils, Id<Pupil> except)
{
    return !snils.isEmpty() &&
           scope
               .statement("SELECT pu.id FROM person p JOIN pupil pu ON pu.person_id = p.id "
                          "WHERE p.snils = :snils AND pu.withdrawn = 0 AND pu.id <> {int:except}")
               .bind("snils", snils)
               .bind("except", except.value)
               .number()
               .has_value();
}

bool PupilRepository::sameNameAndBirth(ReadScope& scope, const PersonFields& person)
{
    return person.birthDate.isValid() &&
           scope
               .statement("SELECT pu.id FROM person p JOIN pupil pu ON pu.person_id = p.id "
                          "WHERE p.search_key = :key AND p.birth_date = :birth AND pu.withdrawn = 0")
               .bind("key", searchKey(person.name))
               .bind("birth", person.birthDate)
               .number()
               .has_value();
}

Id<Pupil> PupilRepository::add(const AnyGrant& grant, WriteScope& scope, const New& pupil)
{
    const qint64 person = PersonRepository::add(grant, scope, pupil.person);
    return scope
        .statement("INSERT INTO pupil (person_id, file_number, external_id, changed_at, changed_by) "
                   "VALUES (:person, :file_number, :external_id, :at, :by) RETURNING id")
        .bind("person", person)
        .bind("file_number", pupil.fileNumber)
        .bind("external_id", pupil.externalId)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .insertedId<Pupil>();
}

void PupilRepository::save(const AnyGrant& grant, WriteScope& scope, Id<Pupil> id, const New& pupil)
{
    const auto person =
        scope.statement("SELECT person_id FROM pupil WHERE id = :id").bind("id", id).number().value_or(0);
    PersonRepository::save(grant, scope, person, pupil.person);
    scope
        .statement(
            "UPDATE pupil SET file_number = :file_number, external_id = CASE WHEN {text:external_id} = '' "
            "THEN external_id ELSE {text:external_id} END, version = version + 1, changed_at = :at, "
            "changed_by = :by WHERE id = :id")
        .bind("file_number", pupil.fileNumber)
        .bind("external_id", pupil.externalId)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

void PupilRepository::touch(const AnyGrant& grant, WriteScope& scope, Id<Pupil> id)
{
    scope
        .statement(
            "UPDATE pupil SET version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

qint64 PupilRepository::openMembership(const AnyGrant& grant, WriteScope& scope, Id<Pupil> id,
                                       Id<SchoolClass> schoolClass, const QDate& from, const QString& order)
{
    return scope
        .statement("INSERT INTO class_membership (pupil_id, class_id, first_day, order_text, changed_at, "
                   "changed_by) "
                   "VALUES (:pupil, :class, :first_day, :order, :at, :by) RETURNING id")
        .bind("pupil", id)
        .bind("class", schoolClass)
        .bind("first_day", from)
        .bind("order", order)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .number()
        .value_or(0);
}

void PupilRepository::setMembershipEnd(const AnyGrant& grant, WriteScope& scope, qint64 membership,
                                       const QDate& lastDay)
{
    scope
        .statement("UPDATE class_membership SET last_day = :last_day, changed_at = :at, changed_by = :by "
                   "WHERE id = :id")
        .bind("last_day", lastDay)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", membership)
        .run();
}

void PupilRepository::setWithdrawn(const AnyGrant& grant, WriteScope& scope, Id<Pupil> id)
{
    scope
        .statement(
            "UPDATE pupil SET withdrawn = 1, version = version + 1, changed_at = :at, changed_by = :by "
            "WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

void PupilRepository::setExternalId(const AnyGrant& grant, WriteScope& scope, Id<Pupil> id,
                                    const QString& external)
{
    scope
        .statement(
            "UPDATE pupil SET external_id = :external_id, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("external_id", external)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

} // namespace zvonok::server
