// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ImportFiles.h"

#include "client/tables/OneRoster.h"
#include "client/tables/TableSource.h"

namespace zvonok::client {

Result<QList<Table>> readImportFiles(const QStringList& files, ImportKind kind, const RussianWords& words)
{
    QList<Table> all;
    for (const QString& file : files) {
        auto opened = TableSource().open(file);
        if (!opened)
            return opened;
        if (OneRoster::isBundle(*opened)) {
            all.append(OneRoster(*opened, words).tableFor(kind));
            continue;
        }
        for (const Table& table : *opened) {
            if (OneRoster::isPart(table))
                return unreadable(table.fileName, QLatin1String("oneRosterPart"));
            if (!table.hidden)
                all.append(table);
        }
    }
    return all;
}

} // namespace zvonok::client
