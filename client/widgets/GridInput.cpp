// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridInput.h"

#include <QKeyEvent>

#include <utility>

namespace zvonok::client {

namespace {

constexpr int longestSearch = 100;

} // namespace

GridInput::GridInput(GridView& grid, GridLine& line, QWidget* parent)
    : QLineEdit(parent), m_grid(grid), m_line(line)
{
    hide();
}

void GridInput::find(const QString& what)
{
    m_take = nullptr;
    begin(what, {}, longestSearch);
}

void GridInput::ask(const QString& what, const QString& text, int longest,
                    std::function<void(const QString&)> take)
{
    m_take = std::move(take);
    begin(what, text, longest);
}

void GridInput::begin(const QString& what, const QString& text, int longest)
{
    setMaxLength(longest);
    setPlaceholderText(what);
    setAccessibleName(what);
    setText(text);
    m_line.hide();
    show();
    setFocus();
    selectAll();
}

void GridInput::end()
{
    hide();
    m_line.setVisible(true);
    m_grid.setFocus();
}

void GridInput::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter && event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    event->accept();
    const auto take = std::exchange(m_take, nullptr);
    if (enter && !take && m_grid.controller().find(text()))
        return; // stays for the next one
    end();
    if (enter && take)
        take(text().simplified());
}

} // namespace zvonok::client
