// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/ProgressPage.h"

#include "client/link/ServerLink.h"
#include "client/planning/PlanTexts.h"
#include "client/widgets/EmptyState.h"
#include "common/reports/ReportMessages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString progressPlaceKey = QStringLiteral("programme.place");
const QString messageKey = QStringLiteral("programme");
constexpr qint64 subjectsFrom = qint64(1)
                                << 40; // data of the choice: an id of a class, or this and a subject's

} // namespace

ProgressPage::ProgressPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_messages(new MessageBar(desk.theme(), this)),
      m_choice(new QComboBox(this)), m_summary(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(desk.theme(), m_stack)), m_table(new QTableWidget(m_stack))
{
    m_choice->setAccessibleName(tr("Class or subject"));
    m_choice->setMinimumContentsLength(16);
    m_choice->setMaxVisibleItems(24);
    m_summary->setWordWrap(true);
    m_empty->setIcon(QStringLiteral("topic"));
    m_empty->setText(tr("No groups here"), tr("Choose a class or a subject whose journals you read."));
    const QStringList titles{tr("Group"),       tr("Teacher"),       tr("Plan"),
                             tr("In the plan"), tr("By plan"),       tr("Held"),
                             tr("Behind"),      tr("No lesson for"), tr("Not written")};
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    const QStringList tips{{},
                           {},
                           tr("What the group follows, and whether it is approved"),
                           tr("Hours of the plan"),
                           tr("Hours that should have been given up to today"),
                           tr("Hours given up to today"),
                           tr("Hours behind the plan; with a minus: ahead"),
                           tr("Hours for which the year has no lesson left"),
                           tr("Lessons held that have no topic in the journal")};
    for (int column = 0; column < tips.size(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(tips.at(column));
    const int widths[] = {180, 140, 210, 80, 80, 95, 100, 115, 110};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setAccessibleName(tr("Groups and their plans"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(m_choice);
    top->addSpacing(12);
    top->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_choice, &QComboBox::activated, this, &ProgressPage::load);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ProgressPage::goToPlan);
    connect(&desk.link(), &ServerLink::ready, this, &ProgressPage::loadLists);
    m_pending = QString::fromUtf8(desk.settings().read(progressPlaceKey));
    loadLists();
}

void ProgressPage::tell(const QString& what, const Failure& failure)
{
    if (failure.code == FailureCode::ConnectionLost) // ready() asks again
        return;
    m_messages->show({messageKey, MessageLevel::Warning,
                      what + QStringLiteral(": ") + PlanTexts::refusal(failure), tr("Try again"),
                      [this] { refresh(); }, true});
}

void ProgressPage::loadLists()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link().call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return tell(tr("The list of classes was not read"), classes.error());
        m_classes = classes->classes;
        m_haveClasses = true;
        fillChoice();
    });
    m_desk.link().call(ListSubjects{}).then(this, [this](const Result<SubjectList>& subjects) {
        if (!subjects)
            return tell(tr("The list of subjects was not read"), subjects.error());
        m_subjects = subjects->subjects;
        m_haveSubjects = true;
        fillChoice();
    });
}

void ProgressPage::fillChoice()
{
    if (!m_haveClasses || !m_haveSubjects)
        return;
    const QString kept = m_choice->currentIndex() >= 0 ? m_choice->currentText() : QString();
    m_choice->clear();
    if (m_desk.may(Permission::LessonWrite) && !m_desk.may(Permission::PlanApprove))
        m_choice->addItem(tr("My groups"), 0);
    for (const ClassLine& each : std::as_const(m_classes))
        m_choice->addItem(each.name(), each.id.value);
    m_choice->insertSeparator(m_choice->count());
    for (const SubjectLine& each : std::as_const(m_subjects))
        m_choice->addItem(each.name, subjectsFrom + each.id.value);
    QString to = std::exchange(m_pending, {});
    if (to.isEmpty())
        to = kept;
    const int at = to.isEmpty() ? 0 : m_choice->findText(to, Qt::MatchFixedString);
    m_choice->setCurrentIndex(std::max(0, at));
    if (!to.isEmpty() && at < 0)
        m_messages->show({messageKey,
                          MessageLevel::Warning,
                          tr("There is no class or subject “%1” for you: choose one in the list").arg(to),
                          {},
                          {},
                          true});
    load();
}

void ProgressPage::open(const QString& place)
{
    if (place.isEmpty())
        return;
    m_pending = place;
    fillChoice();
}

QString ProgressPage::place() const
{
    return m_choice->currentIndex() >= 0 ? m_choice->currentText() : m_pending;
}

void ProgressPage::refresh() { m_haveClasses ? load() : loadLists(); }

void ProgressPage::load()
{
    if (m_choice->currentIndex() < 0)
        return;
    const qint64 chosen = m_choice->currentData().toLongLong();
    ListCourses request;
    if (chosen >= subjectsFrom)
        request.subject = {chosen - subjectsFrom};
    else
        request.schoolClass = {chosen};
    m_desk.link().call(request).then(this, [this, chosen](const Result<CourseList>& list) {
        if (m_choice->currentData().toLongLong() != chosen)
            return;
        if (!list)
            return tell(tr("The groups were not read"), list.error());
        m_messages->dismiss(messageKey);
        m_loaded = true;
        show(list->courses);
        m_desk.settings().write(progressPlaceKey, place().toUtf8());
        Q_EMIT placeChanged(place());
        Q_EMIT captionChanged(place());
    });
}

void ProgressPage::show(const QList<CourseLine>& courses)
{
    m_courses = courses;
    m_table->setRowCount(int(courses.size()));
    for (int row = 0; row < courses.size(); ++row) {
        const CourseLine& line = courses.at(row);
        const CourseFigures& figures = line.figures;
        const auto put = [&](int column, const QString& text, bool poor = false) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            if (column > 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (poor) {
                item->setForeground(m_desk.theme().colour(ThemeRole::Poor));
                QFont bold = item->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            m_table->setItem(row, column, item);
        };
        put(0, line.groupName);
        put(1, line.teacherNames.join(QStringLiteral(", ")));
        put(2,
            line.plan ? QString(line.planName + QStringLiteral(" — ") + PlanTexts::state(line.state))
                      : tr("no plan"),
            !line.plan);
        const auto number = [&](int column, qint32 value, bool poor) {
            put(column, line.plan ? QString::number(value) : QString(), poor && line.plan);
        };
        number(3, figures.total, false);
        number(4, figures.byPlan, false);
        number(5, figures.given + figures.unwritten, false);
        number(6, figures.lag, figures.lag > 0);
        number(7, figures.lacking, figures.lacking > 0);
        number(8, figures.unwritten, figures.unwritten > 0);
    }
    m_stack->setCurrentIndex(courses.isEmpty() ? 0 : 1);
    if (!courses.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    m_summary->setText(summary());
}

QString ProgressPage::summary() const
{
    const auto count = [this](auto holds) {
        return int(std::count_if(m_courses.begin(), m_courses.end(), holds));
    };
    return QStringList{
        tr("%n group(s)", nullptr, int(m_courses.size())),
        tr("%n without a plan", nullptr, count([](const CourseLine& each) { return !each.plan; })),
        tr("%n behind", nullptr, count([](const CourseLine& each) { return each.figures.lag > 0; })),
        tr("%n short of lessons", nullptr,
           count([](const CourseLine& each) { return each.figures.lacking > 0; }))}
        .join(QStringLiteral("  ·  "));
}

void ProgressPage::goToPlan()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_courses.size())
        m_desk.openPage(QStringLiteral("planning"), m_courses.at(row).groupName);
}

bool ProgressPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToPlan();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ProgressPage::print()
{
    const qint64 chosen = m_choice->currentData().toLongLong();
    if (chosen <= 0 || chosen >= subjectsFrom)
        return m_messages->show({messageKey,
                                 MessageLevel::Info,
                                 tr("Choose a class: the report is printed class by class"),
                                 {},
                                 {},
                                 true});
    RunReport request;
    request.report = QStringLiteral("programme");
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.schoolClass = {chosen};
    m_desk.link().call(request).then(this, [this, id = request.report](const Result<ReportResult>& result) {
        if (!result)
            return tell(tr("The report was not prepared for printing"), result.error());
        m_desk.preview({result->document}, id);
    });
}

} // namespace zvonok::client
