// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ZipArchive.h"

#include <QBuffer>

#include <algorithm>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>

namespace zvonok::client {

namespace {

constexpr qint64 smallEntry = 1024 * 1024; // whatever its ratio
constexpr qint64 chunk = 64 * 1024;

} // namespace

ZipArchive::ZipArchive(const QByteArray& bytes, const QString& fileName, const TableLimits& limits)
    : m_fileName(fileName), m_limits(limits), m_buffer(std::make_unique<QBuffer>())
{
    m_buffer->setData(bytes);
}

ZipArchive::~ZipArchive()
{
    if (m_zip && m_zip->isOpen())
        m_zip->close();
}

Result<Nothing> ZipArchive::open()
{
    if (!m_buffer->open(QIODevice::ReadOnly))
        return unreadable(m_fileName, QLatin1String("damaged"));
    m_zip = std::make_unique<QuaZip>(m_buffer.get());
    if (!m_zip->open(QuaZip::mdUnzip))
        return unreadable(m_fileName, QLatin1String("damagedArchive"));
    if (m_zip->getEntriesCount() > m_limits.archiveEntries)
        return unreadable(m_fileName, QLatin1String("archiveBomb"));
    // The count in the directory's end is a claim too.
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        if (m_names.size() >= m_limits.archiveEntries)
            return unreadable(m_fileName, QLatin1String("archiveBomb"));
        const QString name = m_zip->getCurrentFileName();
        if (name.isEmpty() && m_zip->getZipError() != UNZ_OK)
            return unreadable(m_fileName, QLatin1String("damagedArchive"));
        m_names.append(name);
    }
    if (m_zip->getZipError() != UNZ_OK || m_names.isEmpty())
        return unreadable(m_fileName, QLatin1String("damagedArchive"));
    return Nothing{};
}

QString ZipArchive::realName(const QString& name) const
{
    for (const QString& entry : m_names)
        if (entry.compare(name, Qt::CaseInsensitive) == 0)
            return entry;
    return {};
}

Result<QByteArray> ZipArchive::read(const QString& name)
{
    const QString entry = realName(name);
    if (entry.isEmpty() || !m_zip->setCurrentFile(entry, QuaZip::csSensitive))
        return unreadable(m_fileName, QLatin1String("damagedArchive"));
    QuaZipFileInfo64 info;
    if (!m_zip->getCurrentFileInfo(&info))
        return unreadable(m_fileName, QLatin1String("damagedArchive"));
    if (info.flags & 1)
        return unreadable(m_fileName, QLatin1String("encrypted"));
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(m_fileName, QLatin1String("damagedArchive"));
    const qint64 packed =
        std::max<qint64>(1, std::min<qint64>(qint64(info.compressedSize), m_buffer->size()));
    QByteArray bytes;
    QByteArray part(chunk, Qt::Uninitialized);
    while (true) {
        const qint64 got = file.read(part.data(), part.size());
        if (got < 0)
            return unreadable(m_fileName, QLatin1String("damagedArchive"));
        if (got == 0)
            break;
        m_unpacked += got;
        if (bytes.size() + got > m_limits.entryBytes || m_unpacked > m_limits.archiveBytes ||
            (bytes.size() + got > smallEntry && (bytes.size() + got) / packed > m_limits.archiveRatio))
            return unreadable(m_fileName, QLatin1String("archiveBomb"));
        bytes.append(part.constData(), got);
    }
    file.close(); // compares the checksum
    if (file.getZipError() != UNZ_OK)
        return unreadable(m_fileName, QLatin1String("damagedArchive"));
    return bytes;
}

} // namespace zvonok::client
