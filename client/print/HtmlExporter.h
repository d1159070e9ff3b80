// SPDX-License-Identifier: GPL-3.0-or-later
// One page that needs nothing else, everything escaped.
// Any lane.
#pragma once

#include "client/print/ReportExporter.h"

namespace zvonok::client {

class HtmlExporter : public ReportExporter
{
public:
    Result<Nothing> write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                          const ExportSettings& settings, const ExportProgress& progress) const override;
};

} // namespace zvonok::client
