// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/TableSource.h"

#include "client/tables/CsvReader.h"
#include "client/tables/FileKind.h"
#include "client/tables/HtmlReader.h"
#include "client/tables/OdsReader.h"
#include "client/tables/XlsxReader.h"
#include "client/tables/ZipArchive.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace zvonok::client {

namespace {

bool isTextName(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"txt";
}

constexpr qsizetype mostHeaderRows = 50;

// No secret of another system gets any further than this: the column is emptied, its heading stays.
void forgetPasswords(Table& table)
{
    for (qsizetype header = 0; header < std::min(table.rows.size(), mostHeaderRows); ++header) {
        for (qsizetype column = 0; column < table.rows.at(header).cells.size(); ++column) {
            const QString name = table.cell(header, column).text.trimmed();
            if (name.compare(u"password", Qt::CaseInsensitive) != 0 &&
                name.compare(QStringLiteral("пароль"), Qt::CaseInsensitive) != 0)
                continue;
            for (qsizetype row = header + 1; row < table.rows.size(); ++row)
                if (column < table.rows.at(row).cells.size())
                    table.rows[row].cells[column] = Cell{};
        }
    }
}

} // namespace

Result<QList<Table>> TableSource::open(const QString& path) const
{
    const QFileInfo info(path);
    if (info.isDir())
        return openFolder(path);
    const QString name = info.fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, QLatin1String(file.exists() ? "noAccess" : "noFile"));
    // One byte more than allowed tells a file that is too big, or grows while it is read.
    const QByteArray bytes = file.read(m_limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(name, QLatin1String("noAccess"));
    return open(bytes, name);
}

Result<QList<Table>> TableSource::open(const QByteArray& bytes, const QString& fileName) const
{
    if (bytes.size() > m_limits.fileBytes)
        return unreadable(fileName, QLatin1String("tooBig"));
    const FileGuess guess = guessFileKind(bytes);
    Result<QList<Table>> tables = QList<Table>();
    switch (guess.kind) {
    case FileKind::Empty:
        return unreadable(fileName, QLatin1String("empty"));
    case FileKind::Refused:
        return unreadable(fileName, QLatin1String(guess.reason));
    case FileKind::Zip:
        tables = openArchive(bytes, fileName);
        break;
    case FileKind::FlatOpenDocument:
        tables = OdsReader(m_limits).readContent(bytes, fileName);
        break;
    case FileKind::Html:
        tables = HtmlReader(m_limits).read(bytes, fileName);
        break;
    case FileKind::Text: {
        Result<Table> table = CsvReader(m_limits).read(bytes, fileName);
        if (!table)
            return tl::unexpected(table.error());
        tables->append(std::move(*table));
        break;
    }
    }
    if (!tables)
        return tables;
    bool anything = false;
    for (Table& table : *tables) {
        forgetPasswords(table);
        anything = anything || !table.rows.isEmpty();
    }
    if (!anything)
        return unreadable(fileName, QLatin1String("noRows"));
    return tables;
}

Result<QList<Table>> TableSource::openFolder(const QString& path) const
{
    const QDir folder(path);
    const QString folderName = folder.dirName();
    QList<Table> tables;
    TableLimits left = m_limits;
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (!isTextName(info.fileName()))
            continue;
        if (tables.size() >= m_limits.sheets)
            return unreadable(folderName, QLatin1String("tooManySheets"));
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(info.fileName(), QLatin1String("noAccess"));
        const QByteArray bytes = file.read(left.fileBytes + 1);
        left.fileBytes -= bytes.size();
        if (left.fileBytes < 0)
            return unreadable(folderName, QLatin1String("tooBig"));
        Result<Table> table = CsvReader(m_limits).read(bytes, info.fileName(), info.completeBaseName());
        if (!table)
            return tl::unexpected(table.error());
        forgetPasswords(*table);
        tables.append(std::move(*table));
    }
    if (tables.isEmpty())
        return unreadable(folderName, QLatin1String("noTable"));
    return tables;
}

Result<QList<Table>> TableSource::openArchive(const QByteArray& bytes, const QString& fileName) const
{
    ZipArchive archive(bytes, fileName, m_limits);
    if (const Result<Nothing> opened = archive.open(); !opened)
        return tl::unexpected(opened.error());
    if (archive.contains(QStringLiteral("xl/workbook.bin")))
        return unreadable(fileName, QLatin1String("binaryWorkbook"));
    if (archive.contains(QStringLiteral("word/document.xml")))
        return unreadable(fileName, QLatin1String("wordDocument"));
    if (archive.contains(QStringLiteral("Index/Document.iwa")))
        return unreadable(fileName, QLatin1String("appleNumbers"));
    if (archive.contains(QStringLiteral("xl/workbook.xml")) ||
        archive.contains(QStringLiteral("[Content_Types].xml")))
        return XlsxReader(m_limits).read(archive, fileName);
    if (archive.contains(QStringLiteral("content.xml")))
        return OdsReader(m_limits).read(archive, fileName);
    QList<Table> tables;
    for (const QString& name : archive.names()) {
        if (!isTextName(name) || name.startsWith(QLatin1String("__MACOSX/")))
            continue;
        if (tables.size() >= m_limits.sheets)
            return unreadable(fileName, QLatin1String("tooManySheets"));
        const Result<QByteArray> entry = archive.read(name);
        if (!entry)
            return tl::unexpected(entry.error());
        const QString plainName = name.mid(name.lastIndexOf(u'/') + 1);
        Result<Table> table =
            CsvReader(m_limits).read(*entry, plainName, QFileInfo(plainName).completeBaseName());
        if (!table)
            return tl::unexpected(table.error());
        tables.append(std::move(*table));
    }
    if (tables.isEmpty())
        return unreadable(fileName, QLatin1String("noTable"));
    return tables;
}

} // namespace zvonok::client
