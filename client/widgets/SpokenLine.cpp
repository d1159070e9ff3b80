// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/SpokenLine.h"

#include <QAccessibleWidget>
#include <QComboBox>

namespace zvonok::client::spoken {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    QAccessible::Role role = QAccessible::NoRole;
    if (className == QLatin1String("zvonok::client::MessageBar"))
        role = QAccessible::AlertMessage;
    else if (className == QLatin1String("zvonok::client::GridLine"))
        role = QAccessible::Notification;
    else if (className == QLatin1String("zvonok::client::StatusLine"))
        role = QAccessible::StatusBar;
    else if (className == QLatin1String("zvonok::client::PageView"))
        role = QAccessible::Document;
    return role == QAccessible::NoRole ? nullptr
                                       : new QAccessibleWidget(qobject_cast<QWidget*>(object), role);
}

} // namespace

void install() { QAccessible::installFactory(makeInterface); } // installing it again changes nothing

// Windows speaks at Alert; the screen readers of Linux when an alert or a notification is shown.
void speak(QWidget* line)
{
    if (!QAccessible::isActive() || !line->isVisible())
        return;
    for (const QAccessible::Event what : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(line, what);
        QAccessible::updateAccessibility(&event);
    }
}

// A box is called by its value there, so what it is for goes into the description unless a label says it.
void describe(QWidget* widget)
{
#ifdef Q_OS_UNIX
    if (auto* box = qobject_cast<QComboBox*>(widget))
        if (!box->accessibleName().isEmpty() && box->accessibleDescription().isEmpty())
            box->setAccessibleDescription(box->accessibleName());
#else
    Q_UNUSED(widget)
#endif
}

} // namespace zvonok::client::spoken
