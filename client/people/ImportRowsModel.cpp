// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/ImportRowsModel.h"

#include "client/people/ImportTexts.h"
#include "client/people/PersonForm.h"

namespace zvonok::client {

ImportRowsModel::ImportRowsModel(ImportJob& job, QObject* parent) : QAbstractTableModel(parent), m_job(job) {}

void ImportRowsModel::reset()
{
    beginResetModel();
    endResetModel();
}

void ImportRowsModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_job.rows().size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportJob::Row& row = m_job.rows().at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Chosen)
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == Problem)
        return row.problem;
    if (role == Qt::ToolTipRole && index.column() == What) {
        QStringList lines;
        for (const ImportGuardian& each : row.cleaned.guardians)
            lines.append(ImportTexts::guardian(each));
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Chosen:
        return {};
    case Row:
        return row.cleaned.sheetName.isEmpty()
                   ? QString::number(row.cleaned.sourceRow)
                   : QString(row.cleaned.sheetName % u' ' % QString::number(row.cleaned.sourceRow));
    case Outcome:
        return row.done                                ? tr("done")
               : row.outcome == ImportOutcome::Unknown ? tr("…")
                                                       : ImportTexts::outcome(row.outcome);
    case What: {
        QStringList parts;
        for (const char* field : {"lastName", "firstName", "middleName", "className", "position",
                                  "subjectName", "groupName", "teacherName"})
            if (const QString text = row.cleaned.text(field); !text.isEmpty())
                parts.append(text);
        if (const QDate birth = row.cleaned.values.value(QStringLiteral("birthDate")).toDate();
            birth.isValid())
            parts.append(dateShown(birth));
        QString text = parts.join(u' ');
        for (const ImportGuardian& each : row.cleaned.guardians)
            text += QStringLiteral("; ") + ImportTexts::guardian(each);
        return text;
    }
    case Problem:
        return row.problem;
    case ColumnCount:
        break;
    }
    return {};
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Chosen)
        return false;
    m_job.choose(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Chosen && !m_job.rows().at(index.row()).cleaned.refused)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Chosen:
        return {};
    case Row:
        return tr("Row");
    case Outcome:
        return tr("What happens");
    case What:
        return tr("Read as");
    case Problem:
        return tr("Remarks");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zvonok::client
