// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a grid while something longer is typed into it: whom to find, a remark to a mark. Stands in
// the place of the GridLine and gives the keyboard back to the grid. GUI thread.
#pragma once

#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"

#include <QLineEdit>

#include <functional>

namespace zvonok::client {

class GridInput final : public QLineEdit
{
    Q_OBJECT

public:
    GridInput(GridView& grid, GridLine& line, QWidget* parent);

    void find(const QString& what); // Enter goes on to the next that holds the text
    // take: what was typed, at Enter; at Esc nothing.
    void ask(const QString& what, const QString& text, int longest, std::function<void(const QString&)> take);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const QString& what, const QString& text, int longest);
    void end();

    GridView& m_grid;
    GridLine& m_line;
    std::function<void(const QString&)> m_take; // empty: finds
};

} // namespace zvonok::client
