// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the server keeps them: sent in chunks, found by size and SHA-256, stored once. What they are attached
// to is the business of the features above. Numbers 1100–1119; files of lessons: LessonFileMessages.h.
#pragma once

#include "common/access/Permission.h"
#include "common/base/Id.h"
#include "common/base/Moment.h"
#include "common/wire/Codec.h"

namespace zvonok {

struct FileUpload;
struct AttachedFile;

constexpr qint32 fileChunkBytes = 128 * 1024; // of every chunk but the last
constexpr qint32 fileHashBytes = 32;          // SHA-256
// Whatever a school allows: a file and the numbers of its chunks stay within what is held at once.
constexpr qint64 fileBytesEnd = 256LL * 1024 * 1024;
constexpr qint32 mostFileChunks = qint32(fileBytesEnd / fileChunkBytes);
constexpr qint32 mostFilesOfOwner = 100; // that one message tells of; the norm allows fewer

constexpr qint32 chunksOf(qint64 bytes) { return qint32((bytes + fileChunkBytes - 1) / fileChunkBytes); }
constexpr qint64 bytesOfChunk(qint64 bytes, qint32 ordinal)
{
    const qint64 left = bytes - qint64(ordinal) * fileChunkBytes;
    return ordinal < 0 || left <= 0 ? 0 : left < fileChunkBytes ? left : fileChunkBytes;
}

// A file as it hangs at something: under its name, without its content.
struct AttachedFileLine {
    using Self = AttachedFileLine;
    Id<AttachedFile> file;
    QString name;
    qint64 size = 0;
    QString by;
    Moment at;
    bool detached = false; // hidden; can be taken back
    qint32 version = 0;

    static constexpr auto message = wire::record("AttachedFileLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, file), ZVONOK_FIELD_MAX(2, name, 300),
                                  ZVONOK_FIELD(3, size), ZVONOK_FIELD_MAX(4, by, 300), ZVONOK_FIELD(5, at),
                                  ZVONOK_FIELD(6, detached), ZVONOK_FIELD(7, version));
    }
};

// An own upload that is finished, to be attached under a name.
struct NewFile {
    using Self = NewFile;
    Id<FileUpload> upload;
    QString name;

    static constexpr auto message = wire::record("NewFile");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, upload), ZVONOK_FIELD_MAX(2, name, 1000));
    }
};

struct FileChunk {
    using Self = FileChunk;
    qint32 ordinal = 0;
    QByteArray bytes;
    QString name; // of the whole file, as all that follows
    qint64 size = 0;
    QByteArray hash;

    static constexpr auto message = wire::record("FileChunk");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, ordinal), ZVONOK_FIELD_MAX(2, bytes, fileChunkBytes),
                                  ZVONOK_FIELD_MAX(3, name, 300), ZVONOK_FIELD(4, size),
                                  ZVONOK_FIELD_MAX(5, hash, fileHashBytes));
    }
};

// Shipped: resources/norms/files.json; a school may set the two numbers.
struct FileLimits {
    using Self = FileLimits;
    qint64 fileBytes = 0;   // of one file
    qint64 schoolBytes = 0; // of all together
    qint64 usedBytes = 0;
    QStringList refusedSuffixes;
    qint32 version = 0;

    static constexpr auto message = wire::record("FileLimits");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, fileBytes), ZVONOK_FIELD(2, schoolBytes),
                                  ZVONOK_FIELD(3, usedBytes), ZVONOK_FIELD_MAX(4, refusedSuffixes, 500),
                                  ZVONOK_FIELD(5, version));
    }
};

struct ReadFileLimits {
    using Self = ReadFileLimits;
    using Reply = FileLimits;
    bool reserved = false;

    static constexpr auto message = wire::query(1100, "ReadFileLimits");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

struct SetFileLimits {
    using Self = SetFileLimits;
    using Reply = FileLimits;
    qint64 fileBytes = 0;
    qint64 schoolBytes = 0;
    qint32 version = 0;

    static constexpr auto message = wire::command(1101, "SetFileLimits");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, fileBytes), ZVONOK_FIELD(2, schoolBytes),
                                  ZVONOK_FIELD(3, version));
    }
};

struct UploadState {
    using Self = UploadState;
    Id<FileUpload> upload;
    qint64 size = 0;
    QList<qint32> received; // ordinals of the chunks that are there
    bool finished = false;  // whole, and the hash is right: may be attached

    static constexpr auto message = wire::record("UploadState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, upload), ZVONOK_FIELD(2, size),
                                  ZVONOK_FIELD_MAX(3, received, mostFileChunks), ZVONOK_FIELD(4, finished));
    }
};

// Begins to send a file, or goes on with one that this account began within the last day: what is missing
// follows from the answer. Who knows a hash gets nothing by it: every byte must be sent.
struct BeginUpload {
    using Self = BeginUpload;
    using Reply = UploadState;
    QString name; // for the refusal of kinds before anything is sent
    qint64 size = 0;
    QByteArray hash;

    static constexpr auto message = wire::command(1102, "BeginUpload");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, name, 1000), ZVONOK_FIELD(2, size),
                                  ZVONOK_FIELD_MAX(3, hash, fileHashBytes));
    }
};

struct ChunkTaken {
    using Self = ChunkTaken;
    qint32 ordinal = 0;

    static constexpr auto message = wire::record("ChunkTaken");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, ordinal)); }
};

// In any order, as often as one likes.
struct SendChunk {
    using Self = SendChunk;
    using Reply = ChunkTaken;
    Id<FileUpload> upload;
    qint32 ordinal = 0;
    QByteArray bytes;

    static constexpr auto message = wire::command(1103, "SendChunk");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, upload), ZVONOK_FIELD(2, ordinal),
                                  ZVONOK_FIELD_MAX(3, bytes, fileChunkBytes));
    }
};

struct FinishUpload {
    using Self = FinishUpload;
    using Reply = UploadState;
    Id<FileUpload> upload;

    static constexpr auto message = wire::command(1104, "FinishUpload");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, upload)); }
};

struct UploadAbandoned {
    using Self = UploadAbandoned;
    bool done = false;

    static constexpr auto message = wire::record("UploadAbandoned");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, done)); }
};

struct AbandonUpload {
    using Self = AbandonUpload;
    using Reply = UploadAbandoned;
    Id<FileUpload> upload;

    static constexpr auto message = wire::command(1105, "AbandonUpload");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, upload)); }
};

#define ZVONOK_FILE_MESSAGES(X)                                                                              \
    X(zvonok::AttachedFileLine)                                                                              \
    X(zvonok::NewFile) X(zvonok::FileChunk) X(zvonok::FileLimits) X(zvonok::ReadFileLimits)                  \
        X(zvonok::SetFileLimits) X(zvonok::UploadState) X(zvonok::BeginUpload) X(zvonok::ChunkTaken)         \
            X(zvonok::SendChunk) X(zvonok::FinishUpload) X(zvonok::UploadAbandoned) X(zvonok::AbandonUpload)

using FileMessages = ZVONOK_TYPE_LIST(ZVONOK_FILE_MESSAGES);

} // namespace zvonok

ZVONOK_FILE_MESSAGES(ZVONOK_EXTERN_CODEC)
