// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a week: day headings, subject over topic, homework, marks as chips with their weight. GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace zvonok::client {

class DiaryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DiaryDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // The height that the texts need in the width of the view's column.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Chip;
    int layOutChips(const QModelIndex& index, int width, QList<Chip>* to) const;
    void paintHeading(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    void paintFocus(QPainter* painter, const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
};

} // namespace zvonok::client
