// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/PaletteModel.h"

#include <QPainter>

#include <algorithm>

namespace zvonok::client {

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry& entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.text;
    if (role == Qt::AccessibleTextRole)
        return entry.detail.isEmpty() ? entry.text
                                      : QString(entry.text + QStringLiteral(", ") + entry.detail);
    return {};
}

void PaletteModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void PaletteModel::add(const QList<PaletteEntry>& entries)
{
    if (entries.isEmpty())
        return;
    beginResetModel();
    m_entries.append(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    if (m_entries.size() > mostShown)
        m_entries.erase(m_entries.begin() + mostShown, m_entries.end());
    endResetModel();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, std::max(30, option.fontMetrics.height() + 14)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    if (!model)
        return;
    const PaletteEntry& entry = model->entry(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(ThemeRole::Selection));
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
    }
    QRect row = option.rect.adjusted(14, 0, -14, 0);
    if (!entry.icon.isEmpty())
        m_theme.icon(entry.icon).paint(painter, QRect(row.left(), row.center().y() - 8, 16, 16));
    row.setLeft(row.left() + 26);
    painter->setFont(option.font);
    if (!entry.keys.isEmpty()) {
        painter->setPen(m_theme.colour(ThemeRole::Muted));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, entry.keys);
        row.setRight(row.right() - option.fontMetrics.horizontalAdvance(entry.keys) - 16);
    }
    painter->setPen(m_theme.colour(ThemeRole::Text));
    const QString text = option.fontMetrics.elidedText(entry.text, Qt::ElideRight, row.width());
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
    row.setLeft(row.left() + option.fontMetrics.horizontalAdvance(text) + 12);
    if (row.width() > 40 && !entry.detail.isEmpty()) {
        painter->setPen(m_theme.colour(ThemeRole::Muted));
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(entry.detail, Qt::ElideRight, row.width()));
    }
    painter->restore();
}

} // namespace zvonok::client
