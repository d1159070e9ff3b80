// SPDX-License-Identifier: GPL-3.0-or-later
// The diary of a pupil for the pupil, the guardians and the staff. The folder's export.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/diary/DiaryMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/PupilScope.h"

namespace zvonok::server {

// A subject teacher sees the subjects that he teaches, everybody else who reaches the pupil sees all.
struct OpenDiaryHandler {
    using Request = OpenDiary;
    static constexpr auto access = access::permission(Permission::DiaryRead).at(&OpenDiary::pupil);
    Result<DiaryPage> run(const Grant<OpenDiary>& grant, storage::ReadScope& scope);
};

struct OpenDiaryTotalsHandler {
    AssessmentNorms norms;
    using Request = OpenDiaryTotals;
    static constexpr auto access = access::permission(Permission::DiaryRead).at(&OpenDiaryTotals::pupil);
    Result<DiaryTotals> run(const Grant<OpenDiaryTotals>& grant, storage::ReadScope& scope);
};

// What the diary does not show to the actor is not found.
struct ReadDiaryFileHandler {
    using Request = ReadDiaryFile;
    static constexpr auto access = access::permission(Permission::DiaryRead).at(&ReadDiaryFile::pupil);
    Result<FileChunk> run(const Grant<ReadDiaryFile>& grant, storage::ReadScope& scope);
};

using DiaryHandlers = HandlerSet<OpenDiaryHandler, OpenDiaryTotalsHandler, ReadDiaryFileHandler>;
DiaryHandlers diaryHandlers(const AssessmentNorms& norms);

} // namespace zvonok::server
