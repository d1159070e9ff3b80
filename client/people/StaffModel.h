// SPDX-License-Identifier: GPL-3.0-or-later
// Staff of the school as a list: name, position, contacts. GUI thread.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QAbstractTableModel>

namespace zvonok::client {

class StaffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Position, Phone, Email, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setStaff(const QList<StaffLine>& staff);
    const StaffLine& person(int row) const { return m_staff.at(row); }
    int rowOf(Id<Staff> staff) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<StaffLine> m_staff;
};

} // namespace zvonok::client
