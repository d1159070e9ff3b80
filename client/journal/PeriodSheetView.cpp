// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/PeriodSheetView.h"

#include "client/journal/GroupSource.h"
#include "client/link/ChangeRouter.h"
#include "client/link/FailureText.h"
#include "client/shell/RefusedEdit.h"
#include "common/wire/TopicKinds.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int keepSheetAfter = 1500; // ms after the first key that is not kept

const QString sheetPlaceKey = QStringLiteral("periodSheet.place");
const QString quickKey = QStringLiteral("periodSheet.quick");

std::optional<SavePeriodMarks> periodMarksOf(const OutboxEntry& entry)
{
    if (entry.number != SavePeriodMarks::message.number)
        return std::nullopt;
    auto act = wire::decode<SavePeriodMarks>(entry.body);
    return act ? std::optional(*act) : std::nullopt;
}

} // namespace

PeriodSheetView::PeriodSheetView(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new PeriodSheetModel(this)),
      m_messages(new MessageBar(desk.theme(), this)), m_groups(new QComboBox(this)),
      m_takeAll(
          new QPushButton(desk.theme().icon(QStringLiteral("check")), tr("&Take all suggestions"), this)),
      m_quick(new QToolButton(this)), m_grid(new GridView(desk.theme(), this)),
      m_line(new GridLine(desk.theme(), this)), m_input(new GridInput(*m_grid, *m_line, this))
{
    build();
    listen();
    m_pending = QString::fromUtf8(desk.settings().read(sheetPlaceKey));
    loadGroups();
}

PeriodSheetView::~PeriodSheetView()
{
    keep();
    m_grid->setModel(nullptr);
}

void PeriodSheetView::build()
{
    m_groups->setAccessibleName(tr("Class and subject"));
    m_grid->setAccessibleName(tr("Period marks"));
    m_groups->setMinimumContentsLength(18);
    m_groups->setMaxVisibleItems(24);
    m_takeAll->setToolTip(
        tr("Puts the suggested mark wherever the period under the cursor has none; one undo takes "
           "all of it back"));
    m_quick->setIcon(m_desk.theme().icon(QStringLiteral("quick-entry")));
    m_quick->setText(tr("Quick entry"));
    m_quick->setToolTip(tr("One key per mark: a clear value is put at once and the next pupil follows"));
    m_quick->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_quick->setCheckable(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(m_groups);
    bar->addStretch(1);
    bar->addWidget(m_quick);
    bar->addWidget(m_takeAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(m_grid, 1);
    column->addWidget(m_line);
    column->addWidget(m_input);
    m_grid->setModel(m_model);
    setFocusProxy(m_grid);
    m_grid->controller().setQuickEntry(m_desk.settings().read(quickKey) == "1");
    m_quick->setChecked(m_grid->controller().quickEntry());
}

void PeriodSheetView::listen()
{
    GridController& controller = m_grid->controller();
    connect(&controller, &GridController::lineChanged, m_line, &GridLine::show);
    connect(&controller, &GridController::quickEntryChanged, this, [this](bool on) {
        m_quick->setChecked(on);
        m_desk.settings().write(quickKey, on ? "1" : "0");
    });
    connect(&controller, &GridController::commentRequested, this, &PeriodSheetView::editComment);
    connect(&controller, &GridController::historyRequested, this, &PeriodSheetView::showHistory);
    connect(&controller, &GridController::findRequested, this, &PeriodSheetView::find);
    connect(&controller, &GridController::pageRequested, this, &PeriodSheetView::stepGroup);
    connect(m_grid, &GridView::contextMenuAt, this, &PeriodSheetView::showMenu);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepSheetAfter);
    connect(&m_keep, &QTimer::timeout, this, &PeriodSheetView::keep);
    connect(m_quick, &QToolButton::toggled, this, [this](bool on) {
        m_grid->controller().setQuickEntry(on);
        m_grid->setFocus();
    });
    connect(m_takeAll, &QPushButton::clicked, this, &PeriodSheetView::takeAll);
    connect(m_groups, &QComboBox::activated, this, [this] {
        if (finish())
            follow({m_groups->currentData().toLongLong()});
    });
    connect(m_model, &PeriodSheetModel::submitted, this, &PeriodSheetView::submit);
    connect(m_model, &PeriodSheetModel::conflictsChanged, this, &PeriodSheetView::settleDecided);
    connect(&m_desk.outbox(), &Outbox::acknowledged, this, &PeriodSheetView::onAcknowledged);
    connect(&m_desk.outbox(), &Outbox::wasRefused, this, &PeriodSheetView::onRefused);
    connect(&m_desk.link(), &ServerLink::ready, this, [this] {
        if (m_list.isEmpty())
            loadGroups();
    });
    ChangeRouter& changes = m_desk.changes();
    m_suggestAnew.setSingleShot(true);
    m_suggestAnew.setInterval(400);
    connect(&m_suggestAnew, &QTimer::timeout, this, [this] {
        if (!m_open.isEmpty())
            m_suggestAnew.start();
        else if (m_subscription && m_subscription->isCurrent())
            m_subscription->restart();
    });
    changes.on<PeriodMarkChanged>(this, [this](const PeriodMarkChanged& change) {
        m_model->apply(change);
        if (change.group == m_group)
            m_suggestAnew.start();
    });
    const auto again = [this](qint32 kind, qint64 id) {
        if (m_subscription && kind == wire::journalTopic && id == m_group.value)
            m_subscription->restart();
    };
    changes.on<Resync>(this, [again](const Resync&, const wire::ChangeBody& change) {
        again(change.topicKind, change.topicId);
    });
}

void PeriodSheetView::loadGroups()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link().call(ListGroups{}).then(this, [this](const Result<GroupList>& groups) {
        if (!groups) {
            m_messages->show({QStringLiteral("sheet"), MessageLevel::Warning,
                              FailureText::sentence(groups.error()), tr("Try again"),
                              [this] { loadGroups(); }, true});
            return;
        }
        m_list = groups->groups;
        m_list.removeIf(
            [](const GroupLine& each) { return each.standsIn; }); // the journal alone is open there
        m_haveGroups = true;
        m_groups->clear();
        for (const GroupLine& group : std::as_const(m_list))
            m_groups->addItem(GroupSource::placeOf(group), group.id.value);
        m_groups->setCurrentIndex(m_groups->findData(m_group.value));
        QString to = std::exchange(m_pending, {});
        if (to.isEmpty() && !m_group)
            for (const GroupLine& group : std::as_const(m_list))
                if (group.taught && to.isEmpty())
                    to = GroupSource::placeOf(group);
        open(to);
    });
}

void PeriodSheetView::open(const QString& place)
{
    if (place.isEmpty())
        return;
    if (m_list.isEmpty()) {
        m_pending = place;
        return;
    }
    const JournalLink link = JournalLink::parse(place);
    for (const GroupLine& group : std::as_const(m_list)) {
        if (GroupSource::placeOf(group).compare(link.journal, Qt::CaseInsensitive) == 0) {
            m_groups->setCurrentIndex(m_groups->findData(group.id.value));
            m_messages->dismiss(QStringLiteral("place"));
            m_link = link;
            follow(group.id);
            if (m_model->group() == group.id) // open already
                goToLinked(false);
            return;
        }
    }
    m_messages->show({QStringLiteral("place"),
                      MessageLevel::Warning,
                      tr("There is no sheet “%1” for you: choose one in the list").arg(link.journal),
                      {},
                      {},
                      true});
}

QString PeriodSheetView::place() const
{
    for (const GroupLine& group : m_list)
        if (group.id == m_group)
            return GroupSource::placeOf(group);
    return m_pending;
}

void PeriodSheetView::refresh()
{
    loadGroups();
    if (m_subscription)
        m_subscription->restart();
}

// Coming back to the sheet: marks put in the journal meanwhile have moved the averages.
void PeriodSheetView::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_subscription && m_subscription->isCurrent())
        m_subscription->restart();
}

void PeriodSheetView::follow(Id<Group> group)
{
    if (!group || (group == m_group && m_subscription))
        return;
    keep();
    m_group = group;
    m_open.clear();
    m_undecided.clear();
    m_subscription = std::make_unique<Subscription>(
        m_desk.link(), Subscription::Topic{wire::journalTopic, group.value},
        // Marks of lessons move the averages, which only a fresh sheet tells: it is small.
        [this, group](qint64, const Subscription::Followed& followed) { openSheet(group, followed); });
    connect(m_subscription.get(), &Subscription::changed, &m_desk.changes(), &ChangeRouter::route);
    m_desk.settings().write(sheetPlaceKey, place().toUtf8());
    Q_EMIT placeChanged(place());
    Q_EMIT captionChanged(place());
}

void PeriodSheetView::openSheet(Id<Group> group, const Subscription::Followed& followed)
{
    m_desk.link()
        .call(OpenPeriodSheet{group})
        .then(m_subscription.get(), [this, followed](const Result<PeriodSheet>& sheet) {
            if (!sheet) {
                followed(tl::unexpected(sheet.error()));
                if (sheet.error().code != FailureCode::ConnectionLost)
                    m_messages->show({QStringLiteral("sheet"), MessageLevel::Warning,
                                      FailureText::sentence(sheet.error()), tr("Try again"),
                                      [this] { refresh(); }, true});
                return;
            }
            m_messages->dismiss(QStringLiteral("sheet"));
            const bool first = m_model->group() != sheet->group;
            m_model->load(*sheet);
            resume();
            m_takeAll->setEnabled(sheet->mayMark);
            if (first)
                restoreUndo();
            goToLinked(first);
            followed(sheet->sequence);
        });
}

// To the mark of the period that holds the day of the link; of a sheet just opened to that which ends next.
void PeriodSheetView::goToLinked(bool first)
{
    const JournalLink link = std::exchange(m_link, {});
    if (m_model->rowCount() == 0 || (!first && link.journal.isEmpty()))
        return;
    GridController& controller = m_grid->controller();
    const QDate day = link.day.isValid() ? link.day : QDate::currentDate();
    int column = first || link.day.isValid() ? m_model->markColumnOn(day) : controller.column();
    if (column < 0)
        column = m_model->markColumn(0);
    const int row = link.pupil ? m_model->rowOf(link.pupil.value) : first ? 0 : controller.row();
    if (column >= 0)
        controller.moveTo(std::max(row, 0), column);
}

void PeriodSheetView::takeAll()
{
    if (!finish() || m_model->columnCount() == 0)
        return;
    const int column = m_grid->controller().column();
    if (column < 0)
        return;
    const int taken = m_model->takeAll(column);
    m_grid->controller().say(taken == 0
                                 ? tr("Nothing to take: each has a mark, or no marks to count from")
                                 : tr("%n mark(s) put by suggestion; Ctrl+Z takes them back", nullptr, taken),
                             GridLineKind::Plain);
    m_grid->setFocus();
}

void PeriodSheetView::submit(const SavePeriodMarks& act)
{
    const PeriodMarkEntry& first = act.marks.first();
    const QByteArray key = "period " + QByteArray::number(act.group.value) + ' ' +
                           QByteArray::number(first.pupil.value) + ' ' + QByteArray::number(int(first.kind)) +
                           ' ' + QByteArray::number(first.ordinal);
    m_open.insert(m_desk.outbox().append(act, m_model->describe(act), key), act);
    if (!m_keep.isActive())
        m_keep.start();
}

void PeriodSheetView::resume()
{
    const QList<OutboxEntry> waiting = m_desk.outbox().waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        const auto act = periodMarksOf(entry);
        if (!act || act->group != m_model->group() || m_open.contains(entry.sequence))
            continue;
        m_open.insert(entry.sequence, *act);
        m_model->resume(*act);
    }
    const QList<RefusedEntry> refused = m_desk.outbox().refused();
    for (const RefusedEntry& each : refused) {
        const auto act = periodMarksOf(each.entry);
        if (!act || act->group != m_model->group())
            continue;
        if (each.failure.code == FailureCode::Conflict) {
            m_undecided.insert(each.entry.sequence, *act);
            m_model->resumeConflicts(*act);
        } else {
            tellRefused(each.entry.sequence, each.entry.context, each.failure);
        }
    }
    settleDecided();
}

void PeriodSheetView::settleDecided()
{
    for (auto it = m_undecided.begin(); it != m_undecided.end();) {
        if (!m_model->isDecided(*it)) {
            ++it;
            continue;
        }
        const qint64 sequence = it.key();
        it = m_undecided.erase(it);
        m_desk.outbox().dismiss(sequence);
    }
}

void PeriodSheetView::onAcknowledged(qint64 sequence, const QByteArray& reply)
{
    if (!m_open.contains(sequence))
        return;
    const SavePeriodMarks act = m_open.take(sequence);
    const auto saved = wire::decode<PeriodMarksSaved>(reply);
    if (!saved)
        return;
    if (m_desk.outbox().isRefused(sequence))
        m_undecided.insert(sequence, act);
    m_model->settle(act, *saved);
    m_suggestAnew.start();
    settleDecided();
}

void PeriodSheetView::onRefused(qint64 sequence, const Failure& failure)
{
    if (!m_open.contains(sequence))
        return;
    const SavePeriodMarks act = m_open.take(sequence);
    m_model->giveUp(act);
    tellRefused(sequence, m_model->describe(act), failure);
}

void PeriodSheetView::tellRefused(qint64 sequence, const QString& context, const Failure& failure)
{
    RefusedEdit::tell(*m_messages, m_desk.outbox(), sequence, context, FailureText::sentence(failure));
}

} // namespace zvonok::client
