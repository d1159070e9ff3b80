// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows while the server has not answered, and what it keeps for that.
#include "client/journal/JournalView.h"
#include "client/store/ReplyStore.h"

#include <QLocale>

namespace zvonok::client {

namespace {

constexpr int tellCopyAfter = 700; // ms: a server that is there has answered by then

} // namespace

OpenJournal JournalView::shownPage() const { return {m_group, m_period.from, m_period.to, false}; }

void JournalView::showKeptLists()
{
    ReplyStore* store = m_desk.store();
    if (!store || (m_haveGroups && m_haveCalendar))
        return;
    const auto calendar = store->find(OpenCalendar{});
    const auto groups = store->find(ListGroups{});
    if (!calendar || !groups)
        return;
    m_listsAreKept = true;
    Calendar then = calendar->reply;
    // The server's date went on while it could not be asked; no further than things are kept.
    const QDate here = QDate::currentDate();
    if (here > then.today && then.today.daysTo(here) <= KeptFolder::keptDays)
        then.today = here;
    takeCalendar(then);
    takeGroups(groups->reply);
}

bool JournalView::isAway() const
{
    const ServerLink::State state = m_desk.link().state();
    return state == ServerLink::State::Disconnected || state == ServerLink::State::Connecting;
}

// The page as it was seen last: at once, until the server has answered or for as long as it cannot.
void JournalView::showKept()
{
    m_copyAt = {};
    m_widget->messages().dismiss(QStringLiteral("copy"));
    ReplyStore* store = m_desk.store();
    const auto kept = store ? store->find(shownPage()) : std::nullopt;
    if (kept) {
        m_copyAt = kept->at;
        m_tellCopy.start(tellCopyAfter);
        take(kept->reply, false);
    } else if (isAway()) {
        m_widget->setKept(false);
        m_widget->setModel(nullptr);
    }
}

void JournalView::tellCopy()
{
    if (m_fresh || !m_copyAt)
        return;
    const QDateTime when = m_copyAt.local();
    const QString then = when.date() == QDate::currentDate()
                             ? when.toString(QStringLiteral("HH:mm"))
                             : QLocale().toString(when, QStringLiteral("d MMMM, HH:mm"));
    m_widget->messages().show(
        {QStringLiteral("copy"),
         MessageLevel::Info,
         tr("The journal as this workstation saw it (%1). It is read anew when the server answers.")
             .arg(then),
         {},
         {},
         true});
}

void JournalView::keepPage()
{
    m_keepPage.stop();
    ReplyStore* store = m_desk.store();
    if (store && m_fresh && m_model->group() == m_group && m_model->from() == m_period.from)
        store->keep(shownPage(), m_model->heldPage(m_subscription ? m_subscription->sequence() : 0));
}

} // namespace zvonok::client
