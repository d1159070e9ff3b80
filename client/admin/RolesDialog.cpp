// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/RolesDialog.h"

#include "client/admin/AdminTexts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

RolesDialog::RolesDialog(const QString& name, const QList<Role>& roles, bool pupil, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Roles of %1").arg(name));
    auto* layout = new QVBoxLayout(this);
    auto* note = new QLabel(tr("Whoever has several roles may do what any of them may. The change ends the "
                               "person's sessions."),
                            this);
    note->setWordWrap(true);
    layout->addWidget(note);
    for (const auto& each : enumNames(Role{})) {
        if (each.value == Role::Unknown || (each.value == Role::Pupil) != pupil)
            continue;
        auto* box = new QCheckBox(AdminTexts::role(each.value), this);
        box->setChecked(roles.contains(each.value));
        connect(box, &QCheckBox::toggled, this, &RolesDialog::boxesChanged);
        layout->addWidget(box);
        m_boxes.append({each.value, box});
    }
    // Behind the boxes in the order of Tab, too.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_buttons);
    boxesChanged();
}

QList<Role> RolesDialog::roles() const
{
    QList<Role> chosen;
    for (const auto& [role, box] : m_boxes)
        if (box->isChecked())
            chosen.append(role);
    return chosen;
}

void RolesDialog::boxesChanged() { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!roles().isEmpty()); }

} // namespace zvonok::client
