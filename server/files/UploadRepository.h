// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that writes uploads and contents. The account's id stands in every WHERE. Write lane.
#pragma once

#include "common/files/FileMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server {

struct FileContent;

// As it is read; state.received is filled by receivedChunks().
struct Upload {
    UploadState state;
    Id<FileContent> content;
    QByteArray hash;
};

namespace uploads {
// Of the actor's account.
std::optional<Upload> find(storage::ReadScope& scope, const Actor& actor, Id<FileUpload> upload);
std::optional<Upload> find(storage::ReadScope& scope, const Actor& actor, const QByteArray& hash,
                           qint64 size);
QList<qint32> receivedChunks(storage::ReadScope& scope, Id<FileContent> content);
qint64 openBytes(storage::ReadScope& scope, const Actor& actor);
} // namespace uploads

class UploadRepository
{
public:
    UploadRepository(const AnyGrant& grant, storage::WriteScope& scope) : m_grant(grant), m_scope(scope) {}

    Upload begin(const QByteArray& hash, qint64 size);
    void touch(const Upload& upload);
    // False: another piece stands there.
    bool put(const Upload& upload, qint32 ordinal, const QByteArray& bytes);
    // The bytes are there and the hash is right: the content stands, or the one that stood before takes its
    // place.
    void finish(const Upload& upload);
    // What came is not what was told: the upload begins anew, what came is swept.
    void startOver(const Upload& upload);
    void abandon(const Upload& upload);

private:
    Id<FileContent> newContent(const QByteArray& hash, qint64 size);

    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
};

} // namespace zvonok::server
