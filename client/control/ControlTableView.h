// SPDX-License-Identifier: GPL-3.0-or-later
// The table on the page: a cursor over single figures, Enter or a double click opens the one under it,
// Alt+Down sorts by its column with the worst on top, Alt+Up the other way, Ctrl+C copies the chosen block
// for a spreadsheet. GUI thread.
#pragma once

#include "client/control/ControlTable.h"

#include <QTableView>

namespace zvonok::client {

class ControlTableView final : public QTableView
{
    Q_OBJECT

public:
    ControlTableView(const Theme& theme, const QString& name, QWidget* parent);

    // The cursor stays in its row (by key) and column; sorting stays.
    void load(const QList<ControlColumn>& columns, const QList<ControlRow>& rows);
    void setQuery(const QString& text);
    ControlTableModel& rows() { return *m_model; }
    const ControlTableModel& rows() const { return *m_model; }
    int shownCount() const { return m_proxy->rowCount(); }
    int currentRow() const; // of the model; −1: none
    int currentColumn() const { return currentIndex().column(); }
    int sourceRow(int shown) const;
    void choose(int shownRow, int column);
    void sortBy(int column, bool worstFirst);
    void copy(bool everything); // everything: all rows as they are shown, with the titles

Q_SIGNALS:
    void opened(int row, int column); // of the model

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    const Theme& m_theme;
    ControlTableModel* m_model;
    ControlTableProxy* m_proxy;
    int m_sorted = -1; // column; −1: as the server has it
};

} // namespace zvonok::client
