// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalView.h"

#include "client/journal/CellHistoryDialog.h"
#include "client/journal/LessonFilePlace.h"
#include "client/link/ChangeRouter.h"
#include "client/link/FailureText.h"
#include "client/store/ReplyStore.h"
#include "common/journal/PresenceMessages.h"
#include "common/reports/ReportMessages.h"
#include "common/wire/TopicKinds.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int keepAfter = 1500;  // ms after an edit
constexpr int replanAfter = 600; // ms after a topic

const QString layoutKey = QStringLiteral("journal.layout");
const QString placeKey = QStringLiteral("journal.place");

QString undoKey(const JournalModel& model)
{
    return QStringLiteral("journal.undo.%1.%2.%3")
        .arg(QString::number(model.group().value), model.from().toString(Qt::ISODate),
             model.to().toString(Qt::ISODate));
}

} // namespace

JournalView::JournalView(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_edits(new OutboxJournalEdits(desk.outbox(), this)),
      m_model(new JournalModel(WorkTypes::shipped(), m_edits, this)),
      m_lessons(new OutboxLessonEdits(desk.outbox(), *m_model, this)),
      m_widget(new JournalPageWidget(desk.theme(), WorkTypes::shipped(), this)),
      m_source(new GroupSource([this](const QString& to) { m_desk.openPage(QStringLiteral("journal"), to); },
                               this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_widget);
    setFocusProxy(m_widget);
    buildFiles();
    m_widget->setMaySubstitute(desk.may(Permission::ScheduleWrite));
    connect(m_widget, &JournalPageWidget::substituteRequested, this, &JournalView::substitute);
    buildPeriod();
    m_widget->status().hide(); // the window tells it for all pages
    m_edits->setModel(m_model);
    m_widget->restoreLayout(desk.settings().read(layoutKey));
    m_pending = QString::fromUtf8(desk.settings().read(placeKey));
    desk.addPaletteSource(m_source);

    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &JournalView::keep);
    m_keepPage.setSingleShot(true);
    connect(&m_keepPage, &QTimer::timeout, this, &JournalView::keepPage);
    m_tellCopy.setSingleShot(true);
    connect(&m_tellCopy, &QTimer::timeout, this, &JournalView::tellCopy);
    m_replan.setSingleShot(true);
    connect(&m_replan, &QTimer::timeout, this, &JournalView::askPlanned);
    connect(m_widget, &JournalPageWidget::groupChosen, this, [this](Id<Group> group) {
        showPeriods(group);
        follow(group, m_widget->currentPeriod());
    });
    connect(m_widget, &JournalPageWidget::periodChosen, this,
            [this] { follow(m_group ? m_group : m_widget->currentGroup(), m_widget->currentPeriod()); });
    connect(m_widget, &JournalPageWidget::reloadRequested, this, &JournalView::refresh);
    connect(m_widget, &JournalPageWidget::printRequested, this, &JournalView::print);
    connect(m_widget, &JournalPageWidget::historyRequested, this, &JournalView::showHistory);
    connect(m_widget, &JournalPageWidget::lessonEdited, m_lessons,
            qOverload<const SaveLesson&>(&OutboxLessonEdits::save));
    connect(m_widget, &JournalPageWidget::workEdited, m_lessons,
            qOverload<const SaveAssignment&>(&OutboxLessonEdits::save));
    connect(m_edits, &OutboxJournalEdits::notSaved, this,
            [this](qint64 sequence, const QString& context, const Failure& failure) {
                tellNotSaved(sequence, context, failure, {}, false);
            });
    connect(m_lessons, &OutboxLessonEdits::notSaved, this,
            [this](qint64 sequence, const QString& context, const Failure& failure, const QString& theirs) {
                tellNotSaved(sequence, context, failure, theirs, true);
            });
    connect(m_lessons, &OutboxLessonEdits::pageNeeded, this, [this] {
        if (m_subscription)
            m_subscription->restart();
    });
    connect(m_model, &JournalModel::unsentChanged, this, [this] {
        if (!m_keep.isActive()) // who types on and on is kept too
            m_keep.start(keepAfter);
    });
    connect(m_model, &JournalModel::authorsWanted, this, &JournalView::askAuthors);
    connect(m_model, &JournalModel::savedAt, this, [this] {
        if (!m_keepPage.isActive())
            m_keepPage.start(keepPageAfter);
    });
    connect(&desk.outbox(), &Outbox::countsChanged, this, &JournalView::showStatus);
    connect(&desk.link(), &ServerLink::stateChanged, this, &JournalView::showStatus);
    connect(&desk.link(), &ServerLink::ready, this, [this] {
        if (m_listsAreKept || !m_haveGroups || !m_haveCalendar)
            loadLists();
    });
    if (ReplyStore* store = desk.store(); store && store->isOpening())
        connect(store, &ReplyStore::found, this, [this] { // before a slow server has answered
            if (!m_haveGroups || !m_haveCalendar)
                showKeptLists();
            else if (m_group && !m_fresh && !isCurrent())
                showKept();
        });
    listen();
    loadLists();
    showStatus();
    if (m_group) // from what is kept, before anybody could listen
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT captionChanged(place()); }, Qt::QueuedConnection);
}

JournalView::~JournalView()
{
    // The page's own parts go before the model and the edits that they look at.
    keep();
    m_widget->setModel(nullptr);
}

void JournalView::buildFiles()
{
    LessonPanel& panel = m_widget->lessonPanel();
    m_files = new AttachedFilesPanel(m_desk.link(), m_desk.theme(), m_widget->messages(), &panel);
    panel.setFiles(m_files, [this](Id<Group> group, Id<Lesson> lesson, bool mayAttach) {
        return lessonFilePlace(m_desk.link(), group, lesson, mayAttach && m_desk.may(Permission::FileUpload));
    });
    auto* action = new QAction(tr("Attach files to the lesson"), this);
    action->setShortcuts(Actions::inBothLayouts({QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_O)}));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, m_files, &AttachedFilesPanel::choose);
    addAction(action);
    const QString id = QStringLiteral("journal.attachFiles");
    const auto& known = m_desk.actions().commands();
    if (std::none_of(known.begin(), known.end(), [&](const Command& each) { return each.id == id; }))
        m_desk.actions().declare(
            {id, action->text(), QStringLiteral("attach"), action->shortcuts().mid(0, 1),
             int(Permission::FileUpload),
             tr("Worksheets, photographs, presentations: pupils see them with the homework"), true});
}

// ---------------------------------------------------------------------------------------------- page

void JournalView::open(const QString& place)
{
    if (place.isEmpty())
        return;
    m_pending = place;
    goToPending();
}

QString JournalView::place() const
{
    for (const GroupLine& group : m_groups)
        if (group.id == m_group)
            return GroupSource::placeOf(group);
    return m_pending;
}

bool JournalView::finish()
{
    const bool finished = m_widget->finish();
    if (finished)
        keep();
    return finished;
}

void JournalView::refresh()
{
    loadLists();
    if (m_subscription)
        m_subscription->restart();
}

void JournalView::find() { Q_EMIT m_widget->grid().controller().findRequested(); }

void JournalView::follow(Id<Group> group, const PeriodLine& period)
{
    if (!group || !period.from.isValid())
        return;
    if (group == m_group && m_subscription && period.from == m_period.from && period.to == m_period.to)
        return;
    keep();
    if (m_group && group != m_group && m_desk.link().state() == ServerLink::State::Ready)
        m_desk.link().call(LeaveJournal{m_group});
    m_edits->forget();
    m_keepPage.stop();
    m_fresh = false;
    m_group = group;
    m_period = period;
    m_subscription = std::make_unique<Subscription>(
        m_desk.link(), Subscription::Topic{wire::journalTopic, group.value},
        [this, group](qint64 after, const Subscription::Followed& followed) { ask(group, after, followed); });
    connect(m_subscription.get(), &Subscription::changed, &m_desk.changes(), &ChangeRouter::route);
    m_widget->presence().setPresent({});
    connect(m_subscription.get(), &Subscription::currentChanged, this, [this](bool current) {
        if (!current) // nobody knows; the server tells anew
            m_widget->presence().setPresent({});
    });
    m_desk.settings().write(placeKey, place().toUtf8());
    Q_EMIT placeChanged(place());
    Q_EMIT captionChanged(place());
    showKept();
}

void JournalView::take(const JournalPage& page, bool fresh)
{
    m_widget->messages().dismiss(QStringLiteral("page"));
    const bool other =
        m_model->group() != page.group || m_model->from() != page.from || m_model->to() != page.to;
    m_model->load(page);
    m_edits->resume(fresh);
    m_lessons->resume();
    m_widget->lessonPanel().setEditable(page.mayPlan);
    m_widget->grid().setAccessibleName(page.groupName);
    // A copy may be older than what undo knows of: the fresh page has the works that it lacks.
    if (other)
        m_undoKept = m_desk.settings().read(undoKey(*m_model));
    if (other || (fresh && !m_undoKept.isEmpty() && m_model->undoState() == m_undoOfCopy))
        m_model->setUndoState(m_undoKept);
    if (other)
        m_undoOfCopy = m_model->undoState();
    if (fresh)
        m_undoKept.clear();
    if (!m_widget->model())
        m_widget->setModel(m_model);
    m_widget->setKept(true);
    // A copy that has not the linked lesson leaves the link to the fresh page.
    const bool linked = goToLinked(other);
    if (fresh)
        m_link = {};
    if (other && !linked)
        goToToday();
    showStatus();
    if (!fresh)
        return;
    askPlanned();
    m_fresh = true;
    m_copyAt = {};
    m_tellCopy.stop();
    m_widget->messages().dismiss(QStringLiteral("copy"));
}

void JournalView::ask(Id<Group> group, qint64 after, const Subscription::Followed& followed)
{
    if (after == 0 || m_model->group() != group || m_model->from() != m_period.from)
        return openPage(group, followed);
    m_desk.link()
        .call(FollowJournal{group, after})
        .then(m_subscription.get(), [this, group, followed](const Result<JournalFollowed>& reply) {
            if (!reply || reply->resync)
                return openPage(group, followed);
            for (const JournalChange& change : reply->changes)
                m_desk.changes().route(quint16(change.number),
                                       {change.sequence, wire::journalTopic, group.value, change.record});
            followed(reply->sequence);
        });
}

void JournalView::openPage(Id<Group> group, const Subscription::Followed& followed)
{
    m_desk.link()
        .call(OpenJournal{group, m_period.from, m_period.to, true})
        .then(m_subscription.get(), [this, followed](const Result<JournalPage>& page) {
            if (!page) {
                followed(tl::unexpected(page.error()));
                const FailureCode code = page.error().code;
                if (code == FailureCode::NotFound || code == FailureCode::NotPermitted) {
                    // No longer this person's to see, nor to be kept.
                    if (ReplyStore* store = m_desk.store())
                        store->forget(shownPage());
                    m_fresh = false;
                    m_copyAt = {};
                    m_widget->messages().dismiss(QStringLiteral("copy"));
                    m_widget->setModel(nullptr);
                }
                if (code != FailureCode::ConnectionLost)
                    tellFailure(QStringLiteral("page"), tr("The journal was not opened"), page.error(),
                                [this] {
                                    if (m_subscription)
                                        m_subscription->restart();
                                });
                return;
            }
            take(*page, true);
            if (ReplyStore* store = m_desk.store())
                store->keep(shownPage(), *page);
            followed(page->sequence);
        });
}

// What the plan of lessons wants at the lessons of the page; an older server knows none.
void JournalView::askPlanned()
{
    if (!m_group || m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link()
        .call(OpenPlannedLessons{m_group, m_period.from, m_period.to})
        .then(this, [this](const Result<PlannedLessons>& planned) {
            if (planned && planned->group == m_group)
                m_widget->lessonPanel().setPlanned(*planned);
        });
}

// Where the day's work is: the lesson of today, else the last one before it.
int JournalView::todayColumn() const
{
    // A kept page may be shown before the server has told its day.
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    int column = -1;
    for (int i = 0; i < m_model->columnCount() && m_model->lesson(i).date <= today; ++i)
        column = i;
    return column;
}

void JournalView::goToToday()
{
    if (const int column = todayColumn(); column >= 0 && m_model->rowCount() > 0)
        m_widget->grid().controller().moveTo(0, column);
}

bool JournalView::goToLinked(bool newPage)
{
    if (m_link.journal.isEmpty() || m_model->group() != m_group || m_model->from() != m_period.from)
        return false;
    const JournalLink link = m_link;
    GridController& controller = m_widget->grid().controller();
    int row = link.pupil ? m_model->rowOf(link.pupil.value) : controller.row();
    int column = link.day.isValid() ? -1 : newPage ? std::max(todayColumn(), 0) : controller.column();
    for (int i = 0; link.day.isValid() && i < m_model->columnCount() && column < 0; ++i) {
        const LessonState lesson = m_model->lesson(i);
        if (lesson.date == link.day && (link.number == 0 || lesson.number == link.number))
            column = i;
    }
    if (column < 0 || m_model->rowCount() == 0) {
        if (m_fresh) // else the page of the server may have it
            m_link = {};
        return false;
    }
    m_link = {};
    controller.moveTo(std::max(row, 0), column);
    m_widget->grid().setFocus();
    return true;
}

void JournalView::listen()
{
    ChangeRouter& changes = m_desk.changes();
    const auto keepSoon = [this] {
        if (!m_keepPage.isActive())
            m_keepPage.start(keepPageAfter);
    };
    changes.on<MarkChanged>(this, [this, keepSoon](const MarkChanged& change) {
        m_model->apply(change);
        keepSoon();
    });
    changes.on<AbsenceChanged>(this, [this, keepSoon](const AbsenceChanged& change) {
        m_model->apply(change);
        keepSoon();
    });
    changes.on<LessonChanged>(this, [this, keepSoon](const LessonChanged& change) {
        keepSoon();
        m_model->apply(change);
        m_lessons->showWaiting(change.lesson.lesson);
        m_replan.start(replanAfter);
    });
    changes.on<LessonFileChanged>(this, [this, keepSoon](const LessonFileChanged& change) {
        keepSoon();
        m_model->apply(change);
    });
    changes.on<AssignmentChanged>(this, [this, keepSoon](const AssignmentChanged& change) {
        keepSoon();
        m_model->apply(change);
        m_lessons->showWaiting(change.assignment.lesson);
    });
    changes.on<JournalPresence>(this, [this](const JournalPresence& presence) {
        if (presence.group == m_group)
            m_widget->presence().setPresent(presence.names, presence.more);
    });
    const auto again = [this](qint32 kind, qint64 id) {
        if (m_subscription && kind == wire::journalTopic && id == m_group.value)
            m_subscription->restart();
    };
    changes.on<Resync>(this, [again](const Resync&, const wire::ChangeBody& change) {
        again(change.topicKind, change.topicId);
    });
    connect(&changes, &ChangeRouter::unreadable, this, again);
}

// ---------------------------------------------------------------------------------------------- telling

void JournalView::tellFailure(const QString& key, const QString& what, const Failure& failure,
                              const std::function<void()>& again)
{
    m_widget->messages().show({key, MessageLevel::Warning,
                               what + QStringLiteral(": ") + FailureText::sentence(failure), tr("Try again"),
                               again, true});
}

void JournalView::tellNotSaved(qint64 sequence, const QString& context, const Failure& failure,
                               const QString& theirs, bool lesson)
{
    const QString key = QStringLiteral("refused.%1").arg(sequence);
    BarMessage message{key, MessageLevel::Error, {}, {}, {}, true};
    if (lesson && failure.code == FailureCode::Conflict && failure.field != QLatin1String("marks")) {
        message.text = theirs.isEmpty()
                           ? tr("%1 — was changed by somebody else meanwhile and is not saved").arg(context)
                           : tr("%1 — is not saved: somebody else has put “%2”").arg(context, theirs);
        message.actionText = tr("Put mine over it");
        message.action = [this, sequence, key] {
            m_lessons->sendAgain(sequence);
            m_widget->messages().dismiss(key);
        };
    } else {
        message.text = tr("%1 — is not saved: %2").arg(context, FailureText::sentence(failure));
        message.actionText = tr("Let it go");
        message.action = [this, sequence, key] {
            m_desk.outbox().dismiss(sequence);
            m_widget->messages().dismiss(key);
        };
    }
    m_widget->messages().show(message);
}

void JournalView::showStatus()
{
    StatusLine& status = m_widget->status();
    status.setUnsent(m_desk.outbox().waiting());
    if (m_desk.outbox().lastAcknowledged().isValid())
        status.setSaved(m_desk.outbox().lastAcknowledged());
    const bool ready = m_desk.link().state() == ServerLink::State::Ready;
    if (ready != m_offlineSince.isNull()) {
        m_offlineSince = ready ? QDateTime() : QDateTime::currentDateTime();
        status.setOfflineSince(m_offlineSince);
    }
}

void JournalView::showHistory(Id<Lesson> lesson, Id<Pupil> pupil)
{
    const int row = m_model->rowOf(pupil.value);
    const int column = m_model->columnOfLesson(lesson);
    if (row < 0 || column < 0 || !isReachable(tr("The history of a cell")))
        return;
    const QString cell = m_model->rowName(row) + QStringLiteral(", ") + m_model->columnName(column);
    OpenCellHistory what;
    what.group = m_group;
    what.lesson = lesson;
    what.pupil = pupil;
    m_desk.link().call(what).then(this, [this, cell, what](const Result<CellHistory>& history) {
        if (!history)
            return m_widget->grid().controller().say(
                tr("The history was not read: %1").arg(FailureText::sentence(history.error())),
                GridLineKind::Refusal);
        (new CellHistoryDialog(cell, m_desk.link(), what, *history, this))->open();
    });
}

void JournalView::askAuthors(Id<Lesson> lesson, Id<Pupil> pupil)
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return; // what is known is shown
    m_desk.link()
        .call(OpenCellHistory{m_group, lesson, pupil})
        .then(this, [this, lesson, pupil](const Result<CellHistory>& history) {
            const int row = m_model->rowOf(pupil.value);
            const int column = m_model->columnOfLesson(lesson);
            if (history && row >= 0 && column >= 0)
                m_model->learnAuthors(row, column, *history);
        });
}

// Says at once what else would be said after a wait.
bool JournalView::isReachable(const QString& what)
{
    if (m_desk.link().state() == ServerLink::State::Ready)
        return true;
    m_widget->grid().controller().say(tr("%1 needs the server, and it cannot be reached now").arg(what),
                                      GridLineKind::Refusal);
    return false;
}

void JournalView::print()
{
    if (!m_group || !m_widget->finish() || !isReachable(tr("Printing")))
        return;
    const QString report = QStringLiteral("journal-page");
    RunReport request;
    request.report = report;
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.group = m_group;
    request.from = m_period.from;
    request.to = m_period.to;
    m_desk.link().call(request).then(this, [this, report](const Result<ReportResult>& result) {
        if (!result)
            return tellFailure(QStringLiteral("print"), tr("The page was not prepared for printing"),
                               result.error(), [this] { print(); });
        m_widget->messages().dismiss(QStringLiteral("print"));
        m_desk.preview({result->document}, report);
    });
}

void JournalView::keep()
{
    m_keep.stop();
    if (m_keepPage.isActive())
        keepPage();
    m_desk.settings().write(layoutKey, m_widget->saveLayout());
    if (m_model->group() && (m_undoKept.isEmpty() || m_model->undoState() != m_undoOfCopy))
        m_desk.settings().write(undoKey(*m_model), m_model->undoState());
}

} // namespace zvonok::client
