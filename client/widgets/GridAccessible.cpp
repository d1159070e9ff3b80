// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridAccessible.h"

#include <QWindow>

namespace zvonok::client {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String("zvonok::client::GridView"))
        return new GridAccessible(qobject_cast<GridView*>(object));
    return nullptr;
}

int leftCount(const GridView* view) { return int(view->model()->leftSides().size()); }

} // namespace

void GridAccessible::install()
{
    QAccessible::installFactory(makeInterface); // installing it again changes nothing
}

GridAccessible::GridAccessible(GridView* view) : QAccessibleWidget(view, QAccessible::Table) {}

GridAccessible::~GridAccessible() { forget(); }

void GridAccessible::forget() const
{
    for (QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

void GridAccessible::modelChange(QAccessibleTableModelChangeEvent*) { forget(); }

void* GridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int GridAccessible::rowCount() const
{
    return view()->model() ? 1 + view()->model()->rowCount() + int(view()->model()->bottomTitles().size())
                           : 0;
}

int GridAccessible::columnCount() const
{
    const GridModel* model = view()->model();
    return model ? leftCount(view()) + model->columnCount() + int(model->rightSides().size()) : 0;
}

int GridAccessible::childCount() const { return rowCount() * columnCount(); }

QAccessibleInterface* GridAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const int index = row * columnCount() + column;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* cell = new GridCellAccessible(view(), row, column);
    m_children.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface* GridAccessible::child(int index) const
{
    return columnCount() > 0 && index >= 0 ? cellAt(index / columnCount(), index % columnCount()) : nullptr;
}

QAccessibleInterface* GridAccessible::childAt(int x, int y) const
{
    if (!view()->model())
        return nullptr;
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const GridLayout& layout = view()->cells();
    const int row = layout.rowAt(at.y());
    const int column = layout.columnAt(at.x());
    const int left = leftCount(view());
    if (at.y() < layout.headerHeight())
        return column >= 0 ? cellAt(0, left + column) : nullptr;
    if (row < 0)
        return nullptr;
    if (column >= 0)
        return cellAt(row + 1, left + column);
    if (const int side = layout.leftSideAt(at.x()); side >= 0)
        return cellAt(row + 1, side);
    if (const int side = layout.rightSideAt(at.x()); side >= 0)
        return cellAt(row + 1, left + view()->model()->columnCount() + side);
    return nullptr;
}

int GridAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface* GridAccessible::focusChild() const
{
    const GridController& controller = view()->controller();
    if (!view()->hasFocus() || !view()->model() || controller.row() < 0)
        return nullptr;
    return cellAt(controller.row() + 1, leftCount(view()) + controller.column());
}

QString GridAccessible::text(QAccessible::Text kind) const { return QAccessibleWidget::text(kind); }

int GridAccessible::selectedCellCount() const
{
    const QRect selection = view()->controller().selection();
    return selection.width() * selection.height();
}

QList<QAccessibleInterface*> GridAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    const QRect selection = view()->controller().selection();
    for (int row = selection.top(); row <= selection.bottom(); ++row)
        for (int column = selection.left(); column <= selection.right(); ++column)
            cells.append(cellAt(row + 1, leftCount(view()) + column));
    return cells;
}

QString GridAccessible::columnDescription(int column) const
{
    QAccessibleInterface* header = cellAt(0, column);
    return header ? header->text(QAccessible::Name) : QString();
}

QString GridAccessible::rowDescription(int row) const
{
    const GridModel* model = view()->model();
    return model && row >= 1 && row <= model->rowCount() ? model->rowName(row - 1) : QString();
}

void* GridCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                   : nullptr;
}

int GridCellAccessible::bodyColumn() const { return m_column - leftCount(m_view); }

bool GridCellAccessible::inBody() const
{
    return m_row >= 1 && m_row <= m_view->model()->rowCount() && bodyColumn() >= 0 &&
           bodyColumn() < m_view->model()->columnCount();
}

bool GridCellAccessible::isValid() const
{
    if (!m_view || !m_view->model())
        return false;
    const GridModel* model = m_view->model();
    return m_row < 1 + model->rowCount() + model->bottomTitles().size() &&
           m_column < leftCount(m_view) + model->columnCount() + model->rightSides().size();
}

QWindow* GridCellAccessible::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface* GridCellAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString GridCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() ||
        (kind != QAccessible::Name && kind != QAccessible::Value && kind != QAccessible::Description))
        return {};
    const GridModel* model = m_view->model();
    const int left = leftCount(m_view);
    const int column = bodyColumn();
    const bool onLeft = m_column < left;
    const bool onRight = column >= model->columnCount();
    if (m_row == 0) {
        if (onLeft)
            return model->leftSides().at(m_column).title;
        return onRight ? model->rightSides().at(column - model->columnCount()).title
                       : model->columnName(column);
    }
    if (m_row > model->rowCount()) {
        const int line = m_row - 1 - model->rowCount();
        if (onLeft)
            return model->bottomTitles().at(line);
        return (onRight ? model->bottomRightCell(line, column - model->columnCount())
                        : model->bottomCell(line, column))
            .text;
    }
    if (onLeft)
        return model->leftCell(m_row - 1, m_column).text;
    if (onRight)
        return model->rightCell(m_row - 1, column - model->columnCount()).text;
    if (kind == QAccessible::Value)
        return model->editText(m_row - 1, column);
    return kind == QAccessible::Description ? model->details(m_row - 1, column)
                                            : model->announced(m_row - 1, column);
}

QRect GridCellAccessible::rect() const
{
    if (!isValid())
        return {};
    const GridLayout& layout = m_view->cells();
    const int left = leftCount(m_view);
    const int column = bodyColumn();
    const int columns = m_view->model()->columnCount();
    QRect rect;
    if (m_row == 0)
        rect = m_column < left     ? layout.leftHeader(m_column)
               : column >= columns ? layout.rightHeader(column - columns)
                                   : layout.headerCell(column);
    else if (m_row > m_view->model()->rowCount())
        rect = column >= columns
                   ? layout.bottomRightCell(m_row - 1 - m_view->model()->rowCount(), column - columns)
                   : layout.bottomCell(m_row - 1 - m_view->model()->rowCount(), std::max(0, column));
    else
        rect = m_column < left     ? layout.leftCell(m_row - 1, m_column)
               : column >= columns ? layout.rightCell(m_row - 1, column - columns)
                                   : layout.cell(m_row - 1, column);
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::Role GridCellAccessible::role() const
{
    if (m_row == 0)
        return QAccessible::ColumnHeader;
    return m_view && m_column < leftCount(m_view) ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State GridCellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    if (inBody()) {
        const GridController& controller = m_view->controller();
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        const bool current = controller.row() == m_row - 1 && controller.column() == bodyColumn();
        state.focused = current && m_view->hasFocus();
        state.active = current;
        const bool locked = !m_view->model()->lockReason(m_row - 1, bodyColumn()).isEmpty();
        state.readOnly = locked;
        state.editable = !locked;
        state.offscreen = !m_view->cells().body().intersects(m_view->cells().cell(m_row - 1, bodyColumn()));
    } else {
        state.readOnly = true;
    }
    return state;
}

bool GridCellAccessible::isSelected() const
{
    return m_view && m_view->model() && inBody() &&
           m_view->controller().selection().contains(bodyColumn(), m_row - 1);
}

QList<QAccessibleInterface*> GridCellAccessible::columnHeaderCells() const
{
    QAccessibleInterface* table = parent();
    return table ? QList<QAccessibleInterface*>{table->tableInterface()->cellAt(0, m_column)}
                 : QList<QAccessibleInterface*>{};
}

QList<QAccessibleInterface*> GridCellAccessible::rowHeaderCells() const
{
    QAccessibleInterface* table = parent();
    if (!table || leftCount(m_view) == 0)
        return {};
    return {table->tableInterface()->cellAt(m_row, leftCount(m_view) - 1)};
}

} // namespace zvonok::client
