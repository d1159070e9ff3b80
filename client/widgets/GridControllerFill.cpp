// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the controller on many cells: fill, clear, undo, the decision of a conflict; and find.
#include "client/widgets/GridController.h"

#include <algorithm>

namespace zvonok::client {

void GridController::fill(const QVector<GridEdit>& edits, GridAct act, int skipped, const QString& why)
{
    if (edits.isEmpty()) {
        if (!why.isEmpty())
            say(why, GridLineKind::Refusal);
        return;
    }
    if (!write(edits, act))
        return;
    if (skipped > 0)
        say(tr("Changed: %1. Skipped: %2 (%3)").arg(edits.size()).arg(skipped).arg(why), GridLineKind::Plain);
    else
        sayCurrent();
}

void GridController::fillSelection()
{
    QString text = m_model->editText(m_row, m_column);
    if (m_mode == GridMode::Typing || m_mode == GridMode::Editing) {
        text = m_editor.text();
        const GridVerdict verdict = m_model->judge(m_row, m_column, text);
        if (verdict.kind == GridVerdict::Kind::Refused || verdict.kind == GridVerdict::Kind::Unfinished)
            return say(verdict.reason, GridLineKind::Refusal);
    }
    const GridPlan plan = GridClipboard::plan(*m_model, {{text}}, selection());
    m_editor.begin({});
    setMode(GridMode::Ready);
    fill(plan.changes, GridAct::Fill, int(plan.refused.size()),
         plan.refused.isEmpty() ? QString() : plan.refused.first().reason);
}

// Ctrl+D and Ctrl+R: the first row or column of the selection into the rest of it; a single cell takes the
// value of its neighbour, as in spreadsheets.
void GridController::fillFrom(bool down)
{
    if (!finishEditing())
        return;
    QRect area = selection();
    if (down ? area.height() == 1 : area.width() == 1) {
        if (down)
            area.setTop(area.top() - 1);
        else
            area.setLeft(area.left() - 1);
        if (area.top() < 0 || area.left() < 0) {
            Q_EMIT stayed();
            return;
        }
    }
    QRect source = area;
    QRect target = area;
    if (down) {
        source.setBottom(area.top());
        target.setTop(area.top() + 1);
    } else {
        source.setRight(area.left());
        target.setLeft(area.left() + 1);
    }
    const GridPlan plan = GridClipboard::plan(*m_model, GridClipboard::of(*m_model, source), target);
    fill(plan.changes, GridAct::Fill, int(plan.refused.size()),
         plan.refused.isEmpty() ? QString() : plan.refused.first().reason);
}

void GridController::clearSelection(GridAct act)
{
    if (m_mode != GridMode::Ready)
        return;
    QVector<GridEdit> edits;
    QString why;
    const QRect area = selection();
    int skipped = 0;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        for (int column = area.left(); column <= area.right(); ++column) {
            const QString locked = m_model->lockReason(row, column);
            if (!locked.isEmpty() && (isFilled(row, column) || area.size() == QSize(1, 1))) {
                why = locked;
                ++skipped;
            } else if (locked.isEmpty() && !m_model->editText(row, column).isEmpty()) {
                edits.append({row, column, QString()});
            }
        }
    }
    fill(edits, act, skipped, why);
}

void GridController::undo(bool forward)
{
    if (m_mode == GridMode::Typing || m_mode == GridMode::Editing)
        return cancelEditing();
    const GridUndone undone = forward ? m_model->redo() : m_model->undo();
    if (undone.row >= 0 && undone.column >= 0)
        place(undone.row, undone.column, false);
    if (!undone.done)
        say(undone.reason.isEmpty() ? (forward ? tr("Nothing to redo") : tr("Nothing to undo"))
                                    : undone.reason,
            GridLineKind::Refusal);
}

void GridController::decide(GridVerb verb)
{
    const QString reason = verb == GridVerb::KeepMine   ? m_model->keepMine(m_row, m_column)
                           : verb == GridVerb::KeepBoth ? m_model->keepBoth(m_row, m_column)
                                                        : m_model->keepTheirs(m_row, m_column);
    if (reason.isEmpty())
        sayCurrent();
    else
        say(reason, GridLineKind::Refusal);
}

bool GridController::find(const QString& text)
{
    if (!m_model || text.isEmpty())
        return false;
    for (int step = 1; step <= m_model->rowCount(); ++step) {
        const int row = (m_row + step) % m_model->rowCount();
        if (m_model->rowName(row).contains(text, Qt::CaseInsensitive)) {
            moveTo(row, m_column);
            return true;
        }
    }
    say(tr("Not found: “%1”").arg(text), GridLineKind::Refusal);
    return false;
}

} // namespace zvonok::client
