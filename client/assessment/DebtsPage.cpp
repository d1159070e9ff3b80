// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/DebtsPage.h"

#include "client/assessment/PeriodNames.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"
#include "client/widgets/EmptyState.h"
#include "common/journal/MarkText.h"
#include "common/reports/ReportMessages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int debtRole = Qt::UserRole;

QString dayText(const QDate& day) { return day.toString(QStringLiteral("dd.MM.yyyy")); }

} // namespace

DebtsPage::DebtsPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_mayWrite(desk.may(Permission::JournalControl)),
      m_messages(new MessageBar(desk.theme(), this)), m_class(new QComboBox(this)),
      m_settled(new QCheckBox(tr("Paid off &too"), this)), m_count(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack))
{
    m_class->setAccessibleName(tr("Class"));
    m_class->setMinimumContentsLength(10);
    m_class->addItem(tr("All classes"), qint64(0));
    m_settled->setToolTip(tr("Also debts that are paid off or withdrawn with a mark put right"));
    auto* paper = new QPushButton(desk.theme().icon(QStringLiteral("print")), tr("Pr&int"), this);
    paper->setToolTip(tr("The list on paper or as a file (Ctrl+P)"));
    m_list->setAccessibleName(tr("Academic debts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Class"), tr("Pupil"), tr("Subject"), tr("Of"), tr("Mark"), tr("Formed"),
                             tr("Term"), tr("Attempts"), tr("State")});
    auto* empty = new EmptyState(desk.theme(), m_stack);
    empty->setIcon(QStringLiteral("check"));
    empty->setText(tr("Nobody has a debt"),
                   tr("A debt arises by itself with a year's mark that does not pass: 2, %1, %2.")
                       .arg(markText(mark::Failed), markText(mark::NotAttested)));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_list);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_class);
    bar->addWidget(m_settled);
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addWidget(paper);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    if (m_mayWrite) {
        auto* forms = new QHBoxLayout;
        forms->addWidget(attemptForm(), 3);
        forms->addWidget(deadlineForm(), 2);
        column->addLayout(forms);
    }
    setFocusProxy(m_list);
    connect(m_class, &QComboBox::activated, this, &DebtsPage::read);
    connect(m_settled, &QCheckBox::toggled, this, &DebtsPage::read);
    connect(paper, &QPushButton::clicked, this, &DebtsPage::print);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DebtsPage::onChosen);
    connect(&desk.link(), &ServerLink::ready, this, &DebtsPage::refresh);
    onChosen();
    refresh();
}

QString DebtsPage::stateText(DebtState state)
{
    switch (state) {
    case DebtState::Open:
        return tr("open");
    case DebtState::Overdue:
        return tr("the term is over");
    case DebtState::Exhausted:
        return tr("no attempt is left");
    case DebtState::Paid:
        return tr("paid off");
    case DebtState::Withdrawn:
        return tr("withdrawn");
    case DebtState::Unknown:
        break;
    }
    return {};
}

QWidget* DebtsPage::attemptForm()
{
    m_attemptBox = new QGroupBox(this);
    m_day = dateField(m_attemptBox, tr("Day"));
    m_result = new QComboBox(m_attemptBox);
    m_result->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_result->setAccessibleName(tr("Outcome"));
    m_commission = new QLineEdit(m_attemptBox);
    m_commission->setMaxLength(500);
    m_commission->setPlaceholderText(tr("Who examines"));
    m_commission->setAccessibleName(tr("Commission"));
    m_document = new QLineEdit(m_attemptBox);
    m_document->setMaxLength(300);
    m_document->setPlaceholderText(tr("Order or protocol: number, date"));
    m_document->setAccessibleName(tr("Document"));
    m_save =
        new QPushButton(m_desk.theme().icon(QStringLiteral("check")), tr("&Save the attempt"), m_attemptBox);
    m_withdraw = new QPushButton(tr("&Withdraw the last"), m_attemptBox);
    m_withdraw->setToolTip(tr("The last attempt was put by mistake; the audit keeps it"));
    auto* when = new QHBoxLayout;
    when->addWidget(m_day);
    when->addWidget(m_result);
    when->addStretch(1);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);
    auto* form = new QFormLayout(m_attemptBox);
    form->addRow(tr("Day, outcome"), when);
    form->addRow(tr("Commission"), m_commission);
    form->addRow(tr("Document"), m_document);
    form->addRow(QString(), acts);
    connect(m_save, &QPushButton::clicked, this, &DebtsPage::saveAttempt);
    connect(m_withdraw, &QPushButton::clicked, this, &DebtsPage::withdrawAttempt);
    connect(m_commission, &QLineEdit::returnPressed, this, &DebtsPage::saveAttempt);
    connect(m_document, &QLineEdit::returnPressed, this, &DebtsPage::saveAttempt);
    return m_attemptBox;
}

QWidget* DebtsPage::deadlineForm()
{
    m_deadlineBox = new QGroupBox(tr("Another term"), this);
    m_deadline = dateField(m_deadlineBox, tr("Last day"));
    m_note = new QLineEdit(m_deadlineBox);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Illness from … to …: does not count"));
    m_note->setAccessibleName(tr("Reason"));
    auto* save = new QPushButton(tr("Set the te&rm"), m_deadlineBox);
    auto* form = new QFormLayout(m_deadlineBox);
    form->addRow(tr("Last day"), m_deadline);
    form->addRow(tr("Reason"), m_note);
    form->addRow(QString(), save);
    connect(save, &QPushButton::clicked, this, &DebtsPage::saveDeadline);
    connect(m_note, &QLineEdit::returnPressed, this, &DebtsPage::saveDeadline);
    return m_deadlineBox;
}

void DebtsPage::tell(MessageLevel level, const QString& text)
{
    m_messages->show({QStringLiteral("debts"), level, text, {}, {}, true});
}

void DebtsPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    loadClasses();
    read();
}

void DebtsPage::loadClasses()
{
    m_desk.link().call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return;
        const qint64 before = m_class->currentData().toLongLong();
        m_class->clear();
        m_class->addItem(tr("All classes"), qint64(0));
        for (const ClassLine& each : classes->classes)
            m_class->addItem(each.name(), each.id.value);
        m_class->setCurrentIndex(qMax(0, m_class->findData(before)));
    });
}

void DebtsPage::read()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link()
        .call(ListDebts{Id<SchoolClass>{m_class->currentData().toLongLong()}, m_settled->isChecked()})
        .then(this, [this, asked = ++m_asked](const Result<DebtList>& list) {
            if (asked != m_asked)
                return;
            if (!list) {
                if (list.error().code != FailureCode::ConnectionLost)
                    tell(MessageLevel::Error, FailureText::sentence(list.error()));
                return;
            }
            m_read = true;
            showDebts(*list);
        });
}

void DebtsPage::showDebts(const DebtList& list)
{
    const DebtLine* before = chosen();
    const Id<Debt> current = before ? before->id : Id<Debt>();
    m_debts = list;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int open = 0;
    QTreeWidgetItem* select = nullptr;
    for (const DebtLine& line : list.debts) {
        const bool waits = line.state != DebtState::Paid && line.state != DebtState::Withdrawn;
        open += waits ? 1 : 0;
        QStringList attempts;
        for (const DebtAttempt& each : line.attempts)
            attempts.append(dayText(each.day) + QStringLiteral(": ") +
                            (each.value == 0 ? tr("to come") : markText(each.value)));
        auto* item = new QTreeWidgetItem(
            m_list, {line.className, line.pupilName, line.subjectName,
                     QString(PeriodNames::kind(line.kind, line.ordinal) + u' ' + line.yearName),
                     markText(line.value), dayText(line.formedOn), dayText(line.deadline),
                     attempts.join(QStringLiteral("; ")), stateText(line.state)});
        item->setData(0, debtRole, line.id.value);
        // On the last column, which is as wide as there is room.
        item->setSizeHint(8, QSize(0, m_list->fontMetrics().height() + 10));
        item->setToolTip(6, line.note);
        if (line.state == DebtState::Overdue || line.state == DebtState::Exhausted)
            item->setIcon(8, m_desk.theme().icon(QStringLiteral("warning")));
        if (line.id == current)
            select = item;
    }
    m_list->setCurrentItem(select ? select : m_list->topLevelItem(0));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_stack->setCurrentIndex(list.debts.isEmpty() ? 0 : 1);
    m_count->setText(open == 0 ? QString() : tr("%n debt(s) to pay off", nullptr, open));
    m_shown = {};
    onChosen();
}

const DebtLine* DebtsPage::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    for (const DebtLine& line : m_debts.debts)
        if (item && line.id.value == item->data(0, debtRole).toLongLong())
            return &line;
    return nullptr;
}

DebtAttempt DebtsPage::attempt(const DebtLine& debt) const
{
    if (!debt.attempts.isEmpty() && debt.attempts.last().value == 0)
        return debt.attempts.last();
    DebtAttempt next;
    next.ordinal = qint32(debt.attempts.size()) + 1;
    next.day = qBound(debt.formedOn, QDate::currentDate(), debt.deadline);
    return next;
}

// What is being typed about a debt stays while the list is read anew; another debt has its own.
void DebtsPage::onChosen()
{
    if (!m_mayWrite)
        return;
    const DebtLine* debt = chosen();
    const bool known = debt && debt->state != DebtState::Withdrawn;
    const bool more =
        known && debt->state != DebtState::Paid && attempt(*debt).ordinal <= qMax(1, m_debts.attempts);
    m_attemptBox->setEnabled(known);
    m_deadlineBox->setEnabled(known);
    m_save->setEnabled(more);
    m_save->setToolTip(more    ? QString()
                       : known ? tr("There is no attempt more: %1").arg(stateText(debt->state))
                               : tr("Choose a debt in the list"));
    m_withdraw->setEnabled(known && !debt->attempts.isEmpty());
    if (!known) {
        m_attemptBox->setTitle(tr("Attempt"));
        return;
    }
    if (m_shown == debt->id)
        return;
    m_shown = debt->id;
    const DebtAttempt form = attempt(*debt);
    const bool commission = form.ordinal >= m_debts.commissionFrom;
    const QString title = tr("Attempt %1 of %2").arg(form.ordinal).arg(m_debts.attempts);
    m_attemptBox->setTitle(!more        ? stateText(debt->state)
                           : commission ? tr("%1, before a commission").arg(title)
                                        : title);
    m_day->setDate(form.day);
    m_commission->setText(form.commission);
    m_document->setText(form.document);
    m_result->clear();
    m_result->addItem(tr("to come"), 0);
    const MarkScale scale = debt->scale();
    for (qint32 value = scale.highest; scale.points && value >= scale.lowest; --value)
        m_result->addItem(markText(value), value);
    for (const qint32 word : {mark::Passed, mark::Failed})
        if (scale.passFail)
            m_result->addItem(markText(word), word);
    m_result->addItem(tr("%1 — did not come").arg(markText(mark::NotAttested)), mark::NotAttested);
    m_deadline->setDate(debt->deadline);
    m_note->setText(debt->note);
}

void DebtsPage::took(const Result<DebtLine>& line, const QString& done)
{
    if (line) {
        m_shown = {};
        tell(MessageLevel::Good, done);
        return read();
    }
    tell(MessageLevel::Error,
         line.error().code == FailureCode::MissingInput && line.error().field == QLatin1String("commission")
             ? tr("This attempt needs a commission: say who examines")
         : line.error().field == QLatin1String("day")
             ? tr("The day must lie between the debt and its term, and an outcome not in "
                  "the future")
             : FailureText::sentence(line.error()));
    if (line.error().code == FailureCode::Conflict)
        read();
}

void DebtsPage::saveAttempt()
{
    const DebtLine* debt = chosen();
    if (!debt || !m_save->isEnabled())
        return;
    SaveDebtAttempt act{debt->id, attempt(*debt), false, debt->version};
    act.attempt.day = m_day->date();
    act.attempt.value = m_result->currentData().toInt();
    act.attempt.commission = m_commission->text().simplified();
    act.attempt.document = m_document->text().simplified();
    m_desk.link().call(act).then(this, [this](const Result<DebtLine>& line) {
        took(line, line && line->state == DebtState::Paid ? tr("The debt is paid off")
                                                          : tr("The attempt is saved"));
    });
}

void DebtsPage::withdrawAttempt()
{
    const DebtLine* debt = chosen();
    if (!debt || debt->attempts.isEmpty())
        return;
    m_desk.link()
        .call(SaveDebtAttempt{debt->id, debt->attempts.last(), true, debt->version})
        .then(this,
              [this](const Result<DebtLine>& line) { took(line, tr("The last attempt is withdrawn")); });
}

void DebtsPage::saveDeadline()
{
    const DebtLine* debt = chosen();
    if (!debt)
        return;
    m_desk.link()
        .call(SetDebtDeadline{debt->id, m_deadline->date(), m_note->text().simplified(), debt->version})
        .then(this, [this](const Result<DebtLine>& line) { took(line, tr("The term is set")); });
}

void DebtsPage::print()
{
    RunReport request;
    request.report = QStringLiteral("academic-debts");
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.schoolClass = Id<SchoolClass>{m_class->currentData().toLongLong()};
    m_desk.link().call(request).then(this, [this, id = request.report](const Result<ReportResult>& result) {
        if (!result)
            return tell(MessageLevel::Error, FailureText::sentence(result.error()));
        m_desk.preview({result->document}, id);
    });
}

} // namespace zvonok::client
