// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one stroke icon at any size in the theme's colour of the moment: no bitmaps, no second set for dark.
// GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QIconEngine>
#include <QPointer>

namespace zvonok::client {

class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme* theme, const QString& name) : m_theme(theme), m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return QStringLiteral("zvonok"); }
    QString iconName() override { return m_name; }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
};

} // namespace zvonok::client
