// SPDX-License-Identifier: GPL-3.0-or-later
// Which roles an account has: a box for each. GUI thread.
#pragma once

#include "common/access/Role.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;

namespace zvonok::client {

class RolesDialog final : public QDialog
{
    Q_OBJECT

public:
    RolesDialog(const QString& name, const QList<Role>& roles, bool pupil, QWidget* parent = nullptr);

    QList<Role> roles() const;

private:
    void boxesChanged();

    QList<std::pair<Role, QCheckBox*>> m_boxes;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace zvonok::client
