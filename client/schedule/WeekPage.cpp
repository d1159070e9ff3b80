// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/schedule/WeekPage.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/schedule/WeekApplyDialog.h"
#include "client/widgets/EmptyState.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString messageKey = QStringLiteral("week");
const QString madeKey = QStringLiteral("week.made");
const QString placeKey = QStringLiteral("week.place");
constexpr int mostChoices = 8;

} // namespace

WeekPage::WeekPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_messages(new MessageBar(desk.theme(), this)),
      m_model(new WeekModel(this)), m_class(new QComboBox(this)), m_state(new QLabel(this)),
      m_giveUp(new QPushButton(tr("Give &up changes"), this)),
      m_apply(new QPushButton(desk.theme().icon(QStringLiteral("check")), tr("Appl&y…"), this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(desk.theme(), m_stack)),
      m_grid(new GridView(desk.theme(), m_stack)), m_choices(new QListWidget(this)),
      m_groups(new QTreeWidget(this)), m_summary(new QLabel(this)), m_line(new GridLine(desk.theme(), this))
{
    m_empty->setIcon(QStringLiteral("schedule"));
    m_empty->setText(tr("No class is chosen"),
                     tr("A week is set for the groups of a class: bring classes and groups in first."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_grid);
    m_grid->setAccessibleName(tr("Week of lessons"));
    m_grid->setModel(m_model);
    m_grid->installEventFilter(this);
    m_choices->setFocusPolicy(Qt::NoFocus); // the grid keeps what is typed
    m_choices->setAccessibleName(tr("Groups that fit"));
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->hide();
    makeGroups();
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(8, 0, 8, 0);
    sideColumn->addWidget(m_summary);
    sideColumn->addWidget(m_groups, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({900, 330});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(m_line);
    setFocusProxy(m_grid);
    GridController& controller = m_grid->controller();
    connect(&controller, &GridController::lineChanged, m_line, &GridLine::show);
    connect(&controller, &GridController::editChanged, this, &WeekPage::showChoices);
    connect(&controller, &GridController::moved, m_choices, &QWidget::hide);
    connect(&controller, &GridController::pageRequested, this, &WeekPage::step);
    connect(m_model, &WeekModel::changed, this, &WeekPage::showGroups);
    connect(m_choices, &QListWidget::itemClicked, this, [this] {
        choose(m_choices->currentRow());
        m_grid->controller().finishEditing();
    });
    connect(&desk.link(), &ServerLink::ready, this, &WeekPage::load);
    m_pending = QString::fromUtf8(desk.settings().read(placeKey));
    showGroups();
    load();
}

WeekPage::~WeekPage() { m_grid->setModel(nullptr); }

QWidget* WeekPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_class->setAccessibleName(tr("Class"));
    m_class->setMinimumContentsLength(8);
    m_class->setMaxVisibleItems(24);
    m_state->setWordWrap(true);
    m_giveUp->setToolTip(tr("Back to the weeks as the server holds them, in all classes"));
    m_apply->setToolTip(tr("Shows what will be set, then makes the lessons of the changed weeks (Ctrl+S)"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_class);
    row->addSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_giveUp);
    row->addWidget(m_apply);
    connect(m_class, &QComboBox::activated, this, &WeekPage::classChosen);
    connect(m_giveUp, &QPushButton::clicked, this, &WeekPage::giveUp);
    connect(m_apply, &QPushButton::clicked, this, &WeekPage::apply);
    const QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_S)};
    auto* act = new QAction(tr("Apply the week of lessons"), this);
    act->setShortcuts(Actions::inBothLayouts(keys));
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(act);
    connect(act, &QAction::triggered, this, &WeekPage::apply);
    // For the sheet of keys and the help.
    const QList<Command>& known = m_desk.actions().commands();
    const QString id = QStringLiteral("week.apply");
    if (std::none_of(known.begin(), known.end(), [&id](const Command& each) { return each.id == id; }))
        m_desk.actions().declare({id, act->text(), QStringLiteral("check"), keys,
                                  int(Permission::ScheduleWrite), m_apply->toolTip(), true});
    return bar;
}

void WeekPage::makeGroups()
{
    m_groups->setAccessibleName(tr("Groups of the class"));
    m_groups->setHeaderLabels({tr("Group"), tr("Hours"), tr("Teacher")});
    m_groups->headerItem()->setToolTip(1, tr("Lessons a week; in brackets those that the server holds"));
    m_groups->setToolTip(tr("Enter puts the group into the current cell of the week, or takes it out"));
    m_groups->setRootIsDecorated(false);
    m_groups->setUniformRowHeights(true);
    m_groups->setColumnWidth(0, 150);
    m_groups->setColumnWidth(1, 60);
    m_groups->setMinimumWidth(220);
    m_groups->installEventFilter(this);
    connect(m_groups, &QTreeWidget::itemDoubleClicked, this, &WeekPage::putGroup);
}

// ---------------------------------------------------------------------------------------------- reading

void WeekPage::tell(const QString& what, const Failure& failure)
{
    if (failure.code == FailureCode::ConnectionLost) // ready() asks again
        return;
    m_messages->show({messageKey, MessageLevel::Warning,
                      what + QStringLiteral(": ") + FailureText::sentence(failure), tr("Try again"),
                      [this] { refresh(); }, true});
}

void WeekPage::refresh() { load(); }

void WeekPage::load()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    const int reading = ++m_reading;
    m_desk.link().call(OpenCalendar{}).then(this, [this, reading](const Result<Calendar>& calendar) {
        if (reading != m_reading)
            return;
        if (!calendar)
            return tell(tr("The calendar was not read"), calendar.error());
        m_calendar = *calendar;
        for (const YearLine& each : std::as_const(m_calendar.years))
            if (each.id == m_calendar.current)
                m_year = each;
        m_missing = 4;
        m_failed = false;
        const auto part = [this, reading](auto request, const QString& what, auto keep) {
            m_desk.link().call(request).then(this, [this, reading, what, keep](const auto& reply) {
                if (reading != m_reading)
                    return;
                if (reply) {
                    keep(*reply);
                } else {
                    m_failed = true;
                    tell(what, reply.error());
                }
                if (--m_missing == 0 && !m_failed)
                    take();
            });
        };
        part(ListClasses{m_year.id}, tr("The list of classes was not read"),
             [this](const ClassList& list) { m_classes = list.classes; });
        part(ListSubjects{}, tr("The list of subjects was not read"),
             [this](const SubjectList& list) { m_subjects = list.subjects; });
        part(ListGroups{m_year.id, {}}, tr("The groups were not read"),
             [this](const GroupList& list) { m_lines = list.groups; });
        part(ListWeeklyPatterns{m_year.id, {}}, tr("The weeks were not read"),
             [this](const WeeklyPatterns& list) { m_patterns = list.patterns; });
    });
}

void WeekPage::take()
{
    m_messages->dismiss(messageKey);
    const QString chosen = m_pending.isEmpty() ? m_class->currentText() : m_pending;
    m_model->book().setSchool(m_lines, m_subjects);
    m_model->book().setHeld(m_patterns);
    m_class->clear();
    for (const ClassLine& each : std::as_const(m_classes))
        m_class->addItem(each.name(), each.id.value);
    if (!m_model->book().groupsOf({}).isEmpty())
        m_class->addItem(tr("Several classes"), qint64(0));
    const int at = m_class->findText(chosen, Qt::MatchFixedString);
    m_class->setCurrentIndex(at >= 0 || m_class->count() == 0 ? at : 0);
    if (at < 0 && !m_pending.isEmpty())
        m_messages->show({messageKey,
                          MessageLevel::Warning,
                          tr("There is no class “%1”: choose one in the list").arg(m_pending),
                          {},
                          {},
                          true});
    m_pending.clear();
    m_loaded = true;
    classChosen();
}

void WeekPage::open(const QString& place)
{
    if (place.isEmpty())
        return;
    m_pending = place;
    if (m_loaded && m_grid->controller().finishEditing())
        take();
}

QString WeekPage::place() const { return m_class->currentIndex() >= 0 ? m_class->currentText() : m_pending; }

void WeekPage::classChosen()
{
    const bool some = m_class->currentIndex() >= 0;
    const bool first = some && m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(some ? 1 : 0);
    // The page was entered before there was a grid to type into.
    if (const QWidget* now = window()->focusWidget(); first && (now == this || isAncestorOf(now)))
        m_grid->setFocus();
    if (!some)
        return;
    const Id<SchoolClass> schoolClass{m_class->currentData().toLongLong()};
    if (schoolClass != m_model->schoolClass() && !m_grid->controller().finishEditing()) {
        m_class->setCurrentIndex(m_class->findData(m_model->schoolClass().value));
        return;
    }
    m_model->showClass(schoolClass, m_year.schoolDays);
    if (m_grid->controller().row() < 0 && m_model->rowCount() > 0)
        m_grid->controller().moveTo(0, 0);
    showLine();
    readShared();
    m_desk.settings().write(placeKey, place().toUtf8());
    Q_EMIT placeChanged(place());
    Q_EMIT captionChanged(place());
}

void WeekPage::readShared()
{
    if (!m_model->schoolClass())
        return; // pupils of several classes: told with each class
    m_desk.link()
        .call(ListWeeklyPatterns{m_year.id, m_model->schoolClass()})
        .then(this, [this](const Result<WeeklyPatterns>& reply) {
            if (!reply)
                return tell(tr("Which groups share pupils was not read"), reply.error());
            m_model->book().addShared(reply->shared);
            m_model->bookChanged();
            showLine();
        });
}

void WeekPage::step(int direction)
{
    const int to = m_class->currentIndex() + direction;
    if (to < 0 || to >= m_class->count())
        return;
    m_class->setCurrentIndex(to);
    classChosen();
}

// ---------------------------------------------------------------------------------------------- showing

QString WeekPage::summary() const { return m_summary->text(); }

void WeekPage::showGroups()
{
    const WeekBook& book = m_model->book();
    const QList<GroupLine> groups = book.groupsOf(m_model->schoolClass());
    const QVariant current =
        m_groups->currentItem() ? m_groups->currentItem()->data(0, Qt::UserRole) : QVariant();
    m_groups->clear();
    int without = 0;
    for (const GroupLine& group : groups) {
        const qsizetype hours = book.now(group.id).size();
        const qsizetype held = book.held(group.id).size();
        without += hours == 0 ? 1 : 0;
        QString name = group.subjectName;
        if (!group.name.isEmpty())
            name += u' ' + group.name;
        auto* item = new QTreeWidgetItem(
            m_groups,
            {name, hours == held ? QString::number(hours) : QStringLiteral("%1 (%2)").arg(hours).arg(held),
             group.teacherNames.join(QStringLiteral(", "))});
        item->setData(0, Qt::UserRole, group.id.value);
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        QFont font = item->font(1);
        font.setBold(book.isChanged(group.id));
        item->setFont(1, font);
        if (hours == 0)
            for (int column = 0; column < 2; ++column)
                item->setForeground(column, m_desk.theme().colour(ThemeRole::Poor));
        if (item->data(0, Qt::UserRole) == current)
            m_groups->setCurrentItem(item);
    }
    if (!m_groups->currentItem() && m_groups->topLevelItemCount() > 0)
        m_groups->setCurrentItem(m_groups->topLevelItem(0));
    QStringList parts{tr("%n group(s)", nullptr, int(groups.size()))};
    if (without > 0)
        parts.append(tr("%n without lessons", nullptr, without));
    if (const int clashes = m_model->clashes(); clashes > 0)
        parts.append(tr("%n clash(es)", nullptr, clashes));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));

    const QList<Id<Group>> changed = book.changed();
    QStringList classes;
    for (const Id<Group> id : changed) {
        const QString name = book.group(id).className;
        if (!name.isEmpty() && !classes.contains(name))
            classes.append(name);
    }
    m_state->setText(changed.isEmpty() ? QString()
                                       : tr("Not applied: %n group(s)", nullptr, int(changed.size())) +
                                             (classes.isEmpty() ? QString()
                                                                : QStringLiteral(" — ") +
                                                                      classes.join(QStringLiteral(", "))));
    const bool idle = m_toSend.isEmpty();
    m_apply->setEnabled(!changed.isEmpty() && idle);
    m_giveUp->setEnabled(!changed.isEmpty() && idle);
}

// The groups that the typed text means, under the cell; the grid keeps the keys.
void WeekPage::showChoices()
{
    const GridController& controller = m_grid->controller();
    m_choices->hide();
    if (controller.mode() != GridMode::Typing && controller.mode() != GridMode::Editing)
        return;
    const QString text = controller.editor().text();
    const QList<WeekEntry::Option> options = m_model->entry().options(text);
    if (options.isEmpty() || text == m_model->editText(controller.row(), controller.column()))
        return;
    m_choices->clear();
    for (const WeekEntry::Option& each : options) {
        QStringList parts{each.text};
        for (const Id<Group> id : each.groups)
            parts += m_model->book().group(id).teacherNames;
        parts.removeDuplicates();
        m_choices->addItem(parts.join(QStringLiteral("  ·  ")));
    }
    choose(0);
    const GridLayout& cells = m_grid->cells();
    const QRect cell = cells.cell(controller.row(), controller.column());
    const int rows = std::min(int(options.size()), mostChoices);
    const QSize size(std::max(300, cell.width()), rows * m_choices->sizeHintForRow(0) + 6);
    QPoint at = m_grid->viewport()->mapTo(this, cell.bottomLeft() + QPoint(0, 2));
    if (at.y() + size.height() > height())
        at.setY(m_grid->viewport()->mapTo(this, cell.topLeft()).y() - size.height() - 2);
    at.setX(std::max(0, std::min(at.x(), width() - size.width())));
    m_choices->setGeometry(QRect(at, size));
    m_choices->raise();
    m_choices->show();
}

void WeekPage::choose(int row)
{
    const int count = m_choices->count();
    if (count == 0)
        return;
    row = std::clamp(row, 0, count - 1);
    m_choices->setCurrentRow(row);
    m_model->choose(m_grid->controller().editor().text(), row);
    QString said = tr("Enter puts: %1").arg(m_choices->item(row)->text());
    if (count > 1)
        said += QStringLiteral("   ") + tr("↓ ↑ others (%1 of %2)").arg(row + 1).arg(count);
    m_line->show(said, GridLineKind::Plain);
}

bool WeekPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (watched == m_grid && plain && m_choices->isVisible() && m_choices->count() > 1 &&
            (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            choose(m_choices->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1));
            return true;
        }
        if (watched == m_groups && plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            putGroup();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void WeekPage::putGroup()
{
    GridController& controller = m_grid->controller();
    if (!m_groups->currentItem() || controller.row() < 0 || !controller.finishEditing())
        return;
    const Id<Group> id{m_groups->currentItem()->data(0, Qt::UserRole).toLongLong()};
    const WeeklySlot slot = m_model->slotAt(controller.row(), controller.column());
    QList<Id<Group>> groups = m_model->book().at(m_model->schoolClass(), slot);
    if (!groups.removeOne(id))
        groups.append(id);
    m_model->commit({{controller.row(), controller.column(), m_model->entry().text(groups)}}, GridAct::Type);
    showLine();
}

void WeekPage::showLine()
{
    const GridController& controller = m_grid->controller();
    if (controller.mode() == GridMode::Ready)
        m_line->show(m_model->currentLine(controller.row(), controller.column()), GridLineKind::Plain);
}

// --------------------------------------------------------------------------------------------- applying

void WeekPage::giveUp()
{
    m_grid->controller().cancelEditing();
    m_model->book().giveUp();
    m_model->forgetActs();
    m_model->bookChanged();
    m_grid->setFocus();
}

bool WeekPage::finish()
{
    if (!m_grid->controller().finishEditing())
        return false;
    const QList<Id<Group>> changed = m_model->book().changed();
    if (changed.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Week of lessons"),
                    tr("The week of %n group(s) is changed and not applied.", nullptr, int(changed.size())),
                    QMessageBox::NoButton, this);
    QPushButton* stay = box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton* apply = box.addButton(tr("&Apply…"), QMessageBox::AcceptRole);
    QPushButton* leave = box.addButton(tr("&Give up changes"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == leave) {
        giveUp();
        return true;
    }
    if (box.clickedButton() == apply)
        this->apply();
    return false;
}

void WeekPage::apply()
{
    if (!m_toSend.isEmpty() || m_dialog || !m_grid->controller().finishEditing())
        return;
    if (m_model->book().changed().isEmpty())
        return m_line->show(tr("Nothing is changed: there is nothing to apply"), GridLineKind::Plain);
    // Somebody else may have set a week since it was read: what is confirmed must be what is replaced.
    m_desk.link()
        .call(ListWeeklyPatterns{m_year.id, {}})
        .then(this, [this](const Result<WeeklyPatterns>& list) {
            if (!list)
                return m_messages->show(
                    {messageKey, MessageLevel::Warning,
                     tr("Nothing was applied") + QStringLiteral(": ") + FailureText::sentence(list.error()),
                     tr("Try again"), [this] { apply(); }, true});
            m_messages->dismiss(messageKey);
            m_model->book().setHeld(list->patterns);
            m_model->bookChanged();
            if (m_model->book().changed().isEmpty())
                return m_line->show(tr("Nothing is changed: there is nothing to apply"), GridLineKind::Plain);
            if (!m_dialog)
                confirm();
        });
}

QStringList WeekPage::clashesOfChanges() const
{
    // Only of the class that is shown the texts are known; others were shown where they were typed.
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->cell(row, column).states.testFlag(GridState::Pending))
                texts += m_model->clashTexts(row, column);
    return texts;
}

void WeekPage::confirm()
{
    m_dialog = new WeekApplyDialog(m_model->book(), m_year, m_calendar.today, clashesOfChanges(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_toSend = m_dialog->requests();
        m_made = {};
        m_set = 0;
        m_refused.clear();
        m_messages->dismiss(madeKey);
        showGroups();
        send();
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_grid->setFocus(); });
    m_dialog->open();
}

// One after the other, so that a refusal is told by its group and the others are set all the same.
void WeekPage::send()
{
    if (m_toSend.isEmpty())
        return sent();
    const SetWeeklyPattern request = m_toSend.constFirst();
    m_state->setText(tr("Setting %1…").arg(m_model->book().title(request.group)));
    m_desk.link().call(request).then(this, [this, request](const Result<LessonsMade>& made) {
        m_toSend.removeFirst();
        if (made) {
            ++m_set;
            m_made.created += made->created;
            m_made.kept += made->kept;
            m_made.cancelled += made->cancelled;
            m_made.closed += made->closed;
            m_model->book().hold(request.group, request.slots);
        } else {
            m_refused.append(m_model->book().title(request.group) + QStringLiteral(": ") +
                             FailureText::sentence(made.error()));
            if (made.error().code == FailureCode::ConnectionLost)
                m_toSend.clear(); // the others would wait as long; they stay changed
        }
        send();
    });
}

void WeekPage::sent()
{
    m_model->bookChanged();
    QStringList parts;
    if (m_set > 0) {
        parts.append(tr("Weeks set: %1. Lessons created: %2, kept: %3, cancelled: %4")
                         .arg(m_set)
                         .arg(m_made.created)
                         .arg(m_made.kept)
                         .arg(m_made.cancelled));
        if (m_made.closed > 0)
            parts.append(tr("left as they were in closed periods: %1").arg(m_made.closed));
    }
    if (!m_refused.isEmpty())
        parts.append(tr("Not set: %1").arg(m_refused.join(QStringLiteral("; "))));
    m_messages->show({madeKey,
                      m_refused.isEmpty() ? MessageLevel::Good : MessageLevel::Warning,
                      parts.join(QStringLiteral("; ")),
                      {},
                      {},
                      true});
    Q_EMIT applied();
}

} // namespace zvonok::client
