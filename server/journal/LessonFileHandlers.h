// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a lesson: who reads the journal reads them, who writes topic and homework attaches and detaches
// them, as long as the lesson is open. A file is found through its lesson, the lesson through the granted
// group.
#pragma once

#include "common/files/FileNorms.h"
#include "common/journal/LessonFileMessages.h"
#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ListLessonFilesHandler {
    using Request = ListLessonFiles;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&ListLessonFiles::group);
    Result<LessonFiles> run(const Grant<ListLessonFiles>& grant, storage::ReadScope& scope);
};

struct AttachLessonFilesHandler {
    FileNorms norms;
    using Request = AttachLessonFiles;
    static constexpr auto access =
        access::permission(Permission::LessonWrite).atOrStandingIn(&AttachLessonFiles::group);
    Result<LessonFiles> run(const Grant<AttachLessonFiles>& grant, storage::WriteScope& scope);
};

struct DetachLessonFileHandler {
    using Request = DetachLessonFile;
    static constexpr auto access =
        access::permission(Permission::LessonWrite).atOrStandingIn(&DetachLessonFile::group);
    Result<LessonFileState> run(const Grant<DetachLessonFile>& grant, storage::WriteScope& scope);
};

struct ReadLessonFileHandler {
    using Request = ReadLessonFile;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&ReadLessonFile::group);
    Result<FileChunk> run(const Grant<ReadLessonFile>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
