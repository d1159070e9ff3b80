// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard side of the controller: copy, the plan of a paste, its confirmation.
#include "client/widgets/GridController.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace zvonok::client {

void GridController::copy()
{
    auto* data = new QMimeData;
    if (m_mode == GridMode::Editing || m_mode == GridMode::Typing) {
        data->setText(m_editor.text());
    } else {
        const GridBlock block = GridClipboard::of(*m_model, selection());
        data->setText(GridClipboard::toText(block));
        data->setHtml(GridClipboard::toHtml(block));
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

void GridController::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    if (m_mode == GridMode::Editing || m_mode == GridMode::Typing) {
        const QString line = text.trimmed();
        if (accept(m_editor.withInserted(line)))
            m_editor.insert(line);
        Q_EMIT editChanged();
        return;
    }
    const GridPlan plan = GridClipboard::plan(*m_model, GridClipboard::fromText(text), selection());
    if (plan.refused.isEmpty() && plan.changes.size() <= 1) {
        if (!plan.changes.isEmpty())
            write(plan.changes, GridAct::Paste);
        return;
    }
    m_plan = plan;
    QString line = tr("Paste will change %n cell(s).", nullptr, int(plan.changes.size()));
    if (!plan.refused.isEmpty()) {
        const GridRefused& first = plan.refused.first();
        const QString where = first.row >= 0 ? m_model->rowName(first.row) + QStringLiteral(", ") +
                                                   m_model->columnName(first.column)
                                             : QString();
        line += QLatin1Char(' ') + tr("Refused: %n", nullptr, int(plan.refused.size())) +
                QStringLiteral(" — “%1”%2: %3.")
                    .arg(first.text, where.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(where),
                         first.reason);
    }
    line +=
        QLatin1Char(' ') + (plan.changes.isEmpty() ? tr("Esc — back") : tr("Enter — paste, Esc — do not"));
    setMode(GridMode::Pasting);
    Q_EMIT planChanged();
    say(line, plan.refused.isEmpty() ? GridLineKind::Plan : GridLineKind::Refusal);
}

void GridController::dropPlan()
{
    m_plan.reset();
    setMode(GridMode::Ready);
    Q_EMIT planChanged();
    sayCurrent();
}

void GridController::applyPlan()
{
    if (!m_plan)
        return;
    const GridPlan plan = *m_plan;
    dropPlan();
    fill(plan.changes, GridAct::Paste, int(plan.refused.size()),
         plan.refused.isEmpty() ? QString() : plan.refused.first().reason);
}

} // namespace zvonok::client
