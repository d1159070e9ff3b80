// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as paper and files can take them: no control characters, no half surrogates, spaces for tabs. Any
// lane.
#pragma once

#include "common/reports/ReportDocument.h"

#include <QString>

namespace zvonok::client {

// Keeps line feeds; carriage returns and other line ends become them.
QString printableText(const QString& text);
// Line feeds become spaces, too.
QString oneLine(const QString& text);

// The kind of a cell that does not say is that of its column.
reports::CellKind kindOf(const reports::Cell& cell, const reports::Column& column);
reports::Align alignOf(const reports::Cell& cell, const reports::Column& column); // never Natural
// What a spreadsheet calculates with: a number, or a mark that is one number.
bool hasNumber(const reports::Cell& cell, const reports::Column& column);
bool hasDate(const reports::Cell& cell, const reports::Column& column);

} // namespace zvonok::client
