// SPDX-License-Identifier: GPL-3.0-or-later
// Period marks of a group: averages, suggestions, marks, through the outbox and followed live; find, remark,
// history, print as in the journal. GUI thread.
#pragma once

#include "client/journal/PeriodSheetModel.h"
#include "client/link/Outbox.h"
#include "client/link/Subscription.h"
#include "client/shell/Desk.h"
#include "client/shell/JournalLink.h"
#include "client/shell/Page.h"
#include "client/widgets/GridInput.h"
#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QToolButton;

namespace zvonok::client {

class PeriodSheetView final : public Page
{
    Q_OBJECT

public:
    explicit PeriodSheetView(Desk& desk, QWidget* parent = nullptr);
    ~PeriodSheetView() override;

    // «7А/Алгебра», with a pupil and a day as JournalLink spells them: the mark of the period that holds it.
    void open(const QString& place) override;
    QString place() const override;
    bool finish() override;
    bool isLoaded() const override { return m_group ? isCurrent() : m_haveGroups; }
    void refresh() override;
    void print() override;
    void find() override;

    PeriodSheetModel& model() { return *m_model; }
    GridView& grid() { return *m_grid; }
    MessageBar& messages() { return *m_messages; }
    bool isCurrent() const { return m_subscription && m_subscription->isCurrent(); }

public Q_SLOTS:
    void takeAll(); // of the period under the cursor

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void listen();
    void loadGroups();
    void follow(Id<Group> group);
    void openSheet(Id<Group> group, const Subscription::Followed& followed);
    void submit(const SavePeriodMarks& act);
    void resume();
    void settleDecided();
    void onAcknowledged(qint64 sequence, const QByteArray& reply);
    void onRefused(qint64 sequence, const Failure& failure);
    void tellRefused(qint64 sequence, const QString& context, const Failure& failure);
    void goToLinked(bool first);
    void stepGroup(int direction);
    void editComment(int row, int column);
    void showMenu(const QPoint& at);
    void showHistory(int row, int column);
    bool isReachable(const QString& what);
    void keep();
    void restoreUndo();

    Desk& m_desk;
    PeriodSheetModel* m_model;
    MessageBar* m_messages;
    QComboBox* m_groups;
    QPushButton* m_takeAll;
    QToolButton* m_quick;
    GridView* m_grid;
    GridLine* m_line;
    GridInput* m_input;
    std::unique_ptr<Subscription> m_subscription;
    QList<GroupLine> m_list;
    bool m_haveGroups = false;
    Id<Group> m_group;
    QString m_pending;
    JournalLink m_link; // where to go as soon as the sheet is there; journal empty: nowhere
    QTimer m_keep;
    QTimer m_suggestAnew; // marks of periods and exams move the suggestions of the year and the final mark
    QHash<qint64, SavePeriodMarks> m_open;      // in the outbox, shown by the model
    QHash<qint64, SavePeriodMarks> m_undecided; // answered with a conflict
};

} // namespace zvonok::client
