// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as PDF/A-1b (not tagged): fonts embedded, title, author and creator set.
// Any lane.
#pragma once

#include "client/print/ReportExporter.h"

namespace zvonok::client {

class PdfExporter : public ReportExporter
{
public:
    Result<Nothing> write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                          const ExportSettings& settings, const ExportProgress& progress) const override;
};

} // namespace zvonok::client
