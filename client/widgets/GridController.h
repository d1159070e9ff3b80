// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid does, without its look: where it stands, what is selected, what is being typed, and what each
// command does to the model. Holds to rows and columns by their keys, so that a sort or a refresh never moves
// the edit. GUI thread.
#pragma once

#include "client/widgets/CellEditor.h"
#include "client/widgets/GridClipboard.h"
#include "client/widgets/GridKeys.h"

#include <QPointer>
#include <QRect>

#include <optional>

namespace zvonok::client {

enum class GridLineKind { Plain, Refusal, Plan, Good };

class GridController : public QObject
{
    Q_OBJECT

public:
    explicit GridController(QObject* parent = nullptr) : QObject(parent) {}

    void setModel(GridModel* model);
    GridModel* model() const { return m_model; }

    int row() const { return m_row; }
    int column() const { return m_column; }
    QRect selection() const; // x: columns, y: rows; empty without a model
    GridMode mode() const { return m_mode; }
    const CellEditor& editor() const { return m_editor; }
    const std::optional<GridPlan>& plan() const { return m_plan; }
    bool inConflict() const;

    bool quickEntry() const { return m_quickEntry; }
    void setQuickEntry(bool on);
    // Enter on the last pupil goes to the top of the next column instead of staying.
    bool wrapsColumns() const { return m_wrapsColumns; }
    void setWrapsColumns(bool on) { m_wrapsColumns = on; }
    void setPageRows(int rows) { m_pageRows = rows; }

    bool press(const KeyPress& press); // false: not for the grid
    void run(const GridCommand& command);
    void typeText(const QString& text); // from an input method
    void setPreedit(const QString& text);
    void moveTo(int row, int column, bool extend = false); // finishes what is being typed
    void startEditing(bool withText);
    void cancelEditing();
    bool finishEditing(); // true: nothing is being typed any more
    // The next row after the current one whose name holds the text; false: none.
    bool find(const QString& text);
    void say(const QString& line, GridLineKind kind);

Q_SIGNALS:
    void moved(int fromRow, int fromColumn);
    void selectionChanged(const QRect& before);
    void editChanged(); // text, caret, mode
    void planChanged();
    void lineChanged(const QString& line, zvonok::client::GridLineKind kind);
    void stayed(); // the end of the column or row: a short sign, no sound
    void quickEntryChanged(bool on);
    void commentRequested(int row, int column);
    void findRequested();
    void detailsRequested(int row, int column);
    void historyRequested(int row, int column);
    void contextMenuRequested();
    void pageRequested(int direction); // the next class
    void remapped();                   // rows and columns have moved under the keys

private:
    void type(const QString& text);
    bool accept(const QString& candidate);
    bool write(const QVector<GridEdit>& edits, GridAct act);
    void fill(const QVector<GridEdit>& edits, GridAct act, int skipped, const QString& why);
    void fillSelection();
    void fillFrom(bool down);
    void clearSelection(GridAct act);
    void copy();
    void paste();
    void applyPlan();
    void dropPlan();
    void undo(bool forward);
    void decide(GridVerb verb);
    void commitAndMove(int rows, int columns);
    void place(int row, int column, bool extend);
    bool isFilled(int row, int column) const;
    void jump(int rows, int columns, bool extend);
    void remap();
    void sayCurrent();
    void setMode(GridMode mode);
    bool isOutside(int row, int column) const;
    void select(int rowFrom, int columnFrom, int rowTo, int columnTo);

    QPointer<GridModel> m_model;
    GridKeys m_keys;
    GridMode m_mode = GridMode::Ready;
    CellEditor m_editor;
    bool m_wholeCell = false; // the editor began with the cell's own text, or cleared it
    std::optional<GridPlan> m_plan;
    int m_row = -1;
    int m_column = -1;
    int m_anchorRow = -1;
    int m_anchorColumn = -1;
    qint64 m_rowKey = 0;
    qint64 m_columnKey = 0;
    qint64 m_anchorRowKey = 0;
    qint64 m_anchorColumnKey = 0;
    int m_tabColumn = -1; // where a run of Tabs began
    int m_pageRows = 10;
    bool m_quickEntry = false;
    bool m_wrapsColumns = false;
};

} // namespace zvonok::client
