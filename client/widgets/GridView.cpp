// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridView.h"

#include "client/widgets/GridAccessible.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace zvonok::client {

GridView::GridView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_painter(theme)
{
    GridAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Table")); // a page may say more
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(false);
    connect(&m_controller, &GridController::moved, this, &GridView::onMoved);
    connect(&m_controller, &GridController::selectionChanged, this, &GridView::updateBlock);
    connect(&m_controller, &GridController::editChanged, this, &GridView::onEditChanged);
    connect(&m_controller, &GridController::remapped, this, &GridView::onRemapped);
    connect(&m_controller, &GridController::stayed, this, &GridView::onStayed);
    connect(&m_controller, &GridController::detailsRequested, this, &GridView::showDetails);
    connect(&m_controller, &GridController::planChanged, this, [this] {
        m_painter.setPlan(m_controller.plan());
        viewport()->update();
    });
    connect(&m_controller, &GridController::contextMenuRequested, this, [this] {
        const QRect cell = m_layout.cell(m_controller.row(), m_controller.column());
        Q_EMIT contextMenuAt(viewport()->mapToGlobal(cell.center()));
    });
    connect(&m_theme, &Theme::changed, this, &GridView::rebuild);
    m_painter.setFont(font());
}

void GridView::setModel(GridModel* model)
{
    if (m_controller.model())
        m_controller.model()->disconnect(this);
    m_anchored = false;
    m_layout.setScroll({});
    m_controller.setModel(model);
    if (model) {
        connect(model, &GridModel::cellChanged, this, [this](int row, int column) {
            updateCell(row, column);
            if (hasFocus() && row == m_controller.row() && column == m_controller.column())
                tell(QAccessible::NameChanged); // what was typed is there now
        });
        connect(model, &GridModel::rowSidesChanged, this, [this](int row) {
            const QRect pane = m_layout.rightPane();
            viewport()->update(pane & m_layout.rowBand(row));
        });
        connect(model, &GridModel::bottomChanged, this, [this](int column) {
            const QRect strip(0, m_layout.bottomPane().top(), viewport()->width(), m_layout.bottomHeight());
            viewport()->update(
                column < 0 ? strip & m_layout.rightPane().adjusted(0, 0, 0, m_layout.bottomHeight())
                           : strip & m_layout.bottomCell(0, column).adjusted(0, 0, 0, strip.height()));
        });
        connect(model, &GridModel::headersChanged, this, &GridView::rebuild);
        connect(model, &GridModel::detailsChanged, this, [this](int row, int column) {
            if (QToolTip::isVisible() && m_detailsAt == QPair<int, int>(row, column))
                showDetails(row, column);
        });
    }
    rebuild();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    tellOtherCells();
}

GridScene GridView::scene() const
{
    return {m_controller.model(), &m_controller, &m_layout, hasFocus(), m_stayed.isActive(), true};
}

void GridView::rebuild()
{
    m_painter.setFont(font());
    m_layout.rebuild(m_controller.model(), font());
    updateBars();
    viewport()->update();
}

void GridView::updateBars()
{
    m_layout.setViewport(viewport()->size());
    const QSize size = m_layout.bodySize();
    const QRect body = m_layout.body();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - body.width()));
    horizontalScrollBar()->setPageStep(body.width());
    horizontalScrollBar()->setSingleStep(28);
    verticalScrollBar()->setRange(0, std::max(0, size.height() - body.height()));
    verticalScrollBar()->setPageStep(body.height());
    verticalScrollBar()->setSingleStep(m_layout.rowHeight());
    m_layout.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    m_controller.setPageRows(std::max(1, body.height() / m_layout.rowHeight() - 1));
}

void GridView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const GridScene now = scene();
    for (const QRect& area : event->region())
        m_painter.paint(painter, area, now);
    if (hasFocus() && m_controller.row() < 0) { // no cell that would show it
        painter.setPen(QPen(m_theme.colour(ThemeRole::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void GridView::resizeEvent(QResizeEvent*) { updateBars(); }

void GridView::scrollContentsBy(int, int)
{
    m_layout.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    viewport()->update();
}

void GridView::reveal(int row, int column)
{
    const QRect body = m_layout.body();
    const QRect cell = m_layout.cell(row, column);
    auto* across = horizontalScrollBar();
    auto* down = verticalScrollBar();
    if (cell.left() < body.left())
        across->setValue(across->value() - (body.left() - cell.left()));
    else if (cell.right() > body.right())
        across->setValue(across->value() + (cell.right() - body.right()));
    if (cell.top() < body.top())
        down->setValue(down->value() - (body.top() - cell.top()));
    else if (cell.bottom() > body.bottom())
        down->setValue(down->value() + (cell.bottom() - body.bottom()));
}

void GridView::updateCell(int row, int column)
{
    viewport()->update(m_layout.cell(row, column).adjusted(-2, -2, 2, 2) &
                       m_layout.body().adjusted(-1, -1, 1, 1));
}

void GridView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(m_layout.rowBand(row).adjusted(0, -2, 0, 2));
}

void GridView::updateHeader(int column)
{
    if (column >= 0)
        viewport()->update(m_layout.headerCell(column) & m_layout.headerPane());
}

void GridView::updateBlock(const QRect& before)
{
    for (const QRect& cells : {before, m_controller.selection()}) {
        if (cells.isEmpty())
            continue;
        const QRect block =
            m_layout.cell(cells.top(), cells.left()) | m_layout.cell(cells.bottom(), cells.right());
        viewport()->update(block.adjusted(-2, -2, 2, 2) & m_layout.body().adjusted(-1, -1, 1, 1));
    }
}

void GridView::onMoved(int fromRow, int fromColumn)
{
    reveal(m_controller.row(), m_controller.column());
    if (fromRow != m_controller.row()) {
        updateRow(fromRow);
        updateRow(m_controller.row());
    } else {
        if (fromColumn >= 0)
            updateCell(fromRow, fromColumn);
        updateCell(m_controller.row(), m_controller.column());
    }
    if (fromColumn != m_controller.column()) {
        updateHeader(fromColumn);
        updateHeader(m_controller.column());
    }
    m_anchored = true;
    const QRect cell = m_layout.cell(m_controller.row(), m_controller.column());
    m_anchorX = cell.left();
    m_anchorY = cell.top();
    tell(QAccessible::Focus);
    Q_EMIT currentChanged(m_controller.row(), m_controller.column());
}

void GridView::onEditChanged()
{
    const bool editing = m_controller.mode() == GridMode::Typing || m_controller.mode() == GridMode::Editing;
    const QRect rect = editing ? m_painter.editorRect(scene()) : QRect();
    viewport()->update((m_editorRect | rect).adjusted(-2, -2, 2, 2));
    m_editorRect = rect;
    if (editing)
        reveal(m_controller.row(), m_controller.column());
    updateMicroFocus();
}

// Rows have moved: the current cell stays where the eyes are, and the page moves around it.
void GridView::onRemapped()
{
    m_painter.setPlan(m_controller.plan());
    m_layout.rebuild(m_controller.model(), font());
    updateBars();
    if (m_anchored && m_controller.row() >= 0) {
        const QRect cell = m_layout.cell(m_controller.row(), m_controller.column());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cell.top() - m_anchorY);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + cell.left() - m_anchorX);
        reveal(m_controller.row(), m_controller.column());
    }
    m_editorRect = {};
    onEditChanged();
    viewport()->update();
    tellOtherCells();
}

// The reader's cells hold to numbers of rows and columns, so none of them may outlive a change of these.
void GridView::tellOtherCells()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
    if (hasFocus())
        tell(QAccessible::Focus);
}

void GridView::onStayed()
{
    m_stayed.start(180, this);
    updateCell(m_controller.row(), m_controller.column());
}

void GridView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_stayed.timerId())
        return QAbstractScrollArea::timerEvent(event);
    m_stayed.stop();
    updateCell(m_controller.row(), m_controller.column());
}

void GridView::showDetails(int row, int column)
{
    m_detailsAt = {row, column};
    model()->askDetails(row, column);
    const QRect cell = m_layout.cell(row, column);
    QToolTip::showText(viewport()->mapToGlobal(cell.bottomLeft()), model()->details(row, column), viewport(),
                       {}, 20000);
}

// The screen reader hears each cell that is reached, by Enter as well as by arrow.
void GridView::tell(QAccessible::Event what)
{
    if (!QAccessible::isActive() || !model() || m_controller.row() < 0 || m_controller.column() < 0)
        return;
    QAccessibleEvent event(this, what);
    const int sides = int(model()->leftSides().size());
    const int columns = sides + model()->columnCount() + int(model()->rightSides().size());
    event.setChild((m_controller.row() + 1) * columns + sides + m_controller.column());
    QAccessible::updateAccessibility(&event);
}

bool GridView::event(QEvent* event)
{
    // Keys that the grid knows are its own before any shortcut of the window, Tab included.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool text = model() && m_controller.column() >= 0 && model()->isText(m_controller.column());
        const GridCommand command = GridKeys().command(KeyPress::of(*key), m_controller.mode(), false, text);
        if (command.verb != GridVerb::None && command.verb != GridVerb::Cancel) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            if (m_controller.press(KeyPress::of(*key))) {
                key->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

bool GridView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = m_layout.rowAt(help->pos().y());
        const int column = m_layout.columnAt(help->pos().x());
        if (row >= 0 && column >= 0) {
            m_detailsAt = {row, column};
            model()->askDetails(row, column);
            QToolTip::showText(help->globalPos(), model()->details(row, column), viewport(),
                               m_layout.cell(row, column));
        } else if (column >= 0 && help->pos().y() < m_layout.headerHeight()) {
            QToolTip::showText(help->globalPos(), model()->currentLine(-1, column), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (m_controller.press(KeyPress::of(*event)))
        event->accept();
    else
        event->ignore();
}

void GridView::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        m_controller.typeText(event->commitString());
    m_controller.setPreedit(event->preeditString());
    event->accept();
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const bool editing = m_controller.mode() == GridMode::Typing || m_controller.mode() == GridMode::Editing;
    switch (query) {
    case Qt::ImEnabled:
        return model() != nullptr;
    case Qt::ImCursorRectangle: {
        const QRect cell = editing ? m_painter.editorRect(scene())
                                   : m_layout.cell(m_controller.row(), m_controller.column());
        return QRect(editing ? int(m_painter.caretX(scene())) : cell.left(), cell.top(), 1, cell.height())
            .translated(viewport()->pos());
    }
    case Qt::ImSurroundingText:
        return editing ? m_controller.editor().text() : QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return editing ? int(m_controller.editor().caret()) : 0;
    case Qt::ImFont:
        return font();
    case Qt::ImHints:
        return int(inputMethodHints());
    default:
        return QAbstractScrollArea::inputMethodQuery(query); // an open set of Qt's
    }
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int row = m_layout.rowAt(at.y());
    const int column = m_layout.columnAt(at.x());
    if (!model() || event->button() == Qt::MiddleButton)
        return;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (row >= 0 && column >= 0) {
        if (event->button() == Qt::RightButton && m_controller.selection().contains(column, row))
            return;
        m_controller.moveTo(row, column, extend);
    } else if (row >= 0 && at.x() < m_layout.leftWidth()) {
        m_controller.moveTo(row, m_controller.column());
        m_controller.run({GridVerb::SelectRow, false, {}});
    } else if (column >= 0 && at.y() < m_layout.headerHeight()) {
        m_controller.moveTo(m_controller.row(), column);
    }
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !model())
        return;
    const QRect body = m_layout.body();
    const QPoint at = event->position().toPoint();
    const int row = m_layout.rowAt(std::clamp(at.y(), body.top(), body.bottom()));
    const int column = m_layout.columnAt(std::clamp(at.x(), body.left(), body.right()));
    if (row >= 0 && column >= 0 && (row != m_controller.row() || column != m_controller.column()))
        m_controller.moveTo(row, column, true);
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = m_layout.rowAt(int(event->position().y()));
    const int column = m_layout.columnAt(int(event->position().x()));
    const int side = m_layout.rightSideAt(int(event->position().x()));
    if (row >= 0 && column >= 0)
        m_controller.startEditing(true);
    else if (row >= 0 && side >= 0)
        Q_EMIT rightSideActivated(row, side);
    else if (row >= 0)
        Q_EMIT sideActivated(row);
}

void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        Q_EMIT contextMenuAt(event->globalPos());
}

void GridView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // By keys one comes to the current cell; a click is about another, which must not run away from it.
    const Qt::FocusReason why = event->reason();
    if (m_controller.row() >= 0 && m_controller.column() >= 0 &&
        (why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason))
        reveal(m_controller.row(), m_controller.column());
    if (m_controller.row() < 0)
        viewport()->update();
    updateBlock({});
    tell(QAccessible::Focus);
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_controller.row() < 0)
        viewport()->update();
    updateBlock({}); // what is being typed stays: another window may only be looked at
}

void GridView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        rebuild();
}

} // namespace zvonok::client
