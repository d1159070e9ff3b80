// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page of a laid out report with any painter: preview, picture, printer, PDF. Lane of its painter.
#pragma once

#include "client/print/LaidReport.h"

class QPainter;

namespace zvonok::client {

// Draws in layout units: the painter is scaled so that one of its units is 1/1440 inch, and its origin is the
// corner of the sheet.
void paintPage(QPainter& painter, const LaidReport& report, qsizetype page);

} // namespace zvonok::client
