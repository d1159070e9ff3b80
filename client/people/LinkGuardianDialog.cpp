// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/LinkGuardianDialog.h"

#include "client/people/GuardianDialog.h"
#include "common/people/SearchKey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace zvonok::client {

LinkGuardianDialog::LinkGuardianDialog(ServerLink& link, const QString& pupilName, QWidget* parent)
    : QDialog(parent), m_link(&link), m_search(new QLineEdit(this)), m_people(new QListWidget(this)),
      m_kinship(kinshipChoice(this)), m_maySee(new QCheckBox(tr("May see the &diary"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Guardian of another pupil, also of %1").arg(pupilName));
    m_search->setPlaceholderText(tr("Beginning of the name"));
    m_search->setAccessibleName(tr("Name of the guardian"));
    m_people->setAccessibleName(tr("Guardians found"));
    m_maySee->setChecked(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_search);
    form->addRow(m_people);
    form->addRow(tr("&Kinship"), m_kinship);
    form->addRow(m_maySee);
    form->addRow(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &LinkGuardianDialog::find);
    connect(m_people, &QListWidget::currentRowChanged, this,
            [this](int row) { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    resize(520, 380);
    m_search->setFocus();
}

void LinkGuardianDialog::find(const QString& text)
{
    const quint64 asked = ++m_asked;
    if (!m_link || text.trimmed().size() < 2)
        return show({});
    m_link->call(FindPeople{text.trimmed(), 100})
        .then(this, [this, asked](const Result<FoundPeople>& people) {
            if (asked != m_asked || !people)
                return;
            QList<FoundPerson> guardians;
            for (const FoundPerson& each : people->people)
                if (each.kind == PersonKind::Guardian)
                    guardians.append(each);
            show(guardians);
        });
}

void LinkGuardianDialog::show(const QList<FoundPerson>& people)
{
    m_found = people;
    m_people->clear();
    for (const FoundPerson& each : people)
        m_people->addItem(QString(fullName(each.name) + QStringLiteral(" – ") + each.where));
    if (!people.isEmpty())
        m_people->setCurrentRow(0);
}

LinkGuardian LinkGuardianDialog::request(Id<Pupil> pupil) const
{
    LinkGuardian request;
    request.pupil = pupil;
    if (const int row = m_people->currentRow(); row >= 0)
        request.guardian = {m_found.at(row).id};
    request.tie.kinship = Kinship(m_kinship->currentData().toInt());
    request.tie.maySee = m_maySee->isChecked();
    return request;
}

} // namespace zvonok::client
