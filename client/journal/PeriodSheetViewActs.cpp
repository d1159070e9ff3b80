// SPDX-License-Identifier: GPL-3.0-or-later
// What one does on the sheet beside typing: another sheet, find, remark, history, print; what is kept.
#include "client/journal/CellHistoryDialog.h"
#include "client/journal/PeriodSheetView.h"
#include "client/link/FailureText.h"
#include "client/widgets/GridMenu.h"
#include "common/reports/ReportMessages.h"

#include <QComboBox>
#include <QMenu>

namespace zvonok::client {

namespace {

QString sheetUndoKey(Id<Group> group) { return QStringLiteral("periodSheet.undo.%1").arg(group.value); }

} // namespace

void PeriodSheetView::keep()
{
    m_keep.stop();
    if (m_model->group())
        m_desk.settings().write(sheetUndoKey(m_model->group()), m_model->undoState());
}

void PeriodSheetView::restoreUndo()
{
    m_model->setUndoState(m_desk.settings().read(sheetUndoKey(m_model->group())));
}

bool PeriodSheetView::finish()
{
    const bool finished = m_grid->controller().finishEditing();
    if (finished)
        keep();
    return finished;
}

void PeriodSheetView::stepGroup(int direction)
{
    const int to = m_groups->currentIndex() + direction;
    if (to < 0 || to >= m_groups->count() || !finish())
        return;
    m_groups->setCurrentIndex(to);
    follow({m_groups->currentData().toLongLong()});
}

void PeriodSheetView::find() { m_input->find(tr("Find a pupil: Enter — next, Esc — back to the grid")); }

void PeriodSheetView::editComment(int row, int column)
{
    const QString locked = m_model->lockReason(row, column);
    if (!locked.isEmpty())
        return m_grid->controller().say(locked, GridLineKind::Refusal);
    const qint64 pupil = m_model->rowKey(row);
    const qint64 period = m_model->columnKey(column);
    m_input->ask(tr("Remark for %1, %2").arg(m_model->rowName(row), m_model->columnName(column)),
                 m_model->comment(row, column), PeriodSheetModel::longestComment,
                 [this, pupil, period](const QString& text) {
                     // The sheet may have been read anew meanwhile.
                     const int nowRow = m_model->rowOf(pupil);
                     const int nowColumn = m_model->columnOf(period);
                     if (nowRow < 0 || nowColumn < 0)
                         return;
                     const QString reason = m_model->setComment(nowRow, nowColumn, text);
                     if (!reason.isEmpty())
                         m_grid->controller().say(reason, GridLineKind::Refusal);
                 });
}

void PeriodSheetView::showMenu(const QPoint& at)
{
    GridController& controller = m_grid->controller();
    if (controller.row() < 0 || controller.column() < 0)
        return;
    QMenu menu(this);
    GridMenu::fill(menu, controller, m_desk.theme());
    menu.exec(at);
}

void PeriodSheetView::showHistory(int row, int column)
{
    if (row < 0 || column < 0 || !isReachable(tr("The history of a cell")))
        return;
    const PeriodMarkEntry name = m_model->cellName(row, column);
    OpenPeriodMarkHistory what;
    what.group = m_model->group();
    what.pupil = name.pupil;
    what.kind = name.kind;
    what.ordinal = name.ordinal;
    const QString cell = m_model->rowName(row) + QStringLiteral(", ") + m_model->columnName(column);
    m_desk.link().call(what).then(this, [this, cell, what](const Result<CellHistory>& history) {
        if (!history)
            return m_grid->controller().say(
                tr("The history was not read: %1").arg(FailureText::sentence(history.error())),
                GridLineKind::Refusal);
        (new CellHistoryDialog(cell, m_desk.link(), what, *history, this))->open();
    });
}

// Says at once what else would be said after a wait.
bool PeriodSheetView::isReachable(const QString& what)
{
    if (m_desk.link().state() == ServerLink::State::Ready)
        return true;
    m_grid->controller().say(tr("%1 needs the server, and it cannot be reached now").arg(what),
                             GridLineKind::Refusal);
    return false;
}

void PeriodSheetView::print()
{
    if (!m_group || !finish() || !isReachable(tr("Printing")))
        return;
    RunReport request;
    request.report = QStringLiteral("period-sheet");
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.group = m_group;
    m_desk.link().call(request).then(this, [this, id = request.report](const Result<ReportResult>& result) {
        if (!result) {
            m_messages->show(
                {QStringLiteral("print"), MessageLevel::Warning,
                 tr("The sheet was not prepared for printing: %1").arg(FailureText::sentence(result.error())),
                 tr("Try again"), [this] { print(); }, true});
            return;
        }
        m_messages->dismiss(QStringLiteral("print"));
        m_desk.preview({result->document}, id);
    });
}

} // namespace zvonok::client
