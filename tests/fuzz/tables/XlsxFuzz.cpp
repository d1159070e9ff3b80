// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses: 0 the whole archive, 1 a sheet, 2 styles, 3 strings, 4 OpenDocument, 5 workbook, 6
// relations. Parts are fed directly, because hardly any mutation of an archive passes its checksums.
#include "client/tables/OdsReader.h"
#include "client/tables/TableSource.h"
#include "client/tables/XlsxSheet.h"

using namespace zvonok;
using namespace zvonok::client;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0)
        return 0;
    TableLimits limits;
    limits.rows = 2'000;
    limits.cells = 20'000;
    limits.entryBytes = 1024 * 1024;
    limits.archiveBytes = 4 * 1024 * 1024;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    xlsx::Styles styles{{false, true}};
    QList<QString> strings{QStringLiteral("строка")};
    xlsx::Workbook workbook;
    QList<xlsx::Relation> relations;
    switch (data[0]) {
    case '1': {
        TableBuilder table(limits, QStringLiteral("fuzz"), {});
        const xlsx::SheetRefusal refusal =
            xlsx::readSheet(bytes, {styles, strings, true, false}, limits, table);
        const Table result = table.take();
        if (!refusal.reason && result.rows.size() > limits.rows)
            __builtin_trap();
        break;
    }
    case '2':
        xlsx::readStyles(bytes, limits, &styles);
        break;
    case '3':
        xlsx::readStrings(bytes, limits, &strings);
        break;
    case '4':
        if (const auto tables = OdsReader(limits).readContent(bytes, QStringLiteral("fuzz")); tables)
            for (const Table& table : *tables)
                if (table.rows.size() > limits.rows)
                    __builtin_trap();
        break;
    case '5':
        xlsx::readWorkbook(bytes, limits, &workbook);
        break;
    case '6':
        xlsx::readRelations(bytes, limits, &relations);
        break;
    default: {
        const auto tables = TableSource(limits).open(QByteArrayView("PK\x03\x04", 4).toByteArray() + bytes,
                                                     QStringLiteral("fuzz"));
        if (!tables && tables.error().code != FailureCode::UnreadableFile)
            __builtin_trap();
        break;
    }
    }
    return 0;
}
