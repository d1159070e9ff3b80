// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils of the school as a list: name, class, date of birth. GUI thread.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QAbstractTableModel>

namespace zvonok::client {

class PupilsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Class, BirthDate, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPupils(const QList<PupilLine>& pupils);
    const PupilLine& pupil(int row) const { return m_pupils.at(row); }
    int rowOf(Id<Pupil> pupil) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<PupilLine> m_pupils;
};

} // namespace zvonok::client
