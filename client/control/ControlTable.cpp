// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlTable.h"

namespace zvonok::client {

ControlTableModel::ControlTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
    });
}

void ControlTableModel::load(const QList<ControlColumn>& columns, const QList<ControlRow>& rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int ControlTableModel::rowOf(qint64 key) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).key == key)
            return i;
    return -1;
}

int ControlTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ControlTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ControlTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ControlRow& row = m_rows.at(index.row());
    const ControlColumn& column = m_columns.at(index.column());
    const ControlCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return !cell.tip.isEmpty() ? cell.tip : column.numeric ? column.tip : cell.text;
    case Qt::AccessibleTextRole:
        return QString(column.title + QStringLiteral(": ") + cell.text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (cell.tone == ControlTone::Muted)
            return m_theme.colour(ThemeRole::Muted);
        if (cell.tone == ControlTone::Poor)
            return m_theme.colour(ThemeRole::Poor);
        return {};
    case Qt::FontRole: {
        // Never by colour alone.
        if (!row.pinned && cell.tone != ControlTone::Strong && cell.tone != ControlTone::Poor)
            return {};
        QFont font = m_theme.font();
        font.setBold(true);
        return font;
    }
    case OrderRole:
        return column.numeric ? QVariant(cell.order) : QVariant(cell.text);
    case PinnedRole:
        return row.pinned;
    default:
        return {}; // an open set of Qt's
    }
}

QVariant ControlTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const ControlColumn column = m_columns.value(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.tip;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ControlTableProxy::setQuery(const QString& text)
{
    m_query = SearchText(text);
    invalidateFilter();
}

bool ControlTableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_query.isEmpty())
        return true;
    // The sum stands for all rows: it would lie beside some of them.
    if (sourceModel()->index(row, 0, parent).data(ControlTableModel::PinnedRole).toBool())
        return false;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        if (cell.data(ControlTableModel::OrderRole).userType() ==
            QMetaType::QString) // figures are not searched in
            text += cell.data().toString() + u' ';
    }
    return m_query.score(text) > 0;
}

bool ControlTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftPinned = left.data(ControlTableModel::PinnedRole).toBool();
    const bool rightPinned = right.data(ControlTableModel::PinnedRole).toBool();
    if (leftPinned != rightPinned) // on top in either order
        return leftPinned == (sortOrder() == Qt::AscendingOrder);
    const QVariant a = left.data(ControlTableModel::OrderRole);
    const QVariant b = right.data(ControlTableModel::OrderRole);
    if (a.userType() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return a.toString().localeAwareCompare(b.toString()) < 0;
}

} // namespace zvonok::client
