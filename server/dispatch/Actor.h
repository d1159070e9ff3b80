// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts: read from the database in the transaction of the action, so that a right taken away is gone at
// the next request. A value.
#pragma once

#include "common/admin/AdminMessages.h"
#include "server/storage/ReadScope.h"

namespace zvonok::server {

struct Actor {
    Id<Account> account; // none: nobody has logged in
    Id<Session> session;
    qint64 person = 0;
    Id<Staff> staff;
    Id<Pupil> pupil;
    Id<Guardian> guardian;
    QString login;
    QString name; // «Фамилия И. О.», or the login
    QList<Role> roles;
    bool mustChangePassword = false;
    bool system = false; // the server itself

    Reach reach(Permission permission) const
    {
        if (system)
            return Reach::School;
        Reach all = Reach::None;
        for (const Role role : roles)
            all = all | reachOf(role, permission);
        return all;
    }

    // Works here, and is neither a pupil nor a guardian besides.
    bool isStaff() const
    {
        return !system && !pupil && !roles.isEmpty() && !roles.contains(Role::Pupil) &&
               !roles.contains(Role::Guardian);
    }

    // The server's own jobs act as this one, and are audited.
    static Actor ofSystem();
    // NotAuthenticated: no such session, ended, expired, or the account is disabled.
    static Result<Actor> load(storage::ReadScope& scope, Id<Session> session);
};

QString signedName(const QString& lastName, const QString& firstName, const QString& middleName);

} // namespace zvonok::server
