// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AdminTexts.h"

#include "client/link/FailureText.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
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
        {QStringLiteral("files.limitsSet"), tr("Limits of files set")},
        {QStringLiteral("mark.put"), tr("Mark put")},
        {QStringLiteral("mark.cleared"), tr("Mark cleared")},
        {QStringLiteral("absence.put"), tr("Absence put")},
        {QStringLiteral("absence.cleared"), tr("Absence cleared")},
        {QStringLiteral("lesson.saved"), tr("Topic or homework changed")},
        {QStringLiteral("assignment.saved"), tr("Work of a lesson changed")},
        {QStringLiteral("pupil.added"), tr("Pupil added")},
        {QStringLiteral("pupil.changed"), tr("Pupil's card changed")},
        {QStringLiteral("pupil.moved"), tr("Pupil moved")},
        {QStringLiteral("guardian.added"), tr("Guardian added")},
        {QStringLiteral("guardian.changed"), tr("Guardian changed")},
        {QStringLiteral("guardian.linked"), tr("Guardian linked with a pupil")},
        {QStringLiteral("guardian.unlinked"), tr("Guardian no longer of a pupil")},
        {QStringLiteral("guardian.withdrawn"), tr("Guardian taken back with an import")},
        {QStringLiteral("guardian.restored"), tr("Guardian as before an import")},
        {QStringLiteral("staff.added"), tr("Member of staff added")},
        {QStringLiteral("staff.changed"), tr("Card of staff changed")},
        {QStringLiteral("class.added"), tr("Class added")},
        {QStringLiteral("class.changed"), tr("Class changed")},
        {QStringLiteral("group.saved"), tr("Group changed")},
        {QStringLiteral("group.members"), tr("Members of a group changed")},
        {QStringLiteral("group.teachers"), tr("Teachers of a group changed")},
        {QStringLiteral("group.pattern"), tr("Weekly lessons of a group changed")},
        {QStringLiteral("subject.saved"), tr("Subject changed")},
        {QStringLiteral("year.saved"), tr("School year changed")},
        {QStringLiteral("import.made"), tr("Lists imported")},
        {QStringLiteral("import.undone"), tr("Import undone")},
        {QStringLiteral("demo.made"), tr("Demo school made")},
    };
    return names.value(action, action);
}

QString AdminTexts::subject(const QString& kind)
{
    const QHash<QString, QString> names{
        {QStringLiteral("account"), tr("account")},   {QStringLiteral("session"), tr("session")},
        {QStringLiteral("pupil"), tr("pupil")},       {QStringLiteral("staff"), tr("member of staff")},
        {QStringLiteral("class"), tr("class")},       {QStringLiteral("group"), tr("group")},
        {QStringLiteral("lesson"), tr("lesson")},     {QStringLiteral("assignment"), tr("work")},
        {QStringLiteral("subject"), tr("subject")},   {QStringLiteral("schoolYear"), tr("school year")},
        {QStringLiteral("import"), tr("import")},     {QStringLiteral("backup"), tr("backup")},
        {QStringLiteral("address"), tr("address")},   {QStringLiteral("school"), tr("school")},
        {QStringLiteral("setting"), tr("setting")},   {QStringLiteral("report"), tr("report")},
        {QStringLiteral("guardian"), tr("guardian")},
    };
    return names.value(kind, kind);
}

QString AdminTexts::values(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString value = it->toVariant().toString();
        if (it->isBool())
            value = it->toBool() ? tr("yes") : tr("no");
        else if (it->isArray() || it->isObject())
            value =
                QString::fromUtf8(QJsonDocument::fromVariant(it->toVariant()).toJson(QJsonDocument::Compact));
        if (!value.isEmpty() && value != QLatin1String("0"))
            parts.append(QString(it.key() % u": " % value));
    }
    return parts.join(QStringLiteral(", "));
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
