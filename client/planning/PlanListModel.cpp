// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanListModel.h"

#include "client/planning/PlanTexts.h"

namespace zvonok::client {

PlanListModel::PlanListModel(const Theme& theme, QObject* parent) : QAbstractListModel(parent), m_theme(theme)
{
}

void PlanListModel::set(const QList<PlanLine>& plans)
{
    beginResetModel();
    m_plans = plans;
    endResetModel();
}

void PlanListModel::update(const PlanLine& plan)
{
    const int row = rowOf(plan.id);
    if (row < 0)
        return;
    m_plans[row] = plan;
    Q_EMIT dataChanged(index(row), index(row));
}

int PlanListModel::rowOf(Id<LessonPlan> plan) const
{
    for (int row = 0; row < m_plans.size(); ++row)
        if (m_plans.at(row).id == plan)
            return row;
    return -1;
}

int PlanListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_plans.size())
        return {};
    const PlanLine& plan = m_plans.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plan.authorName.isEmpty()
                   ? PlanTexts::title(plan)
                   : QString(PlanTexts::title(plan) + QStringLiteral(" — ") + plan.authorName);
    case Qt::DecorationRole:
        return m_theme.icon(PlanTexts::icon(plan.state));
    case Qt::ToolTipRole: {
        QStringList lines{PlanTexts::title(plan), PlanTexts::state(plan.state),
                          QCoreApplication::translate("PlanListModel", "%n hour(s)", nullptr, plan.hours)};
        if (!plan.groups.isEmpty())
            lines.append(QCoreApplication::translate("PlanListModel", "followed in %1")
                             .arg(plan.groups.join(QStringLiteral(", "))));
        if (!plan.remark.isEmpty())
            lines.append(plan.remark);
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return QString(PlanTexts::title(plan) + QStringLiteral(", ") + plan.authorName +
                       QStringLiteral(", ") + PlanTexts::state(plan.state));
    default:
        return {};
    }
}

} // namespace zvonok::client
