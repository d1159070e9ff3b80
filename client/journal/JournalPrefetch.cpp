// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalPrefetch.h"

#include "client/journal/JournalPeriods.h"
#include "client/link/ServerLink.h"
#include "client/shell/Desk.h"
#include "client/store/ReplyStore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int daysAhead = 7; // a period that begins within them is fetched, too

} // namespace

JournalPrefetch::JournalPrefetch(Desk& desk, const Pace& pace, QObject* parent)
    : QObject(parent), m_desk(desk), m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { (this->*m_what)(); });
    connect(&desk.link(), &ServerLink::ready, this, &JournalPrefetch::schedule);
    if (desk.link().state() == ServerLink::State::Ready)
        schedule();
}

void JournalPrefetch::wait(Pace::Ms least, Pace::Ms spread, void (JournalPrefetch::*what)())
{
    m_what = what;
    m_timer.start(least + Pace::Ms(QRandomGenerator::global()->bounded(int(spread.count()) + 1)));
}

void JournalPrefetch::schedule()
{
    ++m_round;
    wait(m_pace.first, m_pace.spread, &JournalPrefetch::begin);
}

void JournalPrefetch::begin()
{
    if (m_desk.link().state() != ServerLink::State::Ready || !m_desk.store())
        return; // ready() comes again
    m_calendar.reset();
    m_groups.reset();
    m_fetched = 0;
    m_desk.link().call(OpenCalendar{}).then(this, [this, round = m_round](const Result<Calendar>& calendar) {
        if (!calendar || round != m_round)
            return;
        m_calendar = *calendar;
        plan();
    });
    m_desk.link().call(ListGroups{}).then(this, [this, round = m_round](const Result<GroupList>& groups) {
        if (!groups || round != m_round)
            return;
        m_groups = *groups;
        plan();
    });
}

void JournalPrefetch::plan()
{
    ReplyStore* store = m_desk.store();
    if (!m_calendar || !m_groups || !store)
        return;
    store->touch();
    store->keep(WhoAmI{}, m_desk.who());
    store->keep(OpenCalendar{}, *m_calendar);
    store->keep(ListGroups{}, *m_groups);
    m_wanted.clear();
    QList<OpenJournal> later; // of a period that begins in some days: after all that are wanted today
    for (const GroupLine& group : m_groups->groups) {
        if (!group.taught && !group.standsIn)
            continue;
        const QList<PeriodLine> all = periods::of(*m_calendar, group.grade);
        const int now = periods::around(all, m_calendar->today);
        const int soon = periods::around(all, m_calendar->today.addDays(daysAhead));
        if (now >= 0)
            m_wanted.append({group.id, all.at(now).from, all.at(now).to, false});
        if (soon >= 0 && soon != now)
            later.append({group.id, all.at(soon).from, all.at(soon).to, false});
    }
    m_wanted = (m_wanted + later).mid(0, mostPages);
    next();
}

void JournalPrefetch::next()
{
    ReplyStore* store = m_desk.store();
    if (!store || m_desk.link().state() != ServerLink::State::Ready)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (!m_wanted.isEmpty() && now - store->keptAt(m_wanted.first()).ms < m_pace.fresh.count())
        m_wanted.removeFirst(); // just opened, and followed since
    if (m_wanted.isEmpty()) {
        wait(m_pace.again, m_pace.spread, &JournalPrefetch::begin);
        Q_EMIT finished(m_fetched);
        return;
    }
    const OpenJournal request = m_wanted.takeFirst();
    m_desk.link().call(request).then(this, [this, request, round = m_round](const Result<JournalPage>& page) {
        ReplyStore* const to = m_desk.store();
        if (round != m_round || !to)
            return;
        if (page) {
            to->keep(request, *page);
            ++m_fetched;
        } else if (page.error().code == FailureCode::NotFound ||
                   page.error().code == FailureCode::NotPermitted) {
            to->forget(request);
        }
        wait(m_pace.between, 2 * m_pace.between, &JournalPrefetch::next);
    });
}

} // namespace zvonok::client
