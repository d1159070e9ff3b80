// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/RulesPage.h"

#include "client/journal/ScalesBox.h"
#include "client/journal/WeightsDialog.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"
#include "client/widgets/ListColumns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

RulesPage::RulesPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_mayChange(desk.may(Permission::JournalControl)),
      m_messages(new MessageBar(desk.theme(), this)), m_closings(new QTreeWidget(this))
{
    m_closings->setAccessibleName(tr("Closings and reopenings"));
    m_closings->setRootIsDecorated(false);
    m_closings->setUniformRowHeights(true);
    m_closings->setHeaderLabels(
        {tr("Lessons"), tr("Where"), tr("State"), tr("Reason"), tr("Who"), tr("When")});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_messages);
    column->addWidget(m_closings, 1);
    auto* parts = new QHBoxLayout;
    parts->addWidget(closingPart(), 1);
    parts->addWidget(rulesPart(), 1);
    column->addLayout(parts);
    m_scales = new ScalesBox(desk, this);
    column->addWidget(m_scales);
    connect(m_scales, &ScalesBox::failed, this, &RulesPage::failed);
    connect(m_scales, &ScalesBox::done, this, [this](const QString& text) {
        m_messages->show({QStringLiteral("rules"), MessageLevel::Good, text, {}, {}, true});
    });
    setFocusProxy(m_closings);
    connect(&desk.link(), &ServerLink::ready, this, &RulesPage::refresh);
    refresh();
}

QWidget* RulesPage::closingPart()
{
    auto* box = new QGroupBox(tr("Close or reopen"), this);
    auto* form = new QFormLayout(box);
    m_period = new QComboBox(box);
    m_from = dateField(box, tr("First day"));
    m_to = dateField(box, tr("Last day"));
    auto* days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("—"), box));
    days->addWidget(m_to);
    days->addStretch(1);
    m_class = new QComboBox(box);
    m_subject = new QComboBox(box);
    m_reason = new QLineEdit(box);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Must be given for reopening"));
    m_forATime = new QCheckBox(tr("Open only until"), box);
    m_until = dateField(box, tr("Last day of the reopening"));
    m_until->setDate(QDate::currentDate().addDays(3));
    m_until->setEnabled(false);
    connect(m_forATime, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    auto* until = new QHBoxLayout;
    until->addWidget(m_forATime);
    until->addWidget(m_until);
    until->addStretch(1);
    m_close = new QPushButton(m_desk.theme().icon(QStringLiteral("lock")), tr("&Close"), box);
    m_reopen = new QPushButton(tr("&Reopen"), box);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_close);
    acts->addWidget(m_reopen);
    acts->addStretch(1);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("Lessons"), days);
    form->addRow(tr("Class"), m_class);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(QString(), until);
    form->addRow(QString(), acts);
    connect(m_period, &QComboBox::activated, this, &RulesPage::takePeriod);
    connect(m_close, &QPushButton::clicked, this, [this] { act(true); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { act(false); });
    box->setVisible(m_mayChange);
    return box;
}

QWidget* RulesPage::rulesPart()
{
    auto* box = new QGroupBox(tr("Rules"), this);
    auto* form = new QFormLayout(box);
    m_rulesNow = new QLabel(box);
    m_rulesNow->setWordWrap(true);
    m_rulesFrom = dateField(box, tr("The rules hold from"));
    m_window = new QSpinBox(box);
    m_window->setRange(0, 400);
    m_window->setSpecialValueText(tr("no limit"));
    m_window->setSuffix(tr(" days"));
    m_window->setToolTip(tr("How long after a lesson its teacher may change it; the deputy head always may"));
    m_dot = new QCheckBox(tr("An unpaid debt (dot) counts as 2 in averages"), box);
    m_round = new QSpinBox(box);
    m_round->setRange(1, 99);
    m_round->setPrefix(QStringLiteral(","));
    m_round->setToolTip(
        tr("From which part of an average the higher mark is suggested: ,50 means 3,50 is 4"));
    m_minimum = new QSpinBox(box);
    m_minimum->setRange(0, 100);
    m_minimum->setToolTip(tr("With fewer marks in a period the sheet of marks warns"));
    m_save = new QPushButton(tr("&Set the rules"), box);
    form->addRow(m_rulesNow);
    form->addRow(tr("From"), m_rulesFrom);
    form->addRow(tr("Lessons may be changed for"), m_window);
    form->addRow(m_dot);
    form->addRow(tr("Round up from"), m_round);
    form->addRow(tr("At least marks in a period"), m_minimum);
    auto* weights = new QPushButton(tr("&Weights of works…"), box);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(weights);
    acts->addStretch(1);
    form->addRow(QString(), acts);
    connect(weights, &QPushButton::clicked, this, &RulesPage::editWeights);
    for (QWidget* each : std::initializer_list<QWidget*>{m_rulesFrom, m_window, m_dot, m_round, m_minimum})
        each->setEnabled(m_mayChange);
    m_save->setVisible(m_mayChange);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::saveRules);
    return box;
}

void RulesPage::failed(const QString& what, const Failure& failure)
{
    m_messages->show({QStringLiteral("rules"),
                      MessageLevel::Error,
                      what + QStringLiteral(": ") + FailureText::sentence(failure),
                      {},
                      {},
                      true});
}

void RulesPage::refresh()
{
    ServerLink& link = m_desk.link();
    if (link.state() != ServerLink::State::Ready)
        return;
    link.call(ListClosings{}).then(this, [this](const Result<ClosingList>& list) {
        if (list)
            showClosings(*list);
        else
            failed(tr("The list was not read"), list.error());
    });
    link.call(ReadJournalRules{}).then(this, [this](const Result<JournalRulesList>& list) {
        if (list)
            showRules(*list);
        else
            failed(tr("The rules were not read"), list.error());
    });
    m_scales->refresh();
    if (!m_mayChange || m_period->count() > 0)
        return;
    link.call(OpenCalendar{}).then(this, [this](const Result<Calendar>& calendar) {
        if (!calendar)
            return;
        for (const YearLine& year : calendar->years)
            if (year.id == calendar->current)
                m_periods = year.periods;
        m_period->clear();
        for (const PeriodLine& period : std::as_const(m_periods))
            m_period->addItem(period.name);
        for (int i = 0; i < m_periods.size(); ++i)
            if (calendar->today >= m_periods.at(i).from)
                m_period->setCurrentIndex(i);
        takePeriod();
    });
    link.call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        m_class->clear();
        m_class->addItem(tr("all classes"), 0);
        if (classes)
            for (const ClassLine& each : classes->classes)
                m_class->addItem(each.name(), each.id.value);
    });
    link.call(ListSubjects{}).then(this, [this](const Result<SubjectList>& subjects) {
        m_subject->clear();
        m_subject->addItem(tr("all subjects"), 0);
        if (subjects)
            for (const SubjectLine& each : subjects->subjects)
                m_subject->addItem(each.name, each.id.value);
        if (subjects)
            m_scales->setSubjects(subjects->subjects);
    });
}

QString RulesPage::placeOf(const ClosingLine& line)
{
    if (!line.schoolClass && !line.subject)
        return tr("the whole school");
    return line.className + (line.schoolClass && line.subject ? QStringLiteral(", ") : QString()) +
           line.subjectName;
}

void RulesPage::showClosings(const ClosingList& list)
{
    m_closings->clear();
    const QLocale locale;
    for (const ClosingLine& line : list.closings) {
        QString state = line.closed ? tr("closed") : tr("reopened");
        if (line.until.isValid())
            state = tr("reopened until %1").arg(locale.toString(line.until, QLocale::ShortFormat));
        auto* item = new QTreeWidgetItem(
            m_closings, {locale.toString(line.from, QLocale::ShortFormat) + QStringLiteral(" — ") +
                             locale.toString(line.to, QLocale::ShortFormat),
                         placeOf(line), state, line.reason, line.by,
                         locale.toString(line.at.local(), QLocale::ShortFormat)});
        item->setIcon(2, m_desk.theme().icon(line.closed ? QStringLiteral("lock") : QStringLiteral("edit")));
    }
    if (list.closings.isEmpty())
        new QTreeWidgetItem(m_closings, {tr("Nothing is closed")});
    fitColumns(*m_closings);
}

void RulesPage::showRules(const JournalRulesList& list)
{
    m_rules = list;
    const JournalRules& now = list.now;
    QStringList days;
    for (const JournalRules& each : list.rules)
        days.append(QLocale().toString(each.from, QLocale::ShortFormat));
    m_rulesNow->setText(days.isEmpty() ? tr("The school has set no rules yet: nothing is limited.")
                                       : tr("Set from: %1").arg(days.join(QStringLiteral(", "))));
    m_window->setValue(days.isEmpty() && m_mayChange ? 7 : now.editWindowDays);
    m_dot->setChecked(now.dotAsTwo);
    m_round->setValue(now.roundUpFrom);
    m_minimum->setValue(now.minimumMarks);
}

void RulesPage::takePeriod()
{
    const int at = m_period->currentIndex();
    if (at < 0 || at >= m_periods.size())
        return;
    m_from->setDate(m_periods.at(at).from);
    m_to->setDate(m_periods.at(at).to);
}

void RulesPage::act(bool close)
{
    const Id<SchoolClass> schoolClass{m_class->currentData().toLongLong()};
    const Id<Subject> subject{m_subject->currentData().toLongLong()};
    const QString reason = m_reason->text().simplified();
    if (!close && reason.isEmpty()) {
        m_reason->setFocus();
        return failed(tr("Not reopened"), {FailureCode::MissingInput, tr("Reason"), {}, {}});
    }
    const auto done = [this](const Result<ClosingLine>& line) {
        if (!line)
            return failed(tr("Nothing was changed"), line.error());
        m_messages->dismiss(QStringLiteral("rules"));
        m_reason->clear();
        refresh();
    };
    if (close)
        m_desk.link()
            .call(CloseJournals{m_from->date(), m_to->date(), schoolClass, subject, reason})
            .then(this, done);
    else
        m_desk.link()
            .call(ReopenJournals{m_from->date(), m_to->date(), schoolClass, subject, reason,
                                 m_forATime->isChecked() ? m_until->date() : QDate()})
            .then(this, done);
}

void RulesPage::saveRules()
{
    JournalRules rules{m_rulesFrom->date(), m_window->value(),  m_dot->isChecked(),
                       m_round->value(),    m_minimum->value(), 0};
    for (const JournalRules& each : std::as_const(m_rules.rules))
        if (each.from == rules.from)
            rules.version = each.version;
    m_desk.link().call(SetJournalRules{rules}).then(this, [this](const Result<JournalRules>& saved) {
        if (!saved)
            return failed(tr("The rules were not set"), saved.error());
        m_messages->show(
            {QStringLiteral("rules"),
             MessageLevel::Good,
             tr("These rules hold from %1").arg(QLocale().toString(saved->from, QLocale::ShortFormat)),
             {},
             {},
             true});
        refresh();
    });
}

void RulesPage::editWeights()
{
    auto* dialog = new WeightsDialog(m_rules.weights, QDate::currentDate(), m_mayChange, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.link()
            .call(SetWorkWeights{dialog->wanted()})
            .then(this, [this](const Result<WorkWeights>& saved) {
                if (!saved)
                    return failed(tr("The weights were not set"), saved.error());
                m_messages->show({QStringLiteral("rules"),
                                  MessageLevel::Good,
                                  tr("These weights hold from %1")
                                      .arg(QLocale().toString(saved->from, QLocale::ShortFormat)),
                                  {},
                                  {},
                                  true});
                refresh();
            });
    });
    dialog->open();
}

} // namespace zvonok::client
