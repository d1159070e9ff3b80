// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AdminPages.h"

#include "client/admin/AccountsPage.h"
#include "client/admin/AuditPage.h"
#include "client/admin/FileLimitsPage.h"

#include <QCoreApplication>

namespace zvonok::client {

PageDescriptions adminPages()
{
    const auto text = [](const char* source) { return QCoreApplication::translate("AdminPages", source); };
    return {{QStringLiteral("accounts"),
             text(QT_TRANSLATE_NOOP("AdminPages", "&Accounts")),
             QStringLiteral("key"),
             PageSection::Administration,
             {},
             text(QT_TRANSLATE_NOOP("AdminPages", "Who may log in, one-time passwords, roles")),
             {Permission::AccountManage},
             [](Desk& desk, QWidget* parent) -> Page* { return new AccountsPage(desk, parent); }},
            {QStringLiteral("audit"),
             text(QT_TRANSLATE_NOOP("AdminPages", "A&udit log")),
             QStringLiteral("audit"),
             PageSection::Administration,
             {},
             text(QT_TRANSLATE_NOOP("AdminPages", "Who changed what, when and from where")),
             {Permission::AuditRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new AuditPage(desk, parent); }},
            {QStringLiteral("files"),
             text(QT_TRANSLATE_NOOP("AdminPages", "Li&mits of files")),
             QStringLiteral("attach"),
             PageSection::Administration,
             {},
             text(QT_TRANSLATE_NOOP("AdminPages", "How large attached files may be, and what is used")),
             {Permission::SystemStatus},
             [](Desk& desk, QWidget* parent) -> Page* { return new FileLimitsPage(desk, parent); }}};
}

} // namespace zvonok::client
