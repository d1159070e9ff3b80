// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/NewPupilDialog.h"

#include "client/people/PersonForm.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zvonok::client {

NewPupilDialog::NewPupilDialog(const Theme& theme, const QList<ClassLine>& classes,
                               Id<SchoolClass> schoolClass, QWidget* parent)
    : QDialog(parent), m_form(new PersonForm(theme, this)), m_class(new QComboBox(this)),
      m_from(new QDateEdit(QDate::currentDate(), this)), m_order(new QLineEdit(this)),
      m_fileNumber(new QLineEdit(this))
{
    setWindowTitle(tr("New pupil"));
    for (const ClassLine& each : classes)
        m_class->addItem(each.name(), each.id.value);
    m_class->setCurrentIndex(std::max(0, m_class->findData(schoolClass.value)));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_order->setMaxLength(200);
    m_order->setPlaceholderText(tr("number and date"));
    m_fileNumber->setMaxLength(50);
    m_form->addRow(tr("Personal file &number"), m_fileNumber);
    m_form->addRow(tr("&Class"), m_class);
    m_form->addRow(tr("From the &day"), m_from);
    m_form->addRow(tr("O&rder"), m_order);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPupilDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    m_form->focusFirst();
}

void NewPupilDialog::check()
{
    const auto person = m_form->person();
    if (!person)
        return;
    m_request = {{m_class->currentData().toLongLong()},
                 *person,
                 m_fileNumber->text().trimmed(),
                 m_from->date(),
                 m_order->text().simplified()};
    accept();
}

} // namespace zvonok::client
