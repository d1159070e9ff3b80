// SPDX-License-Identifier: GPL-3.0-or-later
// The week of lessons of a class, typed into a grid with the class's groups beside it. What is typed waits
// here, over all classes, until it is applied: then the server makes the lessons. GUI thread.
#pragma once

#include "client/schedule/WeekModel.h"
#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace zvonok::client {

class EmptyState;
class WeekApplyDialog;

class WeekPage final : public Page
{
    Q_OBJECT

public:
    explicit WeekPage(Desk& desk, QWidget* parent = nullptr);
    ~WeekPage() override;

    void open(const QString& place) override; // «7А»
    QString place() const override;
    bool finish() override; // asks about what is not applied
    bool isLoaded() const override { return m_loaded; }
    void refresh() override;

    WeekModel& model() { return *m_model; }
    GridView& grid() { return *m_grid; }
    const GridLine& line() const { return *m_line; }
    MessageBar& messages() { return *m_messages; }
    QTreeWidget& groupList() { return *m_groups; }
    QListWidget& choices() { return *m_choices; }
    QString summary() const;

    void apply(); // Ctrl+S

Q_SIGNALS:
    void applied(); // all that was sent is answered

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void makeGroups();
    void load();
    void take();
    void tell(const QString& what, const Failure& failure);
    void classChosen();
    void readShared();
    void step(int direction); // to the next class
    void showGroups();
    void showLine();
    void showChoices();
    void choose(int row);
    void putGroup();
    void giveUp();
    void confirm();
    void send();
    void sent();
    QStringList clashesOfChanges() const;

    Desk& m_desk;
    MessageBar* m_messages;
    WeekModel* m_model;
    QComboBox* m_class;
    QLabel* m_state;
    QPushButton* m_giveUp;
    QPushButton* m_apply;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    GridView* m_grid;
    QListWidget* m_choices;
    QTreeWidget* m_groups;
    QLabel* m_summary;
    GridLine* m_line;
    QPointer<WeekApplyDialog> m_dialog;

    Calendar m_calendar;
    YearLine m_year;
    QList<ClassLine> m_classes;
    QList<SubjectLine> m_subjects;
    QList<GroupLine> m_lines;
    QList<WeeklyPattern> m_patterns;
    QString m_pending; // the class to go to once the lists are there
    int m_missing = 0; // replies of a reading
    int m_reading = 0;
    bool m_failed = false;
    bool m_loaded = false;

    QList<SetWeeklyPattern> m_toSend;
    LessonsMade m_made;
    int m_set = 0;
    QStringList m_refused;
};

} // namespace zvonok::client
