// SPDX-License-Identifier: GPL-3.0-or-later
// A table of figures to look at: cells with a text, a value to sort by and a tone; filtered by SearchText,
// sorted by any column, a pinned row (the sum) always on top. GUI thread.
#pragma once

#include "client/widgets/SearchText.h"
#include "client/widgets/Theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace zvonok::client {

enum class ControlTone { Plain, Muted, Poor, Strong };

struct ControlCell {
    QString text;
    double order = 0; // numbers and dates; texts sort by their text
    ControlTone tone = ControlTone::Plain;
    QString tip; // empty: the column's
};

struct ControlColumn {
    QString title;
    QString tip;
    int characters = 8;
    bool numeric = false; // right-aligned, sorted by order, the greatest first
    bool rising = false;  // of a numeric one: the least is the worst and comes first
};

struct ControlRow {
    QList<ControlCell> cells;
    bool pinned = false;
    qint64 key = 0; // keeps the cursor over a refresh
};

class ControlTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int OrderRole = Qt::UserRole + 1;
    static constexpr int PinnedRole = Qt::UserRole + 2;

    ControlTableModel(const Theme& theme, QObject* parent);

    void load(const QList<ControlColumn>& columns, const QList<ControlRow>& rows);
    const QList<ControlColumn>& columns() const { return m_columns; }
    const ControlRow& row(int row) const { return m_rows.at(row); }
    int rowOf(qint64 key) const; // −1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Theme& m_theme;
    QList<ControlColumn> m_columns;
    QList<ControlRow> m_rows;
};

class ControlTableProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    SearchText m_query{QString()};
};

} // namespace zvonok::client
