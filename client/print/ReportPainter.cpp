// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportPainter.h"

#include <QPainter>

namespace zvonok::client {

void paintPage(QPainter& painter, const LaidReport& report, qsizetype number)
{
    const LaidPage& page = report.pages.at(number);
    const QColor ink(Qt::black);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    if (!page.shades.isEmpty()) {
        painter.setBrush(QColor(0xec, 0xec, 0xec));
        painter.drawRects(page.shades);
    }
    painter.setBrush(Qt::NoBrush);
    // Lines of one thickness at once: a rectangle for each cell makes files of megabytes.
    const auto draw = [&](const QList<QLineF>& lines, double thickness, const QColor& colour) {
        if (lines.isEmpty())
            return;
        QPen pen(colour, thickness);
        pen.setCapStyle(Qt::SquareCap);
        painter.setPen(pen);
        painter.drawLines(lines);
    };
    draw(page.thinLines, 7, QColor(0x40, 0x40, 0x40)); // 0.35 pt
    draw(page.thickLines, 16, ink);                    // 0.8 pt
    qint32 font = -1;
    bool muted = false;
    painter.setPen(ink);
    for (const LaidText& text : page.texts) {
        if (text.font != font) {
            painter.setFont(report.fonts.at(text.font));
            font = text.font;
        }
        if (text.muted != muted) {
            muted = text.muted;
            painter.setPen(muted ? QColor(0x50, 0x50, 0x50) : ink);
        }
        if (text.vertical) {
            painter.save();
            painter.translate(text.baseline);
            painter.rotate(-90);
            painter.drawText(QPointF(0, 0), text.text);
            painter.restore();
        } else {
            painter.drawText(text.baseline, text.text);
        }
    }
}

} // namespace zvonok::client
