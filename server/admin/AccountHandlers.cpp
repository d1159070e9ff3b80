// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccountHandlers.h"

#include "common/access/Login.h"
#include "server/admin/AccountRepository.h"
#include "server/admin/RoleRules.h"
#include "server/admin/SessionRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zvonok::server {

namespace {

QJsonArray namesOf(const QList<Role>& roles)
{
    QJsonArray names;
    for (const Role role : roles)
        for (const auto& each : enumNames(Role{}))
            if (each.value == role)
                names.append(wire::detail::text(each.name));
    return names;
}

// An account as the audit keeps it: never its password.
QByteArray stateOf(const accounts::AccountRow& account)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("login"), account.login},
                                     {QStringLiteral("person"), account.person},
                                     {QStringLiteral("roles"), namesOf(account.roles)},
                                     {QStringLiteral("disabled"), account.disabled}})
        .toJson(QJsonDocument::Compact);
}

storage::AuditEntry entry(const QString& action, const accounts::AccountRow& account,
                          const QByteArray& before, const QByteArray& after)
{
    return {action, QStringLiteral("account"), account.id.value, {}, 0, before, after};
}

bool managesRights(const QList<Role>& roles)
{
    return std::any_of(roles.begin(), roles.end(), [](Role each) {
        return includes(reachOf(each, Permission::RightsManage), Reach::School);
    });
}

void endAfterwards(storage::WriteScope& scope, const AdminServices& services, Id<Account> account)
{
    scope.afterCommit([end = services.endAccount, account] { end(account); });
}

Result<QString> checkedLogin(const QString& text)
{
    const QString login = text.trimmed();
    constexpr qsizetype shortest = 2;
    const bool printable =
        std::all_of(login.begin(), login.end(), [](QChar each) { return each.isPrint() && !each.isSpace(); });
    if (!login.isEmpty() && (login.size() < shortest || !printable))
        return fail(FailureCode::InvalidInput, QStringLiteral("login"), {QStringLiteral("letters")});
    return login;
}

// An account with a one-time password for each; find asks again in the writing transaction, so that who got
// one meanwhile gets no second.
template <class Find>
Result<AccountsIssued> createAll(const AnyGrant& grant, WorkScope& scope, const AdminServices& services,
                                 const QList<accounts::Holder>& people, const QList<Role>& roles,
                                 const Find& find)
{
    QHash<qint64, std::pair<QString, QString>> passwords; // person → password and hash
    for (const accounts::Holder& each : people) {
        if (scope.cancelled())
            return fail(FailureCode::Cancelled);
        const QString password = newOneTimePassword();
        const QString hash = services.hasher.hash(password);
        if (hash.isEmpty())
            return fail(FailureCode::Busy);
        passwords.insert(each.person, {password, hash});
        scope.progress(passwords.size(), people.size(), {});
    }
    return scope.commit([&](storage::WriteScope& write) -> Result<AccountsIssued> {
        AccountsIssued issued;
        for (const accounts::Holder& each : find(write)) {
            const auto password = passwords.constFind(each.person);
            if (password == passwords.constEnd()) // came in meanwhile: next time
                continue;
            auto made = accounts::create(grant, write,
                                         {loginFor(each.lastName, each.firstName, each.middleName),
                                          each.person, password->second, roles});
            write.audit(entry(QStringLiteral("account.created"), made, {}, stateOf(made)));
            if (!each.where.isEmpty())
                made.where = each.where; // the child of this class, not another
            issued.slips.append(made.slip(password->first));
        }
        return issued;
    });
}

} // namespace

Result<AccountList> ListAccountsHandler::run(const Grant<ListAccounts>& grant, storage::ReadScope& scope)
{
    return AccountList{accounts::list(scope, grant.visible(), grant.request().text)};
}

Result<AccountsIssued> CreateAccountHandler::run(const Grant<CreateAccount>& grant, WorkScope& scope)
{
    const CreateAccount& request = grant.request();
    if (int(bool(request.staff)) + int(bool(request.pupil)) + int(bool(request.guardian)) > 1)
        return fail(FailureCode::InvalidInput,
                    request.pupil ? QStringLiteral("pupil") : QStringLiteral("guardian"),
                    {QStringLiteral("two people")});
    const bool somebody = request.staff || request.pupil || request.guardian;
    auto login = checkedLogin(request.login);
    if (!login)
        return tl::unexpected(login.error());
    if (login->isEmpty() && !somebody)
        return fail(FailureCode::MissingInput, QStringLiteral("login"));
    auto roles = checkedRoles(request.roles, bool(request.pupil));
    if (!roles)
        return tl::unexpected(roles.error());
    if (request.guardian && *roles != QList<Role>{Role::Guardian})
        return fail(FailureCode::InvalidInput, QStringLiteral("roles"), {QStringLiteral("guardian")});
    if (!mayGive(grant.actor(), *roles))
        return fail(FailureCode::NotPermitted, QStringLiteral("roles"));

    const QString password = newOneTimePassword();
    const QString hash = services.hasher.hash(password);
    if (hash.isEmpty())
        return fail(FailureCode::Busy);
    return scope.commit([&](storage::WriteScope& write) -> Result<AccountsIssued> {
        accounts::NewAccount wanted{*login, 0, hash, *roles};
        if (somebody) {
            const QString field = request.staff   ? QStringLiteral("staff")
                                  : request.pupil ? QStringLiteral("pupil")
                                                  : QStringLiteral("guardian");
            const auto holder = request.staff   ? accounts::holder(write, request.staff)
                                : request.pupil ? accounts::holder(write, request.pupil)
                                                : accounts::holder(write, request.guardian);
            if (!holder)
                return fail(FailureCode::NotFound, field);
            if (holder->hasAccount)
                return fail(FailureCode::AlreadyExists, field);
            wanted.person = holder->person;
            if (login->isEmpty())
                wanted.login = loginFor(holder->lastName, holder->firstName, holder->middleName);
        }
        if (!login->isEmpty() && accounts::findByLogin(write, *login))
            return fail(FailureCode::AlreadyExists, QStringLiteral("login"));
        const auto made = accounts::create(grant, write, wanted);
        write.audit(entry(QStringLiteral("account.created"), made, {}, stateOf(made)));
        return AccountsIssued{{made.slip(password)}};
    });
}

Result<AccountsIssued> IssuePasswordsHandler::run(const Grant<IssuePasswords>& grant, WorkScope& scope)
{
    QList<Id<Account>> ids;
    for (const Id<Account> each : grant.request().accounts)
        if (!ids.contains(each))
            ids.append(each);
    if (ids.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("accounts"));
    struct New {
        QString password;
        QString hash;
    };
    QList<New> made;
    for (const Id<Account> id : ids) {
        if (scope.cancelled())
            return fail(FailureCode::Cancelled);
        auto allowed = scope.read([&](storage::ReadScope& read) -> Result<Nothing> {
            const auto account = accounts::find(read, id);
            if (!account)
                return fail(FailureCode::NotFound);
            return mayGive(grant.actor(), account->roles) ? Result<Nothing>(Nothing{})
                                                          : fail(FailureCode::NotPermitted);
        });
        if (!allowed)
            return tl::unexpected(allowed.error());
        const QString password = newOneTimePassword();
        made.append({password, services.hasher.hash(password)});
        if (made.last().hash.isEmpty())
            return fail(FailureCode::Busy);
        scope.progress(made.size(), ids.size(), {});
    }
    return scope.commit([&](storage::WriteScope& write) -> Result<AccountsIssued> {
        AccountsIssued issued;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto account = accounts::find(write, ids.at(i));
            if (!account)
                return fail(FailureCode::NotFound);
            if (!mayGive(grant.actor(), account->roles)) // they may have risen meanwhile
                return fail(FailureCode::NotPermitted);
            accounts::setPassword(grant, write, account->id, made.at(i).hash, true);
            sessions::forgive(grant, write, account->id);
            sessions::endAll(grant, write, account->id);
            write.audit(entry(QStringLiteral("account.passwordIssued"), *account, {}, stateOf(*account)));
            endAfterwards(write, services, account->id);
            issued.slips.append(account->slip(made.at(i).password));
        }
        return issued;
    });
}

Result<AccountsIssued> CreateStaffAccountsHandler::run(const Grant<CreateStaffAccounts>& grant,
                                                       WorkScope& scope)
{
    auto roles = checkedRoles({grant.request().role}, false);
    if (!roles)
        return fail(roles.error().code, QStringLiteral("role"), roles.error().arguments);
    if (!mayGive(grant.actor(), *roles))
        return fail(FailureCode::NotPermitted, QStringLiteral("role"));
    auto people = scope.read([](storage::ReadScope& read) -> Result<QList<accounts::Holder>> {
        return accounts::staffWithoutAccount(read);
    });
    if (!people)
        return tl::unexpected(people.error());
    return createAll(grant, scope, services, *people, *roles, accounts::staffWithoutAccount);
}

Result<AccountsIssued> CreateClassAccountsHandler::run(const Grant<CreateClassAccounts>& grant,
                                                       WorkScope& scope)
{
    const Role role = grant.request().role;
    if (role != Role::Pupil && role != Role::Guardian)
        return fail(FailureCode::InvalidInput, QStringLiteral("role"), {QStringLiteral("pupil")});
    if (!mayGive(grant.actor(), role))
        return fail(FailureCode::NotPermitted, QStringLiteral("role"));
    const auto find = [role, schoolClass = grant.request().schoolClass](storage::ReadScope& read) {
        return role == Role::Pupil ? accounts::pupilsWithoutAccount(read, schoolClass)
                                   : accounts::guardiansWithoutAccount(read, schoolClass);
    };
    auto people = scope.read([&](storage::ReadScope& read) -> Result<QList<accounts::Holder>> {
        if (!accounts::isClass(read, grant.request().schoolClass))
            return fail(FailureCode::NotFound, QStringLiteral("schoolClass"));
        return find(read);
    });
    if (!people)
        return tl::unexpected(people.error());
    return createAll(grant, scope, services, *people, {role}, find);
}

Result<AccountSaved> SetAccountDisabledHandler::run(const Grant<SetAccountDisabled>& grant,
                                                    storage::WriteScope& scope)
{
    const SetAccountDisabled& request = grant.request();
    const auto account = accounts::find(scope, request.account);
    if (!account)
        return fail(FailureCode::NotFound);
    if (!mayGive(grant.actor(), account->roles))
        return fail(FailureCode::NotPermitted);
    if (account->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    if (account->disabled == request.disabled)
        return AccountSaved{account->id, account->version};
    if (request.disabled && managesRights(account->roles) &&
        !accounts::hasOtherAdministrator(scope, account->id))
        return fail(FailureCode::Conflict, QStringLiteral("roles"), {QStringLiteral("last")});
    const qint64 version = accounts::setDisabled(grant, scope, account->id, request.disabled);
    sessions::endAll(grant, scope, account->id);
    auto after = *account;
    after.disabled = request.disabled;
    scope.audit(
        entry(request.disabled ? QStringLiteral("account.disabled") : QStringLiteral("account.enabled"),
              *account, stateOf(*account), stateOf(after)));
    endAfterwards(scope, services, account->id);
    return AccountSaved{account->id, version};
}

Result<AccountSaved> SetAccountRolesHandler::run(const Grant<SetAccountRoles>& grant,
                                                 storage::WriteScope& scope)
{
    const SetAccountRoles& request = grant.request();
    const auto account = accounts::find(scope, request.account);
    if (!account)
        return fail(FailureCode::NotFound);
    auto roles = checkedRoles(request.roles, bool(account->pupil));
    if (!roles)
        return tl::unexpected(roles.error());
    if (!mayGive(grant.actor(), account->roles) || !mayGive(grant.actor(), *roles))
        return fail(FailureCode::NotPermitted, QStringLiteral("roles"));
    if (account->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    if (account->roles == *roles)
        return AccountSaved{account->id, account->version};
    if (!account->disabled && managesRights(account->roles) && !managesRights(*roles) &&
        !accounts::hasOtherAdministrator(scope, account->id))
        return fail(FailureCode::Conflict, QStringLiteral("roles"), {QStringLiteral("last")});
    const qint64 version = accounts::setRoles(grant, scope, account->id, *roles);
    sessions::endAll(grant, scope, account->id);
    auto after = *account;
    after.roles = *roles;
    scope.audit(entry(QStringLiteral("account.roles"), *account, stateOf(*account), stateOf(after)));
    endAfterwards(scope, services, account->id);
    return AccountSaved{account->id, version};
}

} // namespace zvonok::server
