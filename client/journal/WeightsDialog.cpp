// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/WeightsDialog.h"

#include "client/widgets/DateField.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zvonok::client {

WeightsDialog::WeightsDialog(const QList<WorkWeights>& known, const QDate& today, bool mayChange,
                             QWidget* parent)
    : QDialog(parent), m_known(known)
{
    setWindowTitle(tr("Weights of works"));
    auto* column = new QVBoxLayout(this);
    auto* note = new QLabel(
        tr("What a new work weighs at lessons of that day and later. Works that are there keep their weight, "
           "and a teacher may give a work another one."),
        this);
    note->setWordWrap(true);
    column->addWidget(note);
    if (!known.isEmpty()) {
        QStringList days;
        for (const WorkWeights& each : known)
            days.append(QLocale().toString(each.from, QLocale::ShortFormat));
        auto* set = new QLabel(tr("Set from: %1").arg(days.join(QStringLiteral(", "))), this);
        set->setWordWrap(true);
        column->addWidget(set);
    }
    auto* form = new QFormLayout;
    m_from = dateField(this, tr("The weights hold from"));
    m_from->setDate(today);
    m_from->setEnabled(mayChange);
    form->addRow(tr("&From"), m_from);
    const WorkTypes now = m_types.on(today, known);
    for (const WorkTypeNorm& norm : now.all()) {
        auto* weight = new QSpinBox(this);
        weight->setRange(0, 100);
        weight->setValue(norm.weight);
        weight->setEnabled(mayChange);
        weight->setAccessibleName(norm.name);
        form->addRow(QStringLiteral("%1  %2").arg(norm.letter).arg(norm.name), weight);
        m_weights.append(weight);
    }
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox(this);
    if (mayChange)
        buttons->addButton(tr("&Set the weights"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

WorkWeights WeightsDialog::wanted() const
{
    WorkWeights wanted;
    wanted.from = m_from->date();
    for (qsizetype i = 0; i < m_weights.size(); ++i) {
        wanted.types.append(m_types.all().at(i).type);
        wanted.weights.append(m_weights.at(i)->value());
    }
    for (const WorkWeights& each : m_known)
        if (each.from == wanted.from)
            wanted.version = each.version;
    return wanted;
}

} // namespace zvonok::client
