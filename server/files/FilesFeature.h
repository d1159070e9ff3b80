// SPDX-License-Identifier: GPL-3.0-or-later
// Storage of files: limits and uploads. Attaching and reading are requests of the features whose things files
// hang at; they use FileQueries and AttachedFileRepository. The folder's export.
#pragma once

#include "server/dispatch/Handler.h"
#include "server/files/FileQueries.h"

namespace zvonok::server {

struct ReadFileLimitsHandler {
    FileNorms norms;
    using Request = ReadFileLimits;
    static constexpr auto access = access::self();
    Result<FileLimits> run(const Grant<ReadFileLimits>& grant, storage::ReadScope& scope);
};

struct SetFileLimitsHandler {
    FileNorms norms;
    using Request = SetFileLimits;
    static constexpr auto access =
        access::permission(Permission::SystemStatus).wholeSchool("the room is that of the server's disk");
    Result<FileLimits> run(const Grant<SetFileLimits>& grant, storage::WriteScope& scope);
};

struct BeginUploadHandler {
    FileNorms norms;
    using Request = BeginUpload;
    static constexpr auto access =
        access::permission(Permission::FileUpload).forOneself("an upload is seen by its account alone");
    Result<UploadState> run(const Grant<BeginUpload>& grant, storage::WriteScope& scope);
};

struct SendChunkHandler {
    using Request = SendChunk;
    static constexpr auto access = access::permission(Permission::FileUpload).at(&SendChunk::upload);
    Result<ChunkTaken> run(const Grant<SendChunk>& grant, storage::WriteScope& scope);
};

// Counts the hash itself, apart from the write lane.
struct FinishUploadHandler {
    using Request = FinishUpload;
    static constexpr auto access = access::permission(Permission::FileUpload).at(&FinishUpload::upload);
    Result<UploadState> run(const Grant<FinishUpload>& grant, WorkScope& scope);
};

struct AbandonUploadHandler {
    using Request = AbandonUpload;
    static constexpr auto access = access::permission(Permission::FileUpload).at(&AbandonUpload::upload);
    Result<UploadAbandoned> run(const Grant<AbandonUpload>& grant, storage::WriteScope& scope);
};

using FileHandlers = HandlerSet<ReadFileLimitsHandler, SetFileLimitsHandler, BeginUploadHandler,
                                SendChunkHandler, FinishUploadHandler, AbandonUploadHandler>;
FileHandlers fileHandlers(const FileNorms& norms);

} // namespace zvonok::server
