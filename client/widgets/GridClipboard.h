// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells to and from spreadsheets, and the plan of a paste: what would change, what is refused and
// why, known before anything happens. Pure but for the model it asks.
#pragma once

#include "client/widgets/GridModel.h"

#include <QRect>

namespace zvonok::client {

struct GridRefused {
    int row = -1; // −1: beyond the edge
    int column = -1;
    QString text;
    QString reason;
};

struct GridPlan {
    QVector<GridEdit> changes; // cells whose value really would change
    QVector<GridRefused> refused;
    int unchanged = 0;
};

using GridBlock = QVector<QStringList>;

class GridClipboard
{
public:
    // Tab-separated text as Excel and Calc write it: quoted cells may hold line ends, tabs and doubled
    // quotes.
    static GridBlock fromText(const QString& text);
    static QString toText(const GridBlock& block);
    // For spreadsheets: cells are marked as text, or Excel would make a date of «4/5».
    static QString toHtml(const GridBlock& block);

    static GridBlock of(const GridModel& model, const QRect& selection); // x: columns, y: rows
    // One value fills the selection; a block lies from the selection's corner and repeats where the selection
    // is a multiple of it.
    static GridPlan plan(const GridModel& model, const GridBlock& block, const QRect& selection);
};

} // namespace zvonok::client
