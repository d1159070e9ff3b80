// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of the server look like as tables: columns, cells, what a figure opens, the line of sums.
// Pure but for translation; GUI thread.
#pragma once

#include "client/control/ControlTable.h"
#include "common/control/ControlMessages.h"

#include <QCoreApplication>

namespace zvonok::client {

class ControlRows
{
    Q_DECLARE_TR_FUNCTIONS(ControlRows)

public:
    // The first row is the sum of the others.
    static QList<ControlColumn> fillingColumns();
    static QList<ControlRow> filling(const ControlSheet& sheet);
    static QString fillingLine(const ControlSheet& sheet);
    // What the lessons behind a cell of filling() have in common.
    static ControlGap gapOf(const ControlRow& row, int column);
    static QString gapText(ControlGap gap);

    static QList<ControlColumn> lessonColumns();
    static QList<ControlRow> lessons(const ControlLessons& lessons);
    static QString lessonsTitle(const QString& journal, ControlGap gap, const ControlLessons& lessons);

    static QList<ControlColumn> accumulationColumns();
    static QList<ControlRow> accumulation(const AccumulationSheet& sheet);
    static QString accumulationLine(const AccumulationSheet& sheet);

    static QList<ControlColumn> contradictionColumns();
    static QList<ControlRow> contradictions(const ContradictionSheet& sheet);
    static QString contradictionLine(const ContradictionSheet& sheet);
    static QString kindText(ContradictionKind kind);
};

} // namespace zvonok::client
