// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects × how they stand: the marks of all periods, and of the chosen one averages, counts and absences.
// GUI thread.
#pragma once

#include "common/diary/DiaryMessages.h"

#include <QAbstractTableModel>

namespace zvonok::client {

class DiaryTotalsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // After the subject and the marks of the periods.
    enum Figure { Average, ClassAverage, Marks, Missed, Late, Left, FigureCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTotals(const DiaryTotals& totals); // of its current period
    void setPeriod(int period);
    const DiaryTotals& totals() const { return m_totals; }
    int period() const { return m_period; }
    int columnOf(Figure figure) const { return 1 + int(m_totals.periods.size()) + int(figure); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString remark(int row, int column) const; // to the mark of a period; empty: none

    DiaryTotals m_totals;
    int m_period = 0;
};

} // namespace zvonok::client
