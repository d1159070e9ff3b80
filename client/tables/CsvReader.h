// SPDX-License-Identifier: GPL-3.0-or-later
// Reads delimited text: finds the encoding and the delimiter by itself. Any lane.
#pragma once

#include "client/tables/Table.h"
#include "client/tables/TableLimits.h"

#include <QByteArray>

namespace zvonok::client {

struct CsvLayout {
    QString encoding;
    char delimiter = ',';
};

class CsvReader
{
public:
    explicit CsvReader(const TableLimits& limits) : m_limits(limits) {}

    // sheetName: of an entry of an archive; empty for a plain file.
    Result<Table> read(const QByteArray& bytes, const QString& fileName, const QString& sheetName = {});
    const CsvLayout& layout() const { return m_layout; } // of the last file

    static char findDelimiter(QByteArrayView utf8);

private:
    void reportRagged(QList<TableNote>& notes, const QList<TableRow>& rows) const;

    TableLimits m_limits;
    CsvLayout m_layout;
};

} // namespace zvonok::client
