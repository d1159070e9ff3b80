// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/MappingMemory.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace zvonok::client {

namespace {

constexpr qsizetype mostMappings = 200; // the oldest go first
constexpr qint64 mostBytes = 4 * 1024 * 1024;

} // namespace

MappingMemory::MappingMemory(const QString& folder)
    : m_path(QDir(folder).filePath(QStringLiteral("import-mappings.json")))
{
}

QList<QJsonObject> MappingMemory::read() const
{
    QFile file(m_path);
    QList<QJsonObject> mappings;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return mappings;
    const QJsonArray kept =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("mappings")).toArray();
    for (const QJsonValue value : kept)
        mappings.append(value.toObject());
    return mappings;
}

ColumnMapping MappingMemory::recall(const ColumnMapping& detected, const Table& table,
                                    const ImportDictionary& dictionary, const RussianWords& words) const
{
    if (detected.headerRow() < 0)
        return detected;
    const QString signature = detected.signature();
    for (const QJsonObject& mapping : read())
        if (mapping.value(QLatin1String("signature")).toString() == signature)
            return ColumnMapping::fromJson(mapping, table, dictionary, words);
    return detected;
}

bool MappingMemory::remember(const ColumnMapping& mapping)
{
    QList<QJsonObject> mappings = read();
    const QString signature = mapping.signature();
    mappings.removeIf([&signature](const QJsonObject& kept) {
        return kept.value(QLatin1String("signature")).toString() == signature;
    });
    mappings.append(mapping.toJson());
    if (mappings.size() > mostMappings)
        mappings.remove(0, mappings.size() - mostMappings);
    QJsonArray array;
    for (const QJsonObject& kept : std::as_const(mappings))
        array.append(kept);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("mappings"), array}}).toJson());
    return file.commit();
}

} // namespace zvonok::client
