// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as a page of the program: which group and period, the grid, the line under it, the lesson
// panel, the status. Arranges and passes on; loading, sending and following are done by whoever owns it. GUI
// thread.
#pragma once

#include "client/journal/JournalModel.h"
#include "client/journal/LessonPanel.h"
#include "client/journal/PresenceRow.h"
#include "client/widgets/EmptyState.h"
#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"
#include "client/widgets/MessageBar.h"
#include "client/widgets/StatusLine.h"
#include "common/curriculum/CurriculumMessages.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zvonok::client {

class JournalPageWidget : public QWidget
{
    Q_OBJECT

public:
    JournalPageWidget(const Theme& theme, const WorkTypes& types, QWidget* parent = nullptr);

    void setGroups(const QList<GroupLine>& groups, Id<Group> current = {});
    void setPeriods(const QList<PeriodLine>& periods, QDate today); // the one of today becomes current
    void setModel(JournalModel* model);                             // not owned; nullptr: the empty state
    JournalModel* model() const { return m_model; }
    // What the empty state says: nothing is chosen, or what is chosen is not kept on this workstation.
    void setKept(bool kept);
    // Whether the menu offers to appoint who stands in at the lesson.
    void setMaySubstitute(bool may) { m_maySubstitute = may; }

    GridView& grid() { return *m_grid; }
    GridLine& line() { return *m_line; }
    MessageBar& messages() { return *m_messages; }
    StatusLine& status() { return *m_status; }
    LessonPanel& lessonPanel() { return *m_panel; }
    PresenceRow& presence() { return *m_presence; }

    Id<Group> currentGroup() const;
    PeriodLine currentPeriod() const;
    void chooseGroup(Id<Group> group);
    void choosePeriod(const PeriodLine& period); // tells nobody: chooseGroup follows
    // Finishes what is being typed; false: a value is refused and the page should stay.
    bool finish();
    QByteArray saveLayout() const; // splitter, quick entry, order
    void restoreLayout(const QByteArray& bytes);

Q_SIGNALS:
    void groupChosen(zvonok::Id<zvonok::Group> group);
    void periodChosen(const QDate& from, const QDate& to);
    void reloadRequested();
    void historyRequested(zvonok::Id<zvonok::Lesson> lesson, zvonok::Id<zvonok::Pupil> pupil);
    void printRequested();
    void substituteRequested(int column);
    void lessonEdited(const zvonok::SaveLesson& lesson);
    void workEdited(const zvonok::SaveAssignment& work);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void onCurrent(int row, int column);
    void onUnsent(int acts);
    void onConflicts(int count);
    void showMenu(const QPoint& at);
    void editComment(int row, int column);
    void showCommentInput();
    void stepWork();
    void requestHistory(int row, int column);
    void startFind();
    void finishInput(bool accept);
    void stepGroup(int direction);

    enum class Input { None, Find, Comment };

    const Theme& m_theme;
    QPointer<JournalModel> m_model;
    QList<PeriodLine> m_periods;
    QComboBox* m_group;
    QComboBox* m_period;
    QToolButton* m_quick;
    QToolButton* m_sort;
    QToolButton* m_showPanel;
    PresenceRow* m_presence;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    GridView* m_grid;
    GridLine* m_line;
    QLineEdit* m_input; // find, remark: in the place of the line
    LessonPanel* m_panel;
    StatusLine* m_status;
    bool m_maySubstitute = false;
    bool m_panelChosen = false; // by the person; until then the width decides
    Input m_inputFor = Input::None;
    int m_inputRow = -1;
    int m_inputColumn = -1;
    int m_inputMark = 0; // of the cell's, whose remark it is
    QAction* m_wraps;
};

} // namespace zvonok::client
