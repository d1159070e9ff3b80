// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/FilesFeature.h"

#include "server/dispatch/AuditJson.h"
#include "server/files/UploadRepository.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace zvonok::server {

using storage::Row;

namespace {

constexpr qint32 chunksOfSlice = 16; // 2 MB at a time: a reading lane is not held for long

// The chunks from the ordinal on, in order; fewer where one is missing.
Result<QList<QByteArray>> slice(WorkScope& scope, Id<FileContent> content, qint32 from)
{
    return scope.read([&](storage::ReadScope& read) -> Result<QList<QByteArray>> {
        QList<QByteArray> chunks;
        read.statement(
                "SELECT bytes, ordinal FROM file_chunk WHERE content_id = :content AND ordinal >= :from "
                "ORDER BY ordinal LIMIT :most")
            .bind("content", content)
            .bind("from", from)
            .bind("most", chunksOfSlice)
            .each([&](const Row& row) {
                if (row.number("ordinal") == from + chunks.size())
                    chunks.append(row.blob("bytes"));
            });
        return chunks;
    });
}

Result<QByteArray> hashOf(WorkScope& scope, const Upload& upload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint32 chunks = chunksOf(upload.state.size);
    for (qint32 at = 0; at < chunks;) {
        const auto some = slice(scope, upload.content, at);
        if (!some)
            return tl::unexpected(some.error());
        if (some->isEmpty())
            return fail(FailureCode::MissingInput, QStringLiteral("chunks"), {QString::number(at)});
        for (const QByteArray& each : *some)
            hash.addData(each);
        at += qint32(some->size());
        scope.progress(at, chunks, {});
        if (scope.cancelled())
            return fail(FailureCode::Cancelled);
    }
    return hash.result();
}

} // namespace

Result<FileLimits> ReadFileLimitsHandler::run(const Grant<ReadFileLimits>&, storage::ReadScope& scope)
{
    return files::limits(scope, norms);
}

Result<FileLimits> SetFileLimitsHandler::run(const Grant<SetFileLimits>& grant, storage::WriteScope& scope)
{
    const SetFileLimits& request = grant.request();
    if (request.fileBytes < fileChunkBytes || request.fileBytes > fileBytesEnd)
        return fail(FailureCode::InvalidInput, QStringLiteral("fileBytes"), {QString::number(fileBytesEnd)});
    if (request.schoolBytes < request.fileBytes)
        return fail(FailureCode::InvalidInput, QStringLiteral("schoolBytes"));
    const FileLimits before = files::limits(scope, norms);
    if (before.version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    const QJsonObject set{{QStringLiteral("fileBytes"), request.fileBytes},
                          {QStringLiteral("schoolBytes"), request.schoolBytes}};
    scope
        .statement(
            "INSERT INTO setting (name, value, changed_at, changed_by) VALUES ('files.limits', :value, "
            ":at, :by) ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
            "version = setting.version + 1, changed_at = excluded.changed_at, "
            "changed_by = excluded.changed_by")
        .bindUtf8("value", QJsonDocument(set).toJson(QJsonDocument::Compact))
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .run();
    const FileLimits now = files::limits(scope, norms);
    scope.audit({QStringLiteral("files.limitsSet"),
                 QStringLiteral("setting"),
                 0,
                 {},
                 0,
                 auditJson(before),
                 auditJson(now)});
    return now;
}

Result<UploadState> BeginUploadHandler::run(const Grant<BeginUpload>& grant, storage::WriteScope& scope)
{
    const BeginUpload& request = grant.request();
    const auto name = norms.nameOf(request.name);
    if (!name)
        return tl::unexpected(name.error());
    if (request.hash.size() != fileHashBytes)
        return fail(FailureCode::InvalidInput, QStringLiteral("hash"));
    UploadRepository repository(grant, scope);
    if (auto known = uploads::find(scope, grant.actor(), request.hash, request.size)) {
        repository.touch(*known);
        known->state.received = uploads::receivedChunks(scope, known->content);
        return known->state;
    }
    if (auto fits = checkRoom(files::limits(scope, norms), *name, request.size); !fits)
        return tl::unexpected(fits.error());
    if (uploads::openBytes(scope, grant.actor()) + request.size > norms.openBytes())
        return fail(FailureCode::LimitExceeded, QStringLiteral("openUploads"),
                    {QString::number(norms.openBytes())});
    return repository.begin(request.hash, request.size).state;
}

Result<ChunkTaken> SendChunkHandler::run(const Grant<SendChunk>& grant, storage::WriteScope& scope)
{
    const SendChunk& request = grant.request();
    const auto upload = uploads::find(scope, grant.actor(), request.upload);
    if (!upload)
        return fail(FailureCode::NotFound);
    if (request.ordinal < 0 || request.ordinal >= chunksOf(upload->state.size))
        return fail(FailureCode::InvalidInput, QStringLiteral("ordinal"));
    if (request.bytes.size() != bytesOfChunk(upload->state.size, request.ordinal))
        return fail(FailureCode::InvalidInput, QStringLiteral("bytes"),
                    {QString::number(bytesOfChunk(upload->state.size, request.ordinal))});
    if (upload->state.finished)
        return ChunkTaken{request.ordinal}; // sent again after a doubt
    UploadRepository repository(grant, scope);
    if (!repository.put(*upload, request.ordinal, request.bytes))
        return fail(FailureCode::Conflict, QStringLiteral("ordinal"), {QString::number(request.ordinal)});
    repository.touch(*upload);
    return ChunkTaken{request.ordinal};
}

Result<UploadState> FinishUploadHandler::run(const Grant<FinishUpload>& grant, WorkScope& scope)
{
    const auto upload = scope.read([&](storage::ReadScope& read) -> Result<Upload> {
        const auto found = uploads::find(read, grant.actor(), grant.request().upload);
        if (!found)
            return fail(FailureCode::NotFound);
        return *found;
    });
    if (!upload)
        return tl::unexpected(upload.error());
    if (upload->state.finished)
        return upload->state;
    // Chunks never change once they are there, so what is counted now is what will stand.
    const auto hash = hashOf(scope, *upload);
    if (!hash)
        return tl::unexpected(hash.error());
    const bool right = *hash == upload->hash;
    const auto done = scope.commit([&](storage::WriteScope& write) -> Result<UploadState> {
        const auto now = uploads::find(write, grant.actor(), upload->state.upload);
        if (!now)
            return fail(FailureCode::NotFound);
        if (now->state.finished)
            return now->state;
        if (now->content != upload->content)
            return fail(FailureCode::Conflict, QStringLiteral("upload"));
        UploadRepository repository(grant, write);
        if (right)
            repository.finish(*now);
        else
            repository.startOver(*now);
        UploadState state = now->state;
        state.finished = right;
        return state;
    });
    if (done && !right)
        return fail(FailureCode::InvalidInput, QStringLiteral("hash"), {QStringLiteral("differs")});
    return done;
}

Result<UploadAbandoned> AbandonUploadHandler::run(const Grant<AbandonUpload>& grant,
                                                  storage::WriteScope& scope)
{
    const auto upload = uploads::find(scope, grant.actor(), grant.request().upload);
    if (!upload)
        return fail(FailureCode::NotFound);
    UploadRepository(grant, scope).abandon(*upload);
    return UploadAbandoned{true};
}

FileHandlers fileHandlers(const FileNorms& norms)
{
    return FileHandlers(ReadFileLimitsHandler{norms}, SetFileLimitsHandler{norms}, BeginUploadHandler{norms},
                        SendChunkHandler{}, FinishUploadHandler{}, AbandonUploadHandler{});
}

} // namespace zvonok::server
