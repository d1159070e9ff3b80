// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of the journal, of attendance and of final marks: an own painted view, without editor widgets,
// with frozen sides. Shows a GridModel, sends keys to its GridController and repaints what changed, no more.
// GUI thread.
#pragma once

#include "client/widgets/GridController.h"
#include "client/widgets/GridLayout.h"
#include "client/widgets/GridPainter.h"
#include "client/widgets/Theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QBasicTimer>
#include <QPointer>

namespace zvonok::client {

class GridView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit GridView(const Theme& theme, QWidget* parent = nullptr);

    void setModel(GridModel* model); // not owned
    GridModel* model() const { return m_controller.model(); }
    GridController& controller() { return m_controller; }
    const GridController& controller() const { return m_controller; }
    const GridLayout& cells() const { return m_layout; }

    // Scrolls so that the cell is whole; with margin: a neighbour beside it too.
    void reveal(int row, int column);
    // The columns fit no more than this; the rest is what the layout can be given.
    QSize sizeHint() const override { return {900, 560}; }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentChanged(int row, int column);
    void contextMenuAt(const QPoint& globalPosition);
    void sideActivated(int row); // double click on a name
    void rightSideActivated(int row, int side);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void rebuild();
    void updateBars();
    void updateCell(int row, int column);
    void updateRow(int row);
    void updateHeader(int column);
    void updateBlock(const QRect& cells);
    void onMoved(int fromRow, int fromColumn);
    void onEditChanged();
    void onRemapped();
    void onStayed();
    void showDetails(int row, int column);
    void tell(QAccessible::Event what); // of the current cell
    void tellOtherCells();
    GridScene scene() const;

    const Theme& m_theme;
    GridController m_controller;
    GridLayout m_layout;
    GridPainter m_painter;
    QBasicTimer m_stayed;
    QRect m_editorRect;
    int m_anchorY = 0; // where the current cell stood, to keep it there when rows move
    int m_anchorX = 0;
    bool m_anchored = false;
    QPair<int, int> m_detailsAt{-1, -1}; // row, column whose details were asked for last
};

} // namespace zvonok::client
