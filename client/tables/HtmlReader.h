// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of an HTML page: what the incumbent and many other programs export under the name .xls.
// Tags need not be closed. Any lane.
#pragma once

#include "client/tables/Table.h"
#include "client/tables/TableLimits.h"

namespace zvonok::client {

class HtmlReader
{
public:
    explicit HtmlReader(const TableLimits& limits) : m_limits(limits) {}

    Result<QList<Table>> read(const QByteArray& bytes, const QString& fileName);

private:
    TableLimits m_limits;
};

} // namespace zvonok::client
