// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diary/DiaryFeature.h"

#include "server/diary/DiaryFiles.h"
#include "server/diary/DiaryQueries.h"

namespace zvonok::server {

Result<DiaryPage> OpenDiaryHandler::run(const Grant<OpenDiary>& grant, storage::ReadScope& scope)
{
    return diary::page(scope, grant.actor(), grant.request());
}

Result<DiaryTotals> OpenDiaryTotalsHandler::run(const Grant<OpenDiaryTotals>& grant,
                                                storage::ReadScope& scope)
{
    return diary::totals(scope, grant.actor(), grant.request(), norms);
}

Result<FileChunk> ReadDiaryFileHandler::run(const Grant<ReadDiaryFile>& grant, storage::ReadScope& scope)
{
    return diary::fileChunk(scope, grant.actor(), grant.request());
}

DiaryHandlers diaryHandlers(const AssessmentNorms& norms)
{
    return DiaryHandlers(OpenDiaryHandler{}, OpenDiaryTotalsHandler{norms}, ReadDiaryFileHandler{});
}

} // namespace zvonok::server
