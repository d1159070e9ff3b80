// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanView.h"

#include "client/link/ChangeRouter.h"
#include "client/planning/PlanTexts.h"
#include "client/shell/RefusedEdit.h"
#include "client/widgets/EmptyState.h"
#include "common/wire/TopicKinds.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString placeKey = QStringLiteral("planning.place");

QString groupPlace(const GroupLine& group)
{
    QString text =
        group.className.isEmpty() ? group.subjectName : QString(group.className + u'/' + group.subjectName);
    if (!group.name.isEmpty())
        text += QStringLiteral(" (%1)").arg(group.name);
    return text;
}

// «7А (1)»: as a plan lists the groups that follow it.
QString shortName(const GroupLine& group)
{
    return group.name.isEmpty() ? group.className
                                : QStringLiteral("%1 (%2)").arg(group.className, group.name).trimmed();
}

} // namespace

PlanView::PlanView(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new PlanModel(this)),
      m_edits(new OutboxPlanEdits(desk.outbox(), *m_model, this)),
      m_list(new PlanListModel(desk.theme(), this)), m_messages(new MessageBar(desk.theme(), this))
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    buildLeft(splitter);
    buildRight(splitter);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 900});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    setFocusProxy(m_grid);

    connect(m_edits, &OutboxPlanEdits::notSaved, this,
            [this](qint64 sequence, const QString& context, const Failure& failure) {
                RefusedEdit::tell(*m_messages, m_desk.outbox(), sequence, context,
                                  PlanTexts::refusal(failure));
            });
    connect(m_model, &PlanModel::figuresChanged, this, &PlanView::showCourse);
    connect(&desk.link(), &ServerLink::ready, this, [this] {
        if (!m_haveLists)
            loadLists();
    });
    ChangeRouter& changes = desk.changes();
    changes.on<TopicChanged>(this, [this](const TopicChanged& change) { m_model->apply(change); });
    changes.on<PlanChanged>(this, [this](const PlanChanged& change) {
        const int row = m_list->rowOf(change.plan.id);
        if (row < 0)
            return;
        PlanLine now = change.plan;
        now.mayWrite = m_list->plans().at(row).mayWrite;
        now.mayDecide = m_list->plans().at(row).mayDecide;
        m_list->update(now);
        if (now.id == m_plan) {
            m_model->setPlan(now);
            showPlan();
        }
    });
    const auto again = [this](qint32 kind, qint64 id) {
        if (m_subscription && kind == wire::planTopic && id == m_plan.value)
            m_subscription->restart();
    };
    changes.on<Resync>(this, [again](const Resync&, const wire::ChangeBody& change) {
        again(change.topicKind, change.topicId);
    });
    connect(&changes, &ChangeRouter::unreadable, this, again);
    declareKeys();
    m_pending = QString::fromUtf8(desk.settings().read(placeKey));
    showPlan();
    loadLists();
}

PlanView::~PlanView() { m_grid->setModel(nullptr); }

// --------------------------------------------------------------------------------------------------- lists

void PlanView::loadLists()
{
    ServerLink& link = m_desk.link();
    if (link.state() != ServerLink::State::Ready)
        return;
    const auto failed = [this](const Failure& failure) {
        if (failure.code != FailureCode::ConnectionLost) // ready() asks again
            m_messages->show({QStringLiteral("lists"), MessageLevel::Warning, PlanTexts::refusal(failure),
                              tr("Try again"), [this] { loadLists(); }, true});
    };
    link.call(ListSubjects{}).then(this, [this, failed](const Result<SubjectList>& subjects) {
        if (!subjects)
            return failed(subjects.error());
        m_subjects = subjects->subjects;
    });
    link.call(ListGroups{}).then(this, [this, failed](const Result<GroupList>& groups) {
        if (!groups)
            return failed(groups.error());
        m_groups = groups->groups;
        m_groups.removeIf([](const GroupLine& each) { return each.standsIn; });
    });
    link.call(OpenCalendar{}).then(this, [this, failed](const Result<Calendar>& calendar) {
        if (!calendar)
            return failed(calendar.error());
        m_calendar = *calendar;
        const qint64 chosen =
            m_years->currentIndex() < 0 ? m_calendar.current.value : m_years->currentData().toLongLong();
        m_years->clear();
        for (qsizetype i = m_calendar.years.size() - 1; i >= 0; --i)
            m_years->addItem(m_calendar.years.at(i).name, m_calendar.years.at(i).id.value);
        m_years->setCurrentIndex(m_years->findData(chosen));
        loadPlans();
    });
}

void PlanView::loadPlans()
{
    ListPlans request;
    request.year = {m_years->currentData().toLongLong()};
    m_desk.link().call(request).then(this, [this, asked = ++m_listAsked](const Result<PlanList>& plans) {
        if (asked != m_listAsked)
            return;
        if (!plans)
            return tell(tr("The list of plans was not read"), plans.error());
        m_messages->dismiss(QStringLiteral("lists"));
        m_haveLists = true;
        QList<PlanLine> lines = plans->plans;
        // One's own are above.
        std::stable_partition(lines.begin(), lines.end(), [this](const PlanLine& each) {
            return each.author && each.author == m_desk.who().staff;
        });
        m_list->set(lines);
        if (m_plan && m_list->rowOf(m_plan) < 0) {
            m_plan = {};
            m_subscription.reset();
            m_edits->forget();
            m_model->clear();
        }
        m_plans->setCurrent(m_list->index(m_list->rowOf(m_plan)));
        goToPending();
        showPlan();
    });
}

void PlanView::goToPending()
{
    const QString wanted = std::exchange(m_pending, {});
    if (!wanted.isEmpty()) {
        for (const GroupLine& group : std::as_const(m_groups)) {
            if (groupPlace(group).compare(wanted, Qt::CaseInsensitive) != 0)
                continue;
            m_courseGroup = group.id;
            m_desk.link()
                .call(OpenCourse{group.id})
                .then(this, [this, wanted, way = ++m_way](const Result<GroupCourse>& course) {
                    if (way != m_way)
                        return;
                    if (course && course->plan)
                        return openPlan(course->plan);
                    say(MessageLevel::Info,
                        tr("%1 follows no plan yet: choose or make one and let the group follow it")
                            .arg(wanted));
                });
            return;
        }
        for (const PlanLine& plan : m_list->plans()) {
            if (PlanTexts::title(plan).compare(wanted, Qt::CaseInsensitive) == 0) {
                openPlan(plan.id);
                return;
            }
        }
        say(MessageLevel::Warning, tr("There is no plan “%1”: choose one in the list").arg(wanted));
    }
    if (m_plan || m_list->plans().isEmpty())
        return;
    const PlanLine& first = m_list->plans().first();
    if (first.mayWrite || first.mayDecide)
        openPlan(first.id);
}

void PlanView::open(const QString& place)
{
    if (place.isEmpty())
        return;
    m_pending = place;
    if (m_haveLists)
        goToPending();
}

QString PlanView::place() const { return m_plan ? PlanTexts::title(m_model->plan()) : m_pending; }

void PlanView::refresh()
{
    loadLists();
    if (m_subscription)
        m_subscription->restart();
    loadCourse();
}

// Topics written in the journal meanwhile have moved the dates.
void PlanView::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_course)
        loadCourse();
}

// ---------------------------------------------------------------------------------------------------- plan

void PlanView::openPlan(Id<LessonPlan> plan)
{
    ++m_way;
    if (!plan || (plan == m_plan && m_subscription))
        return;
    m_plan = plan;
    m_edits->forget();
    m_course.reset();
    m_goToCurrent = true;
    m_subscription = std::make_unique<Subscription>(
        m_desk.link(), Subscription::Topic{wire::planTopic, plan.value},
        [this, plan](qint64, const Subscription::Followed& followed) { openSheet(plan, followed); });
    connect(m_subscription.get(), &Subscription::changed, &m_desk.changes(), &ChangeRouter::route);
    m_plans->setCurrent(m_list->index(m_list->rowOf(plan)));
}

void PlanView::openSheet(Id<LessonPlan> plan, const Subscription::Followed& followed)
{
    m_desk.link()
        .call(OpenPlan{plan, true})
        .then(m_subscription.get(), [this, followed](const Result<PlanSheet>& sheet) {
            if (!sheet) {
                followed(tl::unexpected(sheet.error()));
                if (sheet.error().code != FailureCode::ConnectionLost)
                    tell(tr("The plan was not opened"), sheet.error());
                return;
            }
            const bool other = m_model->id() != sheet->plan.id;
            if (other)
                m_model->setCourse(std::nullopt);
            m_model->load(*sheet);
            m_edits->resume();
            m_list->update(sheet->plan);
            showPlan();
            if (other) {
                m_desk.settings().write(placeKey, place().toUtf8());
                Q_EMIT placeChanged(place());
                Q_EMIT captionChanged(place());
                if (m_model->rowCount() > 0)
                    m_grid->controller().moveTo(0, 0);
                showGroups();
                loadCourse();
            }
            followed(sheet->sequence);
        });
}

const GroupLine* PlanView::group(Id<Group> id) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [id](const GroupLine& each) { return each.id == id; });
    return found == m_groups.cend() ? nullptr : &*found;
}

// The groups of the plan's subject and year; first the one asked for, else one's own of the grade.
void PlanView::showGroups()
{
    const PlanLine& plan = m_model->plan();
    m_group->clear();
    m_group->addItem(tr("— no group"), 0);
    Id<Group> best;
    int most = -1;
    for (const GroupLine& each : std::as_const(m_groups)) {
        if (each.subject != plan.subject || each.year != plan.year)
            continue;
        const QString called = shortName(each);
        m_group->addItem(called.isEmpty() ? each.subjectName : called, each.id.value);
        const int worth = (plan.groups.contains(called) ? 4 : 0) + (each.taught ? 2 : 0) +
                          (each.className.startsWith(QString::number(plan.grade)) ? 1 : 0);
        if (each.id == m_courseGroup || worth > most) {
            most = each.id == m_courseGroup ? 100 : worth;
            best = each.id;
        }
    }
    // A plan that no group follows shows dates only where somebody asks for them.
    m_courseGroup = most >= 4 ? best : Id<Group>();
    m_group->setCurrentIndex(std::max(0, m_group->findData(m_courseGroup.value)));
}

void PlanView::showGroup(Id<Group> group)
{
    m_courseGroup = group;
    m_group->setCurrentIndex(std::max(0, m_group->findData(group.value)));
    loadCourse();
}

void PlanView::loadCourse()
{
    if (!m_courseGroup || !m_plan) {
        m_course.reset();
        m_model->setCourse(m_course);
        return showCourse();
    }
    m_desk.link()
        .call(OpenCourse{m_courseGroup})
        .then(this, [this, plan = m_plan](const Result<GroupCourse>& course) {
            if (plan != m_plan)
                return;
            if (!course)
                return tell(tr("The lessons of the group were not read"), course.error());
            if (course->group != m_courseGroup)
                return;
            m_course = *course;
            m_model->setCourse(m_course);
            showCourse();
            fitColumns();
            if (std::exchange(m_goToCurrent, false))
                if (const int row = m_model->currentRow(); row >= 0)
                    m_grid->controller().moveTo(row, 0);
        });
}

// -------------------------------------------------------------------------------------------------- showing

void PlanView::showPlan()
{
    const bool shown = m_plan && m_model->id() == m_plan;
    const bool writes = m_desk.may(Permission::PlanWrite);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_empty->setText(
        tr("No plan is open"),
        m_list->plans().isEmpty()
            ? tr("A plan holds the topics, hours and homework of a year. Zvonok lays it on the lessons of "
                 "the "
                 "group and moves it by itself when lessons fall out.")
            : tr("Choose a plan in the list: one's own are above. A colleague's can be copied."));
    m_empty->setAction(writes && !shown ? tr("New plan…") : QString());
    m_empty->setLink(writes && !shown ? tr("Import from a file…") : QString());
    if (!shown)
        return;
    const PlanLine& plan = m_model->plan();
    m_title->setText(PlanTexts::title(plan));
    QStringList parts{PlanTexts::state(plan.state)};
    if (!plan.authorName.isEmpty())
        parts.prepend(plan.authorName);
    if (plan.decidedAt.ms != 0 && (plan.state == PlanState::Approved || plan.state == PlanState::Returned))
        parts.append(plan.decidedBy + QStringLiteral(", ") +
                     QLocale().toString(plan.decidedAt.local().date(), QLocale::ShortFormat));
    if (plan.state == PlanState::Returned)
        parts.append(tr("remark: %1").arg(plan.remark));
    m_state->setText(parts.join(QStringLiteral("  ·  ")));
    const bool open = isOpenForWriting(plan.state);
    m_submit->setVisible(plan.mayWrite && (open || plan.state == PlanState::Submitted));
    m_submit->setText(open ? tr("&Submit for approval") : tr("Take &back"));
    m_approve->setVisible(plan.mayDecide && plan.state == PlanState::Submitted);
    m_return->setVisible(plan.mayDecide &&
                         (plan.state == PlanState::Submitted || plan.state == PlanState::Approved));
    m_rename->setEnabled(plan.mayWrite && open);
    m_withdraw->setEnabled(plan.mayWrite && open && plan.groups.isEmpty());
    fitColumns();
    showCourse();
}

void PlanView::showCourse()
{
    const bool follows = m_course && m_course->plan == m_plan && m_plan;
    m_follow->setVisible(m_course && m_course->mayFollow && !follows);
    m_put->setVisible(follows && m_course->mayFollow);
    QString text = tr("%n hour(s) in the plan", nullptr, m_model->hours());
    if (follows)
        text = PlanTexts::figures(m_model->figures());
    else if (m_course && m_course->plan)
        text += QStringLiteral("  ·  ") + tr("the group follows “%1”").arg(m_course->planName);
    else if (m_course)
        text += QStringLiteral("  ·  ") + tr("the group follows no plan, %n lesson(s) in its year", nullptr,
                                             int(m_course->lessons.size()));
    m_figures->setText(text);
}

QString PlanView::figuresText() const { return m_figures->text(); }

void PlanView::fitColumns()
{
    const QFontMetrics metrics(m_grid->font());
    const int figure = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    const int sides = m_grid->cells().leftWidth() + m_grid->cells().rightWidth();
    m_model->setRoom((m_grid->viewport()->width() - sides - 4 * 12 - 6) / figure);
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace zvonok::client
