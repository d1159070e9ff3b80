// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/DateField.h"

#include <QDateEdit>

namespace zvonok::client {

QDateEdit* dateField(QWidget* parent, const QString& accessibleName)
{
    auto* edit = new QDateEdit(QDate::currentDate(), parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace zvonok::client
