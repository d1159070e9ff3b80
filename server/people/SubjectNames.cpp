// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/SubjectNames.h"

#include "common/people/SearchKey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::server {

SubjectNames::SubjectNames()
{
    QFile file(QStringLiteral(":/norms/subjects.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the dictionary of subjects is not in this program");
    int ordinal = 0;
    const QJsonArray subjects = QJsonDocument::fromJson(file.readAll())[QStringLiteral("subjects")].toArray();
    for (const auto& each : subjects) {
        const Name name{each[QStringLiteral("name")].toString(), each[QStringLiteral("short")].toString(),
                        ++ordinal};
        m_byKey.insert(foldName(name.name), name);
        const QJsonArray synonyms = each[QStringLiteral("synonyms")].toArray();
        for (const auto& synonym : synonyms)
            m_byKey.insert(foldName(synonym.toString()), name);
    }
}

SubjectNames::Name SubjectNames::canonical(const QString& text) const
{
    const QString name = text.simplified();
    return m_byKey.value(foldName(name), Name{name, name.left(30), 0});
}

} // namespace zvonok::server
