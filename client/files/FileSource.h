// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file that is to be sent comes from: the disk, or a picture of the clipboard. Its content is looked
// at on the disk's thread alone. Values.
#pragma once

#include "common/base/Result.h"

#include <QImage>
#include <QList>

class QMimeData;

namespace zvonok::client {

struct FileSource {
    QString name;
    QString path; // empty: the picture, then the bytes that were made of it
    QImage image;
    QByteArray bytes;

    static FileSource ofPath(const QString& path);
};

// The files and the picture that were dropped or pasted; none where there is only text.
QList<FileSource> filesIn(const QMimeData& data);
bool hasFiles(const QMimeData& data);

// For the disk's thread. UnreadableFile {name, reason word} where it cannot be read: missing, folder,
// changed.
struct MeasuredFile {
    qint64 size = 0;
    QByteArray bytes; // of a picture, encoded
};
Result<MeasuredFile> measured(const FileSource& source);
Result<QByteArray> hashOf(const FileSource& source, qint64 size);
Result<QByteArray> chunkOf(const FileSource& source, qint64 size, qint32 ordinal);

} // namespace zvonok::client
