// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of a year as a list: title, author, state. GUI thread.
#pragma once

#include "client/widgets/Theme.h"
#include "common/planning/PlanMessages.h"

#include <QAbstractListModel>

namespace zvonok::client {

class PlanListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PlanListModel(const Theme& theme, QObject* parent = nullptr);

    void set(const QList<PlanLine>& plans);
    void update(const PlanLine& plan); // of one that is there
    const QList<PlanLine>& plans() const { return m_plans; }
    int rowOf(Id<LessonPlan> plan) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const Theme& m_theme;
    QList<PlanLine> m_plans;
};

} // namespace zvonok::client
