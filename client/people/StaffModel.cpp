// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/StaffModel.h"

#include "client/people/ListCardPage.h"
#include "client/people/PersonForm.h"
#include "common/people/SearchKey.h"

namespace zvonok::client {

void StaffModel::setStaff(const QList<StaffLine>& staff)
{
    beginResetModel();
    m_staff = staff;
    endResetModel();
}

int StaffModel::rowOf(Id<Staff> staff) const
{
    for (int row = 0; row < m_staff.size(); ++row)
        if (m_staff.at(row).id == staff)
            return row;
    return -1;
}

int StaffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_staff.size());
}

int StaffModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant StaffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StaffLine& person = m_staff.at(index.row());
    if (role == ListCardPage::SearchRole)
        return QString(fullName(person.name) % u' ' % person.position);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return fullName(person.name);
    case Position:
        return person.position;
    case Phone:
        return person.phone;
    case Email:
        return person.email;
    case State:
        return person.dismissedOn.isValid() ? tr("dismissed on %1").arg(dateShown(person.dismissedOn))
                                            : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Position:
        return tr("Position");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zvonok::client
