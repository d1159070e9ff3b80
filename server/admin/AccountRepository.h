// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL about accounts and their roles. Writing functions take the grant of the request. Lane of the scope.
#pragma once

#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server::accounts {

struct AccountRow {
    Id<Account> id;
    QString login;
    QString passwordHash; // empty: nobody can log in
    bool disabled = false;
    bool mustChangePassword = false;
    qint64 version = 0;
    qint64 person = 0;
    Id<Pupil> pupil;
    Id<Guardian> guardian;
    QString lastName;
    QString firstName;
    QString middleName;
    QString where; // class, position, or whose guardian
    QList<Role> roles;

    QString signedName() const; // or the login
    bool isStaff() const;       // by the roles: more than the own diary
    OneTimePassword slip(const QString& password) const;
};

// Somebody who may get an account.
struct Holder {
    qint64 person = 0;
    QString lastName;
    QString firstName;
    QString middleName;
    QString where;
    bool hasAccount = false;
};

bool isEmpty(storage::ReadScope& scope);
std::optional<AccountRow> find(storage::ReadScope& scope, Id<Account> account);
std::optional<AccountRow> findByLogin(storage::ReadScope& scope, const QString& login);
std::optional<Holder> holder(storage::ReadScope& scope, Id<Staff> staff);
std::optional<Holder> holder(storage::ReadScope& scope, Id<Pupil> pupil);
std::optional<Holder> holder(storage::ReadScope& scope, Id<Guardian> guardian);
QList<Holder> staffWithoutAccount(storage::ReadScope& scope);
bool isClass(storage::ReadScope& scope, Id<SchoolClass> schoolClass);
// Members of today.
QList<Holder> pupilsWithoutAccount(storage::ReadScope& scope, Id<SchoolClass> schoolClass);
// Who answers today for a member of today and may see the diary.
QList<Holder> guardiansWithoutAccount(storage::ReadScope& scope, Id<SchoolClass> schoolClass);
// text: beginning of the login or of a name.
QList<AccountLine> list(storage::ReadScope& scope, const Visible& visible, const QString& text);
// Is there another enabled account that manages rights?
bool hasOtherAdministrator(storage::ReadScope& scope, Id<Account> without);

struct NewAccount {
    QString login; // where it is taken, a number is put behind
    qint64 person = 0;
    QString passwordHash;
    QList<Role> roles;
};
// The login that it got is in the row.
AccountRow create(const AnyGrant& grant, storage::WriteScope& scope, const NewAccount& account);
// Each gives the new version.
qint64 setPassword(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account,
                   const QString& hash, bool mustChange);
qint64 setDisabled(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account, bool disabled);
qint64 setRoles(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account,
                const QList<Role>& roles);
// The same password under today's cost: nothing that anybody did.
void replaceHash(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account, const QString& hash);

} // namespace zvonok::server::accounts
