// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/Actor.h"

namespace zvonok::server {

QString signedName(const QString& lastName, const QString& firstName, const QString& middleName)
{
    QString name = lastName;
    if (!firstName.isEmpty())
        name += u' ' + firstName.left(1) + u'.';
    if (!middleName.isEmpty())
        name += u' ' + middleName.left(1) + u'.';
    return name;
}

Actor Actor::ofSystem()
{
    Actor actor;
    actor.system = true;
    actor.name = QStringLiteral("Zvonok");
    return actor;
}

Result<Actor> Actor::load(storage::ReadScope& scope, Id<Session> session)
{
    Actor actor;
    bool alive = false;
    scope
        .statement(
            "SELECT s.account_id, s.ended_at, s.expires_at, a.disabled, a.must_change_password, a.login, "
            "a.person_id, p.last_name, p.first_name, p.middle_name, st.id AS staff_id, pu.id AS pupil_id, "
            "gu.id AS guardian_id "
            "FROM session s JOIN account a ON a.id = s.account_id "
            "LEFT JOIN person p ON p.id = a.person_id LEFT JOIN staff st ON st.person_id = a.person_id "
            "LEFT JOIN pupil pu ON pu.person_id = a.person_id "
            "LEFT JOIN guardian gu ON gu.person_id = a.person_id AND gu.withdrawn = 0 WHERE s.id = :session")
        .bind("session", session)
        .each([&](const storage::Row& row) {
            alive = row.isNull("ended_at") && !row.flag("disabled") && row.moment("expires_at") > scope.now();
            actor.account = row.id<Account>("account_id");
            actor.session = session;
            actor.mustChangePassword = row.flag("must_change_password");
            actor.login = row.text("login");
            actor.person = row.number("person_id");
            actor.staff = row.id<Staff>("staff_id");
            actor.pupil = row.id<Pupil>("pupil_id");
            actor.guardian = row.id<Guardian>("guardian_id");
            actor.name = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
        });
    if (!alive)
        return fail(FailureCode::NotAuthenticated);
    if (actor.name.isEmpty())
        actor.name = actor.login;
    scope.statement("SELECT role FROM account_role WHERE account_id = :account ORDER BY role")
        .bind("account", actor.account)
        .each([&](const storage::Row& row) { actor.roles.append(row.enumOf<Role>("role")); });
    return actor;
}

} // namespace zvonok::server
