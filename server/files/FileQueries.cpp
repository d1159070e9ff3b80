// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/FileQueries.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::server {

using storage::Row;

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach, Id<FileUpload> upload)
{
    return actor.account &&
           scope.statement("SELECT id FROM file_upload WHERE id = :upload AND account_id = :account")
               .bind("upload", upload)
               .bind("account", actor.account)
               .number()
               .has_value();
}

namespace files {

namespace {

AttachedFileLine lineOf(const Row& row)
{
    AttachedFileLine line;
    line.file = row.id<AttachedFile>("id");
    line.name = row.text("name");
    line.size = row.number("size");
    line.at = row.moment("attached_at");
    line.by = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
    if (line.by.isEmpty())
        line.by = row.text("login");
    line.detached = !row.isNull("detached_at");
    line.version = qint32(row.number("version"));
    return line;
}

} // namespace

QList<Attached> of(storage::ReadScope& scope, qint32 kind, const QList<qint64>& owners)
{
    QList<Attached> files;
    if (owners.isEmpty())
        return files;
    scope
        .statement(
            "SELECT f.id, f.owner_id, f.name, c.size, f.attached_at, f.detached_at, f.version, a.login, "
            "p.last_name, p.first_name, p.middle_name FROM attached_file f "
            "JOIN file_content c ON c.id = f.content_id LEFT JOIN account a ON a.id = f.attached_by "
            "LEFT JOIN person p ON p.id = a.person_id WHERE f.owner_kind = {int:kind} "
            "AND f.owner_id {in:owners} AND f.detached_at IS NULL ORDER BY f.owner_id, f.id")
        .bind("kind", kind)
        .bindList("owners", owners)
        .each([&](const Row& row) {
            files.append({row.number("owner_id"), lineOf(row)});
        });
    return files;
}

std::optional<AttachedFileLine> one(storage::ReadScope& scope, const Owner& owner, Id<AttachedFile> file)
{
    std::optional<AttachedFileLine> found;
    scope
        .statement(
            "SELECT f.id, f.name, c.size, f.attached_at, f.detached_at, f.version, a.login, p.last_name, "
            "p.first_name, p.middle_name FROM attached_file f JOIN file_content c ON c.id = f.content_id "
            "LEFT JOIN account a ON a.id = f.attached_by LEFT JOIN person p ON p.id = a.person_id "
            "WHERE f.id = :file AND f.owner_kind = :kind AND f.owner_id = :owner")
        .bind("file", file)
        .bind("kind", owner.kind)
        .bind("owner", owner.id)
        .each([&](const Row& row) { found = lineOf(row); });
    return found;
}

Result<FileChunk> chunk(storage::ReadScope& scope, const Owner& owner, Id<AttachedFile> file, qint32 ordinal)
{
    FileChunk chunk;
    bool found = false;
    scope
        .statement("SELECT k.bytes, f.name, c.size, c.hash FROM attached_file f "
                   "JOIN file_content c ON c.id = f.content_id AND c.complete = 1 "
                   "JOIN file_chunk k ON k.content_id = c.id AND k.ordinal = :ordinal WHERE f.id = :file "
                   "AND f.owner_kind = :kind AND f.owner_id = :owner AND f.detached_at IS NULL")
        .bind("ordinal", ordinal)
        .bind("file", file)
        .bind("kind", owner.kind)
        .bind("owner", owner.id)
        .each([&](const Row& row) {
            found = true;
            chunk = {ordinal, row.blob("bytes"), row.text("name"), row.number("size"), row.blob("hash")};
        });
    if (!found)
        return fail(FailureCode::NotFound);
    return chunk;
}

std::optional<qint64> ownerOf(storage::ReadScope& scope, qint32 kind, Id<AttachedFile> file)
{
    return scope
        .statement("SELECT owner_id FROM attached_file WHERE id = :file AND owner_kind = :kind "
                   "AND detached_at IS NULL")
        .bind("file", file)
        .bind("kind", kind)
        .number();
}

FileLimits limits(storage::ReadScope& scope, const FileNorms& norms)
{
    FileLimits limits;
    limits.fileBytes = norms.fileBytes();
    limits.schoolBytes = norms.schoolBytes();
    limits.refusedSuffixes = norms.refusedSuffixes();
    scope.statement("SELECT value, version FROM setting WHERE name = 'files.limits'")
        .each([&](const Row& row) {
            const QJsonObject set = QJsonDocument::fromJson(row.text("value").toUtf8()).object();
            limits.fileBytes = set.value(QLatin1String("fileBytes")).toInteger(limits.fileBytes);
            limits.schoolBytes = set.value(QLatin1String("schoolBytes")).toInteger(limits.schoolBytes);
            limits.version = qint32(row.number("version"));
        });
    // What is on its way counts with all that it will be; what waits to be swept does not.
    limits.usedBytes = scope
                           .statement("SELECT CAST(COALESCE(SUM(c.size), 0) AS BIGINT) FROM file_content c "
                                      "WHERE c.complete = 1 OR EXISTS (SELECT 1 FROM file_upload u "
                                      "WHERE u.content_id = c.id)")
                           .number()
                           .value_or(0);
    return limits;
}

} // namespace files

} // namespace zvonok::server
