// SPDX-License-Identifier: GPL-3.0-or-later
// Which journals and periods there are to choose from, and the place that was asked for before they came.
#include "client/journal/GroupSource.h"
#include "client/journal/JournalPeriods.h"
#include "client/journal/JournalView.h"
#include "client/journal/SubstituteDialog.h"
#include "client/store/ReplyStore.h"

#include <algorithm>

namespace zvonok::client {

void JournalView::loadLists()
{
    ServerLink& link = m_desk.link();
    if (link.state() != ServerLink::State::Ready)
        return showKeptLists();
    const auto failed = [this](const Failure& failure) {
        if (failure.code != FailureCode::ConnectionLost) // ready() asks again
            tellFailure(QStringLiteral("lists"), tr("The list of journals was not read"), failure,
                        [this] { loadLists(); });
    };
    link.call(OpenCalendar{}).then(this, [this, failed](const Result<Calendar>& calendar) {
        if (!calendar)
            return failed(calendar.error());
        if (ReplyStore* store = m_desk.store())
            store->keep(OpenCalendar{}, *calendar);
        m_listsAreKept = false;
        takeCalendar(*calendar);
    });
    link.call(ListGroups{}).then(this, [this, failed](const Result<GroupList>& groups) {
        if (!groups)
            return failed(groups.error());
        if (ReplyStore* store = m_desk.store())
            store->keep(ListGroups{}, *groups);
        takeGroups(*groups);
    });
}

void JournalView::takeCalendar(const Calendar& calendar)
{
    m_today = calendar.today;
    m_calendar = calendar;
    m_haveCalendar = true;
    showLists();
}

void JournalView::takeGroups(const GroupList& groups)
{
    m_groups = groups.groups;
    m_source->setGroups(m_groups);
    m_haveGroups = true;
    showLists();
}

void JournalView::showLists()
{
    if (!m_haveGroups || !m_haveCalendar)
        return;
    m_widget->messages().dismiss(QStringLiteral("lists"));
    m_widget->setGroups(m_groups, m_group);
    // What was kept may be of another year, or the year was changed.
    if (showPeriods(m_group) || !m_period.from.isValid()) {
        m_period = m_widget->currentPeriod();
        if (m_group) // the kept calendar had other periods
            follow(std::exchange(m_group, {}), m_period);
    }
    m_model->setToday(m_today);
    goToPending();
}

bool JournalView::showPeriods(Id<Group> group)
{
    const auto line = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                   [group](const GroupLine& each) { return each.id == group; });
    const QList<PeriodLine> fresh = periods::of(m_calendar, line == m_groups.cend() ? 0 : line->grade);
    if (std::equal(fresh.begin(), fresh.end(), m_periods.begin(), m_periods.end(),
                   [](const PeriodLine& a, const PeriodLine& b) {
                       return a.from == b.from && a.to == b.to && a.name == b.name;
                   }))
        return false;
    const PeriodLine before = m_widget->currentPeriod();
    m_periods = fresh;
    m_widget->setPeriods(fresh, m_today);
    m_widget->choosePeriod(before); // where the other grade has it too
    return true;
}

void JournalView::goToPending()
{
    if (!m_haveGroups || !m_haveCalendar)
        return;
    const QString wanted = std::exchange(m_pending, {});
    if (!wanted.isEmpty()) {
        const JournalLink link = JournalLink::parse(wanted);
        for (const GroupLine& group : std::as_const(m_groups)) {
            if (GroupSource::placeOf(group).compare(link.journal, Qt::CaseInsensitive) == 0) {
                m_widget->messages().dismiss(QStringLiteral("place"));
                m_link = link;
                showPeriods(group.id);
                // The shortest period that holds the day: the longest come first.
                for (const PeriodLine& period : std::as_const(m_periods))
                    if (link.day.isValid() && period.from <= link.day && period.to >= link.day)
                        m_widget->choosePeriod(period);
                m_widget->chooseGroup(group.id);
                goToLinked(false); // a page that is open already is not read anew
                return;
            }
        }
        m_widget->messages().show({QStringLiteral("place"),
                                   MessageLevel::Warning,
                                   tr("There is no journal “%1” for you: choose one in the list")
                                       .arg(JournalLink::parse(wanted).journal),
                                   {},
                                   {},
                                   true});
    }
    if (m_group)
        return;
    // Nothing asked for: the first journal that the person teaches, or stands in at.
    auto own =
        std::find_if(m_groups.cbegin(), m_groups.cend(), [](const GroupLine& group) { return group.taught; });
    if (own == m_groups.cend())
        own = std::find_if(m_groups.cbegin(), m_groups.cend(),
                           [](const GroupLine& group) { return group.standsIn; });
    if (own != m_groups.cend() && wanted.isEmpty())
        m_widget->chooseGroup(own->id);
}

void JournalView::substitute(int column)
{
    if (column < 0 || column >= m_model->columnCount() || !isReachable(tr("Substitution")))
        return;
    const auto line = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                   [this](const GroupLine& each) { return each.id == m_group; });
    if (line != m_groups.cend())
        (new SubstituteDialog(m_desk, *line, m_model->lesson(column), this))->open();
}

} // namespace zvonok::client
