// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/PageGeometry.h"

#include <algorithm>
#include <cmath>

namespace zvonok::client {

using namespace reports;

PageSetup merged(const PageSetup& base, const PageSetup& over)
{
    PageSetup out = base;
    if (over.paper != Paper::Unknown)
        out.paper = over.paper;
    if (over.orientation != Orientation::Unknown)
        out.orientation = over.orientation;
    for (double PageSetup::*side :
         {&PageSetup::left, &PageSetup::top, &PageSetup::right, &PageSetup::bottom, &PageSetup::binding})
        if (over.*side >= 0)
            out.*side = over.*side;
    if (over.fitPagesWide > 0)
        out.fitPagesWide = over.fitPagesWide;
    if (over.fontHundredths > 0)
        out.fontHundredths = over.fontHundredths;
    return out;
}

PageSetup standardSetup()
{
    PageSetup setup;
    setup.paper = Paper::A4;
    setup.orientation = Orientation::Portrait;
    setup.left = 15;
    setup.top = setup.right = setup.bottom = 10;
    setup.binding = 0;
    setup.fontHundredths = 1000;
    return setup;
}

PageGeometry::PageGeometry(const PageSetup& setup)
    : a3(setup.paper == Paper::A3), landscape(setup.orientation == Orientation::Landscape)
{
    double width = a3 ? 297 : 210;
    double height = a3 ? 420 : 297;
    if (landscape)
        std::swap(width, height);
    sheet = QSizeF(millimetres(width), millimetres(height));
    const auto margin = [](double mm) { return std::isfinite(mm) ? std::clamp(mm, 0.0, 60.0) : 10.0; };
    const double left = std::min(margin(setup.left) + margin(setup.binding), width / 3);
    content = QRectF(millimetres(left), millimetres(margin(setup.top)),
                     millimetres(width - left - margin(setup.right)),
                     millimetres(height - margin(setup.top) - margin(setup.bottom)));
}

QPageLayout pageLayout(const PageGeometry& geometry)
{
    return QPageLayout(QPageSize(geometry.a3 ? QPageSize::A3 : QPageSize::A4),
                       geometry.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace zvonok::client
