// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlRulesDialog.h"

#include "client/link/FailureText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zvonok::client {

ControlRulesDialog::ControlRulesDialog(ServerLink& link, QWidget* parent)
    : QDialog(parent), m_link(&link), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Terms of control"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout;
    m_lessonDays = spin(form, tr("&Topic and homework, days"),
                        tr("Calendar days after the lesson; later is late"), 0, 365);
    m_markDays = spin(form, tr("&Marks, days"), tr("Calendar days after the lesson; later is late"), 0, 365);
    m_longWorkDays = spin(form, tr("Marks of &essays and compositions, days"),
                          tr("Not fewer than for other marks"), 0, 365);
    m_countAfter = spin(form, tr("A lesson is &counted after, days"), tr("0: on its day already"), 0, 60);
    m_leastFilled = spin(form, tr("A journal stands out &below, % filled"), {}, 0, 100);
    m_homeworkFrom = spin(form, tr("&Homework from grade"), tr("Younger classes are taught without"), 1, 12);
    m_marksFrom = spin(form, tr("Marks from &grade"), tr("Younger classes are taught without"), 1, 12);
    m_moreFrom = spin(form, tr("More marks are needed &from, lessons a week"), {}, 1, 40);
    m_more = spin(form, tr("… b&y so many more"),
                  tr("Above the least number, which is set on the page “Order in journals”"), 0, 20);
    m_problem->setWordWrap(true);
    m_problem->hide();
    // Behind the fields in the order of Tab, too.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton* shipped = m_buttons->addButton(tr("As &delivered"), QDialogButtonBox::ResetRole);
    shipped->setToolTip(tr("Shows the terms that the program came with; they hold after Save"));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ControlRulesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(shipped, &QPushButton::clicked, this, [this] { read(true); });
    // A long work is never due before a short one.
    connect(m_markDays, &QSpinBox::valueChanged, m_longWorkDays, &QSpinBox::setMinimum);
    read(false);
}

QSpinBox* ControlRulesDialog::spin(QFormLayout* form, const QString& label, const QString& tip, int lowest,
                                   int highest)
{
    auto* box = new QSpinBox(this);
    box->setRange(lowest, highest);
    box->setToolTip(tip);
    form->addRow(label, box);
    return box;
}

void ControlRulesDialog::read(bool shipped)
{
    if (!m_link)
        return;
    m_link->call(ReadControlRules{shipped}).then(this, [this, shipped](const Result<ControlRules>& rules) {
        if (!rules) {
            m_problem->setText(FailureText::sentence(rules.error()));
            m_problem->show();
            return;
        }
        const qint32 version = m_rules.version;
        m_rules = *rules;
        if (shipped)
            m_rules.version = version; // what they will replace
        show(m_rules);
    });
}

void ControlRulesDialog::show(const ControlRules& rules)
{
    m_lessonDays->setValue(rules.lessonDays);
    m_markDays->setValue(rules.markDays);
    m_longWorkDays->setValue(rules.longWorkDays);
    m_countAfter->setValue(rules.countAfterDays);
    m_leastFilled->setValue(rules.leastFilled);
    m_homeworkFrom->setValue(rules.homeworkFromGrade);
    m_marksFrom->setValue(rules.marksFromGrade);
    m_moreFrom->setValue(rules.moreFromHours);
    m_more->setValue(rules.moreMarks);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
}

void ControlRulesDialog::save()
{
    if (!m_link)
        return;
    ControlRules rules = m_rules;
    rules.lessonDays = m_lessonDays->value();
    rules.markDays = m_markDays->value();
    rules.longWorkDays = m_longWorkDays->value();
    rules.countAfterDays = m_countAfter->value();
    rules.leastFilled = m_leastFilled->value();
    rules.homeworkFromGrade = m_homeworkFrom->value();
    rules.marksFromGrade = m_marksFrom->value();
    rules.moreFromHours = m_moreFrom->value();
    rules.moreMarks = m_more->value();
    m_link->call(SetControlRules{rules}).then(this, [this](const Result<ControlRules>& set) {
        if (set)
            return accept();
        m_problem->setText(
            set.error().code == FailureCode::Conflict
                ? tr("Somebody else has set other terms meanwhile: close and open this window again")
                : FailureText::sentence(set.error()));
        m_problem->show();
    });
}

} // namespace zvonok::client
