// SPDX-License-Identifier: GPL-3.0-or-later
// The results of the palette, best first; a line is painted by PaletteDelegate. GUI thread.
#pragma once

#include "client/widgets/PaletteSource.h"
#include "client/widgets/Theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace zvonok::client {

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostShown = 50;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    void clear();
    void add(const QList<PaletteEntry>& entries);
    const PaletteEntry& entry(int row) const { return m_entries.at(row); }

private:
    QList<PaletteEntry> m_entries;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace zvonok::client
