// SPDX-License-Identifier: GPL-3.0-or-later
// What one kind of import can take: its fields and the headings that they are known by, read from
// resources/import/*.json. Constant once made. Any lane.
#pragma once

#include "common/people/ImportMessages.h"

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
    List,
    Contact // of guardians: names, telephones, addresses, in one cell or in several
};

struct ImportField {
    QString name; // as in the typed row: lastName, birthDate …
    ImportFieldType type = ImportFieldType::Text;
    Kinship of = Kinship::Unknown; // whose it is, where it is a guardian's and not the pupil's
    bool required = false;         // in each row, also where a title or another column gives it
    int most = 0;                  // characters; 0: no limit of its own
    QStringList synonyms;          // headings, the first one is for showing
};

class ImportDictionary
{
public:
    explicit ImportDictionary(ImportKind kind);
    // Of plans of lessons, which are no list of people: kind() is Unknown.
    static ImportDictionary ofPlans();
    // Of weekly patterns of lessons; no list of people either.
    static ImportDictionary ofPatterns();

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
    // Speaks of somebody else, parents of pupils for one: such a heading is known word for word or not at
    // all.
    bool isForeign(const QString& heading) const;
    bool isOfGuardian(const QString& heading) const; // «Мать», «Родители»

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
