// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson planning: the plans of a year beside the topics of one, with the dates of a group, through the
// outbox and followed live; making, copying, import, approval. GUI thread.
#pragma once

#include "client/link/Subscription.h"
#include "client/planning/OutboxPlanEdits.h"
#include "client/planning/PlanForm.h"
#include "client/planning/PlanListModel.h"
#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "client/widgets/FilterList.h"
#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"
#include "common/calendar/CalendarMessages.h"
#include "common/curriculum/CurriculumMessages.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zvonok::client {

class EmptyState;
struct PlanTable;

class PlanView final : public Page
{
    Q_OBJECT

public:
    explicit PlanView(Desk& desk, QWidget* parent = nullptr);
    ~PlanView() override;

    // A plan («Алгебра 7 · базовый») or a group («7А/Алгебра»): then the plan that it follows, with its
    // dates.
    void open(const QString& place) override;
    QString place() const override;
    bool finish() override { return m_grid->controller().finishEditing(); }
    bool isLoaded() const override { return m_haveLists && (!m_plan || isCurrent()); }
    void refresh() override;
    void print() override;
    void find() override;

    PlanModel& model() { return *m_model; }
    GridView& grid() { return *m_grid; }
    MessageBar& messages() { return *m_messages; }
    QString figuresText() const;
    const QList<PlanLine>& plans() const { return m_list->plans(); }
    bool isCurrent() const { return m_subscription && m_subscription->isCurrent(); }

    // What the dialogs ask for; a test asks without them.
    void openPlan(Id<LessonPlan> plan);
    void create(Id<Subject> subject, qint32 grade, const QString& name, const QList<PlanTopic>& topics);
    void copy(qint32 grade, const QString& name);
    void submitPlan(bool back);
    void decide(bool approve, const QString& remark);
    void showGroup(Id<Group> group);
    void follow(const QDate& from, qint64 first);
    void putTopics();
    void takeTable(const PlanTable& table, bool intoOpenPlan, Id<Subject> subject, qint32 grade,
                   const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLeft(QSplitter* splitter);
    void buildRight(QSplitter* splitter);
    void loadLists();
    void loadPlans();
    void goToPending();
    void openSheet(Id<LessonPlan> plan, const Subscription::Followed& followed);
    void loadCourse();
    void showPlan();
    void showGroups();
    void showCourse();
    void fitColumns();
    QList<PlanSubject> subjects() const;
    const GroupLine* group(Id<Group> id) const;
    template <class Req>
    void changePlan(const Req& request, const QString& failed);
    void tell(const QString& what, const Failure& failure);
    void say(MessageLevel level, const QString& text);

    void askNew();
    void askCopy();
    void askRename();
    void askRemark();
    void askFollow();
    void askWithdraw();
    void askImport();
    bool rowKey(QKeyEvent* event);
    enum class RowAct { Insert, Remove, Up, Down, Heading };
    void run(RowAct act);
    void declareKeys();
    void showMenu(const QPoint& at);

    Desk& m_desk;
    PlanModel* m_model;
    OutboxPlanEdits* m_edits;
    PlanListModel* m_list;
    MessageBar* m_messages;
    QComboBox* m_years = nullptr;
    FilterList* m_plans = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_import = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_return = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_withdraw = nullptr;
    QComboBox* m_group = nullptr;
    QPushButton* m_follow = nullptr;
    QPushButton* m_put = nullptr;
    QLabel* m_figures = nullptr;
    GridView* m_grid = nullptr;
    GridLine* m_line = nullptr;
    std::unique_ptr<Subscription> m_subscription;
    Calendar m_calendar;
    QList<GroupLine> m_groups;
    QList<SubjectLine> m_subjects;
    bool m_haveLists = false;
    int m_listAsked = 0; // the last question for the list: an older answer does not know what was made since
    int m_way = 0;       // what was to be opened last: an answer that led elsewhere comes too late
    Id<LessonPlan> m_plan;
    Id<Group> m_courseGroup;
    std::optional<GroupCourse> m_course;
    QString m_pending;
    bool m_goToCurrent = false;
};

} // namespace zvonok::client
