// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/PageFlow.h"

namespace zvonok::client {

using reports::Align;

namespace {
constexpr int runningTitleSize = 750; // 1/100 pt
}

void PageFlow::begin(const PageGeometry& geometry)
{
    m_geometry = geometry;
    m_fullHeight = geometry.content.height() - millimetres(6) - millimetres(6);
}

void PageFlow::newPage()
{
    const bool first = m_report.pages.isEmpty();
    m_report.pages.append(LaidPage{});
    page().geometry = m_geometry;
    m_room = m_geometry.content.adjusted(0, 0, 0, -millimetres(6)); // the footer
    if (!first && !m_runningTitle.isEmpty()) {
        const FittedText fitted =
            m_measure.fitted(m_runningTitle, runningTitleSize, false, m_room.width(), 0.7, false);
        if (!fitted.lines.isEmpty())
            line(fitted.lines.first(), fitted.font, fitted.scale, m_room.left(), m_room.width(), m_room.top(),
                 Align::Right, true);
        m_room.setTop(m_room.top() + millimetres(6));
    }
    m_y = m_room.top();
}

void PageFlow::line(const QString& text, qint32 font, double scale, double x, double width, double y,
                    Align align, bool muted)
{
    if (text.isEmpty())
        return;
    LaidText laid;
    laid.text = text;
    laid.font = font;
    laid.scale = scale;
    laid.muted = muted;
    laid.width = m_measure.width(font, text);
    double left = x;
    if (align == Align::Center)
        left += (width - laid.width) / 2;
    else if (align == Align::Right)
        left += width - laid.width;
    laid.box = QRectF(x, y, width, m_measure.lineHeight(font));
    laid.baseline = QPointF(left, y + m_measure.ascent(font));
    page().texts.append(laid);
}

} // namespace zvonok::client
