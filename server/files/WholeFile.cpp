// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/WholeFile.h"

#include "common/files/FileMessages.h"

#include <QCryptographicHash>

namespace zvonok::server::files {

void storeWhole(storage::WriteScope& scope, const Owner& owner, const QString& name, const QByteArray& bytes,
                qint64 by, Moment at)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    auto content =
        scope.statement("SELECT id FROM file_content WHERE hash = :hash AND size = :size AND complete = 1")
            .bind("hash", hash)
            .bind("size", qint64(bytes.size()))
            .number();
    if (!content) {
        content = scope
                      .statement("INSERT INTO file_content (size, hash, complete, stored_at, stored_by) "
                                 "VALUES (:size, :hash, 1, :at, :by) RETURNING id")
                      .bind("size", qint64(bytes.size()))
                      .bind("hash", hash)
                      .bind("at", at)
                      .bind("by", by)
                      .insertedId<AttachedFile>()
                      .value;
        for (qint32 ordinal = 0; ordinal < chunksOf(bytes.size()); ++ordinal)
            scope
                .statement("INSERT INTO file_chunk (content_id, ordinal, bytes) "
                           "VALUES (:content, :ordinal, :bytes)")
                .bind("content", *content)
                .bind("ordinal", ordinal)
                .bind("bytes", bytes.mid(qsizetype(ordinal) * fileChunkBytes, fileChunkBytes))
                .run();
    }
    scope
        .statement(
            "INSERT INTO attached_file (owner_kind, owner_id, content_id, name, attached_at, attached_by, "
            "changed_at, changed_by) VALUES (:kind, :owner, :content, :name, :at, :by, :at, :by)")
        .bind("kind", owner.kind)
        .bind("owner", owner.id)
        .bind("content", *content)
        .bind("name", name)
        .bind("at", at)
        .bind("by", by)
        .run();
}

} // namespace zvonok::server::files
