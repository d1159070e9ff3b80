// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/GuardianRepository.h"

#include "common/people/SearchKey.h"
#include "server/people/PersonRepository.h"
#include "server/people/PersonRules.h"
#include "server/people/PersonVisibility.h"

namespace zvonok::server {

using storage::ReadScope;
using storage::Row;
using storage::WriteScope;

namespace {

GuardianTie tieOf(const Row& row)
{
    return {row.enumOf<Kinship>("kinship"), row.flag("legal"), row.flag("may_see"), row.date("first_day"),
            row.date("last_day")};
}

QDate endOf(const GuardianTie& tie) { return tie.to.isValid() ? tie.to : openEndDay(); }

} // namespace

QList<GuardianLine> GuardianRepository::list(ReadScope& scope, const Visible& visible, Id<Pupil> pupil)
{
    QList<GuardianLine> lines;
    QHash<qint64, qsizetype> at;
    scope
        .statement("SELECT gd.id, gd.work_place, gd.version, k.kinship, k.legal, k.may_see, k.first_day, "
                   "k.last_day, p.last_name, p.first_name, p.middle_name, p.sex, p.birth_date, p.snils, "
                   "p.phone, p.email, p.address, CASE WHEN EXISTS (SELECT 1 FROM account a "
                   "WHERE a.person_id = p.id AND a.disabled = 0) THEN 1 ELSE 0 END AS has_account "
                   "FROM guardianship k JOIN guardian gd ON gd.id = k.guardian_id "
                   "JOIN person p ON p.id = gd.person_id WHERE k.pupil_id = :pupil AND gd.withdrawn = 0 "
                   "AND k.last_day >= k.first_day ORDER BY CASE WHEN k.last_day >= :today THEN 0 ELSE 1 END, "
                   "k.kinship, p.search_key, k.first_day DESC")
        .bind("pupil", pupil)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            if (at.contains(row.number("id"))) // came back: the newest tie stands
                return;
            at.insert(row.number("id"), lines.size());
            GuardianLine line;
            line.id = row.id<Guardian>("id");
            line.person = PersonRepository::read(row);
            line.workPlace = row.text("work_place");
            line.tie = tieOf(row);
            if (line.tie.to == openEndDay())
                line.tie.to = {};
            line.hasAccount = row.flag("has_account");
            line.version = row.number("version");
            lines.append(line);
        });
    auto others = scope.statement(
        "SELECT DISTINCT k.guardian_id, p.search_key, p.last_name, p.first_name, c.grade, c.letter "
        "FROM guardianship mine JOIN guardianship k ON k.guardian_id = mine.guardian_id "
        "AND k.pupil_id <> mine.pupil_id JOIN pupil pu ON pu.id = k.pupil_id "
        "JOIN person p ON p.id = pu.person_id LEFT JOIN class_membership m ON m.pupil_id = pu.id "
        "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
        "LEFT JOIN school_class c ON c.id = m.class_id WHERE mine.pupil_id = {int:of} "
        "AND k.first_day <= {text:today} AND k.last_day >= {text:today} AND pu.withdrawn = 0 "
        "AND " ZVONOK_VISIBLE_PUPIL " ORDER BY p.search_key");
    bindPupilActor(others, visible.actor(), visible.reach(), scope.today());
    others.bind("of", pupil).each([&](const Row& row) {
        const auto found = at.constFind(row.number("guardian_id"));
        if (found == at.constEnd() || lines.at(*found).otherPupils.size() >= 50)
            return;
        QString text = QString(row.text("last_name") + u' ' + row.text("first_name"));
        if (!row.isNull("grade"))
            text += QStringLiteral(", ") + QString::number(row.number("grade")) + row.text("letter");
        lines[*found].otherPupils.append(text);
    });
    return lines;
}

QList<FoundPerson> GuardianRepository::find(ReadScope& scope, const Visible& visible,
                                            const QStringList& words, int most)
{
    QList<FoundPerson> people;
    const auto pattern = [&words](int i) {
        return i < words.size() ? QString(u"% " + words.at(i) + u'%') : QStringLiteral("%");
    };
    QHash<qint64, qsizetype> at;
    auto statement = scope.statement(
        "SELECT gd.id, p.last_name, p.first_name, p.middle_name, pp.last_name AS pupil_last, "
        "pp.first_name AS pupil_first, c.grade, c.letter FROM guardian gd JOIN person p ON p.id = "
        "gd.person_id "
        "JOIN guardianship k ON k.guardian_id = gd.id AND k.first_day <= {text:today} "
        "AND k.last_day >= {text:today} JOIN pupil pu ON pu.id = k.pupil_id AND pu.withdrawn = 0 "
        "JOIN person pp ON pp.id = pu.person_id LEFT JOIN class_membership m ON m.pupil_id = pu.id "
        "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
        "LEFT JOIN school_class c ON c.id = m.class_id WHERE gd.withdrawn = 0 "
        "AND p.search_key LIKE {text:w1} AND p.search_key LIKE {text:w2} AND p.search_key LIKE {text:w3} "
        "AND p.search_key LIKE {text:w4} AND " ZVONOK_VISIBLE_PUPIL
        " ORDER BY p.search_key, gd.id, pp.search_key LIMIT {int:most}");
    // A subject teacher does not look for parents, nor does a parent.
    const Reach reach = Reach(unsigned(visible.reach()) & unsigned(Reach::School | Reach::OwnClass));
    bindPupilActor(statement, visible.actor(), reach, scope.today());
    statement.bind("w1", pattern(0))
        .bind("w2", pattern(1))
        .bind("w3", pattern(2))
        .bind("w4", pattern(3))
        .bind("most", most)
        .each([&](const Row& row) {
            QString whose = row.text("pupil_last") + u' ' + row.text("pupil_first");
            if (!row.isNull("grade"))
                whose += QStringLiteral(", ") + QString::number(row.number("grade")) + row.text("letter");
            if (const auto known = at.constFind(row.number("id")); known != at.constEnd()) {
                people[*known].where += QStringLiteral("; ") + whose;
                return;
            }
            at.insert(row.number("id"), people.size());
            people.append({PersonKind::Guardian, row.number("id"), PersonRepository::readName(row), whose});
        });
    return people;
}

std::optional<GuardianRepository::Card> GuardianRepository::read(ReadScope& scope, Id<Guardian> id)
{
    std::optional<Card> card;
    scope
        .statement("SELECT gd.person_id, gd.work_place, gd.version, p.last_name, p.first_name, "
                   "p.middle_name, p.sex, p.birth_date, p.snils, p.phone, p.email, p.address "
                   "FROM guardian gd JOIN person p ON p.id = gd.person_id "
                   "WHERE gd.id = :id AND gd.withdrawn = 0")
        .bind("id", id)
        .each([&](const Row& row) {
            card = Card{id, row.number("person_id"), PersonRepository::read(row), row.text("work_place"),
                        row.number("version")};
        });
    return card;
}

std::optional<GuardianRepository::TieRow> GuardianRepository::lastTie(ReadScope& scope, Id<Pupil> pupil,
                                                                      Id<Guardian> guardian)
{
    std::optional<TieRow> found;
    scope
        .statement("SELECT id, kinship, legal, may_see, first_day, last_day FROM guardianship "
                   "WHERE pupil_id = :pupil AND guardian_id = :guardian AND last_day >= first_day "
                   "ORDER BY first_day DESC, id DESC LIMIT 1")
        .bind("pupil", pupil)
        .bind("guardian", guardian)
        .each([&](const Row& row) {
            found = TieRow{row.number("id"), tieOf(row)};
        });
    return found;
}

QList<GuardianContact> GuardianRepository::contacts(ReadScope& scope, const Visible& visible,
                                                    Id<SchoolClass> schoolClass)
{
    QList<GuardianContact> contacts;
    auto statement = scope.statement(
        "SELECT k.pupil_id, k.guardian_id, k.kinship, gd.work_place, p.last_name, p.first_name, "
        "p.middle_name, "
        "p.phone, p.email FROM guardianship k JOIN guardian gd ON gd.id = k.guardian_id "
        "JOIN person p ON p.id = gd.person_id JOIN pupil pu ON pu.id = k.pupil_id "
        "WHERE gd.withdrawn = 0 AND pu.withdrawn = 0 AND k.first_day <= {text:today} "
        "AND k.last_day >= {text:today} AND ({int:any_class} = 1 OR EXISTS (SELECT 1 FROM class_membership m "
        "WHERE m.pupil_id = pu.id AND m.class_id = {int:class} AND m.first_day <= {text:today} "
        "AND m.last_day >= {text:today})) AND " ZVONOK_VISIBLE_PUPIL
        " ORDER BY k.pupil_id, k.kinship, p.search_key, gd.id");
    // As ListGuardians shows contacts: a subject teacher and a pupil see who it is, there and not here.
    const Reach reach = Reach(unsigned(visible.reach()) & unsigned(Reach::School | Reach::OwnClass));
    bindPupilActor(statement, visible.actor(), reach, scope.today());
    statement.bind("any_class", !schoolClass).bind("class", schoolClass).each([&](const Row& row) {
        contacts.append({row.id<Pupil>("pupil_id"), row.id<Guardian>("guardian_id"),
                         row.enumOf<Kinship>("kinship"), PersonRepository::readName(row), row.text("phone"),
                         row.text("email"), row.text("work_place")});
    });
    return contacts;
}

QList<GuardianRepository::Card> GuardianRepository::all(ReadScope& scope)
{
    QList<Card> cards;
    scope
        .statement(
            "SELECT gd.id, gd.person_id, gd.work_place, gd.version, p.last_name, p.first_name, "
            "p.middle_name, p.sex, p.birth_date, p.snils, p.phone, p.email, p.address "
            "FROM guardian gd JOIN person p ON p.id = gd.person_id WHERE gd.withdrawn = 0 ORDER BY gd.id")
        .each([&](const Row& row) {
            cards.append({row.id<Guardian>("id"), row.number("person_id"), PersonRepository::read(row),
                          row.text("work_place"), row.number("version")});
        });
    return cards;
}

QList<GuardianRepository::PupilTie> GuardianRepository::allTies(ReadScope& scope)
{
    QList<PupilTie> ties;
    scope
        .statement("SELECT id, guardian_id, pupil_id, kinship, legal, may_see, first_day, last_day "
                   "FROM guardianship WHERE last_day >= first_day ORDER BY first_day, id")
        .each([&](const Row& row) {
            ties.append(
                {row.id<Guardian>("guardian_id"), row.id<Pupil>("pupil_id"), {row.number("id"), tieOf(row)}});
        });
    return ties;
}

QList<GuardianRepository::TieRow> GuardianRepository::ties(ReadScope& scope, Id<Guardian> guardian)
{
    QList<TieRow> ties;
    scope
        .statement("SELECT id, kinship, legal, may_see, first_day, last_day FROM guardianship "
                   "WHERE guardian_id = :guardian AND last_day >= first_day ORDER BY first_day, id")
        .bind("guardian", guardian)
        .each([&](const Row& row) {
            ties.append({row.number("id"), tieOf(row)});
        });
    return ties;
}

bool GuardianRepository::hasAccount(ReadScope& scope, const Card& card)
{
    return scope.statement("SELECT id FROM account WHERE person_id = :person")
        .bind("person", card.personId)
        .number()
        .has_value();
}

bool GuardianRepository::snilsTaken(ReadScope& scope, const QString& snils, Id<Guardian> except)
{
    return !snils.isEmpty() &&
           scope
               .statement("SELECT gd.id FROM person p JOIN guardian gd ON gd.person_id = p.id "
                          "WHERE p.snils = :snils AND gd.withdrawn = 0 AND gd.id <> {int:except}")
               .bind("snils", snils)
               .bind("except", except.value)
               .number()
               .has_value();
}

Id<Guardian> GuardianRepository::add(const AnyGrant& grant, WriteScope& scope, const PersonFields& person,
                                     const QString& workPlace)
{
    const qint64 id = PersonRepository::add(grant, scope, person);
    return scope
        .statement("INSERT INTO guardian (person_id, work_place, changed_at, changed_by) "
                   "VALUES (:person, :place, :at, :by) RETURNING id")
        .bind("person", id)
        .bind("place", workPlace)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .insertedId<Guardian>();
}

void GuardianRepository::save(const AnyGrant& grant, WriteScope& scope, const Card& card)
{
    PersonRepository::save(grant, scope, card.personId, card.person);
    scope
        .statement("UPDATE guardian SET work_place = :place, version = version + 1, changed_at = :at, "
                   "changed_by = :by WHERE id = :id")
        .bind("place", card.workPlace)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", card.id)
        .run();
}

void GuardianRepository::touch(const AnyGrant& grant, WriteScope& scope, Id<Guardian> id)
{
    scope
        .statement(
            "UPDATE guardian SET version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

void GuardianRepository::setWithdrawn(const AnyGrant& grant, WriteScope& scope, Id<Guardian> id)
{
    scope
        .statement("UPDATE guardian SET withdrawn = 1, version = version + 1, changed_at = :at, "
                   "changed_by = :by WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

qint64 GuardianRepository::addTie(const AnyGrant& grant, WriteScope& scope, Id<Pupil> pupil,
                                  Id<Guardian> guardian, const GuardianTie& tie)
{
    return scope
        .statement("INSERT INTO guardianship (guardian_id, pupil_id, kinship, legal, may_see, first_day, "
                   "last_day, changed_at, changed_by) VALUES (:guardian, :pupil, :kinship, :legal, :see, "
                   ":first_day, :last_day, :at, :by) RETURNING id")
        .bind("guardian", guardian)
        .bind("pupil", pupil)
        .bind("kinship", tie.kinship)
        .bind("legal", tie.legal)
        .bind("see", tie.maySee)
        .bind("first_day", tie.from)
        .bind("last_day", endOf(tie))
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .number()
        .value_or(0);
}

void GuardianRepository::saveTie(const AnyGrant& grant, WriteScope& scope, const TieRow& row)
{
    scope
        .statement("UPDATE guardianship SET kinship = :kinship, legal = :legal, may_see = :see, "
                   "first_day = :first_day, last_day = :last_day, changed_at = :at, changed_by = :by "
                   "WHERE id = :id")
        .bind("kinship", row.tie.kinship)
        .bind("legal", row.tie.legal)
        .bind("see", row.tie.maySee)
        .bind("first_day", row.tie.from)
        .bind("last_day", endOf(row.tie))
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", row.id)
        .run();
}

} // namespace zvonok::server
