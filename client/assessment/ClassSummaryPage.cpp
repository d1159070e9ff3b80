// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/ClassSummaryPage.h"

#include "client/link/FailureText.h"
#include "client/link/Outbox.h"
#include "client/link/ServerLink.h"
#include "client/shell/RefusedEdit.h"
#include "common/reports/ReportMessages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

const QString placeKey = QStringLiteral("classMarks.place");
const QString messageKey = QStringLiteral("classMarks");

} // namespace

ClassSummaryPage::ClassSummaryPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new ClassSummaryModel(this)),
      m_messages(new MessageBar(desk.theme(), this)), m_classes(new QComboBox(this)),
      m_periods(new QComboBox(this)), m_grid(new GridView(desk.theme(), this)),
      m_names(new FigureNames(this)), m_line(new GridLine(desk.theme(), this))
{
    m_classes->setAccessibleName(tr("Class"));
    m_grid->setAccessibleName(tr("Marks of a class"));
    m_classes->setMaxVisibleItems(24);
    m_classes->setMinimumContentsLength(6);
    m_periods->setAccessibleName(tr("Period"));
    m_periods->setMinimumContentsLength(14);
    auto* sheet =
        new QPushButton(desk.theme().icon(QStringLiteral("forward")), tr("&Sheet of the subject"), this);
    sheet->setToolTip(tr("Goes to the sheet where the marks of this subject are put (Ctrl+Return)"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_classes);
    bar->addWidget(m_periods);
    bar->addStretch(1);
    bar->addWidget(sheet);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_grid);
    splitter->addWidget(m_names);
    splitter->setStretchFactor(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(m_line);
    m_grid->setModel(m_model);
    m_grid->installEventFilter(this);
    setFocusProxy(m_grid);

    connect(&m_grid->controller(), &GridController::lineChanged, m_line, &GridLine::show);
    connect(m_grid, &GridView::currentChanged, this,
            [this](int, int current) { m_names->show(*m_model, current); });
    connect(sheet, &QPushButton::clicked, this, &ClassSummaryPage::goToSheet);
    connect(m_names, &FigureNames::pupilActivated, this, [this](Id<Pupil> pupil, Id<Subject> subject) {
        const int row = m_model->rowOf(pupil.value);
        const int to = subject ? m_model->columnOf(subject.value) : m_grid->controller().column();
        if (row < 0 || to < 0)
            return;
        m_grid->controller().moveTo(row, to);
        m_grid->setFocus();
    });
    connect(m_classes, &QComboBox::activated, this, [this] { open(m_classes->currentText()); });
    connect(m_periods, &QComboBox::activated, this, [this](int index) {
        const PeriodLine period = m_model->summary().periods.value(index);
        load(period.kind, period.ordinal);
    });
    connect(&desk.link(), &ServerLink::ready, this, &ClassSummaryPage::refresh);
    connect(m_model, &ClassSummaryModel::submitted, this, &ClassSummaryPage::submit);
    connect(&desk.outbox(), &Outbox::acknowledged, this, [this](qint64 sequence, const QByteArray& reply) {
        if (!m_open.contains(sequence))
            return;
        const SaveBehaviour act = m_open.take(sequence);
        const auto saved = wire::decode<BehaviourSaved>(reply);
        const bool all = saved && m_model->settle(act, *saved);
        if (!m_desk.outbox().isRefused(sequence))
            return;
        if (all)
            m_desk.outbox().dismiss(sequence);
        else
            tellRefused(sequence, m_model->describe(act), {FailureCode::Conflict, {}, {}, {}});
    });
    connect(&desk.outbox(), &Outbox::wasRefused, this, [this](qint64 sequence, const Failure& failure) {
        if (!m_open.contains(sequence))
            return;
        const SaveBehaviour act = m_open.take(sequence);
        m_model->giveUp(act);
        tellRefused(sequence, m_model->describe(act), failure);
    });
    m_pending = QString::fromUtf8(desk.settings().read(placeKey));
    loadClasses();
}

ClassSummaryPage::~ClassSummaryPage() { m_grid->setModel(nullptr); }

void ClassSummaryPage::tellFailure(const QString& what, const Failure& failure)
{
    if (failure.code == FailureCode::ConnectionLost) // ready() asks again
        return;
    m_messages->show({messageKey, MessageLevel::Warning,
                      what + QStringLiteral(": ") + FailureText::sentence(failure), tr("Try again"),
                      [this] { refresh(); }, true});
}

void ClassSummaryPage::loadClasses()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link().call(ListClasses{{}, true}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return tellFailure(tr("The list of classes was not read"), classes.error());
        m_list = classes->classes;
        m_classes->clear();
        for (const ClassLine& each : std::as_const(m_list))
            m_classes->addItem(each.name());
        if (m_list.isEmpty())
            return m_messages->show(
                {messageKey,
                 MessageLevel::Info,
                 tr("There is no class whose marks are for you: this page shows those of the own class "
                    "and of classes that you teach"),
                 {},
                 {},
                 true});
        QString to = std::exchange(m_pending, {});
        if (m_class)
            to = place();
        // Nothing asked for: the own class, else the first.
        for (const ClassLine& each : std::as_const(m_list))
            if (to.isEmpty() && each.teacher && each.teacher == m_desk.who().staff)
                to = each.name();
        if (to.isEmpty() && !m_list.isEmpty())
            to = m_list.first().name();
        open(to);
    });
}

void ClassSummaryPage::open(const QString& place)
{
    if (place.isEmpty())
        return;
    if (m_list.isEmpty()) {
        m_pending = place;
        return;
    }
    for (int i = 0; i < m_list.size(); ++i) {
        if (m_list.at(i).name().compare(place, Qt::CaseInsensitive) != 0)
            continue;
        m_classes->setCurrentIndex(i);
        m_class = m_list.at(i).id;
        m_desk.settings().write(placeKey, m_list.at(i).name().toUtf8());
        // The period stays where the new class has it too.
        const PeriodLine period = m_model->summary().period;
        load(period.kind, period.ordinal);
        Q_EMIT placeChanged(m_list.at(i).name());
        Q_EMIT captionChanged(m_list.at(i).name());
        return;
    }
    m_messages->show({messageKey,
                      MessageLevel::Warning,
                      tr("There is no class “%1” for you: choose one in the list").arg(place),
                      {},
                      {},
                      true});
}

QString ClassSummaryPage::place() const
{
    for (const ClassLine& each : m_list)
        if (each.id == m_class)
            return each.name();
    return m_pending;
}

void ClassSummaryPage::load(PeriodKind kind, qint32 ordinal)
{
    if (!m_class)
        return;
    const quint64 asked = ++m_asked;
    m_desk.link()
        .call(OpenClassSummary{m_class, kind, ordinal})
        .then(this, [this, asked, kind](const Result<ClassSummary>& summary) {
            if (asked != m_asked)
                return;
            if (!summary && kind != PeriodKind::Unknown && summary.error().code == FailureCode::InvalidInput)
                return load(PeriodKind::Unknown, 0); // half-years here, quarters there
            if (!summary)
                return tellFailure(tr("The marks of the class were not read"), summary.error());
            m_messages->dismiss(messageKey);
            m_model->load(*summary);
            resume();
            showPeriods();
            if (m_grid->controller().row() < 0 && m_model->rowCount() > 0 && m_model->columnCount() > 0)
                m_grid->controller().moveTo(0, 0);
            GridController& controller = m_grid->controller();
            m_names->show(*m_model, controller.column());
            if (controller.row() >= 0 && controller.column() >= 0)
                controller.say(m_model->currentLine(controller.row(), controller.column()),
                               GridLineKind::Plain);
        });
}

void ClassSummaryPage::showPeriods()
{
    const ClassSummary& summary = m_model->summary();
    m_periods->clear();
    for (const PeriodLine& period : summary.periods) {
        m_periods->addItem(period.kind == PeriodKind::Year    ? tr("Year %1").arg(period.name)
                           : period.kind == PeriodKind::Final ? tr("Final marks")
                           : period.kind != PeriodKind::Exam  ? period.name
                           : period.ordinal == 1              ? tr("Exam")
                                                              : tr("Exam %1").arg(period.ordinal));
        if (period.kind == summary.period.kind && period.ordinal == summary.period.ordinal)
            m_periods->setCurrentIndex(m_periods->count() - 1);
    }
}

void ClassSummaryPage::refresh() { loadClasses(); }

// Marks that were put meanwhile, here or elsewhere.
void ClassSummaryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    const PeriodLine period = m_model->summary().period;
    load(period.kind, period.ordinal);
}

bool ClassSummaryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) &&
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            goToSheet();
            return true;
        }
        if (key->key() == Qt::Key_F6) {
            m_names->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ClassSummaryPage::goToSheet()
{
    const int column = m_grid->controller().column();
    if (column >= 0 && !m_model->isBehaviour(column))
        m_desk.openPage(QStringLiteral("period-marks"),
                        m_model->summary().className + u'/' + m_model->columnName(column));
}

void ClassSummaryPage::submit(const SaveBehaviour& act)
{
    const QByteArray key = "behaviour " + QByteArray::number(act.marks.first().pupil.value) + ' ' +
                           QByteArray::number(int(act.kind)) + ' ' + QByteArray::number(act.ordinal);
    m_open.insert(m_desk.outbox().append(act, m_model->describe(act), key), act);
}

// What an earlier run left shows as waiting.
void ClassSummaryPage::resume()
{
    const QList<OutboxEntry> waiting = m_desk.outbox().waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        if (entry.number != SaveBehaviour::message.number)
            continue;
        const auto act = wire::decode<SaveBehaviour>(entry.body);
        if (!act || act->schoolClass != m_class)
            continue;
        m_open.insert(entry.sequence, *act);
        m_model->resume(*act);
    }
}

void ClassSummaryPage::tellRefused(qint64 sequence, const QString& context, const Failure& failure)
{
    RefusedEdit::tell(*m_messages, m_desk.outbox(), sequence, context, FailureText::sentence(failure));
}

void ClassSummaryPage::print()
{
    if (!m_class)
        return;
    RunReport request;
    request.report = QStringLiteral("period-marks");
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.schoolClass = m_class;
    m_desk.link().call(request).then(this, [this, id = request.report](const Result<ReportResult>& result) {
        if (!result)
            return tellFailure(tr("The sheet was not prepared for printing"), result.error());
        m_desk.preview({result->document}, id);
    });
}

} // namespace zvonok::client
