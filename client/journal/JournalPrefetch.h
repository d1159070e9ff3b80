// SPDX-License-Identifier: GPL-3.0-or-later
// Brings what a teacher needs for a day without the server into the store: the lists, and the page of the
// current period of each journal that the person teaches. Calmly, some time after the log-in and one by one,
// for eighty teachers log in at the same bell. Once per desk. GUI thread.
#pragma once

#include "common/calendar/CalendarMessages.h"
#include "common/journal/JournalMessages.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace zvonok::client {

class Desk;

class JournalPrefetch final : public QObject
{
    Q_OBJECT

public:
    struct Pace {
        using Ms = std::chrono::milliseconds;
        Ms first{4'000}; // after the link is ready, and up to `spread` more
        Ms spread{60'000};
        Ms between{300};         // one page and the next, and up to twice more
        Ms fresh{30 * 60'000};   // a younger page is not asked for again
        Ms again{2 * 3'600'000}; // all of it, while the program runs
    };
    static constexpr int mostPages = 60;

    JournalPrefetch(Desk& desk, const Pace& pace, QObject* parent = nullptr);

Q_SIGNALS:
    void finished(int pages); // that were fetched

private:
    void schedule();
    void begin();
    void plan();
    void next();
    void wait(Pace::Ms least, Pace::Ms spread, void (JournalPrefetch::*what)());

    Desk& m_desk;
    const Pace m_pace;
    QTimer m_timer;
    void (JournalPrefetch::*m_what)() = nullptr;
    quint64 m_round = 0; // answers of an earlier connection are not counted
    std::optional<Calendar> m_calendar;
    std::optional<GroupList> m_groups;
    QList<OpenJournal> m_wanted;
    int m_fetched = 0;
};

} // namespace zvonok::client
