// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridLayout.h"

#include <QFontMetrics>

#include <algorithm>

namespace zvonok::client {

void GridLayout::rebuild(const GridModel* model, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int figure = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    m_columns.clear();
    m_left.clear();
    m_right.clear();
    m_rows = model ? model->rowCount() : 0;
    m_rowHeight = std::max(24, metrics.height() + 8);
    m_groupHeight = metrics.height() + 6;
    m_dayHeight = metrics.height() + 4;
    m_noteHeight = 0;
    m_bottomLines = 0;
    if (!model)
        return;
    int edge = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        edge += std::max(28, model->columnCharacters(column) * figure + 12);
        m_columns.append(edge);
        if (m_noteHeight == 0 && !model->header(column).note.isEmpty())
            m_noteHeight = metrics.height() * 4 / 5 + 4;
    }
    edge = 0;
    for (const GridSide& side : model->leftSides()) {
        edge += side.characters * figure + 14;
        m_left.append(edge);
        m_namesWhole = side.characters * figure + 14;
        m_namesLeast = std::min(m_namesWhole, 15 * figure + 14);
    }
    edge = 0;
    for (const GridSide& side : model->rightSides()) {
        edge += std::max(side.characters * figure, metrics.horizontalAdvance(side.title)) + 14;
        m_right.append(edge);
    }
    m_bottomLines = int(model->bottomTitles().size());
}

// On a narrow screen the names give way, so that two fifths of the width are for what is typed.
void GridLayout::setViewport(const QSize& size)
{
    m_viewport = size;
    if (m_left.isEmpty())
        return;
    const int before = m_left.size() > 1 ? m_left.at(m_left.size() - 2) : 0;
    const int wanted = std::min(bodySize().width(), size.width() * 2 / 5);
    const int room = size.width() - rightWidth() - before - wanted;
    m_left.last() = before + std::clamp(room, m_namesLeast, m_namesWhole);
}

QRect GridLayout::body() const
{
    const QSize size = bodySize();
    const int width = std::min(size.width(), m_viewport.width() - leftWidth() - rightWidth());
    const int height = std::min(size.height(), m_viewport.height() - headerHeight() - bottomHeight());
    return {leftWidth(), headerHeight(), std::max(0, width), std::max(0, height)};
}

int GridLayout::columnAt(int x) const
{
    const QRect area = body();
    if (x < area.left() || x > area.right())
        return -1;
    const int at = x - area.left() + m_scroll.x();
    const auto found = std::upper_bound(m_columns.begin(), m_columns.end(), at);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int GridLayout::rowAt(int y) const
{
    const QRect area = body();
    if (y < area.top() || y > area.bottom())
        return -1;
    const int row = (y - area.top() + m_scroll.y()) / m_rowHeight;
    return row < m_rows ? row : -1;
}

int GridLayout::leftSideAt(int x) const
{
    const auto found = std::upper_bound(m_left.begin(), m_left.end(), x);
    return found == m_left.end() || x < 0 ? -1 : int(found - m_left.begin());
}

int GridLayout::rightSideAt(int x) const
{
    const auto found = std::upper_bound(m_right.begin(), m_right.end(), x - rightPane().left());
    return found == m_right.end() || x < rightPane().left() ? -1 : int(found - m_right.begin());
}

QRect GridLayout::cell(int row, int column) const
{
    const QRect area = body();
    const int left = column < m_columns.size() ? columnLeft(column) : 0;
    const int width = column < m_columns.size() ? m_columns.at(column) - left : 0;
    return {area.left() + left - m_scroll.x(), area.top() + row * m_rowHeight - m_scroll.y(), width,
            m_rowHeight};
}

QRect GridLayout::leftCell(int row, int side) const
{
    const int left = side == 0 ? 0 : m_left.at(side - 1);
    return {left, cell(row, 0).top(), m_left.at(side) - left, m_rowHeight};
}

QRect GridLayout::rightCell(int row, int side) const
{
    const int left = side == 0 ? 0 : m_right.at(side - 1);
    return {rightPane().left() + left, cell(row, 0).top(), m_right.at(side) - left, m_rowHeight};
}

QRect GridLayout::bottomCell(int line, int column) const
{
    const QRect above = cell(0, column);
    return {above.left(), bottomPane().top() + line * m_rowHeight, above.width(), m_rowHeight};
}

QRect GridLayout::bottomRightCell(int line, int side) const
{
    const int left = side == 0 ? 0 : m_right.at(side - 1);
    return {rightPane().left() + left, bottomPane().top() + line * m_rowHeight, m_right.at(side) - left,
            m_rowHeight};
}

QRect GridLayout::headerCell(int column) const
{
    const QRect below = cell(0, column);
    return {below.left(), m_groupHeight, below.width(), m_dayHeight + m_noteHeight};
}

QRect GridLayout::leftHeader(int side) const
{
    const int left = side == 0 ? 0 : m_left.at(side - 1);
    return {left, 0, m_left.at(side) - left, headerHeight()};
}

QRect GridLayout::rightHeader(int side) const
{
    const int left = side == 0 ? 0 : m_right.at(side - 1);
    return {rightPane().left() + left, 0, m_right.at(side) - left, headerHeight()};
}

QRect GridLayout::group(int first, int last) const
{
    const int left = cell(0, first).left();
    return {left, 0, cell(0, last).right() + 1 - left, m_groupHeight};
}

void GridLayout::columnsIn(int from, int to, int* first, int* last) const
{
    const QRect area = body();
    *first = columnAt(std::max(from, area.left()));
    *last = columnAt(std::min(to, area.right()));
    if (*first < 0)
        *last = -1, *first = 0;
}

void GridLayout::rowsIn(int from, int to, int* first, int* last) const
{
    const QRect area = body();
    *first = rowAt(std::max(from, area.top()));
    *last = rowAt(std::min(to, area.bottom()));
    if (*first < 0)
        *last = -1, *first = 0;
}

} // namespace zvonok::client
