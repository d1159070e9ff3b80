// SPDX-License-Identifier: GPL-3.0-or-later
// The dictionary of subjects: «физ-ра» and «Физкультура» are Физическая культура. From
// resources/norms/subjects.json, constant once made. Any lane.
#pragma once

#include <QHash>
#include <QString>

namespace zvonok::server {

class SubjectNames
{
public:
    SubjectNames();

    struct Name {
        QString name;
        QString shortName;
        int ordinal = 0; // place in the dictionary; 0: not in it
    };
    // A name that the dictionary does not know stays as it is.
    Name canonical(const QString& text) const;

private:
    QHash<QString, Name> m_byKey;
};

} // namespace zvonok::server
