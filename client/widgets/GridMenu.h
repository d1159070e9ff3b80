// SPDX-License-Identifier: GPL-3.0-or-later
// What the context menu of a grid of marks offers: the acts of its keys, with the keys beside them. A page
// adds its own behind them. GUI thread.
#pragma once

#include "client/widgets/GridController.h"
#include "client/widgets/Theme.h"

#include <QCoreApplication>

class QMenu;

namespace zvonok::client {

class GridMenu
{
    Q_DECLARE_TR_FUNCTIONS(zvonok::client::GridMenu)

public:
    static void fill(QMenu& menu, GridController& controller, const Theme& theme);
};

} // namespace zvonok::client
