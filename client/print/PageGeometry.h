// SPDX-License-Identifier: GPL-3.0-or-later
// Sheet and margins in layout units. One unit is 1/1440 inch (1/20 point): fine enough that layout is the
// same for screen, printer and PDF, whatever their resolution. Any lane.
#pragma once

#include "common/reports/ReportDocument.h"

#include <QPageLayout>
#include <QRectF>

namespace zvonok::client {

constexpr int unitsPerInch = 1440;
constexpr double unitsPerMillimetre = unitsPerInch / 25.4;
constexpr double millimetres(double mm) { return mm * unitsPerMillimetre; }

// Members that `over` sets win over those of `base`.
reports::PageSetup merged(const reports::PageSetup& base, const reports::PageSetup& over);
// Every member set: A4 upright, 15 mm to the left, 10 mm around.
reports::PageSetup standardSetup();

struct PageGeometry {
    bool a3 = false;
    bool landscape = false;
    QSizeF sheet;   // units
    QRectF content; // units; margins that would leave no room are cut

    explicit PageGeometry(const reports::PageSetup& setup);
    PageGeometry() : PageGeometry(standardSetup()) {}
};

// For printers and PDF writers; margins are painted by us.
QPageLayout pageLayout(const PageGeometry& geometry);

} // namespace zvonok::client
