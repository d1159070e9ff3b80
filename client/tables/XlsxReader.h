// SPDX-License-Identifier: GPL-3.0-or-later
// Reads XLSX (and XLSM) workbooks: a table per sheet, hidden ones flagged. Any lane.
#pragma once

#include "client/tables/ZipArchive.h"

namespace zvonok::client {

class XlsxReader
{
public:
    explicit XlsxReader(const TableLimits& limits) : m_limits(limits) {}

    Result<QList<Table>> read(ZipArchive& archive, const QString& fileName);

private:
    TableLimits m_limits;
};

} // namespace zvonok::client
