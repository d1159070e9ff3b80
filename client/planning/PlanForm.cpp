// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zvonok::client {

PlanForm::PlanForm(const QList<PlanSubject>& subjects, const PlanLine& given, QWidget* parent)
    : QWidget(parent), m_subject(new QComboBox(this)), m_grade(new QSpinBox(this)),
      m_name(new QLineEdit(given.name, this))
{
    for (const PlanSubject& each : subjects)
        m_subject->addItem(each.name, each.id.value);
    if (m_subject->findData(given.subject.value) < 0 && given.subject)
        m_subject->addItem(given.subjectName, given.subject.value);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(given.subject.value)));
    m_grade->setRange(1, 12);
    m_grade->setValue(std::max(1, given.grade));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("basic, advanced, of a textbook; may be empty"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(tr("&Grade"), m_grade);
    form->addRow(tr("&Name"), m_name);
    setFocusProxy(m_subject);
}

Id<Subject> PlanForm::subject() const { return {m_subject->currentData().toLongLong()}; }
qint32 PlanForm::grade() const { return m_grade->value(); }
QString PlanForm::name() const { return m_name->text().simplified(); }

PlanDialog::PlanDialog(const QString& title, const QString& button, const QList<PlanSubject>& subjects,
                       const PlanLine& given, QWidget* parent)
    : QDialog(parent), m_form(new PlanForm(subjects, given, this))
{
    setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(button);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(440, sizeHint().height());
}

FollowDialog::FollowDialog(const QString& group, const QString& plan, const QDate& from, const QString& topic,
                           QWidget* parent)
    : QDialog(parent), m_from(new QDateEdit(from, this)), m_topic(new QCheckBox(this))
{
    setWindowTitle(tr("Follow a plan"));
    auto* text =
        new QLabel(tr("%1 is taught by the plan “%2”. What it followed before stays for the days before.")
                       .arg(group, plan),
                   this);
    text->setWordWrap(true);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_topic->setText(tr("&Begin with the topic under the cursor: “%1”").arg(topic.left(60)));
    m_topic->setToolTip(tr("For a group that has had the topics before it already"));
    m_topic->setVisible(!topic.isEmpty());
    auto* form = new QFormLayout;
    form->addRow(tr("From the &day"), m_from);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Follow"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_topic);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(480, sizeHint().height());
}

QDate FollowDialog::from() const { return m_from->date(); }
bool FollowDialog::fromTopic() const { return m_topic->isVisibleTo(this) && m_topic->isChecked(); }

} // namespace zvonok::client
