// SPDX-License-Identifier: GPL-3.0-or-later
// An account for one person: found among staff, pupils or guardians by name, the login made by the server
// unless one is typed, the roles where the right to give them is there. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "common/admin/AdminMessages.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace zvonok::client {

class NewAccountDialog final : public QDialog
{
    Q_OBJECT

public:
    NewAccountDialog(ServerLink& link, bool mayGiveRoles, QWidget* parent = nullptr);

    CreateAccount request() const; // of what is chosen

private:
    void search(const QString& text);
    void show(const QList<FoundPerson>& people);

    QPointer<ServerLink> m_link;
    QLineEdit* m_search;
    QListWidget* m_people;
    QLineEdit* m_login;
    QComboBox* m_role;
    QDialogButtonBox* m_buttons;
    QList<FoundPerson> m_found;
    quint64 m_asked = 0;
};

} // namespace zvonok::client
