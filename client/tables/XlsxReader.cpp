// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/XlsxReader.h"

#include "client/tables/XlsxSheet.h"

namespace zvonok::client {

using namespace xlsx;

namespace {

// Targets stand relative to the folder of the part that names them, or begin at the root with a slash.
QString resolve(const QString& folder, const QString& target)
{
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u".") {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

QString folderOf(const QString& part) { return part.left(part.lastIndexOf(u'/') + 1); }

QString relationsOf(const QString& part)
{
    return folderOf(part) + QStringLiteral("_rels/") + part.mid(part.lastIndexOf(u'/') + 1) +
           QStringLiteral(".rels");
}

const Relation* find(const QList<Relation>& relations, const QString& id)
{
    for (const Relation& relation : relations)
        if (relation.id == id)
            return &relation;
    return nullptr;
}

QString targetOfType(const QList<Relation>& relations, QLatin1String type, const QString& folder,
                     const QString& otherwise)
{
    for (const Relation& relation : relations)
        if (relation.type == type)
            return resolve(folder, relation.target);
    return otherwise;
}

} // namespace

Result<QList<Table>> XlsxReader::read(ZipArchive& archive, const QString& fileName)
{
    const auto refused = [&fileName](const char* reason) {
        return unreadable(fileName, QLatin1String(reason));
    };
    const auto relationsIn = [&](const QString& part, QList<Relation>* relations) -> Result<Nothing> {
        if (!archive.contains(part))
            return Nothing{};
        const Result<QByteArray> bytes = archive.read(part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const char* reason = readRelations(*bytes, m_limits, relations))
            return refused(reason);
        return Nothing{};
    };

    QList<Relation> root;
    if (const Result<Nothing> read = relationsIn(QStringLiteral("_rels/.rels"), &root); !read)
        return tl::unexpected(read.error());
    const QString workbookPart =
        targetOfType(root, QLatin1String("officeDocument"), {}, QStringLiteral("xl/workbook.xml"));
    const QString folder = folderOf(workbookPart);
    const Result<QByteArray> workbookBytes = archive.read(workbookPart);
    if (!workbookBytes)
        return tl::unexpected(workbookBytes.error());
    Workbook workbook;
    if (const char* reason = readWorkbook(*workbookBytes, m_limits, &workbook))
        return refused(reason);
    QList<Relation> relations;
    if (const Result<Nothing> read = relationsIn(relationsOf(workbookPart), &relations); !read)
        return tl::unexpected(read.error());

    Styles styles;
    if (const QString part =
            targetOfType(relations, QLatin1String("styles"), folder, folder + QStringLiteral("styles.xml"));
        archive.contains(part)) {
        const Result<QByteArray> bytes = archive.read(part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const char* reason = readStyles(*bytes, m_limits, &styles))
            return refused(reason);
    }
    QList<QString> strings;
    const QString stringsPart = targetOfType(relations, QLatin1String("sharedStrings"), folder,
                                             folder + QStringLiteral("sharedStrings.xml"));
    const bool hasStrings = archive.contains(stringsPart);
    if (hasStrings) {
        const Result<QByteArray> bytes = archive.read(stringsPart);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const char* reason = readStrings(*bytes, m_limits, &strings))
            return refused(reason);
    }

    QList<Table> tables;
    TableLimits left = m_limits; // cells count for the workbook as a whole
    const SheetContext context{styles, strings, hasStrings, workbook.since1904};
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
        const SheetEntry& sheet = workbook.sheets.at(i);
        const Relation* relation = find(relations, sheet.relation);
        if (relation && relation->type != u"worksheet")
            continue; // a chart
        const QString part = relation ? resolve(folder, relation->target)
                                      : folder + QStringLiteral("worksheets/sheet%1.xml").arg(i + 1);
        const Result<QByteArray> bytes = archive.read(part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        TableBuilder table(left, fileName, sheet.name);
        table.setHidden(sheet.hidden);
        const SheetRefusal refusal = readSheet(*bytes, context, m_limits, table);
        if (refusal.reason)
            return unreadable(fileName, QLatin1String(refusal.reason), refusal.row, refusal.column);
        left.cells -= table.cells();
        tables.append(table.take());
    }
    if (tables.isEmpty())
        return refused("noTable");
    return tables;
}

} // namespace zvonok::client
