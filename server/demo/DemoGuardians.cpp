// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoGuardians.h"

#include "common/people/GuardianMessages.h"
#include "common/people/SearchKey.h"

#include <algorithm>

namespace zvonok::server {

namespace {

constexpr int shownGrade = 7;

struct Child {
    Id<Pupil> id;
    qint64 person = 0;
    PersonName name;
    QDate from;
    qint32 grade = 0;
    QString className;
};

QList<Child> childrenOf(storage::ReadScope& scope, const QDate& today)
{
    QList<Child> children;
    scope
        .statement("SELECT pu.id, pu.person_id, p.last_name, p.first_name, p.middle_name, m.first_day, "
                   "c.grade, c.letter FROM class_membership m JOIN pupil pu ON pu.id = m.pupil_id "
                   "JOIN person p ON p.id = pu.person_id JOIN school_class c ON c.id = m.class_id "
                   "WHERE m.first_day <= {text:day} AND m.last_day >= {text:day} "
                   "ORDER BY c.grade, c.letter, p.search_key, pu.id")
        .bind("day", today)
        .each([&](const storage::Row& row) {
            const auto grade = qint32(row.number("grade"));
            children.append({row.id<Pupil>("id"),
                             row.number("person_id"),
                             {row.text("last_name"), row.text("first_name"), row.text("middle_name")},
                             row.date("first_day"),
                             grade,
                             QString(QString::number(grade) + row.text("letter"))});
        });
    return children;
}

class Writer
{
public:
    Writer(const AnyGrant& grant, storage::WriteScope& scope, const DemoData& data, quint32 seed)
        : m_data(data), m_random(seed + 7919),
          m_person(scope.statement(
              "INSERT INTO person (last_name, first_name, middle_name, search_key, sex, phone, changed_at, "
              "changed_by) VALUES (:last_name, :first_name, :middle_name, :search_key, :sex, :phone, :at, "
              ":by) RETURNING id")),
          m_guardian(scope.statement("INSERT INTO guardian (person_id, changed_at, changed_by) "
                                     "VALUES (:person, :at, :by) RETURNING id")),
          m_tie(scope.statement(
              "INSERT INTO guardianship (guardian_id, pupil_id, kinship, first_day, changed_at, changed_by) "
              "VALUES (:guardian, :pupil, :kinship, :first_day, :at, :by)"))
    {
        for (storage::Statement* each : {&m_person, &m_guardian, &m_tie})
            each->bind("at", scope.now()).bind("by", grant.actor().account.value);
    }

    struct Made {
        Id<Guardian> id;
        qint64 person = 0;
        PersonName name;
    };
    Made add(const Child& child, Kinship kinship)
    {
        const bool woman = kinship == Kinship::Mother;
        const auto& patronymic = m_random.of(m_data.patronymics);
        Made made;
        made.name = {surname(child.name.lastName, woman),
                     woman ? m_random.of(m_data.female) : m_random.of(m_data.male),
                     woman ? patronymic.second : patronymic.first};
        made.person = m_person.bindRecord(made.name)
                          .bind("search_key", searchKey(made.name))
                          .bind("sex", woman ? Sex::Female : Sex::Male)
                          .bind("phone", QStringLiteral("+7 9%1 %2-00-%3")
                                             .arg(m_random.below(100), 2, 10, QLatin1Char('0'))
                                             .arg(m_random.below(1000), 3, 10, QLatin1Char('0'))
                                             .arg(m_random.below(100), 2, 10, QLatin1Char('0')))
                          .insertedId<Person>()
                          .value;
        made.id = m_guardian.bind("person", made.person).insertedId<Guardian>();
        tie(made.id, child, kinship);
        return made;
    }
    void tie(Id<Guardian> guardian, const Child& child, Kinship kinship)
    {
        m_tie.bind("guardian", guardian)
            .bind("pupil", child.id)
            .bind("kinship", kinship)
            .bind("first_day", child.from)
            .run();
    }
    bool chance(double probability) { return m_random.chance(probability); }
    QString surname(const QString& last, bool woman) const
    {
        for (const auto& [male, female] : m_data.surnames)
            if (last == male || last == female)
                return woman ? female : male;
        return last;
    }

private:
    const DemoData& m_data;
    DemoRandom m_random; // of its own, so that the rest of the school stays as it was
    storage::Statement m_person;
    storage::Statement m_guardian;
    storage::Statement m_tie;
};

} // namespace

QList<DemoHolder> writeGuardians(const AnyGrant& grant, storage::WriteScope& scope, const DemoData& data,
                                 quint32 seed, const QDate& today)
{
    const QList<Child> children = childrenOf(scope, today);
    Writer writer(grant, scope, data, seed);
    // The mother whose account is shown has another child in another class: of the same family where there is
    // one.
    const auto at = [&](auto fits) {
        return std::find_if(children.begin(), children.end(), fits) - children.begin();
    };
    const qsizetype first = at([](const Child& child) { return child.grade == shownGrade; });
    const QString family =
        first < children.size() ? writer.surname(children.at(first).name.lastName, true) : QString();
    const auto elsewhere = [](const Child& child) { return child.grade != shownGrade; };
    qsizetype other = at([&](const Child& child) {
        return elsewhere(child) && writer.surname(child.name.lastName, true) == family;
    });
    if (other == children.size())
        other = at(elsewhere);
    Writer::Made mother;
    for (qsizetype i = 0; i < children.size(); ++i) {
        const Child& child = children.at(i);
        if (i == first)
            mother = writer.add(child, Kinship::Mother);
        else if (i != other && writer.chance(0.92))
            writer.add(child, Kinship::Mother);
        if (writer.chance(0.7))
            writer.add(child, Kinship::Father);
    }
    if (first == children.size())
        return {};
    if (other < children.size())
        writer.tie(mother.id, children.at(other), Kinship::Mother);
    const Child& shown = children.at(first);
    return {{shown.person, shown.name, shown.className, Role::Pupil},
            {mother.person, mother.name,
             QString(shown.className + u' ' + shown.name.lastName + u' ' + shown.name.firstName),
             Role::Guardian}};
}

} // namespace zvonok::server
