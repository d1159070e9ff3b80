// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/BehaviourRuleBox.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

QString words(BehaviourScale scale, const QList<qint32>& values)
{
    QStringList words;
    for (const qint32 value : values)
        words.append(behaviourText(scale, value));
    return words.join(QStringLiteral(" / "));
}

} // namespace

BehaviourRuleBox::BehaviourRuleBox(Desk& desk, MessageBar* messages, QWidget* parent)
    : QGroupBox(tr("Line of behaviour in the sheet of a class"), parent), m_desk(desk), m_messages(messages),
      m_now(new QLabel(this)), m_scale(new QComboBox(this)), m_from(new QDateEdit(QDate::currentDate(), this))
{
    m_now->setWordWrap(true);
    m_scale->setAccessibleName(tr("Scale of behaviour"));
    m_scale->addItem(tr("no such line"), int(BehaviourScale::Off));
    m_scale->addItem(words(BehaviourScale::PassFail, {mark::Passed, mark::Failed}),
                     int(BehaviourScale::PassFail));
    m_scale->addItem(words(BehaviourScale::ThreeLevels, {5, 3, 2}), int(BehaviourScale::ThreeLevels));
    m_scale->addItem(tr("marks from 2 to 5"), int(BehaviourScale::FivePoint));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_from->setAccessibleName(tr("From this day on"));
    auto* button = new QPushButton(tr("S&et"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("from"), this));
    row->addWidget(m_from);
    row->addWidget(button);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_now);
    column->addWidget(m_scale);
    column->addLayout(row);
    connect(button, &QPushButton::clicked, this, &BehaviourRuleBox::set);
}

void BehaviourRuleBox::refresh()
{
    m_desk.link().call(ListBehaviourRules{}).then(this, [this](const Result<BehaviourRuleList>& list) {
        if (!list)
            return;
        m_rules = list->rules;
        BehaviourRule now;
        for (const BehaviourRule& rule : std::as_const(m_rules))
            if (rule.from <= QDate::currentDate())
                now = rule;
        const QString scale = m_scale->itemText(m_scale->findData(int(now.scale)));
        m_now->setText(
            now.from.isValid()
                ? tr("Now: %1, since %2").arg(scale, now.from.toString(QStringLiteral("dd.MM.yyyy")))
                : tr("Now: %1").arg(scale));
    });
}

void BehaviourRuleBox::set()
{
    BehaviourRule rule{m_from->date(), BehaviourScale(m_scale->currentData().toInt()), 0};
    for (const BehaviourRule& each : std::as_const(m_rules))
        if (each.from == rule.from)
            rule.version = each.version;
    m_desk.link().call(SetBehaviourRule{rule}).then(this, [this](const Result<BehaviourRule>& done) {
        m_messages->show({QStringLiteral("behaviour"),
                          done ? MessageLevel::Good : MessageLevel::Error,
                          done ? tr("The line of behaviour is set") : FailureText::sentence(done.error()),
                          {},
                          {},
                          true});
        refresh();
    });
}

} // namespace zvonok::client
