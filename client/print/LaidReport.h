// SPDX-License-Identifier: GPL-3.0-or-later
// A report laid out: pages of texts, lines and grounds in layout units, ready to be painted anywhere. Plain
// values: made on a worker, handed to the GUI thread.
#pragma once

#include "client/print/PageGeometry.h"

#include <QFont>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace zvonok::client {

struct LaidText {
    QPointF baseline; // where the first letter stands
    QString text;
    qint32 font = 0;       // index into the report's fonts
    double width = 0;      // along the line
    QRectF box;            // the text stays within
    double scale = 1;      // of the size that was asked for, never below 0.7 unless a table was told to fit
    bool vertical = false; // read from bottom to top
    bool muted = false;
};

// Which rows of which table stand on a page.
struct LaidRow {
    qint32 section = 0;
    qint32 element = 0;
    qint32 row = 0;
    qint32 firstColumn = 0; // of those that are not repeated
    qint32 lastColumn = 0;
    bool header = false;
    bool goesOn = false; // its beginning stands on the page before
};

struct LaidPage {
    PageGeometry geometry;
    QList<QRectF> shades;
    QList<QLineF> thinLines;
    QList<QLineF> thickLines;
    QList<LaidText> texts;
    QList<LaidRow> rows;
};

struct LaidReport {
    QString title;
    QString author;
    Moment created;
    QList<QFont> fonts;
    QList<LaidPage> pages;
    bool complete = false; // all pages, not only the first ones
};

} // namespace zvonok::client
