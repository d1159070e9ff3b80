// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of a FilterList: keeps the order of the source while nothing is typed, best first while
// something is. GUI thread.
#pragma once

#include "client/widgets/SearchText.h"

#include <QSortFilterProxyModel>

namespace zvonok::client {

class FilterListProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const QString& text)
    {
        m_query = SearchText(text);
        invalidate();
        sort(m_query.isEmpty() ? -1 : 0);
    }
    void setSearchRole(int role)
    {
        m_role = role;
        invalidate();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return m_query.isEmpty() || score(sourceModel()->index(row, 0, parent)) > 0;
    }
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const int a = score(left);
        const int b = score(right);
        return a != b ? a > b : left.row() < right.row();
    }

private:
    int score(const QModelIndex& index) const { return m_query.score(index.data(m_role).toString()); }

    SearchText m_query{QString()};
    int m_role = Qt::DisplayRole;
};

} // namespace zvonok::client
