// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with edges that can be seen: it derives outlines by darkening the window, which in a dark theme is
// no edge at all. Draws the palette's own edge (Dark) and focus (Highlight) over it. Rows of every list and
// table are as high as those of the grid, so that they can be hit. GUI thread.
#pragma once

#include <QProxyStyle>

namespace zvonok::client {

class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    static void drawFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget);
};

} // namespace zvonok::client
