// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/NewAccountDialog.h"

#include "client/admin/AdminTexts.h"
#include "common/people/SearchKey.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

NewAccountDialog::NewAccountDialog(ServerLink& link, bool mayGiveRoles, QWidget* parent)
    : QDialog(parent), m_link(&link), m_search(new QLineEdit(this)), m_people(new QListWidget(this)),
      m_login(new QLineEdit(this)), m_role(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New account"));
    m_search->setPlaceholderText(tr("Beginning of the name"));
    m_search->setAccessibleName(tr("Whose account"));
    m_people->setAccessibleName(tr("People found"));
    m_login->setMaxLength(100);
    m_login->setPlaceholderText(tr("made from the name"));
    for (const Role role : {Role::Teacher, Role::DeputyHead, Role::Director, Role::Secretary,
                            Role::Coordinator, Role::SystemAdministrator})
        m_role->addItem(AdminTexts::role(role), int(role));
    auto* form = new QFormLayout;
    form->addRow(tr("&Person"), m_search);
    form->addRow(QString(), m_people);
    form->addRow(tr("&Login"), m_login);
    form->addRow(tr("&Role"), m_role);
    m_role->setEnabled(mayGiveRoles);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &NewAccountDialog::search);
    connect(m_people, &QListWidget::currentRowChanged, this, [this, mayGiveRoles](int row) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0);
        // The role of a pupil and of a guardian follows from who it is.
        const bool staff = row >= 0 && m_found.at(row).kind == PersonKind::Staff;
        m_role->setEnabled(mayGiveRoles && (staff || row < 0));
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    resize(480, 420);
    m_search->setFocus();
}

void NewAccountDialog::search(const QString& text)
{
    const quint64 asked = ++m_asked;
    if (!m_link || text.trimmed().size() < 2)
        return show({});
    m_link->call(FindPeople{text.trimmed(), 30}).then(this, [this, asked](const Result<FoundPeople>& people) {
        if (asked == m_asked && people)
            show(people->people);
    });
}

void NewAccountDialog::show(const QList<FoundPerson>& people)
{
    m_found = people;
    m_people->clear();
    for (const FoundPerson& each : people)
        m_people->addItem(each.where.isEmpty() ? fullName(each.name)
                                               : QString(fullName(each.name) % u", " % each.where));
    if (!people.isEmpty())
        m_people->setCurrentRow(0);
}

CreateAccount NewAccountDialog::request() const
{
    CreateAccount request;
    const int row = m_people->currentRow();
    if (row < 0)
        return request;
    const FoundPerson& person = m_found.at(row);
    request.login = m_login->text().trimmed();
    if (person.kind == PersonKind::Pupil) {
        request.pupil = {person.id};
        request.roles = {Role::Pupil};
    } else if (person.kind == PersonKind::Guardian) {
        request.guardian = {person.id};
        request.roles = {Role::Guardian};
    } else {
        request.staff = {person.id};
        request.roles = {Role(m_role->currentData().toInt())};
    }
    return request;
}

} // namespace zvonok::client
