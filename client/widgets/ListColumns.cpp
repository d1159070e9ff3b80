// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/ListColumns.h"

#include <QTreeWidget>

#include <algorithm>

namespace zvonok::client {

void fitColumns(QTreeWidget& list)
{
    const int widest = list.fontMetrics().averageCharWidth() * 60; // a long remark is told by its tool tip
    for (int column = 0; column < list.columnCount(); ++column) {
        bool any = column == 0;
        for (int row = 0; row < list.topLevelItemCount() && !any; ++row)
            any = !list.topLevelItem(row)->text(column).isEmpty();
        list.setColumnHidden(column, !any);
        if (!any)
            continue;
        list.resizeColumnToContents(column);
        list.setColumnWidth(column, std::min(list.columnWidth(column), widest));
    }
}

} // namespace zvonok::client
