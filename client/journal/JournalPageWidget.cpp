// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalPageWidget.h"

#include "client/journal/JournalPeriods.h"
#include "client/widgets/GridMenu.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int leastWithPanel = 840;

} // namespace

JournalPageWidget::JournalPageWidget(const Theme& theme, const WorkTypes& types, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    m_group = new QComboBox(this);
    m_group->setAccessibleName(tr("Class and subject"));
    m_group->setPlaceholderText(tr("Class and subject"));
    m_group->setMinimumContentsLength(18);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setMaxVisibleItems(24);
    m_period = new QComboBox(this);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto button = [this](const char* icon, const QString& text, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setIcon(m_theme.icon(QLatin1String(icon)));
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        made->setMinimumHeight(28);
        return made;
    };
    m_quick = button("quick-entry", tr("Quick entry"),
                     tr("One key per mark: a clear value is put at once and the next pupil follows"));
    m_quick->setCheckable(true);
    m_quick->setPopupMode(QToolButton::MenuButtonPopup);
    auto* quickMenu = new QMenu(m_quick);
    m_wraps = quickMenu->addAction(tr("After the last pupil go to the next lesson"));
    m_wraps->setCheckable(true);
    m_quick->setMenu(quickMenu);
    m_sort = button("sort", tr("Order"), tr("Order of the pupils; typing does not move them"));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    auto* orders = new QMenu(m_sort);
    const std::array<QPair<QString, JournalOrder>, 4> all{
        {{tr("By name"), JournalOrder::Name},
         {tr("By name, backwards"), JournalOrder::NameBackwards},
         {tr("By average, best first"), JournalOrder::AverageFalling},
         {tr("By average, weakest first"), JournalOrder::AverageRising}}};
    for (const auto& [text, order] : all)
        orders->addAction(text, this, [this, order = order] {
            if (m_model)
                m_model->setOrder(order);
        });
    m_sort->setMenu(orders);
    m_sort->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_showPanel = button("panel-right", tr("Lesson"), tr("Topic, homework and works of the lesson"));
    m_showPanel->setCheckable(true);
    m_showPanel->setChecked(true);
    bar->addWidget(m_group);
    bar->addWidget(m_period);
    m_presence = new PresenceRow(theme, this);
    bar->addStretch(1);
    bar->addWidget(m_presence);
    bar->addWidget(m_quick);
    bar->addWidget(m_sort);
    bar->addWidget(m_showPanel);
    column->addLayout(bar);

    m_messages = new MessageBar(theme, this);
    column->addWidget(m_messages);

    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(theme, m_stack);
    m_empty->setIcon(QStringLiteral("journal"));
    setKept(true);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setChildrenCollapsible(false);
    auto* middle = new QWidget(m_splitter);
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(12, 0, 0, 0);
    middleColumn->setSpacing(0);
    m_grid = new GridView(theme, middle);
    m_line = new GridLine(theme, middle);
    m_input = new QLineEdit(middle);
    m_input->hide();
    m_input->installEventFilter(this);
    middleColumn->addWidget(m_grid, 1);
    middleColumn->addWidget(m_line);
    middleColumn->addWidget(m_input);
    m_panel = new LessonPanel(theme, types, m_splitter);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, 290});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    column->addWidget(m_stack, 1);
    m_status = new StatusLine(theme, this);
    column->addWidget(m_status);

    GridController& controller = m_grid->controller();
    connect(&controller, &GridController::lineChanged, m_line, &GridLine::show);
    connect(&controller, &GridController::quickEntryChanged, m_quick, &QToolButton::setChecked);
    connect(&controller, &GridController::commentRequested, this, &JournalPageWidget::editComment);
    connect(&controller, &GridController::findRequested, this, &JournalPageWidget::startFind);
    connect(&controller, &GridController::pageRequested, this, &JournalPageWidget::stepGroup);
    connect(&controller, &GridController::historyRequested, this, &JournalPageWidget::requestHistory);
    connect(m_wraps, &QAction::toggled, &controller, &GridController::setWrapsColumns);
    auto* nextWork = new QAction(tr("Next work of the lesson"), this);
    nextWork->setShortcut(Qt::Key_F4);
    nextWork->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(nextWork, &QAction::triggered, this, &JournalPageWidget::stepWork);
    addAction(nextWork);
    connect(m_grid, &GridView::currentChanged, this, &JournalPageWidget::onCurrent);
    connect(m_grid, &GridView::contextMenuAt, this, &JournalPageWidget::showMenu);
    connect(m_quick, &QToolButton::toggled, this, [this](bool on) {
        m_grid->controller().setQuickEntry(on);
        m_grid->setFocus();
    });
    connect(m_showPanel, &QToolButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_showPanel, &QToolButton::clicked, this, [this] { m_panelChosen = true; });
    connect(m_panel, &LessonPanel::lessonEdited, this, &JournalPageWidget::lessonEdited);
    connect(m_panel, &LessonPanel::workEdited, this, &JournalPageWidget::workEdited);
    connect(m_group, &QComboBox::activated, this, [this] {
        if (finish())
            Q_EMIT groupChosen(currentGroup());
    });
    connect(m_period, &QComboBox::activated, this, [this] {
        if (finish())
            Q_EMIT periodChosen(currentPeriod().from, currentPeriod().to);
    });
    setFocusProxy(m_grid);
}

void JournalPageWidget::setGroups(const QList<GroupLine>& groups, Id<Group> current)
{
    m_group->clear();
    for (const GroupLine& group : groups) {
        QString text = group.className + (group.className.isEmpty() ? QString() : QStringLiteral(" · ")) +
                       group.subjectName;
        if (!group.name.isEmpty())
            text += QStringLiteral(" (%1)").arg(group.name);
        m_group->addItem(text, group.id.value);
        if (group.id == current)
            m_group->setCurrentIndex(m_group->count() - 1);
    }
    if (!current)
        m_group->setCurrentIndex(-1);
}

void JournalPageWidget::setPeriods(const QList<PeriodLine>& periods, QDate today)
{
    m_periods = periods;
    m_period->clear();
    for (int i = 0; i < periods.size(); ++i)
        m_period->addItem(periods.at(i).name, i);
    m_period->setCurrentIndex(periods::around(periods, today));
}

void JournalPageWidget::setKept(bool kept)
{
    if (kept)
        m_empty->setText(tr("No journal is open"),
                         tr("Marks, absences, topics and homework of a class in one subject. "
                            "Choose a class and subject above."));
    else
        m_empty->setText(
            tr("This journal is not kept here"),
            tr("Without the server, journals that you teach or have opened on this workstation in the "
               "last days can be read and filled in. This one opens by itself when the server is back."));
}

Id<Group> JournalPageWidget::currentGroup() const { return {m_group->currentData().toLongLong()}; }

PeriodLine JournalPageWidget::currentPeriod() const { return m_periods.value(m_period->currentIndex()); }

void JournalPageWidget::chooseGroup(Id<Group> group)
{
    const int at = m_group->findData(group.value);
    if (at < 0 || !finish())
        return;
    m_group->setCurrentIndex(at);
    Q_EMIT groupChosen(group);
}

void JournalPageWidget::choosePeriod(const PeriodLine& period)
{
    for (int i = 0; i < m_periods.size(); ++i)
        if (m_periods.at(i).from == period.from && m_periods.at(i).to == period.to)
            m_period->setCurrentIndex(i);
}

void JournalPageWidget::stepGroup(int direction)
{
    const int to = m_group->currentIndex() + direction;
    if (to >= 0 && to < m_group->count())
        chooseGroup({m_group->itemData(to).toLongLong()});
}

void JournalPageWidget::setModel(JournalModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_grid->setModel(model);
    m_panel->setModel(model);
    m_stack->setCurrentIndex(model ? 1 : 0);
    setFocusProxy(m_grid);
    if (!model)
        return;
    connect(model, &JournalModel::unsentChanged, this, &JournalPageWidget::onUnsent);
    connect(model, &JournalModel::conflictsChanged, this, &JournalPageWidget::onConflicts);
    connect(model, &JournalModel::savedAt, m_status, &StatusLine::setSaved);
    onUnsent(model->unsentActs());
    onConflicts(model->conflicts());
    onCurrent(m_grid->controller().row(), m_grid->controller().column());
}

bool JournalPageWidget::finish()
{
    m_panel->finish();
    return m_grid->controller().finishEditing();
}

void JournalPageWidget::onCurrent(int, int column) { m_panel->showLesson(column); }

void JournalPageWidget::onUnsent(int acts) { m_status->setUnsent(acts); }

void JournalPageWidget::onConflicts(int count)
{
    const QString key = QStringLiteral("conflicts");
    if (count == 0)
        return m_messages->dismiss(key);
    m_messages->show(
        {key, MessageLevel::Warning,
         tr("%n cell(s) were changed by somebody else meanwhile: nothing of yours is lost", nullptr, count),
         tr("Show the next"),
         [this] {
             for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
                 for (int row = 0; row < m_model->rowCount(); ++row) {
                     if (m_model->cell(row, column).states.testFlag(GridState::Conflict)) {
                         m_grid->controller().moveTo(row, column);
                         m_grid->setFocus();
                         return;
                     }
                 }
             }
         },
         false});
}

void JournalPageWidget::showMenu(const QPoint& at)
{
    if (!m_model)
        return;
    GridController& controller = m_grid->controller();
    QMenu menu(this);
    GridMenu::fill(menu, controller, m_theme);
    if (m_model->assignments(controller.column()).size() > 1) {
        menu.addSeparator();
        QAction* next = menu.addAction(tr("Next work of the lesson"), this, &JournalPageWidget::stepWork);
        next->setShortcut(Qt::Key_F4);
    }
    if (m_maySubstitute) {
        menu.addSeparator();
        QAction* substitute = menu.addAction(m_theme.icon(QStringLiteral("staff")), tr("Substitution…"));
        connect(substitute, &QAction::triggered, this,
                [this, &controller] { // clazy:exclude=lambda-in-connect
                    Q_EMIT substituteRequested(controller.column());
                });
    }
    menu.exec(at);
}

void JournalPageWidget::requestHistory(int row, int column)
{
    if (m_model && row >= 0 && column >= 0)
        Q_EMIT historyRequested(m_model->lesson(column).lesson, {m_model->rowKey(row)});
}

// What a bare mark is of, where the lesson has several works.
void JournalPageWidget::stepWork()
{
    GridController& controller = m_grid->controller();
    if (!m_model || controller.column() < 0 || !controller.finishEditing())
        return;
    const int column = controller.column();
    m_model->setCurrentWork(column, m_model->currentWork(column) + 1);
    controller.say(m_model->currentLine(-1, column), GridLineKind::Plain);
}

void JournalPageWidget::editComment(int row, int column)
{
    const QString locked = m_model->lockReason(row, column);
    if (!locked.isEmpty())
        return m_grid->controller().say(locked, GridLineKind::Refusal);
    m_inputFor = Input::Comment;
    m_inputRow = row;
    m_inputColumn = column;
    m_inputMark = 0;
    const QVector<JournalModel::MarkOfCell> marks = m_model->marksOf(row, column);
    for (int i = 0; i < marks.size(); ++i)
        if (marks.at(i).current)
            m_inputMark = i;
    m_input->setMaxLength(500);
    showCommentInput();
}

void JournalPageWidget::showCommentInput()
{
    const QVector<JournalModel::MarkOfCell> marks = m_model->marksOf(m_inputRow, m_inputColumn);
    QString what =
        tr("Remark for %1, %2").arg(m_model->rowName(m_inputRow), m_model->columnName(m_inputColumn));
    if (marks.size() > 1)
        what = tr("Remark to %1 — %2 (Shift+F2: the next mark)")
                   .arg(marks.at(m_inputMark).name, m_model->rowName(m_inputRow));
    m_input->setPlaceholderText(what);
    m_input->setToolTip(what);
    m_input->setText(marks.value(m_inputMark).comment);
    m_input->setAccessibleName(what);
    m_line->hide();
    m_input->show();
    m_input->setFocus();
    m_input->selectAll();
}

void JournalPageWidget::startFind()
{
    m_inputFor = Input::Find;
    m_input->setMaxLength(100);
    m_input->setPlaceholderText(tr("Find a pupil: Enter — next, Esc — back to the grid"));
    m_input->setAccessibleName(tr("Find a pupil"));
    m_input->clear();
    m_line->hide();
    m_input->show();
    m_input->setFocus();
}

void JournalPageWidget::finishInput(bool accept)
{
    const Input what = m_inputFor;
    if (what == Input::Find && accept) {
        if (m_grid->controller().find(m_input->text()))
            return; // stays for the next one
    }
    m_inputFor = Input::None;
    m_input->hide();
    m_line->setVisible(true);
    m_grid->setFocus();
    if (what == Input::Comment && accept && m_model) {
        const QString reason =
            m_model->setComment(m_inputRow, m_inputColumn, m_inputMark, m_input->text().simplified());
        if (!reason.isEmpty())
            m_grid->controller().say(reason, GridLineKind::Refusal);
    }
}

bool JournalPageWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const int key = press->key();
        if (key == Qt::Key_F2 && press->modifiers() == Qt::ShiftModifier && m_inputFor == Input::Comment) {
            const auto marks = m_model->marksOf(m_inputRow, m_inputColumn).size();
            if (marks > 1) {
                m_model->setComment(m_inputRow, m_inputColumn, m_inputMark, m_input->text().simplified());
                m_inputMark = int((m_inputMark + 1) % marks);
                showCommentInput();
            }
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            finishInput(key != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// On a narrow screen the lessons need the room of the panel.
void JournalPageWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_panelChosen)
        m_showPanel->setChecked(width() >= leastWithPanel);
}

QByteArray JournalPageWidget::saveLayout() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint32(1) << m_splitter->saveState() << m_showPanel->isChecked() << m_quick->isChecked()
        << m_panelChosen << m_wraps->isChecked();
    return bytes;
}

void JournalPageWidget::restoreLayout(const QByteArray& bytes)
{
    QDataStream in(bytes);
    quint32 format = 0;
    QByteArray splitter;
    bool panel = true;
    bool quick = false;
    in >> format >> splitter >> panel >> quick;
    if (format != 1 || in.status() != QDataStream::Ok)
        return;
    m_panelChosen = true;
    if (!in.atEnd()) // an older program left no word of it
        in >> m_panelChosen;
    bool wraps = false;
    if (!in.atEnd())
        in >> wraps;
    m_wraps->setChecked(wraps);
    m_splitter->restoreState(splitter);
    m_showPanel->setChecked(panel);
    m_quick->setChecked(quick);
}

} // namespace zvonok::client
