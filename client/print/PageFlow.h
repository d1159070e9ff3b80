// SPDX-License-Identifier: GPL-3.0-or-later
// Where the next piece of a report goes: the current page, how far it is filled, and what stands on every
// page. One object per layout, on its lane.
#pragma once

#include "client/print/LaidReport.h"
#include "client/print/TextMeasure.h"

namespace zvonok::client {

class PageFlow
{
public:
    PageFlow(LaidReport& report, TextMeasure& measure, const QString& runningTitle)
        : m_report(report), m_measure(measure), m_runningTitle(runningTitle)
    {
    }

    void begin(const PageGeometry& geometry); // from the next page on
    void newPage();
    void skip(double height) { m_y += height; }

    LaidPage& page() { return m_report.pages.last(); }
    TextMeasure& measure() { return m_measure; }
    QRectF room() const { return m_room; } // of the current page, footer and running title taken off
    double y() const { return m_y; }
    double remaining() const { return m_room.bottom() - m_y; }
    // Of a page that has a running title, as all but the first do.
    double fullHeight() const { return m_fullHeight; }
    bool isFresh() const { return m_y <= m_room.top() + 1; }

    // One line of text with its top at y within x…x+width.
    void line(const QString& text, qint32 font, double scale, double x, double width, double y,
              reports::Align align, bool muted = false);

private:
    LaidReport& m_report;
    TextMeasure& m_measure;
    QString m_runningTitle;
    PageGeometry m_geometry;
    QRectF m_room;
    double m_y = 0;
    double m_fullHeight = 0;
};

} // namespace zvonok::client
