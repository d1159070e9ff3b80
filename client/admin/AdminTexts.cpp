// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AdminTexts.h"

#include "client/link/FailureText.h"

#include <QHash>
#include <QStringList>

namespace zvonok::client {

QString AdminTexts::role(Role role)
{
    switch (role) {
    case Role::Unknown:
        break;
    case Role::SystemAdministrator:
        return tr("System administrator");
    case Role::Coordinator:
        return tr("Coordinator");
    case Role::Director:
        return tr("Head of school");
    case Role::DeputyHead:
        return tr("Deputy head");
    case Role::Secretary:
        return tr("Secretary");
    case Role::Teacher:
        return tr("Teacher");
    case Role::Pupil:
        return tr("Pupil");
    case Role::Guardian:
        return tr("Parent");
    }
    return tr("Unknown role");
}

QString AdminTexts::roles(const QList<Role>& roles)
{
    QStringList names;
    for (const Role each : roles)
        names.append(role(each));
    return names.join(QStringLiteral(", "));
}

QString AdminTexts::action(const QString& action)
{
    const QHash<QString, QString> names{
        {QStringLiteral("session.opened"), tr("Logged in")},
        {QStringLiteral("session.resumed"), tr("Came back")},
        {QStringLiteral("session.closed"), tr("Logged out")},
        {QStringLiteral("login.failed"), tr("Failed to log in")},
        {QStringLiteral("account.created"), tr("Account created")},
        {QStringLiteral("account.passwordIssued"), tr("One-time password issued")},
        {QStringLiteral("account.passwordChanged"), tr("Password changed")},
        {QStringLiteral("account.disabled"), tr("Account disabled")},
        {QStringLiteral("account.enabled"), tr("Account enabled")},
        {QStringLiteral("account.roles"), tr("Roles changed")},
        {QStringLiteral("export.made"), tr("Printed or exported")},
        {QStringLiteral("backup.made"), tr("Backup made")},
        {QStringLiteral("setting.changed"), tr("Setting changed")},
    };
    return names.value(action, action);
}

QString AdminTexts::failure(const Failure& failure)
{
    switch (failure.code) {
    case FailureCode::Conflict:
        if (failure.field == QLatin1String("roles"))
            return tr("This is the last administrator who can log in. Give the role to somebody else first.");
        return tr("Somebody else changed this account meanwhile. The list was read again; please repeat.");
    case FailureCode::NotPermitted:
        return tr("You may not change an account that has more rights than yours.");
    case FailureCode::NotFound:
        return tr("This account does not exist any more. The list was read again.");
    case FailureCode::AlreadyExists:
        return tr("This has been done already. Read the list again; if the passwords were not printed, issue "
                  "new ones.");
    default:
        return FailureText::sentence(failure); // an account has nothing to add to the rest
    }
}

} // namespace zvonok::client
