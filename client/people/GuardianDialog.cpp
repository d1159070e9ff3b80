// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/GuardianDialog.h"

#include "client/link/FailureText.h"
#include "client/people/PersonForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

QString kinshipText(Kinship kinship)
{
    switch (kinship) {
    case Kinship::Unknown:
        break;
    case Kinship::Mother:
        return GuardianDialog::tr("mother");
    case Kinship::Father:
        return GuardianDialog::tr("father");
    case Kinship::Guardian:
        return GuardianDialog::tr("guardian");
    case Kinship::Trustee:
        return GuardianDialog::tr("trustee");
    case Kinship::FosterParent:
        return GuardianDialog::tr("foster parent");
    case Kinship::Grandmother:
        return GuardianDialog::tr("grandmother");
    case Kinship::Grandfather:
        return GuardianDialog::tr("grandfather");
    case Kinship::Other:
        return GuardianDialog::tr("somebody else");
    }
    return {};
}

QComboBox* kinshipChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(GuardianDialog::tr("Kinship"));
    for (const auto& each : enumNames(Kinship{}))
        if (each.value != Kinship::Unknown)
            choice->addItem(kinshipText(each.value), int(each.value));
    return choice;
}

GuardianDialog::GuardianDialog(const Theme& theme, const QString& pupilName, const GuardianLine& guardian,
                               QWidget* parent)
    : QDialog(parent), m_guardian(guardian), m_form(new PersonForm(theme, this)),
      m_workPlace(new QLineEdit(this)), m_kinship(kinshipChoice(this)),
      m_legal(new QCheckBox(tr("Le&gal representative"), this)),
      m_maySee(new QCheckBox(tr("May see the &diary"), this)), m_from(new QDateEdit(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(guardian.id ? tr("Guardian of %1").arg(pupilName)
                               : tr("New guardian of %1").arg(pupilName));
    m_workPlace->setMaxLength(300);
    m_workPlace->setText(guardian.workPlace);
    m_workPlace->setPlaceholderText(tr("place and position"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_from->setDate(guardian.tie.from.isValid() ? guardian.tie.from : QDate::currentDate());
    m_kinship->setCurrentIndex(std::max(0, m_kinship->findData(int(guardian.tie.kinship))));
    m_legal->setChecked(guardian.tie.legal);
    m_maySee->setChecked(guardian.tie.maySee);
    m_maySee->setToolTip(tr("Without this an account of the guardian shows nothing of this pupil"));
    m_form->setPerson(guardian.person);
    m_form->addRow(tr("&Work"), m_workPlace);
    m_form->addRow(tr("&Kinship"), m_kinship);
    m_form->addRow(QString(), m_legal);
    m_form->addRow(QString(), m_maySee);
    m_form->addRow(tr("From the da&y"), m_from);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GuardianDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(480, sizeHint().height());
    m_form->focusFirst();
}

void GuardianDialog::submit()
{
    const auto person = m_form->person();
    if (!person)
        return;
    SaveGuardian request;
    request.guardian = m_guardian.id;
    request.version = m_guardian.version;
    request.person = *person;
    request.workPlace = m_workPlace->text().simplified();
    request.tie = m_guardian.tie;
    request.tie.kinship = Kinship(m_kinship->currentData().toInt());
    request.tie.legal = m_legal->isChecked();
    request.tie.maySee = m_maySee->isChecked();
    request.tie.from = m_from->date();
    m_problem->hide();
    setBusy(true);
    Q_EMIT submitted(request);
}

void GuardianDialog::setBusy(bool busy) { m_buttons->button(QDialogButtonBox::Save)->setEnabled(!busy); }

void GuardianDialog::showFailure(const Failure& failure)
{
    setBusy(false);
    if (m_form->showFailure(failure))
        return;
    m_problem->setText(failure.code == FailureCode::Conflict
                           ? tr("Somebody else has changed this card meanwhile. Close it and open it again.")
                           : FailureText::sentence(failure));
    m_problem->show();
}

} // namespace zvonok::client
