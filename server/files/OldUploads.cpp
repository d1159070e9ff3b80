// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/OldUploads.h"

namespace zvonok::server::files {

namespace {

constexpr qint64 uploadsOfSlice = 100;
constexpr qint64 chunksOfSlice = 64; // 8 MB

} // namespace

qint64 sweepUploads(storage::WriteScope& scope)
{
    const QList<qint64> old =
        scope
            .statement(
                "SELECT id FROM file_upload WHERE touched_at < :before ORDER BY touched_at LIMIT :most")
            .bind("before", Moment{scope.now().ms - uploadsKeptMs})
            .bind("most", uploadsOfSlice)
            .numbers();
    qint64 gone = 0;
    if (!old.isEmpty()) {
        const QList<qint64> contents =
            scope.statement("SELECT DISTINCT content_id FROM file_upload WHERE id {in:old}")
                .bindList("old", old)
                .numbers();
        gone += scope.statement("DELETE FROM file_upload WHERE id {in:old}").bindList("old", old).run();
        // Incomplete and without an upload: to be swept.
        scope
            .statement("UPDATE file_content SET complete = 0 WHERE id {in:contents} AND NOT EXISTS "
                       "(SELECT 1 FROM attached_file f WHERE f.content_id = file_content.id) AND NOT EXISTS "
                       "(SELECT 1 FROM file_upload u WHERE u.content_id = file_content.id)")
            .bindList("contents", contents)
            .run();
    }
    const qint64 chunks =
        scope
            .statement(
                "DELETE FROM file_chunk WHERE id IN (SELECT k.id FROM file_content c JOIN file_chunk k "
                "ON k.content_id = c.id WHERE c.complete = 0 AND NOT EXISTS (SELECT 1 FROM file_upload u "
                "WHERE u.content_id = c.id) LIMIT :most)")
            .bind("most", chunksOfSlice)
            .run();
    if (chunks == 0)
        gone +=
            scope
                .statement("DELETE FROM file_content WHERE complete = 0 AND NOT EXISTS (SELECT 1 FROM "
                           "file_upload u WHERE u.content_id = file_content.id) AND NOT EXISTS (SELECT 1 "
                           "FROM file_chunk k WHERE k.content_id = file_content.id) AND NOT EXISTS (SELECT 1 "
                           "FROM attached_file f WHERE f.content_id = file_content.id)")
                .run();
    return gone + chunks;
}

} // namespace zvonok::server::files
