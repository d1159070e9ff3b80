// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlPage.h"

#include "client/control/ControlRulesDialog.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/shell/JournalLink.h"
#include "common/reports/ReportMessages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString placeKey = QStringLiteral("control.place");
const QString splitterKey = QStringLiteral("control.splitter");
const QString messageKey = QStringLiteral("control");
const std::array places{QStringLiteral("filling"), QStringLiteral("accumulation"),
                        QStringLiteral("contradictions")};

bool reachesSchool(const Desk& desk, Permission permission)
{
    const auto& grants = desk.who().grants;
    return std::any_of(grants.begin(), grants.end(), [permission](const GrantLine& grant) {
        return grant.permission == permission && includes(Reach(grant.reach), Reach::School);
    });
}

} // namespace

ControlPage::ControlPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_messages(new MessageBar(desk.theme(), this)),
      m_filters(new ControlFilterBar(this)), m_search(new QLineEdit(this)), m_tabs(new QTabBar(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_stack(new QStackedWidget(this)),
      m_line(new QLabel(this)),
      m_rules(new QPushButton(desk.theme().icon(QStringLiteral("settings")), tr("&Terms…"), this))
{
    m_search->setPlaceholderText(tr("Find a class, subject or name"));
    m_search->setAccessibleName(tr("Find in the table"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->installEventFilter(this);
    m_rules->setAutoDefault(false);
    m_rules->setToolTip(tr("How many days a teacher has, what counts as filled, how many marks are enough"));
    m_rules->setVisible(desk.may(Permission::JournalControl));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What is controlled"));
    m_tabs->addTab(tr("Filling"));
    m_tabs->addTab(tr("Accumulation of marks"));
    m_tabs->addTab(tr("Contradictions"));
    m_tabs->setTabToolTip(Filling, tr("Lessons without topic, homework or marks, and those entered late"));
    m_tabs->setTabToolTip(Accumulation, tr("Pupils with fewer marks than the mark of the period needs"));
    m_tabs->setTabToolTip(Contradictions,
                          tr("Marks of periods that differ from the average, marks while absent"));
    m_parts = {makePart(tr("Filling of journals")), makePart(tr("Accumulation of marks")),
               makePart(tr("Contradictions"))};
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setMargin(4);
    m_line->setWordWrap(true); // or its sentence would be the least width of the window
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(makeLessons());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->restoreState(desk.settings().read(splitterKey));
    m_lessons->hide();

    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_tabs, 1);
    second->addWidget(m_search);
    second->addWidget(m_rules);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(6);
    column->addWidget(m_filters);
    column->addLayout(second);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_line);
    setFocusProxy(m_parts[Filling].view);

    connect(m_filters, &ControlFilterBar::changed, this, &ControlPage::filterChanged);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showTab(Tab(index)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (Part& part : m_parts)
            part.view->setQuery(text);
    });
    connect(m_parts[Filling].view, &ControlTableView::opened, this, &ControlPage::openFigure);
    connect(m_parts[Accumulation].view, &ControlTableView::opened, this, [this](int row) { openPupil(row); });
    connect(m_parts[Contradictions].view, &ControlTableView::opened, this,
            [this](int row) { openContradiction(row); });
    connect(m_lessonView, &ControlTableView::opened, this, [this](int row) { openLesson(row); });
    connect(m_rules, &QPushButton::clicked, this, &ControlPage::editRules);
    connect(&desk.link(), &ServerLink::ready, this, &ControlPage::refresh);
    open(QString::fromUtf8(desk.settings().read(placeKey)));
    refresh();
}

ControlPage::~ControlPage() { m_desk.settings().write(splitterKey, m_splitter->saveState()); }

ControlPage::Part ControlPage::makePart(const QString& name)
{
    Part part;
    part.stack = new QStackedWidget(m_stack);
    part.view = new ControlTableView(m_desk.theme(), name, part.stack);
    part.view->installEventFilter(this);
    part.empty = new EmptyState(m_desk.theme(), part.stack);
    part.empty->setIcon(QStringLiteral("check"));
    connect(part.empty, &EmptyState::activated, m_filters, &ControlFilterBar::clearFilters);
    part.stack->addWidget(part.view);
    part.stack->addWidget(part.empty);
    m_stack->addWidget(part.stack);
    return part;
}

QWidget* ControlPage::makeLessons()
{
    m_lessons = new QWidget(m_splitter);
    m_lessonsTitle = new QLabel(m_lessons);
    QFont bold = m_lessonsTitle->font();
    bold.setBold(true);
    m_lessonsTitle->setFont(bold);
    auto* close = new QToolButton(m_lessons);
    close->setIcon(m_desk.theme().icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the list of lessons (Esc)"));
    close->setAccessibleName(tr("Close the list of lessons"));
    m_lessonView = new ControlTableView(m_desk.theme(), tr("Lessons behind the figure"), m_lessons);
    m_lessonView->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_lessonsTitle, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(m_lessons);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_lessonView, 1);
    connect(close, &QToolButton::clicked, this, &ControlPage::closeLessons);
    return m_lessons;
}

// ---------------------------------------------------------------------------------------------- places

void ControlPage::open(const QString& place)
{
    for (size_t i = 0; i < places.size(); ++i)
        if (places[i] == place)
            showTab(Tab(i));
}

QString ControlPage::place() const { return places[size_t(m_tab)]; }

QString ControlPage::line() const { return m_parts[size_t(m_tab)].line; }

void ControlPage::showTab(Tab tab)
{
    const bool focused = table().hasFocus() || m_lessonView->hasFocus();
    m_tab = tab;
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentWidget(m_parts[size_t(tab)].stack);
    m_lessons->setVisible(tab == Filling && !m_lessonsTitle->text().isEmpty());
    setFocusProxy(&table());
    if (focused)
        table().setFocus();
    showLine();
    m_desk.settings().write(placeKey, place().toUtf8());
    Q_EMIT placeChanged(place());
    Q_EMIT captionChanged(m_tabs->tabText(tab));
    if (m_parts[size_t(tab)].stale)
        load(tab);
}

void ControlPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

// ---------------------------------------------------------------------------------------------- reading

void ControlPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    loadLists();
    if (m_haveCalendar)
        readAgain();
}

// Marks that were put meanwhile: what one came from a journal to see.
void ControlPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_parts[size_t(m_tab)].loaded)
        readAgain();
}

void ControlPage::loadLists()
{
    m_desk.link().call(OpenCalendar{}).then(this, [this](const Result<Calendar>& calendar) {
        if (!calendar)
            return tellFailure(tr("The calendar was not read"), calendar.error());
        m_filters->setCalendar(*calendar);
        if (std::exchange(m_haveCalendar, true))
            return;
        load(m_tab);
    });
    m_desk.link().call(ListGroups{}).then(this, [this](const Result<GroupList>& groups) {
        if (!groups)
            return tellFailure(tr("The list of journals was not read"), groups.error());
        m_filters->setGroups(groups->groups);
    });
}

void ControlPage::filterChanged()
{
    closeLessons(); // of a figure that is no longer there
    readAgain();
}

void ControlPage::readAgain()
{
    for (Part& part : m_parts)
        part.stale = true;
    load(m_tab);
    if (!m_lessonsTitle->text().isEmpty())
        readLessons(false);
}

template <typename Req, typename Take>
void ControlPage::ask(Tab tab, Take take)
{
    Req request;
    request.from = m_filters->from();
    request.to = m_filters->to();
    request.schoolClass = m_filters->schoolClass();
    request.subject = m_filters->subject();
    request.teacher = m_filters->teacher();
    Part& part = m_parts[size_t(tab)];
    part.stale = false;
    m_desk.link().call(request).then(
        this, [this, tab, take, asked = ++part.asked](const Result<typename Req::Reply>& reply) {
            Part& its = m_parts[size_t(tab)];
            if (asked != its.asked)
                return;
            if (!reply) {
                its.stale = true;
                return tellFailure(tr("The journals were not looked through"), reply.error());
            }
            m_messages->dismiss(messageKey);
            take(*reply);
        });
}

void ControlPage::load(Tab tab)
{
    if (!m_haveCalendar || m_desk.link().state() != ServerLink::State::Ready)
        return;
    switch (tab) {
    case Filling:
        return ask<OpenControl>(tab, [this](const ControlSheet& sheet) {
            m_sheet = sheet;
            m_parts[Filling].view->load(ControlRows::fillingColumns(), ControlRows::filling(sheet));
            shown(Filling, ControlRows::fillingLine(sheet), tr("There is no journal to look at"),
                  tr("Each journal with its lessons: what is not filled, what was filled late. Choose other "
                     "days, "
                     "another class, subject or teacher above."));
        });
    case Accumulation:
        return ask<OpenAccumulation>(tab, [this](const AccumulationSheet& sheet) {
            m_accumulation = sheet;
            m_parts[Accumulation].view->load(ControlRows::accumulationColumns(),
                                             ControlRows::accumulation(sheet));
            shown(Accumulation, ControlRows::accumulationLine(sheet), tr("Everybody has marks enough"),
                  tr("Pupils whose marks are too few for the mark of the period would stand here, subject by "
                     "subject."));
        });
    case Contradictions:
        return ask<OpenContradictions>(tab, [this](const ContradictionSheet& sheet) {
            m_contradictions = sheet;
            m_parts[Contradictions].view->load(ControlRows::contradictionColumns(),
                                               ControlRows::contradictions(sheet));
            shown(Contradictions, ControlRows::contradictionLine(sheet), tr("No mark contradicts another"),
                  tr("Marks of periods that are not what the average says, put with too few marks, and marks "
                     "at "
                     "lessons that the pupil missed would stand here."));
        });
    case TabCount:
        break;
    }
}

void ControlPage::shown(Tab tab, const QString& line, const QString& emptyTitle, const QString& emptyText)
{
    Part& part = m_parts[size_t(tab)];
    part.loaded = true;
    part.line = line;
    const bool empty = part.view->rows().rowCount() == 0;
    part.empty->setText(emptyTitle, emptyText);
    part.empty->setAction(m_filters->isNarrowed() ? tr("Show all journals") : QString());
    part.stack->setCurrentIndex(empty ? 1 : 0);
    showLine();
}

void ControlPage::showLine()
{
    m_line->setText(line());
    m_line->setToolTip(m_line->text());
}

void ControlPage::tellFailure(const QString& what, const Failure& failure)
{
    if (failure.code == FailureCode::ConnectionLost) // ready() asks again
        return;
    m_messages->show({messageKey, MessageLevel::Warning,
                      what + QStringLiteral(": ") + FailureText::sentence(failure), tr("Try again"),
                      [this] { refresh(); }, true});
}

// ---------------------------------------------------------------------------------------------- opening

void ControlPage::openFigure(int row, int column)
{
    const ControlRow& figure = m_parts[Filling].view->rows().row(row);
    m_figure = {};
    m_figure.from = m_filters->from();
    m_figure.to = m_filters->to();
    m_figure.schoolClass = m_filters->schoolClass();
    m_figure.subject = m_filters->subject();
    m_figure.teacher = m_filters->teacher();
    m_figure.gap = ControlRows::gapOf(figure, column);
    m_figureJournal.clear();
    if (!figure.pinned) {
        m_figure.group = {figure.key};
        m_figureJournal = figure.cells.first().text;
    }
    readLessons(true);
}

void ControlPage::readLessons(bool goThere)
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link().call(m_figure).then(
        this, [this, goThere, asked = ++m_lessonsAsked](const Result<ControlLessons>& lessons) {
            if (asked != m_lessonsAsked)
                return;
            if (!lessons)
                return tellFailure(tr("The lessons were not read"), lessons.error());
            m_behind = *lessons;
            m_lessonView->load(ControlRows::lessonColumns(), ControlRows::lessons(m_behind));
            m_lessonsTitle->setText(ControlRows::lessonsTitle(m_figureJournal, m_figure.gap, m_behind));
            m_lessons->setVisible(m_tab == Filling);
            if (goThere && m_tab == Filling && m_lessonView->shownCount() > 0) {
                m_lessonView->choose(0, 0);
                m_lessonView->setFocus();
            }
        });
}

void ControlPage::openLesson(int row)
{
    const ControlLesson& lesson = m_behind.lessons.at(row);
    const JournalLink link{m_behind.groups.at(lesson.group).title(), lesson.day, lesson.number, {}};
    m_desk.openPage(QStringLiteral("journal"), link.text());
}

void ControlPage::openPupil(int row)
{
    const AccumulationLine& line = m_accumulation.lines.at(row);
    const JournalLink link{m_accumulation.groups.at(line.group).title(), line.lastMark, 0, line.pupil};
    m_desk.openPage(QStringLiteral("journal"), link.text());
}

void ControlPage::openContradiction(int row)
{
    const ContradictionLine& line = m_contradictions.lines.at(row);
    const QString journal = m_contradictions.groups.at(line.group).title();
    if (line.kind == ContradictionKind::MarkWhileAbsent)
        m_desk.openPage(QStringLiteral("journal"),
                        JournalLink{journal, line.day, line.number, line.pupil}.text());
    else
        m_desk.openPage(QStringLiteral("period-marks"), journal);
}

void ControlPage::closeLessons()
{
    const bool focused = m_lessonView->hasFocus();
    ++m_lessonsAsked;
    m_lessons->hide();
    m_lessonsTitle->clear();
    if (focused)
        table().setFocus();
}

void ControlPage::editRules()
{
    auto* dialog = new ControlRulesDialog(m_desk.link(), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_messages->show(
            {messageKey, MessageLevel::Good, tr("The terms are set; the figures follow them"), {}, {}, true});
        filterChanged();
    });
    dialog->open();
}

void ControlPage::print()
{
    const QString report = m_tab == Contradictions ? QStringLiteral("mark-contradictions")
                           : m_tab == Accumulation ? QStringLiteral("marks-accumulation")
                                                   : QStringLiteral("journal-filling");
    if (!m_filters->schoolClass() && !reachesSchool(m_desk, Permission::ReportRun))
        return m_messages->show({messageKey,
                                 MessageLevel::Info,
                                 tr("Choose a class: a report of the whole school is the heads' matter"),
                                 {},
                                 {},
                                 true});
    RunReport request;
    request.report = report;
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.from = m_filters->from();
    request.to = m_filters->to();
    request.schoolClass = m_filters->schoolClass();
    if (m_filters->subject())
        request.arguments.append({QStringLiteral("subject"), QString::number(m_filters->subject().value)});
    if (m_filters->teacher())
        request.arguments.append({QStringLiteral("teacher"), QString::number(m_filters->teacher().value)});
    m_desk.link().call(request).then(this, [this, report](const Result<ReportResult>& result) {
        if (!result)
            return tellFailure(tr("The report was not prepared for printing"), result.error());
        m_desk.preview({result->document}, report);
    });
}

bool ControlPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int key = pressed->key();
    if (pressed->modifiers() == Qt::ControlModifier && (key == Qt::Key_PageDown || key == Qt::Key_PageUp)) {
        showTab(Tab((m_tab + (key == Qt::Key_PageDown ? 1 : TabCount - 1)) % TabCount));
        return true;
    }
    if (watched == m_search) {
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            table().setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    if (key == Qt::Key_Escape && (watched == m_lessonView || watched == m_parts[Filling].view) &&
        m_lessons->isVisible()) {
        closeLessons();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace zvonok::client
