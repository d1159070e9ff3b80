// SPDX-License-Identifier: GPL-3.0-or-later
// Reads OpenDocument spreadsheets, zipped or as one XML file: a table per sheet, hidden ones flagged. Any
// lane.
#pragma once

#include "client/tables/ZipArchive.h"

namespace zvonok::client {

class OdsReader
{
public:
    explicit OdsReader(const TableLimits& limits) : m_limits(limits) {}

    Result<QList<Table>> read(ZipArchive& archive, const QString& fileName);
    Result<QList<Table>> readContent(const QByteArray& xml, const QString& fileName);

private:
    TableLimits m_limits;
};

} // namespace zvonok::client
