// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to files that people import: looks at the content, picks the reader, answers tables or the
// reason why not. Blocking; run it on a work lane when the file is not small.
#pragma once

#include "client/tables/Table.h"
#include "client/tables/TableLimits.h"

#include <QByteArray>

namespace zvonok::client {

class TableSource
{
public:
    explicit TableSource(const TableLimits& limits = {}) : m_limits(limits) {}

    // A file, or a folder of CSV files as OneRoster has it.
    Result<QList<Table>> open(const QString& path) const;
    // fileName: for messages only.
    Result<QList<Table>> open(const QByteArray& bytes, const QString& fileName) const;

private:
    Result<QList<Table>> openFolder(const QString& path) const;
    Result<QList<Table>> openArchive(const QByteArray& bytes, const QString& fileName) const;

    TableLimits m_limits;
};

} // namespace zvonok::client
