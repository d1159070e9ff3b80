// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers by its headings how a file was mapped last time. One small JSON file in the given folder. GUI
// lane.
#pragma once

#include "client/tables/ColumnMapping.h"

namespace zvonok::client {

class MappingMemory
{
public:
    explicit MappingMemory(const QString& folder); // made when something is remembered

    // The mapping that was kept for these headings, or the detected one as it was given.
    ColumnMapping recall(const ColumnMapping& detected, const Table& table,
                         const ImportDictionary& dictionary, const RussianWords& words) const;
    bool remember(const ColumnMapping& mapping); // false: the folder cannot be written

private:
    QList<QJsonObject> read() const;

    QString m_path;
};

} // namespace zvonok::client
