// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a delimited text, and what comes of it through mapping and preview.
#include "client/tables/GuardianText.h"
#include "client/tables/ImportPreview.h"
#include "client/tables/TableSource.h"

using namespace zvonok;
using namespace zvonok::client;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const RussianWords words;
    static const ImportDictionary dictionary(ImportKind::Pupils);
    TableLimits limits;
    limits.rows = 2'000;
    limits.cells = 20'000;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<QList<Table>> tables = TableSource(limits).open(bytes, QStringLiteral("fuzz"));
    if (!tables)
        return 0;
    ImportPreview preview(dictionary, words, {QDate(2026, 11, 24), {}});
    for (const Table& table : *tables) {
        int before = 0;
        for (const TableRow& row : table.rows) {
            if (row.sourceRow <= before || row.cells.size() > table.columns)
                __builtin_trap();
            before = row.sourceRow;
        }
        preview.add(table, ColumnMapping::detect(table, dictionary, words));
    }
    for (const PreviewRow& row : preview.rows())
        if (!row.refused && (row.text("lastName").isEmpty() || row.text("className").isEmpty()))
            __builtin_trap();
    // Guardians fit the message, or the server would refuse the whole slice; any text is a cell that names
    // some.
    for (const PreviewRow& row : preview.rows()) {
        if (row.guardians.size() > mostGuardiansOfRow)
            __builtin_trap();
        for (const ImportGuardian& each : row.guardians)
            if (each.name.lastName.isEmpty() || each.name.firstName.isEmpty() || each.phone.size() > 100 ||
                each.email.size() > 200 || each.workPlace.size() > 300)
                __builtin_trap();
    }
    for (const GuardianTold& each : readGuardians(QString::fromUtf8(bytes.left(2'000)), words).people)
        guardianName(each.name, words);
    return 0;
}
