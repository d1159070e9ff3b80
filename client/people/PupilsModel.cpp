// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/PupilsModel.h"

#include "client/people/ListCardPage.h"
#include "client/people/PersonForm.h"
#include "common/people/SearchKey.h"

namespace zvonok::client {

void PupilsModel::setPupils(const QList<PupilLine>& pupils)
{
    beginResetModel();
    m_pupils = pupils;
    endResetModel();
}

int PupilsModel::rowOf(Id<Pupil> pupil) const
{
    for (int row = 0; row < m_pupils.size(); ++row)
        if (m_pupils.at(row).id == pupil)
            return row;
    return -1;
}

int PupilsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pupils.size());
}

int PupilsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PupilsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PupilLine& pupil = m_pupils.at(index.row());
    if (role == ListCardPage::SearchRole)
        return QString(fullName(pupil.name) % u' ' % pupil.className);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return fullName(pupil.name);
    case Class:
        return pupil.className;
    case BirthDate:
        return dateShown(pupil.birthDate);
    case State:
        return pupil.leftOn.isValid() ? tr("left on %1").arg(dateShown(pupil.leftOn)) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PupilsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Pupil");
    case Class:
        return tr("Class");
    case BirthDate:
        return tr("Born on");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zvonok::client
