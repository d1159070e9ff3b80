// SPDX-License-Identifier: GPL-3.0-or-later
// How large files may be, how many hang at one thing, and which kinds are not taken: data of
// resources/norms/files.json. A value; any lane.
#pragma once

#include "common/base/Result.h"
#include "common/files/FileMessages.h"

#include <QSet>

namespace zvonok {

class FileNorms
{
public:
    static Result<FileNorms> fromJson(const QByteArray& json);
    static FileNorms shipped();

    qint64 fileBytes() const { return m_fileBytes; }
    qint64 schoolBytes() const { return m_schoolBytes; }
    qint32 filesOfOwner() const { return m_filesOfOwner; }
    // Bytes of one account's uploads that are attached to nothing yet.
    qint64 openBytes() const { return m_openBytes; }
    const QStringList& refusedSuffixes() const { return m_suffixes; }
    // The name as it is kept. InvalidInput: fileName where nothing is left of it, fileKind {suffix, name}
    // where the kind is refused.
    Result<QString> nameOf(const QString& given) const;

private:
    qint64 m_fileBytes = 0;
    qint64 m_schoolBytes = 0;
    qint32 m_filesOfOwner = 0;
    qint64 m_openBytes = 0;
    QStringList m_suffixes;
};

// Nothing wrong, or the failure that says it: fileSize {empty, name}, fileSize {limit, name, size},
// schoolFiles {limit, used, size}.
Result<Nothing> checkRoom(const FileLimits& limits, const QString& name, qint64 size);

} // namespace zvonok
