// SPDX-License-Identifier: GPL-3.0-or-later
// Control of journals: filling with the lessons behind each figure, accumulation of marks, contradictions.
// Each row leads to the journal it is about. GUI thread.
#pragma once

#include "client/control/ControlFilterBar.h"
#include "client/control/ControlRows.h"
#include "client/control/ControlTableView.h"
#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "client/widgets/EmptyState.h"

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace zvonok::client {

class ControlPage final : public Page
{
    Q_OBJECT

public:
    enum Tab { Filling, Accumulation, Contradictions, TabCount };

    explicit ControlPage(Desk& desk, QWidget* parent = nullptr);
    ~ControlPage() override;

    void open(const QString& place) override; // «filling», «accumulation», «contradictions»
    QString place() const override;
    bool isLoaded() const override { return m_parts[size_t(m_tab)].loaded; }
    void refresh() override;
    void print() override;
    void find() override;

    void showTab(Tab tab);
    Tab tab() const { return m_tab; }
    ControlTableView& table() { return *m_parts[size_t(m_tab)].view; }
    ControlTableView& lessonTable() { return *m_lessonView; }
    ControlFilterBar& filters() { return *m_filters; }
    const ControlSheet& sheet() const { return m_sheet; }
    QString line() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Part {
        QStackedWidget* stack = nullptr;
        ControlTableView* view = nullptr;
        EmptyState* empty = nullptr;
        QString line;
        bool loaded = false;
        bool stale = true;
        quint64 asked = 0; // answers to an earlier question are dropped
    };

    Part makePart(const QString& name);
    QWidget* makeLessons();
    void loadLists();
    void filterChanged();
    void readAgain();
    void load(Tab tab);
    template <typename Req, typename Take>
    void ask(Tab tab, Take take);
    void shown(Tab tab, const QString& line, const QString& emptyTitle, const QString& emptyText);
    void openFigure(int row, int column);
    void readLessons(bool goThere);
    void openLesson(int row);
    void openPupil(int row);
    void openContradiction(int row);
    void closeLessons();
    void editRules();
    void tellFailure(const QString& what, const Failure& failure);
    void showLine();

    Desk& m_desk;
    MessageBar* m_messages;
    ControlFilterBar* m_filters;
    QLineEdit* m_search;
    QTabBar* m_tabs;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QWidget* m_lessons = nullptr;
    QLabel* m_lessonsTitle = nullptr;
    ControlTableView* m_lessonView = nullptr;
    QLabel* m_line;
    QPushButton* m_rules;
    std::array<Part, TabCount> m_parts;
    Tab m_tab = Filling;
    ControlSheet m_sheet;
    OpenControlLessons m_figure; // whose lessons are shown
    QString m_figureJournal;     // empty: all
    ControlLessons m_behind;
    AccumulationSheet m_accumulation;
    ContradictionSheet m_contradictions;
    bool m_haveCalendar = false;
    quint64 m_lessonsAsked = 0;
};

} // namespace zvonok::client
