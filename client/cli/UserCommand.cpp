// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/UserCommand.h"

#include "common/Protocol.h"
#include "common/access/Login.h"

namespace zvonok::client {

namespace {

const QString howTo =
    QStringLiteral("user list [TEXT] | create staff:ID|pupil:ID|guardian:ID ROLE… | staff [ROLE] | "
                   "class CLASS pupil|guardian | disable LOGIN | enable "
                   "LOGIN | password LOGIN… | roles LOGIN ROLE…");

std::optional<Role> roleNamed(const QString& name)
{
    for (const auto& each : enumNames(Role{}))
        if (each.value != Role::Unknown && wire::detail::text(each.name) == name)
            return each.value;
    return std::nullopt;
}

Result<QList<Role>> rolesNamed(const QStringList& names)
{
    QList<Role> roles;
    for (const QString& name : names) {
        const auto role = roleNamed(name);
        if (!role)
            return fail(FailureCode::InvalidInput, QStringLiteral("role"), {name});
        roles.append(*role);
    }
    return roles;
}

Result<AccountLine> accountOf(SyncLink& link, const QString& login)
{
    const auto list = link.call(ListAccounts{login});
    if (!list)
        return tl::unexpected(list.error());
    for (const AccountLine& each : list->accounts)
        if (loginKey(each.login) == loginKey(login))
            return each;
    return fail(FailureCode::NotFound, QStringLiteral("login"), {login});
}

template <class Reply>
Result<UserOutcome> told(const Result<Reply>& reply)
{
    if (!reply)
        return tl::unexpected(reply.error());
    return UserOutcome{wire::toJson(*reply), {}};
}

Result<UserOutcome> create(SyncLink& link, const QStringList& rest)
{
    CreateAccount request;
    const QString whose = rest.value(0);
    const qint64 id = whose.section(u':', 1).toLongLong();
    if (whose.startsWith(QLatin1String("staff:")))
        request.staff = {id};
    else if (whose.startsWith(QLatin1String("pupil:")))
        request.pupil = {id};
    else if (whose.startsWith(QLatin1String("guardian:")))
        request.guardian = {id};
    if (id <= 0 || rest.size() < 2)
        return UserOutcome{{}, howTo};
    const auto roles = rolesNamed(rest.mid(1));
    if (!roles)
        return tl::unexpected(roles.error());
    request.roles = *roles;
    return told(link.call(request));
}

Result<UserOutcome> createForClass(SyncLink& link, const QStringList& rest)
{
    const auto role = rest.size() == 2 ? roleNamed(rest.at(1)) : std::nullopt;
    if (!role)
        return UserOutcome{{}, howTo};
    const auto classes = link.call(ListClasses{});
    if (!classes)
        return tl::unexpected(classes.error());
    for (const ClassLine& line : classes->classes)
        if (line.name() == rest.at(0) || QString::number(line.id.value) == rest.at(0))
            return told(link.call(CreateClassAccounts{line.id, *role}));
    return fail(FailureCode::NotFound, QStringLiteral("class"), {rest.at(0)});
}

// Everybody of the staff who has none.
Result<UserOutcome> createForStaff(SyncLink& link, const QStringList& rest)
{
    if (rest.size() > 1)
        return UserOutcome{{}, howTo};
    const auto role = rest.isEmpty() ? std::optional(Role::Teacher) : roleNamed(rest.at(0));
    if (!role)
        return fail(FailureCode::InvalidInput, QStringLiteral("role"), rest);
    const auto issued = link.call(CreateStaffAccounts{*role});
    if (!issued)
        return tl::unexpected(issued.error());
    QString text;
    for (const OneTimePassword& slip : issued->slips) {
        QStringList cells{slip.login, slip.password, slip.name, slip.where};
        for (QString& cell : cells)
            cell = cell.simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return UserOutcome{{}, {}, text};
}

} // namespace

Result<UserOutcome> runUser(SyncLink& link, const QStringList& arguments)
{
    const QString act = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (act == QLatin1String("list"))
        return told(link.call(ListAccounts{rest.join(u' ')}));
    if (act == QLatin1String("create"))
        return create(link, rest);
    if (act == QLatin1String("staff"))
        return createForStaff(link, rest);
    if (act == QLatin1String("class"))
        return createForClass(link, rest);
    if (rest.isEmpty())
        return UserOutcome{{}, howTo};
    if (act == QLatin1String("password")) {
        IssuePasswords request;
        for (const QString& login : rest) {
            const auto account = accountOf(link, login);
            if (!account)
                return tl::unexpected(account.error());
            request.accounts.append(account->id);
        }
        return told(link.call(request));
    }
    const auto account = accountOf(link, rest.first());
    if (!account)
        return tl::unexpected(account.error());
    if ((act == QLatin1String("disable") || act == QLatin1String("enable")) && rest.size() == 1)
        return told(
            link.call(SetAccountDisabled{account->id, act == QLatin1String("disable"), account->version}));
    if (act == QLatin1String("roles") && rest.size() > 1) {
        const auto roles = rolesNamed(rest.mid(1));
        if (!roles)
            return tl::unexpected(roles.error());
        return told(link.call(SetAccountRoles{account->id, *roles, account->version}));
    }
    return UserOutcome{{}, howTo};
}

} // namespace zvonok::client
