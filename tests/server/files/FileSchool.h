// SPDX-License-Identifier: GPL-3.0-or-later
// A small school whose teachers send files.
#pragma once

#include "server/files/FilesFeature.h"
#include "tests/server/journal/JournalSchool.h"

#include <QCryptographicHash>

namespace zvonok::tests {

inline QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// As many bytes, different everywhere.
inline QByteArray contentOf(qsizetype size, char salt = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = quint32(salt) * 2654435761U + 1;
    for (char& each : bytes) {
        state = state * 1664525U + 1013904223U;
        each = char(state >> 24);
    }
    return bytes;
}

inline QByteArray pieceOf(const QByteArray& bytes, qint32 ordinal)
{
    return bytes.mid(qsizetype(ordinal) * fileChunkBytes, fileChunkBytes);
}

struct FileSchool : JournalSchool {
    explicit FileSchool(DatabaseFixture& database, const FileNorms& norms = FileNorms::shipped())
        : JournalSchool(database)
    {
        server.add(server::fileHandlers(norms));
    }

    Result<UploadState> begin(const QByteArray& bytes, const server::Actor& actor,
                              const QString& name = QStringLiteral("лист.pdf"))
    {
        return server.send(BeginUpload{name, bytes.size(), hashOf(bytes)}, actor);
    }
    Result<ChunkTaken> sendPiece(const UploadState& upload, const QByteArray& bytes, qint32 ordinal,
                                 const server::Actor& actor)
    {
        return server.send(SendChunk{upload.upload, ordinal, pieceOf(bytes, ordinal)}, actor);
    }
    Result<UploadState> finish(const UploadState& upload, const server::Actor& actor)
    {
        return server.send(FinishUpload{upload.upload}, actor);
    }
    // Sent whole.
    UploadState sent(const QByteArray& bytes, const server::Actor& actor)
    {
        const UploadState upload = begin(bytes, actor).value();
        for (qint32 i = 0; i < chunksOf(bytes.size()); ++i)
            sendPiece(upload, bytes, i, actor).value();
        return finish(upload, actor).value();
    }
    Result<LessonFiles> attach(const UploadState& upload, const server::Actor& actor, int lesson = 0,
                               const QString& name = QStringLiteral("лист.pdf"))
    {
        return server.send(AttachLessonFiles{group, lessons.at(lesson), {NewFile{upload.upload, name}}},
                           actor);
    }
    // Through the requests, put together from its pieces.
    Result<QByteArray> read(Id<Group> of, Id<Lesson> lesson, Id<AttachedFile> file,
                            const server::Actor& actor)
    {
        QByteArray bytes;
        qint64 size = 1;
        for (qint32 i = 0; bytes.size() < size; ++i) {
            const auto chunk = server.send(ReadLessonFile{of, lesson, file, i}, actor);
            if (!chunk)
                return tl::unexpected(chunk.error());
            bytes += chunk->bytes;
            size = chunk->size;
        }
        return bytes;
    }
    qint64 count(const char* sql)
    {
        return server.look(
            [&](storage::ReadScope& scope) { return scope.statement(sql).number().value_or(0); });
    }
};

} // namespace zvonok::tests
