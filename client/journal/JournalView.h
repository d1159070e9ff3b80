// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in the program: opens a group and period, follows it live, sends what is typed through the
// outbox, tells what was refused, shows history, prints. Looks are JournalPageWidget's. GUI thread.
#pragma once

#include "client/journal/GroupSource.h"
#include "client/journal/JournalPageWidget.h"
#include "client/journal/OutboxJournalEdits.h"
#include "client/journal/OutboxLessonEdits.h"
#include "client/link/Subscription.h"
#include "client/shell/Desk.h"
#include "client/shell/JournalLink.h"
#include "client/shell/Page.h"

#include <QTimer>

namespace zvonok::client {

class JournalView final : public Page
{
    Q_OBJECT

public:
    explicit JournalView(Desk& desk, QWidget* parent = nullptr);
    ~JournalView() override;

    void open(const QString& place) override;
    QString place() const override;
    bool finish() override;
    bool isLoaded() const override { return m_widget->model() && (isCurrent() || isAway()); }
    void refresh() override;
    void print() override;
    void find() override;

    JournalPageWidget& widget() { return *m_widget; }
    JournalModel& model() { return *m_model; }
    bool isCurrent() const { return m_subscription && m_subscription->isCurrent(); }

private:
    void loadLists();
    void showLists();
    void showKeptLists();
    void takeCalendar(const Calendar& calendar);
    void takeGroups(const GroupList& groups);
    void follow(Id<Group> group, const PeriodLine& period);
    OpenJournal shownPage() const;
    void showKept();
    void take(const JournalPage& page, bool fresh);
    void keepPage();
    void tellCopy();
    bool isAway() const;
    bool isReachable(const QString& what);
    void ask(Id<Group> group, qint64 after, const Subscription::Followed& followed);
    void openPage(Id<Group> group, const Subscription::Followed& followed);
    void askPlanned();
    int todayColumn() const; // the last lesson up to today; −1: none yet
    void goToToday();
    // newPage: nobody has chosen a column of it yet.
    bool goToLinked(
        bool newPage); // where a link points; false: no link waits, or it points to no lesson of the page
    void listen();
    void buildFiles();
    void substitute(int column);
    void buildPeriod();
    void openPeriodSheet(int row); // at the pupil's mark of the period shown
    void tellFailure(const QString& key, const QString& what, const Failure& failure,
                     const std::function<void()>& again);
    void tellNotSaved(qint64 sequence, const QString& context, const Failure& failure, const QString& theirs,
                      bool lesson);
    void askAuthors(Id<Lesson> lesson, Id<Pupil> pupil);
    void showHistory(Id<Lesson> lesson, Id<Pupil> pupil);
    void showStatus();
    void keep();
    void goToPending();
    bool showPeriods(Id<Group> group); // those of its grade; false: they were shown already

    static constexpr int keepPageAfter = 1000; // ms after a change

    Desk& m_desk;
    OutboxJournalEdits* m_edits;
    JournalModel* m_model;
    OutboxLessonEdits* m_lessons;
    JournalPageWidget* m_widget;
    GroupSource* m_source;
    AttachedFilesPanel* m_files = nullptr;
    std::unique_ptr<Subscription> m_subscription;
    QList<GroupLine> m_groups;
    Calendar m_calendar;
    QList<PeriodLine> m_periods; // those of the group's grade
    QDate m_today;
    bool m_haveGroups = false;
    bool m_haveCalendar = false;
    Id<Group> m_group;
    PeriodLine m_period;
    QString m_pending;        // a place that was asked for before the lists came
    JournalLink m_link;       // the cell to go to as soon as its page is there; journal empty: none
    QDateTime m_offlineSince; // invalid: connected
    QTimer m_keep;
    bool m_listsAreKept = false; // not read from the server in this run
    bool m_fresh = false;        // the model's page came from the server
    QByteArray m_undoKept;       // while the model's page is a copy
    QByteArray m_undoOfCopy;     // what of it the copy has the cells for
    Moment m_copyAt;             // when what is shown was read, if it is not fresh
    QTimer m_keepPage;
    QTimer m_tellCopy;
    QTimer m_replan; // topics that are written move what is due
};

} // namespace zvonok::client
