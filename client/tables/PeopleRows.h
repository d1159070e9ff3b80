// SPDX-License-Identifier: GPL-3.0-or-later
// From previewed rows to the typed rows that the server takes. Any lane.
#pragma once

#include "client/tables/ImportPreview.h"

namespace zvonok::client {

ImportRow toImportRow(const PreviewRow& row);

// Those that are not refused, in slices as one ImportRows request takes them.
QList<QList<ImportRow>> importSlices(const QList<PreviewRow>& rows, qsizetype mostOfSlice = 500);

} // namespace zvonok::client
