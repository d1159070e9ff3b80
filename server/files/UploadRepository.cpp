// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/UploadRepository.h"

namespace zvonok::server {

using storage::Row;

namespace uploads {

namespace {

Upload uploadOf(const Row& row)
{
    Upload upload;
    upload.state.upload = row.id<FileUpload>("id");
    upload.state.size = row.number("size");
    upload.state.finished = row.flag("finished");
    upload.content = row.id<FileContent>("content_id");
    upload.hash = row.blob("hash");
    return upload;
}

} // namespace

std::optional<Upload> find(storage::ReadScope& scope, const Actor& actor, Id<FileUpload> upload)
{
    std::optional<Upload> found;
    scope
        .statement("SELECT id, content_id, size, hash, finished FROM file_upload WHERE id = :upload "
                   "AND account_id = :account")
        .bind("upload", upload)
        .bind("account", actor.account)
        .each([&](const Row& row) { found = uploadOf(row); });
    return found;
}

std::optional<Upload> find(storage::ReadScope& scope, const Actor& actor, const QByteArray& hash, qint64 size)
{
    std::optional<Upload> found;
    scope
        .statement("SELECT id, content_id, size, hash, finished FROM file_upload WHERE account_id = :account "
                   "AND hash = :hash AND size = :size")
        .bind("account", actor.account)
        .bind("hash", hash)
        .bind("size", size)
        .each([&](const Row& row) { found = uploadOf(row); });
    return found;
}

QList<qint32> receivedChunks(storage::ReadScope& scope, Id<FileContent> content)
{
    QList<qint32> ordinals;
    scope.statement("SELECT ordinal FROM file_chunk WHERE content_id = :content ORDER BY ordinal")
        .bind("content", content)
        .each([&](const Row& row) { ordinals.append(qint32(row.number("ordinal"))); });
    return ordinals;
}

qint64 openBytes(storage::ReadScope& scope, const Actor& actor)
{
    return scope
        .statement("SELECT CAST(COALESCE(SUM(u.size), 0) AS BIGINT) FROM file_upload u "
                   "WHERE u.account_id = :account AND NOT EXISTS (SELECT 1 FROM attached_file f "
                   "WHERE f.content_id = u.content_id)")
        .bind("account", actor.account)
        .number()
        .value_or(0);
}

} // namespace uploads

Id<FileContent> UploadRepository::newContent(const QByteArray& hash, qint64 size)
{
    return m_scope
        .statement(
            "INSERT INTO file_content (size, hash, stored_at, stored_by) VALUES (:size, :hash, :at, :by) "
            "RETURNING id")
        .bind("size", size)
        .bind("hash", hash)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .insertedId<FileContent>();
}

Upload UploadRepository::begin(const QByteArray& hash, qint64 size)
{
    Upload upload;
    upload.state.size = size;
    upload.hash = hash;
    upload.content = newContent(hash, size);
    upload.state.upload =
        m_scope
            .statement("INSERT INTO file_upload (account_id, content_id, size, hash, touched_at) "
                       "VALUES (:account, :content, :size, :hash, :at) RETURNING id")
            .bind("account", m_grant.actor().account)
            .bind("content", upload.content)
            .bind("size", size)
            .bind("hash", hash)
            .bind("at", m_scope.now())
            .insertedId<FileUpload>();
    return upload;
}

void UploadRepository::touch(const Upload& upload)
{
    m_scope.statement("UPDATE file_upload SET touched_at = :at WHERE id = :upload AND account_id = :account")
        .bind("at", m_scope.now())
        .bind("upload", upload.state.upload)
        .bind("account", m_grant.actor().account)
        .run();
}

bool UploadRepository::put(const Upload& upload, qint32 ordinal, const QByteArray& bytes)
{
    const qint64 made = m_scope
                            .statement("INSERT INTO file_chunk (content_id, ordinal, bytes) "
                                       "VALUES (:content, :ordinal, :bytes) "
                                       "ON CONFLICT (content_id, ordinal) DO NOTHING")
                            .bind("content", upload.content)
                            .bind("ordinal", ordinal)
                            .bind("bytes", bytes)
                            .run();
    if (made > 0)
        return true;
    bool same = false;
    m_scope.statement("SELECT bytes FROM file_chunk WHERE content_id = :content AND ordinal = :ordinal")
        .bind("content", upload.content)
        .bind("ordinal", ordinal)
        .each([&](const Row& row) { same = row.blob("bytes") == bytes; });
    return same;
}

void UploadRepository::finish(const Upload& upload)
{
    const auto known = m_scope
                           .statement("SELECT id FROM file_content WHERE hash = :hash AND size = :size "
                                      "AND complete = 1")
                           .bind("hash", upload.hash)
                           .bind("size", upload.state.size)
                           .number();
    if (!known)
        m_scope.statement("UPDATE file_content SET complete = 1, stored_at = :at WHERE id = :content")
            .bind("at", m_scope.now())
            .bind("content", upload.content)
            .run();
    m_scope
        .statement("UPDATE file_upload SET finished = 1, content_id = :content, touched_at = :at "
                   "WHERE id = :upload AND account_id = :account")
        .bind("content", known ? Id<FileContent>{*known} : upload.content)
        .bind("at", m_scope.now())
        .bind("upload", upload.state.upload)
        .bind("account", m_grant.actor().account)
        .run();
}

void UploadRepository::startOver(const Upload& upload)
{
    m_scope
        .statement("UPDATE file_upload SET content_id = :content, touched_at = :at WHERE id = :upload "
                   "AND account_id = :account AND finished = 0")
        .bind("content", newContent(upload.hash, upload.state.size))
        .bind("at", m_scope.now())
        .bind("upload", upload.state.upload)
        .bind("account", m_grant.actor().account)
        .run();
}

void UploadRepository::abandon(const Upload& upload)
{
    m_scope.statement("DELETE FROM file_upload WHERE id = :upload AND account_id = :account")
        .bind("upload", upload.state.upload)
        .bind("account", m_grant.actor().account)
        .run();
    m_scope
        .statement("UPDATE file_content SET complete = 0 WHERE id = :content AND NOT EXISTS "
                   "(SELECT 1 FROM attached_file f WHERE f.content_id = file_content.id) AND NOT EXISTS "
                   "(SELECT 1 FROM file_upload u WHERE u.content_id = file_content.id)")
        .bind("content", upload.content)
        .run();
}

} // namespace zvonok::server
