// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import to look at and to choose: a box, the row of the file, what will happen, the values,
// what is wrong. GUI thread.
#pragma once

#include "client/people/ImportJob.h"

#include <QAbstractTableModel>

namespace zvonok::client {

class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportRowsModel(ImportJob& job, QObject* parent = nullptr);

    enum Column { Chosen, Row, Outcome, What, Problem, ColumnCount };
    void reset();   // other rows
    void refresh(); // the same rows, judged

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    ImportJob& m_job;
};

} // namespace zvonok::client
