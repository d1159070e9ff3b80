// SPDX-License-Identifier: GPL-3.0-or-later
// The tables alone, for other programs: one header row, semicolons, CRLF, byte order mark, no formulas.
// Any lane.
#pragma once

#include "client/print/ReportExporter.h"

namespace zvonok::client {

class CsvExporter : public ReportExporter
{
public:
    Result<Nothing> write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                          const ExportSettings& settings, const ExportProgress& progress) const override;
};

} // namespace zvonok::client
