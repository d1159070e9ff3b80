// SPDX-License-Identifier: GPL-3.0-or-later
// What one kind of import can take: its fields and the headings that they are known by, read from
// resources/import/*.json. Constant once made. Any lane.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QHash>
#include <QList>
#include <QString>

namespace zvonok::client {

enum class ImportFieldType {
    Text,
    Name,
    FullName,
    Date,
    Sex,
    Snils,
    Phone,
    Email,
    ClassName,
    Grade,
    Letter,
    List
};

struct ImportField {
    QString name; // as in the typed row: lastName, birthDate …
    ImportFieldType type = ImportFieldType::Text;
    bool required = false; // in each row, also where a title or another column gives it
    int most = 0;          // characters; 0: no limit of its own
    QStringList synonyms;  // headings, the first one is for showing
};

class ImportDictionary
{
public:
    explicit ImportDictionary(ImportKind kind);
    // Of plans of lessons, which are no list of people: kind() is Unknown.
    static ImportDictionary ofPlans();

    ImportKind kind() const { return m_kind; }
    const QList<ImportField>& fields() const { return m_fields; }
    const ImportField* field(const QString& name) const;
    int youngest() const { return m_youngest; } // years of age that are plausible
    int oldest() const { return m_oldest; }

    // 3: the heading is known word for word; 2: but for what stands in brackets; 1: it begins with a known
    // one; 0: not known.
    struct Match {
        QString field;
        int strength = 0;
    };
    Match match(const QString& heading) const;
    bool isForeign(const QString& heading) const; // speaks of somebody else: parents of pupils, for one

private:
    ImportDictionary(ImportKind kind, const QString& name);

    ImportKind m_kind;
    QList<ImportField> m_fields;
    QHash<QString, QString> m_fieldByHeading; // comparable() → field
    QStringList m_foreignWords;
    int m_youngest = 0;
    int m_oldest = 0;
};

} // namespace zvonok::client
