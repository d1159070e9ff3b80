// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored and where it hangs, read only. A content is reached through what it is attached to: every
// function takes the owner, which the caller's rule has granted, and no function takes a content's id or hash
// alone. Lane of the scope.
#pragma once

#include "common/files/FileNorms.h"
#include "server/dispatch/Actor.h"
#include "server/files/OwnerKinds.h"

namespace zvonok::server {

// Does the actor reach this upload: it is of the own account.
bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<FileUpload> upload);

namespace files {

struct Attached {
    qint64 owner = 0;
    AttachedFileLine line;
};

// What hangs at these owners today, in the order of attaching.
QList<Attached> of(storage::ReadScope& scope, qint32 kind, const QList<qint64>& owners);
// Also one that was detached; nothing: no such file of this owner.
std::optional<AttachedFileLine> one(storage::ReadScope& scope, const Owner& owner, Id<AttachedFile> file);
// A piece of a file that hangs at the owner. NotFound: no such file, detached, or no such piece.
Result<FileChunk> chunk(storage::ReadScope& scope, const Owner& owner, Id<AttachedFile> file, qint32 ordinal);
// Whose file it is, for features that find the owner by the file; nothing: detached or none of this kind.
std::optional<qint64> ownerOf(storage::ReadScope& scope, qint32 kind, Id<AttachedFile> file);

FileLimits limits(storage::ReadScope& scope, const FileNorms& norms);

} // namespace files

} // namespace zvonok::server
