// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a report into pages. The same pages serve preview, printer and PDF. Works on any lane and touches no
// widget: 35 pupils × 60 lessons take some milliseconds.
#pragma once

#include "client/print/LaidReport.h"

#include <QCoreApplication>

#include <functional>

namespace zvonok::client {

// Words that the layout adds to a report, in the language of the program.
struct ReportLabels {
    QString page = QCoreApplication::translate("ReportLayout", "Page %1 of %2");
    QString created = QCoreApplication::translate("ReportLayout", "Printed %1");
    QString audit = QCoreApplication::translate("ReportLayout", "record No. %1");
};

struct LayoutSettings {
    reports::PageSetup wishes; // of the person in front; wins over what the report says
    QString fontFamily = QStringLiteral("DejaVu Sans");
    ReportLabels labels;
    int stopAfterPages = 0;        // 0: all
    std::function<bool()> stopped; // asked now and then, true ends the work early
};

// With stopAfterPages, `complete` tells whether there are more, and the number of pages is left open.
LaidReport layoutReport(const reports::ReportDocument& document, const LayoutSettings& settings = {});

// «Printed 24.11.2026 10:32 · Иванова И. И. · record No. 17»
QString stampText(const reports::Stamp& stamp, const ReportLabels& labels);

// The setup of a section when all who have a say have spoken.
reports::PageSetup setupOf(const reports::ReportDocument& document, const reports::Section& section,
                           const reports::PageSetup& wishes);

} // namespace zvonok::client
