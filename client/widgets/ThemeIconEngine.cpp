// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/ThemeIconEngine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace zvonok::client {

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    if (!m_theme)
        return;
    ThemeRole role = ThemeRole::Text;
    if (mode == QIcon::Disabled)
        role = ThemeRole::Disabled;
    else if (mode == QIcon::Selected)
        role = ThemeRole::AccentText;
    QSvgRenderer svg(m_theme->iconSource(m_name, m_theme->colour(role)));
    if (svg.isValid())
        svg.render(painter, rect);
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    const QString key = QStringLiteral("zvonok-%1-%2-%3-%4")
                            .arg(m_name)
                            .arg(size.width())
                            .arg(int(mode))
                            .arg(m_theme ? m_theme->colour(ThemeRole::Text).rgba() : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace zvonok::client
