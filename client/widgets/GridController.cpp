// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridController.h"

#include <algorithm>

namespace zvonok::client {

void GridController::setModel(GridModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_mode = GridMode::Ready;
    m_plan.reset();
    m_row = m_column = m_anchorRow = m_anchorColumn = m_tabColumn = -1;
    if (m_model)
        connect(m_model, &GridModel::reordered, this, &GridController::remap);
    if (m_model && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        place(0, 0, false);
    Q_EMIT remapped();
}

QRect GridController::selection() const
{
    if (m_row < 0 || m_column < 0)
        return {};
    return QRect(QPoint(std::min(m_column, m_anchorColumn), std::min(m_row, m_anchorRow)),
                 QPoint(std::max(m_column, m_anchorColumn), std::max(m_row, m_anchorRow)));
}

bool GridController::inConflict() const
{
    return m_model && m_row >= 0 && m_model->cell(m_row, m_column).states.testFlag(GridState::Conflict);
}

bool GridController::isOutside(int row, int column) const
{
    return m_model->cell(row, column).states.testFlag(GridState::Outside);
}

void GridController::setQuickEntry(bool on)
{
    if (on == m_quickEntry)
        return;
    m_quickEntry = on;
    Q_EMIT quickEntryChanged(on);
}

void GridController::setMode(GridMode mode)
{
    m_mode = mode;
    Q_EMIT editChanged();
}

void GridController::say(const QString& line, GridLineKind kind) { Q_EMIT lineChanged(line, kind); }

void GridController::sayCurrent()
{
    if (m_model && m_row >= 0)
        say(m_model->currentLine(m_row, m_column), GridLineKind::Plain);
}

bool GridController::press(const KeyPress& press)
{
    if (!m_model || m_row < 0)
        return false;
    const GridCommand command =
        m_keys.command(press, m_mode, m_mode == GridMode::Ready && inConflict(), m_model->isText(m_column));
    if (command.verb == GridVerb::None)
        return false;
    if (command.verb == GridVerb::Cancel && m_mode == GridMode::Ready && selection().size() == QSize(1, 1)) {
        sayCurrent(); // Esc in peace clears the line under the grid and goes on to the window
        return false;
    }
    run(command);
    return true;
}

void GridController::place(int row, int column, bool extend)
{
    const int fromRow = m_row;
    const int fromColumn = m_column;
    const QRect before = selection();
    m_row = row;
    m_column = column;
    m_rowKey = m_model->rowKey(row);
    m_columnKey = m_model->columnKey(column);
    if (!extend || m_anchorRow < 0) {
        m_anchorRow = row;
        m_anchorColumn = column;
    }
    m_anchorRowKey = m_model->rowKey(m_anchorRow);
    m_anchorColumnKey = m_model->columnKey(m_anchorColumn);
    if (before != selection())
        Q_EMIT selectionChanged(before);
    if (fromRow != m_row || fromColumn != m_column)
        Q_EMIT moved(fromRow, fromColumn);
    sayCurrent();
}

void GridController::select(int rowFrom, int columnFrom, int rowTo, int columnTo)
{
    const QRect before = selection();
    m_anchorRow = rowFrom;
    m_anchorColumn = columnFrom;
    m_anchorRowKey = m_model->rowKey(rowFrom);
    m_anchorColumnKey = m_model->columnKey(columnFrom);
    Q_EMIT selectionChanged(before);
    place(rowTo, columnTo, true);
}

void GridController::moveTo(int row, int column, bool extend)
{
    if (!m_model || row < 0 || column < 0 || row >= m_model->rowCount() || column >= m_model->columnCount())
        return;
    if (m_mode == GridMode::Pasting)
        dropPlan();
    if (!finishEditing())
        return;
    m_tabColumn = -1;
    place(row, column, extend);
}

bool GridController::isFilled(int row, int column) const
{
    return !m_model->cell(row, column).text.isEmpty();
}

// As Ctrl+arrow of a spreadsheet: inside a filled block to its edge, else to the next filled cell or the end.
void GridController::jump(int rows, int columns, bool extend)
{
    const auto inside = [&](int row, int column) {
        return row >= 0 && column >= 0 && row < m_model->rowCount() && column < m_model->columnCount();
    };
    int row = m_row;
    int column = m_column;
    const bool inBlock = isFilled(row, column) && inside(row + rows, column + columns) &&
                         isFilled(row + rows, column + columns);
    while (inside(row + rows, column + columns)) {
        if (inBlock && !isFilled(row + rows, column + columns))
            break;
        row += rows;
        column += columns;
        if (!inBlock && isFilled(row, column))
            break;
    }
    moveTo(row, column, extend);
}

void GridController::run(const GridCommand& command)
{
    if (!m_model || m_row < 0)
        return;
    const int lastRow = m_model->rowCount() - 1;
    const int lastColumn = m_model->columnCount() - 1;
    const auto go = [&](int row, int column) {
        moveTo(std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn), command.extend);
    };
    switch (command.verb) {
    case GridVerb::None:
        break;
    case GridVerb::Type:
        type(command.text);
        break;
    case GridVerb::Up:
        go(m_row - 1, m_column);
        break;
    case GridVerb::Down:
        go(m_row + 1, m_column);
        break;
    case GridVerb::Left:
        go(m_row, m_column - 1);
        break;
    case GridVerb::Right:
        go(m_row, m_column + 1);
        break;
    case GridVerb::BlockUp:
        jump(-1, 0, command.extend);
        break;
    case GridVerb::BlockDown:
        jump(1, 0, command.extend);
        break;
    case GridVerb::BlockLeft:
        jump(0, -1, command.extend);
        break;
    case GridVerb::BlockRight:
        jump(0, 1, command.extend);
        break;
    case GridVerb::RowStart:
        go(m_row, 0);
        break;
    case GridVerb::RowEnd:
        go(m_row, lastColumn);
        break;
    case GridVerb::FirstCell:
        go(0, 0);
        break;
    case GridVerb::LastCell:
        go(lastRow, lastColumn);
        break;
    case GridVerb::PageUp:
        go(m_row - m_pageRows, m_column);
        break;
    case GridVerb::PageDown:
        go(m_row + m_pageRows, m_column);
        break;
    case GridVerb::WeekBack:
        go(m_row, m_model->weekFrom(m_column, -1));
        break;
    case GridVerb::WeekForward:
        go(m_row, m_model->weekFrom(m_column, 1));
        break;
    case GridVerb::CommitDown:
        commitAndMove(1, 0);
        break;
    case GridVerb::CommitUp:
        commitAndMove(-1, 0);
        break;
    case GridVerb::CommitRight:
        commitAndMove(0, 1);
        break;
    case GridVerb::CommitLeft:
        commitAndMove(0, -1);
        break;
    case GridVerb::FillSelection:
        fillSelection();
        break;
    case GridVerb::FillDown:
        fillFrom(true);
        break;
    case GridVerb::FillRight:
        fillFrom(false);
        break;
    case GridVerb::EditInPlace:
        if (m_mode == GridMode::Typing)
            setMode(GridMode::Editing);
        else if (m_mode == GridMode::Ready)
            startEditing(true);
        break;
    case GridVerb::AddMark:
        startEditing(true);
        if (m_mode == GridMode::Editing && !m_editor.text().isEmpty())
            m_editor.insert(QStringLiteral("/"));
        if (m_mode == GridMode::Editing)
            setMode(GridMode::Typing);
        break;
    case GridVerb::EditComment:
        if (finishEditing())
            Q_EMIT commentRequested(m_row, m_column);
        break;
    case GridVerb::Cancel:
        if (m_mode == GridMode::Pasting)
            dropPlan();
        else if (m_mode != GridMode::Ready)
            cancelEditing();
        else
            place(m_row, m_column, false);
        break;
    case GridVerb::Clear:
        clearSelection(GridAct::Clear);
        break;
    case GridVerb::ClearAndEdit:
        startEditing(false);
        break;
    case GridVerb::Copy:
        copy();
        break;
    case GridVerb::Cut:
        if (finishEditing()) {
            copy();
            clearSelection(GridAct::Cut);
        }
        break;
    case GridVerb::Paste:
        paste();
        break;
    case GridVerb::Confirm:
        applyPlan();
        break;
    case GridVerb::Undo:
        undo(false);
        break;
    case GridVerb::Redo:
        undo(true);
        break;
    case GridVerb::Find:
        if (finishEditing())
            Q_EMIT findRequested();
        break;
    case GridVerb::Details:
        Q_EMIT detailsRequested(m_row, m_column);
        break;
    case GridVerb::History:
        if (finishEditing())
            Q_EMIT historyRequested(m_row, m_column);
        break;
    case GridVerb::PreviousPage:
        if (finishEditing())
            Q_EMIT pageRequested(-1);
        break;
    case GridVerb::NextPage:
        if (finishEditing())
            Q_EMIT pageRequested(1);
        break;
    case GridVerb::SelectAll:
        if (finishEditing())
            select(lastRow, lastColumn, 0, 0);
        break;
    case GridVerb::SelectRow:
        select(m_row, lastColumn, m_row, 0);
        break;
    case GridVerb::SelectColumn:
        select(lastRow, m_column, 0, m_column);
        break;
    case GridVerb::ContextMenu:
        if (finishEditing())
            Q_EMIT contextMenuRequested();
        break;
    case GridVerb::KeepTheirs:
    case GridVerb::KeepMine:
    case GridVerb::KeepBoth:
        decide(command.verb);
        break;
    case GridVerb::CaretLeft:
        m_editor.moveBy(-1);
        Q_EMIT editChanged();
        break;
    case GridVerb::CaretRight:
        m_editor.moveBy(1);
        Q_EMIT editChanged();
        break;
    case GridVerb::CaretStart:
        m_editor.moveToStart();
        Q_EMIT editChanged();
        break;
    case GridVerb::CaretEnd:
        m_editor.moveToEnd();
        Q_EMIT editChanged();
        break;
    case GridVerb::EraseBack:
        m_editor.eraseBack();
        Q_EMIT editChanged();
        break;
    case GridVerb::EraseForward:
        m_editor.eraseForward();
        Q_EMIT editChanged();
        break;
    }
}

void GridController::startEditing(bool withText)
{
    if (!m_model || m_row < 0 || m_mode != GridMode::Ready)
        return;
    const QString locked = m_model->lockReason(m_row, m_column);
    if (!locked.isEmpty())
        return say(locked, GridLineKind::Refusal);
    m_editor.begin(withText ? m_model->editText(m_row, m_column) : QString());
    m_wholeCell = true;
    sayCurrent();
    setMode(GridMode::Editing);
}

void GridController::cancelEditing()
{
    m_editor.begin({});
    sayCurrent();
    setMode(GridMode::Ready);
}

void GridController::typeText(const QString& text)
{
    if (!m_model || m_row < 0 || m_mode == GridMode::Pasting)
        return;
    m_editor.setPreedit({});
    for (const QChar& letter : text)
        type(letter);
    Q_EMIT editChanged();
}

void GridController::setPreedit(const QString& text)
{
    if (m_mode == GridMode::Pasting || (m_mode == GridMode::Ready && text.isEmpty()))
        return;
    if (m_mode == GridMode::Ready) {
        const QString locked = m_model->lockReason(m_row, m_column);
        if (!locked.isEmpty())
            return say(locked, GridLineKind::Refusal);
        m_editor.begin({});
        m_wholeCell = false;
        m_mode = GridMode::Typing;
    }
    m_editor.setPreedit(text);
    if (text.isEmpty() && m_mode == GridMode::Typing && m_editor.text().isEmpty())
        return cancelEditing();
    Q_EMIT editChanged();
}

bool GridController::accept(const QString& candidate)
{
    const GridVerdict verdict = m_model->judge(m_row, m_column, candidate);
    if (verdict.kind == GridVerdict::Kind::Refused) {
        say(verdict.reason, GridLineKind::Refusal);
        return false;
    }
    return true;
}

void GridController::type(const QString& text)
{
    if (m_mode == GridMode::Ready) {
        const QString locked = m_model->lockReason(m_row, m_column);
        if (!locked.isEmpty())
            return say(locked, GridLineKind::Refusal);
        if (!accept(text))
            return;
        m_editor.begin(text);
        m_wholeCell = false;
        m_mode = GridMode::Typing;
    } else {
        if (!accept(m_editor.withInserted(text)))
            return;
        m_editor.insert(text);
    }
    sayCurrent();
    // With a block selected the value may be meant for all of it (Ctrl+Enter), so it waits.
    if (m_quickEntry && m_mode == GridMode::Typing && selection().size() == QSize(1, 1) &&
        m_model->judge(m_row, m_column, m_editor.text()).kind == GridVerdict::Kind::BeyondDoubt)
        return commitAndMove(1, 0);
    Q_EMIT editChanged();
}

bool GridController::write(const QVector<GridEdit>& edits, GridAct act)
{
    const QString reason = m_model->commit(edits, act);
    if (reason.isEmpty())
        return true;
    say(reason, GridLineKind::Refusal);
    return false;
}

bool GridController::finishEditing()
{
    if (m_mode == GridMode::Pasting)
        dropPlan();
    if (m_mode == GridMode::Ready)
        return true;
    const QString text = m_editor.text();
    if (!m_wholeCell || text != m_model->editText(m_row, m_column)) {
        const GridVerdict verdict = m_model->judge(m_row, m_column, text);
        if (verdict.kind == GridVerdict::Kind::Refused || verdict.kind == GridVerdict::Kind::Unfinished) {
            say(verdict.reason, GridLineKind::Refusal);
            return false;
        }
        if (!write({{m_row, m_column, text}}, m_wholeCell ? GridAct::Edit : GridAct::Type))
            return false;
    }
    m_editor.begin({});
    setMode(GridMode::Ready);
    return true;
}

void GridController::commitAndMove(int rows, int columns)
{
    const int tabColumn = m_tabColumn >= 0 ? m_tabColumn : m_column;
    if (!finishEditing())
        return;
    const int lastRow = m_model->rowCount() - 1;
    const int lastColumn = m_model->columnCount() - 1;
    if (columns != 0) {
        const int to = m_column + columns;
        if (to < 0 || to > lastColumn) {
            Q_EMIT stayed();
            return;
        }
        place(m_row, to, false);
        m_tabColumn = tabColumn;
        return;
    }
    // Down the list to the next pupil who was there: crossed cells take no mark.
    int column = m_tabColumn >= 0 ? m_tabColumn : m_column;
    m_tabColumn = -1;
    int row = m_row + rows;
    while (row >= 0 && row <= lastRow && isOutside(row, column))
        row += rows;
    if (row >= 0 && row <= lastRow)
        return place(row, column, false);
    if (m_wrapsColumns && rows > 0 && column < lastColumn) {
        row = 0;
        ++column;
        while (row < lastRow && isOutside(row, column))
            ++row;
        return place(row, column, false);
    }
    if (column != m_column)
        place(m_row, column, false);
    Q_EMIT stayed();
}

void GridController::remap()
{
    if (!m_model)
        return;
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    if (m_mode == GridMode::Pasting)
        dropPlan(); // its cells are not where they were
    const int row = m_rowKey != 0 ? m_model->rowOf(m_rowKey) : -1;
    const int column = m_columnKey != 0 ? m_model->columnOf(m_columnKey) : -1;
    if (row >= 0 && column >= 0) {
        m_row = row;
        m_column = column;
        const int anchorRow = m_model->rowOf(m_anchorRowKey);
        const int anchorColumn = m_model->columnOf(m_anchorColumnKey);
        const bool block = m_anchorRowKey != m_rowKey || m_anchorColumnKey != m_columnKey;
        m_anchorRow = block && anchorRow >= 0 && anchorColumn >= 0 ? anchorRow : row;
        m_anchorColumn = block && anchorRow >= 0 && anchorColumn >= 0 ? anchorColumn : column;
        Q_EMIT remapped();
        return;
    }
    // The cell is gone from the page. What was being typed is shown, not thrown away silently.
    const QString lost = m_mode == GridMode::Ready ? QString() : m_editor.text();
    m_editor.begin({});
    m_mode = GridMode::Ready;
    m_row = m_column = m_anchorRow = m_anchorColumn = -1;
    if (rows > 0 && columns > 0)
        place(std::max(0, row), std::max(0, column), false);
    Q_EMIT remapped();
    if (!lost.isEmpty())
        say(tr("Not entered: “%1”. The cell is no longer on this page").arg(lost), GridLineKind::Refusal);
}

} // namespace zvonok::client
