// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook for LibreOffice, of the same kind as XLSX.
// Any lane.
#pragma once

#include "client/print/ReportExporter.h"

namespace zvonok::client {

class OdsExporter : public ReportExporter
{
public:
    Result<Nothing> write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                          const ExportSettings& settings, const ExportProgress& progress) const override;
};

} // namespace zvonok::client
