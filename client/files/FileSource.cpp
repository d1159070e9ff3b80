// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/files/FileSource.h"

#include "common/files/FileMessages.h"
#include "common/files/FileName.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace zvonok::client {

namespace {

tl::unexpected<Failure> unreadable(const FileSource& source, const char* reason)
{
    return fail(FailureCode::UnreadableFile, QStringLiteral("file"),
                {source.name, QString::fromLatin1(reason)});
}

} // namespace

FileSource FileSource::ofPath(const QString& path) { return {cleanFileName(path), path, {}, {}}; }

bool hasFiles(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl& each : urls)
        if (each.isLocalFile())
            return true;
    return data.hasImage() && !data.hasText();
}

QList<FileSource> filesIn(const QMimeData& data)
{
    QList<FileSource> sources;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& each : urls)
        if (each.isLocalFile())
            sources.append(FileSource::ofPath(each.toLocalFile()));
    if (!sources.isEmpty() || !data.hasImage() || data.hasText())
        return sources;
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (!image.isNull())
        sources.append(
            {QCoreApplication::translate("FileSource", "Picture %1.png")
                 .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"))),
             {},
             image,
             {}});
    return sources;
}

Result<MeasuredFile> measured(const FileSource& source)
{
    MeasuredFile file;
    if (source.path.isEmpty()) {
        QBuffer buffer(&file.bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!source.image.save(&buffer, "PNG"))
            return unreadable(source, "picture");
        file.size = file.bytes.size();
        return file;
    }
    const QFileInfo info(source.path);
    if (info.isDir())
        return unreadable(source, "folder");
    // A device or a pipe has no size and may never end.
    if (!info.isFile())
        return unreadable(source, "missing");
    file.size = info.size();
    return file;
}

Result<QByteArray> hashOf(const FileSource& source, qint64 size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (source.path.isEmpty()) {
        hash.addData(source.bytes);
        return hash.result();
    }
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(source, "missing");
    qint64 done = 0;
    while (done < size) {
        const QByteArray piece = file.read(std::min<qint64>(1024 * 1024, size - done));
        if (piece.isEmpty())
            return unreadable(source, "changed");
        hash.addData(piece);
        done += piece.size();
    }
    if (!file.atEnd())
        return unreadable(source, "changed");
    return hash.result();
}

Result<QByteArray> chunkOf(const FileSource& source, qint64 size, qint32 ordinal)
{
    const qint64 from = qint64(ordinal) * fileChunkBytes;
    const qint64 wanted = bytesOfChunk(size, ordinal);
    if (source.path.isEmpty())
        return source.bytes.mid(from, wanted);
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return unreadable(source, "missing");
    QByteArray bytes = file.read(wanted);
    if (bytes.size() != wanted)
        return unreadable(source, "changed");
    return bytes;
}

} // namespace zvonok::client
