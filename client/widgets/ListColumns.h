// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a list as wide as what stands in them; those in which nothing stands are not shown. GUI thread.
#pragma once

class QTreeWidget;

namespace zvonok::client {

// After the list was filled. The first column always shows.
void fitColumns(QTreeWidget& list);

} // namespace zvonok::client
