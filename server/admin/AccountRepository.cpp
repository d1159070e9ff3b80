// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccountRepository.h"

#include "common/access/Login.h"
#include "common/people/SearchKey.h"

#include <algorithm>

// «7А Иванов Иван»: one child of a guardian, gd being the guardian.
#define ZVONOK_WHOSE_GUARDIAN                                                                                \
    "(SELECT CAST(c.grade AS TEXT) || c.letter || ' ' || wp.last_name || ' ' || wp.first_name "              \
    "FROM guardianship wk JOIN pupil wpu ON wpu.id = wk.pupil_id AND wpu.withdrawn = 0 "                     \
    "JOIN person wp ON wp.id = wpu.person_id JOIN class_membership m ON m.pupil_id = wpu.id "                \
    "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "                                        \
    "JOIN school_class c ON c.id = m.class_id WHERE wk.guardian_id = gd.id "                                 \
    "AND wk.first_day <= {text:today} AND wk.last_day >= {text:today} ORDER BY wpu.id LIMIT 1)"

namespace zvonok::server::accounts {

namespace {

std::optional<AccountRow> taken(storage::ReadScope& scope, storage::Statement statement)
{
    std::optional<AccountRow> found;
    statement.bind("today", scope.today()).each([&](const storage::Row& row) {
        AccountRow account;
        account.id = row.id<Account>("id");
        account.login = row.text("login");
        account.passwordHash = row.text("password_hash");
        account.disabled = row.flag("disabled");
        account.mustChangePassword = row.flag("must_change_password");
        account.version = row.number("version");
        account.person = row.number("person_id");
        account.pupil = row.id<Pupil>("pupil_id");
        account.guardian = row.id<Guardian>("guardian_id");
        account.lastName = row.text("last_name");
        account.firstName = row.text("first_name");
        account.middleName = row.text("middle_name");
        account.where = row.text("place");
        found = account;
    });
    if (found)
        scope.statement("SELECT role FROM account_role WHERE account_id = :account ORDER BY role")
            .bind("account", found->id)
            .each([&](const storage::Row& row) { found->roles.append(row.enumOf<Role>("role")); });
    return found;
}

Holder holderOf(const storage::Row& row)
{
    Holder holder;
    holder.person = row.number("person_id");
    holder.lastName = row.text("last_name");
    holder.firstName = row.text("first_name");
    holder.middleName = row.text("middle_name");
    holder.where = row.text("place");
    holder.hasAccount = row.flag("has_account");
    return holder;
}

QString escaped(QString text)
{
    return text.replace(u'!', QStringLiteral("!!"))
        .replace(u'%', QStringLiteral("!%"))
        .replace(u'_', QStringLiteral("!_"));
}

void insertRoles(storage::WriteScope& scope, Id<Account> account, const QList<Role>& roles)
{
    auto insert = scope.statement("INSERT INTO account_role (account_id, role) VALUES (:account, :role)");
    for (const Role role : roles)
        insert.bind("account", account).bind("role", role).run();
}

} // namespace

QString AccountRow::signedName() const
{
    const QString name = server::signedName(lastName, firstName, middleName);
    return name.isEmpty() ? login : name;
}

bool AccountRow::isStaff() const
{
    return std::any_of(roles.begin(), roles.end(),
                       [](Role each) { return each != Role::Pupil && each != Role::Guardian; });
}

OneTimePassword AccountRow::slip(const QString& password) const
{
    return {id, login, password, signedName(), where};
}

bool isEmpty(storage::ReadScope& scope)
{
    return scope.statement("SELECT COUNT(*) FROM account").number() == 0;
}

std::optional<AccountRow> find(storage::ReadScope& scope, Id<Account> account)
{
    return taken(
        scope,
        std::move(
            scope
                .statement(
                    "SELECT a.id, a.login, a.password_hash, a.disabled, a.must_change_password, a.version, "
                    "a.person_id, pu.id AS pupil_id, gd.id AS guardian_id, p.last_name, p.first_name, "
                    "p.middle_name, "
                    "COALESCE(st.position, (SELECT CAST(c.grade AS TEXT) || c.letter FROM class_membership m "
                    "JOIN school_class c ON c.id = m.class_id WHERE m.pupil_id = pu.id "
                    "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
                    "ORDER BY m.first_day DESC LIMIT 1), " ZVONOK_WHOSE_GUARDIAN ") AS place "
                    "FROM account a LEFT JOIN person p ON p.id = a.person_id "
                    "LEFT JOIN staff st ON st.person_id = a.person_id "
                    "LEFT JOIN guardian gd ON gd.person_id = a.person_id AND gd.withdrawn = 0 "
                    "LEFT JOIN pupil pu ON pu.person_id = a.person_id WHERE a.id = :id")
                .bind("id", account)));
}

std::optional<AccountRow> findByLogin(storage::ReadScope& scope, const QString& login)
{
    const auto id = scope.statement("SELECT id FROM account WHERE login_key = :key")
                        .bind("key", loginKey(login))
                        .number();
    return id ? find(scope, {*id}) : std::nullopt;
}

std::optional<Holder> holder(storage::ReadScope& scope, Id<Staff> staff)
{
    std::optional<Holder> found;
    scope
        .statement(
            "SELECT p.id AS person_id, p.last_name, p.first_name, p.middle_name, "
            "st.position AS place, CASE WHEN EXISTS (SELECT 1 FROM account a "
            "WHERE a.person_id = p.id) THEN 1 ELSE 0 END AS has_account "
            "FROM staff st JOIN person p ON p.id = st.person_id WHERE st.id = :id AND st.withdrawn = 0")
        .bind("id", staff)
        .each([&](const storage::Row& row) { found = holderOf(row); });
    return found;
}

std::optional<Holder> holder(storage::ReadScope& scope, Id<Pupil> pupil)
{
    std::optional<Holder> found;
    scope
        .statement("SELECT p.id AS person_id, p.last_name, p.first_name, p.middle_name, "
                   "(SELECT CAST(c.grade AS TEXT) || c.letter FROM class_membership m "
                   "JOIN school_class c ON c.id = m.class_id WHERE m.pupil_id = pu.id "
                   "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
                   "ORDER BY m.first_day DESC LIMIT 1) AS place, "
                   "CASE WHEN EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) "
                   "THEN 1 ELSE 0 END AS has_account FROM pupil pu JOIN person p ON p.id = pu.person_id "
                   "WHERE pu.id = :id AND pu.withdrawn = 0")
        .bind("id", pupil)
        .bind("today", scope.today())
        .each([&](const storage::Row& row) { found = holderOf(row); });
    return found;
}

std::optional<Holder> holder(storage::ReadScope& scope, Id<Guardian> guardian)
{
    std::optional<Holder> found;
    scope
        .statement(
            "SELECT p.id AS person_id, p.last_name, p.first_name, p.middle_name, " ZVONOK_WHOSE_GUARDIAN
            " AS place, CASE WHEN EXISTS (SELECT 1 FROM account a "
            "WHERE a.person_id = p.id) THEN 1 ELSE 0 END AS has_account "
            "FROM guardian gd JOIN person p ON p.id = gd.person_id "
            "WHERE gd.id = :id AND gd.withdrawn = 0")
        .bind("id", guardian)
        .bind("today", scope.today())
        .each([&](const storage::Row& row) { found = holderOf(row); });
    return found;
}

bool isClass(storage::ReadScope& scope, Id<SchoolClass> schoolClass)
{
    return scope.statement("SELECT id FROM school_class WHERE id = :id AND withdrawn = 0")
        .bind("id", schoolClass)
        .number()
        .has_value();
}

QList<Holder> pupilsWithoutAccount(storage::ReadScope& scope, Id<SchoolClass> schoolClass)
{
    QList<Holder> all;
    scope
        .statement(
            "SELECT p.id AS person_id, p.last_name, p.first_name, p.middle_name, "
            "CAST(c.grade AS TEXT) || c.letter AS place, 0 AS has_account FROM class_membership m "
            "JOIN school_class c ON c.id = m.class_id JOIN pupil pu ON pu.id = m.pupil_id AND pu.withdrawn = "
            "0 "
            "JOIN person p ON p.id = pu.person_id WHERE m.class_id = :class "
            "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
            "AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) "
            "ORDER BY p.search_key, p.id LIMIT 500")
        .bind("class", schoolClass)
        .bind("today", scope.today())
        .each([&](const storage::Row& row) { all.append(holderOf(row)); });
    return all;
}

QList<Holder> guardiansWithoutAccount(storage::ReadScope& scope, Id<SchoolClass> schoolClass)
{
    QList<Holder> all;
    QSet<qint64> known; // of twins one slip
    scope
        .statement(
            "SELECT p.id AS person_id, p.last_name, p.first_name, p.middle_name, "
            "CAST(c.grade AS TEXT) || c.letter || ' ' || pp.last_name || ' ' || pp.first_name AS place, "
            "0 AS has_account FROM class_membership m JOIN school_class c ON c.id = m.class_id "
            "JOIN pupil pu ON pu.id = m.pupil_id AND pu.withdrawn = 0 JOIN person pp ON pp.id = pu.person_id "
            "JOIN guardianship k ON k.pupil_id = pu.id AND k.may_see = 1 AND k.first_day <= {text:today} "
            "AND k.last_day >= {text:today} JOIN guardian gd ON gd.id = k.guardian_id AND gd.withdrawn = 0 "
            "JOIN person p ON p.id = gd.person_id WHERE m.class_id = :class "
            "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
            "AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) "
            "ORDER BY pp.search_key, k.kinship, p.id LIMIT 2000")
        .bind("class", schoolClass)
        .bind("today", scope.today())
        .each([&](const storage::Row& row) {
            if (known.contains(row.number("person_id")))
                return;
            known.insert(row.number("person_id"));
            all.append(holderOf(row));
        });
    return all;
}

QList<Holder> staffWithoutAccount(storage::ReadScope& scope)
{
    QList<Holder> all;
    scope
        .statement(
            "SELECT p.id AS person_id, p.last_name, p.first_name, p.middle_name, "
            "st.position AS place, 0 AS has_account FROM staff st JOIN person p ON p.id = st.person_id "
            "WHERE st.withdrawn = 0 AND (st.dismissed_on IS NULL OR st.dismissed_on > {text:today}) "
            "AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) "
            "ORDER BY p.search_key, p.id LIMIT 2000")
        .bind("today", scope.today())
        .each([&](const storage::Row& row) { all.append(holderOf(row)); });
    return all;
}

QList<AccountLine> list(storage::ReadScope& scope, const Visible& visible, const QString& text)
{
    QList<AccountLine> lines;
    QHash<qint64, qsizetype> places;
    scope
        .statement("SELECT a.id, a.login, a.disabled, a.must_change_password, a.last_login_at, a.version, "
                   "st.id AS staff_id, pu.id AS pupil_id, gd.id AS guardian_id, p.last_name, p.first_name, "
                   "p.middle_name, COALESCE(st.position, (SELECT CAST(c.grade AS TEXT) || c.letter FROM "
                   "class_membership m "
                   "JOIN school_class c ON c.id = m.class_id WHERE m.pupil_id = pu.id "
                   "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
                   "ORDER BY m.first_day DESC LIMIT 1), " ZVONOK_WHOSE_GUARDIAN ") AS place "
                   "FROM account a LEFT JOIN person p ON p.id = a.person_id "
                   "LEFT JOIN staff st ON st.person_id = a.person_id "
                   "LEFT JOIN guardian gd ON gd.person_id = a.person_id AND gd.withdrawn = 0 "
                   "LEFT JOIN pupil pu ON pu.person_id = a.person_id "
                   "WHERE ({int:school} = 1 OR ({int:self} = 1 AND a.id = {int:actor}) "
                   "OR ({int:own} = 1 AND EXISTS (SELECT 1 FROM class_membership m "
                   "JOIN school_class c ON c.id = m.class_id WHERE m.pupil_id = pu.id "
                   "AND m.first_day <= {text:today} AND m.last_day >= {text:today} "
                   "AND c.withdrawn = 0 AND c.teacher_id = {int:staff}))) "
                   "AND ({text:key} = '' OR a.login_key LIKE {text:key} || '%' ESCAPE '!' "
                   "OR ({text:name} <> '' AND p.search_key LIKE '% ' || {text:name} || '%' ESCAPE '!')) "
                   "ORDER BY COALESCE(p.search_key, a.login_key), a.id LIMIT 20000")
        .bind("school", visible.school())
        .bind("self", visible.self())
        .bind("own", visible.ownClass())
        .bind("actor", visible.actor().account)
        .bind("staff", visible.actor().staff)
        .bind("today", scope.today())
        .bind("key", escaped(loginKey(text)))
        .bind("name", escaped(foldName(text)))
        .each([&](const storage::Row& row) {
            AccountLine line;
            line.id = row.id<Account>("id");
            line.login = row.text("login");
            line.name = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            line.where = row.text("place");
            line.disabled = row.flag("disabled");
            line.mustChangePassword = row.flag("must_change_password");
            line.lastLogin = row.moment("last_login_at");
            line.staff = row.id<Staff>("staff_id");
            line.pupil = row.id<Pupil>("pupil_id");
            line.guardian = row.id<Guardian>("guardian_id");
            line.version = row.number("version");
            places.insert(line.id.value, lines.size());
            lines.append(line);
        });
    scope.statement("SELECT account_id, role FROM account_role ORDER BY account_id, role")
        .each([&](const storage::Row& row) {
            if (const auto at = places.constFind(row.number("account_id")); at != places.constEnd())
                lines[*at].roles.append(row.enumOf<Role>("role"));
        });
    return lines;
}

bool hasOtherAdministrator(storage::ReadScope& scope, Id<Account> without)
{
    QList<qint64> roles;
    for (const DefaultGrant& grant : defaultGrants())
        if (grant.permission == Permission::RightsManage && includes(grant.reach, Reach::School))
            roles.append(qint64(grant.role));
    return scope
               .statement("SELECT COUNT(*) FROM account a WHERE a.disabled = 0 AND a.id <> :without "
                          "AND EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id "
                          "AND r.role {in:roles})")
               .bind("without", without)
               .bindList("roles", roles)
               .number()
               .value_or(0) > 0;
}

AccountRow create(const AnyGrant& grant, storage::WriteScope& scope, const NewAccount& account)
{
    const QString stem = account.login.isEmpty() ? QStringLiteral("user") : account.login;
    QString login = stem;
    auto known = scope.statement("SELECT id FROM account WHERE login_key = :key");
    for (int number = 2; known.bind("key", loginKey(login)).number(); ++number)
        login = stem + QString::number(number);
    auto insert = scope.statement(
        "INSERT INTO account (login, login_key, password_hash, must_change_password, person_id, created_at, "
        "changed_at, changed_by) VALUES (:login, :key, :hash, 1, :person, :at, :at, :by) RETURNING id");
    if (account.person > 0)
        insert.bind("person", account.person);
    else
        insert.bindNull("person");
    const auto id = insert.bind("login", login)
                        .bind("key", loginKey(login))
                        .bind("hash", account.passwordHash)
                        .bind("at", scope.now())
                        .bind("by", grant.actor().account)
                        .insertedId<Account>();
    insertRoles(scope, id, account.roles);
    return find(scope, id).value();
}

qint64 setPassword(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account,
                   const QString& hash, bool mustChange)
{
    return scope
        .statement("UPDATE account SET password_hash = :hash, must_change_password = :must, "
                   "rights_version = rights_version + 1, version = version + 1, changed_at = :at, "
                   "changed_by = :by WHERE id = :id RETURNING version")
        .bind("hash", hash)
        .bind("must", mustChange)
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .bind("id", account)
        .number()
        .value_or(0);
}

qint64 setDisabled(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account, bool disabled)
{
    return scope
        .statement("UPDATE account SET disabled = :disabled, rights_version = rights_version + 1, "
                   "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id "
                   "RETURNING version")
        .bind("disabled", disabled)
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .bind("id", account)
        .number()
        .value_or(0);
}

qint64 setRoles(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account,
                const QList<Role>& roles)
{
    scope.statement("DELETE FROM account_role WHERE account_id = :account").bind("account", account).run();
    insertRoles(scope, account, roles);
    return scope
        .statement("UPDATE account SET rights_version = rights_version + 1, version = version + 1, "
                   "changed_at = :at, changed_by = :by WHERE id = :id RETURNING version")
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .bind("id", account)
        .number()
        .value_or(0);
}

void replaceHash(const AnyGrant&, storage::WriteScope& scope, Id<Account> account, const QString& hash)
{
    scope.statement("UPDATE account SET password_hash = :hash WHERE id = :id")
        .bind("hash", hash)
        .bind("id", account)
        .run();
}

} // namespace zvonok::server::accounts
