// SPDX-License-Identifier: GPL-3.0-or-later
// Which class, and whether its pupils or their guardians get accounts. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "common/admin/AdminMessages.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;

namespace zvonok::client {

class ClassAccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClassAccountsDialog(ServerLink& link, QWidget* parent = nullptr);

    CreateClassAccounts request() const;

private:
    QComboBox* m_class;
    QComboBox* m_whose;
    QDialogButtonBox* m_buttons;
};

} // namespace zvonok::client
