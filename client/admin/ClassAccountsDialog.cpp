// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/ClassAccountsDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace zvonok::client {

ClassAccountsDialog::ClassAccountsDialog(ServerLink& link, QWidget* parent)
    : QDialog(parent), m_class(new QComboBox(this)), m_whose(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Accounts for a class"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setMinimumContentsLength(8);
    m_whose->setAccessibleName(tr("Whose accounts"));
    m_whose->addItem(tr("pupils"), int(Role::Pupil));
    m_whose->addItem(tr("parents and other guardians"), int(Role::Guardian));
    auto* note = new QLabel(tr("Who has an account keeps it. The others get one with a one-time password; "
                               "the slips to cut apart can be printed afterwards."),
                            this);
    note->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Class"), m_class);
    form->addRow(tr("&For"), m_whose);
    form->addRow(note);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    link.call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return;
        for (const ClassLine& each : classes->classes)
            m_class->addItem(each.name(), each.id.value);
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_class->count() > 0);
    });
    resize(420, sizeHint().height());
}

CreateClassAccounts ClassAccountsDialog::request() const
{
    return {{m_class->currentData().toLongLong()}, Role(m_whose->currentData().toInt())};
}

} // namespace zvonok::client
