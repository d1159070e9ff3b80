// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a page with tables.
#include "client/tables/HtmlReader.h"

using namespace zvonok;
using namespace zvonok::client;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    TableLimits limits;
    limits.rows = 2'000;
    limits.cells = 20'000;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<QList<Table>> tables = HtmlReader(limits).read(bytes, QStringLiteral("fuzz"));
    if (!tables)
        return 0;
    for (const Table& table : *tables)
        for (const TableRow& row : table.rows)
            if (row.cells.size() > limits.columns || table.rows.size() > limits.rows)
                __builtin_trap();
    return 0;
}
