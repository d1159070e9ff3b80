// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/MoveDialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace zvonok::client {

MoveDialog::MoveDialog(const QString& name, const QList<ClassLine>& classes, Id<SchoolClass> now,
                       QWidget* parent)
    : QDialog(parent), m_to(new QComboBox(this)), m_on(new QDateEdit(QDate::currentDate(), this)),
      m_order(new QLineEdit(this))
{
    setWindowTitle(tr("Movement: %1").arg(name));
    for (const ClassLine& each : classes)
        if (each.id != now)
            m_to->addItem(each.name(), each.id.value);
    m_to->addItem(tr("leaves the school"), qint64(0));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_order->setMaxLength(200);
    m_order->setPlaceholderText(tr("number and date"));
    auto* note =
        new QLabel(tr("The last day in the class of now is the day before. Marks and absences put until "
                      "then stay where they are."),
                   this);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&From the day"), m_on);
    form->addRow(tr("&Order"), m_order);
    form->addRow(note);
    form->addRow(buttons);
}

MovePupil MoveDialog::request(Id<Pupil> pupil) const
{
    return {pupil, {m_to->currentData().toLongLong()}, m_on->date(), m_order->text().simplified()};
}

} // namespace zvonok::client
