// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlTableView.h"

#include "client/widgets/GridClipboard.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace zvonok::client {

ControlTableView::ControlTableView(const Theme& theme, const QString& name, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new ControlTableModel(theme, this)),
      m_proxy(new ControlTableProxy(this))
{
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    setAccessibleName(name);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(false); // Tab goes on to the next part of the page
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const ControlColumn& shown = m_model->columns().at(column);
        const Qt::SortOrder worst = shown.numeric && !shown.rising ? Qt::DescendingOrder : Qt::AscendingOrder;
        sortBy(column, m_sorted != column || m_proxy->sortOrder() != worst);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(m_proxy->mapToSource(index).row(), index.column());
    });
}

void ControlTableView::load(const QList<ControlColumn>& columns, const QList<ControlRow>& rows)
{
    const int before = currentRow();
    const qint64 key = before >= 0 ? m_model->row(before).key : 0;
    const int column = std::max(0, currentColumn());
    const bool fresh = m_model->columns().size() != columns.size();
    m_model->load(columns, rows);
    if (fresh) {
        const int character = fontMetrics().averageCharWidth();
        for (int i = 0; i < columns.size(); ++i) {
            const int title = horizontalHeader()->fontMetrics().horizontalAdvance(columns.at(i).title) + 20;
            setColumnWidth(i, std::max(title, columns.at(i).characters * character + 12));
        }
    }
    const QModelIndex again =
        key != 0 ? m_proxy->mapFromSource(m_model->index(m_model->rowOf(key), column)) : QModelIndex();
    if (again.isValid())
        setCurrentIndex(again);
    else if (m_proxy->rowCount() > 0)
        setCurrentIndex(m_proxy->index(0, column));
}

void ControlTableView::setQuery(const QString& text)
{
    m_proxy->setQuery(text);
    if (!currentIndex().isValid() && m_proxy->rowCount() > 0)
        setCurrentIndex(m_proxy->index(0, 0));
}

int ControlTableView::currentRow() const
{
    return currentIndex().isValid() ? m_proxy->mapToSource(currentIndex()).row() : -1;
}

int ControlTableView::sourceRow(int shown) const
{
    return m_proxy->mapToSource(m_proxy->index(shown, 0)).row();
}

void ControlTableView::choose(int shownRow, int column)
{
    const QModelIndex index = m_proxy->index(shownRow, column);
    setCurrentIndex(index);
    scrollTo(index);
}

void ControlTableView::sortBy(int column, bool worstFirst)
{
    if (column < 0 || column >= m_model->columns().size())
        return;
    const ControlColumn& shown = m_model->columns().at(column);
    const bool falling = (shown.numeric && !shown.rising) == worstFirst;
    m_sorted = column;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, falling ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_proxy->sort(column, falling ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

void ControlTableView::copy(bool everything)
{
    GridBlock block;
    QItemSelectionRange range;
    if (!everything && !selectionModel()->selection().isEmpty())
        range = selectionModel()->selection().first();
    if (everything || !range.isValid()) {
        QStringList titles;
        for (const ControlColumn& column : m_model->columns())
            titles.append(column.title);
        block.append(titles);
        range = QItemSelectionRange(m_proxy->index(0, 0),
                                    m_proxy->index(m_proxy->rowCount() - 1, m_proxy->columnCount() - 1));
    }
    for (int row = range.top(); row <= range.bottom() && row >= 0; ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_proxy->index(row, column).data().toString());
        block.append(cells);
    }
    auto* copied = new QMimeData;
    copied->setText(GridClipboard::toText(block));
    copied->setHtml(GridClipboard::toHtml(block));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ControlTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy(false);
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_C)
        return copy(true);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) == false && currentIndex().isValid()) {
        Q_EMIT opened(currentRow(), currentColumn());
        return;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        return sortBy(currentColumn(), event->key() == Qt::Key_Down);
    QTableView::keyPressEvent(event);
}

void ControlTableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    const auto add = [&](const char* icon, const QString& text, const QKeySequence& key, const auto& act) {
        QAction* action = menu.addAction(m_theme.icon(QLatin1String(icon)), text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
    };
    add("forward", tr("Open"), Qt::Key_Return, [this] { Q_EMIT opened(currentRow(), currentColumn()); });
    menu.addSeparator();
    add("copy", tr("Copy"), QKeySequence::Copy, [this] { copy(false); });
    add("copy", tr("Copy the whole table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copy(true); });
    menu.addSeparator();
    add("sort", tr("The worst first"), QKeyCombination(Qt::ALT, Qt::Key_Down),
        [this] { sortBy(currentColumn(), true); });
    add("sort", tr("The worst last"), QKeyCombination(Qt::ALT, Qt::Key_Up),
        [this] { sortBy(currentColumn(), false); });
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace zvonok::client
