// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of others: list, make, new one-time passwords, disable, roles. What makes passwords runs on the
// work pool, not on the hashing one: a whole school's passwords must not keep anybody from logging in.
#pragma once

#include "server/admin/AccountScope.h"
#include "server/admin/AdminServices.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ListAccountsHandler {
    using Request = ListAccounts;
    static constexpr auto access = access::permission(Permission::AccountManage).filtered();
    Result<AccountList> run(const Grant<ListAccounts>& grant, storage::ReadScope& scope);
};

struct CreateAccountHandler {
    AdminServices& services;
    using Request = CreateAccount;
    static constexpr auto access =
        access::permission(Permission::AccountManage).wholeSchool("an account may be anybody's");
    Result<AccountsIssued> run(const Grant<CreateAccount>& grant, WorkScope& scope);
};

struct IssuePasswordsHandler {
    AdminServices& services;
    using Request = IssuePasswords;
    static constexpr auto access =
        access::permission(Permission::AccountManage).atEach(&IssuePasswords::accounts);
    Result<AccountsIssued> run(const Grant<IssuePasswords>& grant, WorkScope& scope);
};

struct CreateStaffAccountsHandler {
    AdminServices& services;
    using Request = CreateStaffAccounts;
    static constexpr auto access =
        access::permission(Permission::AccountManage).wholeSchool("all members of staff");
    Result<AccountsIssued> run(const Grant<CreateStaffAccounts>& grant, WorkScope& scope);
};

struct CreateClassAccountsHandler {
    AdminServices& services;
    using Request = CreateClassAccounts;
    static constexpr auto access =
        access::permission(Permission::AccountManage).wholeSchool("all pupils or guardians of a class");
    Result<AccountsIssued> run(const Grant<CreateClassAccounts>& grant, WorkScope& scope);
};

struct SetAccountDisabledHandler {
    AdminServices& services;
    using Request = SetAccountDisabled;
    static constexpr auto access =
        access::permission(Permission::AccountManage).at(&SetAccountDisabled::account);
    Result<AccountSaved> run(const Grant<SetAccountDisabled>& grant, storage::WriteScope& scope);
};

struct SetAccountRolesHandler {
    AdminServices& services;
    using Request = SetAccountRoles;
    static constexpr auto access = access::permission(Permission::RightsManage).at(&SetAccountRoles::account);
    Result<AccountSaved> run(const Grant<SetAccountRoles>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
