// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook for Excel: real numbers and dates, texts as texts, frozen and repeated headers, set up to print.
// Any lane.
#pragma once

#include "client/print/ReportExporter.h"

namespace zvonok::client {

class XlsxExporter : public ReportExporter
{
public:
    Result<Nothing> write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                          const ExportSettings& settings, const ExportProgress& progress) const override;
};

} // namespace zvonok::client
