// SPDX-License-Identifier: GPL-3.0-or-later
// Files of lessons as the diary shows them: with the lesson where they were attached, and with the next one,
// at which the homework is due. Lane of the scope.
#pragma once

#include "server/diary/DiaryGroups.h"

#include "common/diary/DiaryMessages.h"

#include <QHash>

namespace zvonok::server::diary {

// lessons: index of each lesson of the page.
void addFiles(storage::ReadScope& scope, const View& view, DiaryPage& page,
              const QHash<qint64, qint32>& lessons);
Result<FileChunk> fileChunk(storage::ReadScope& scope, const Actor& actor, const ReadDiaryFile& request);

} // namespace zvonok::server::diary
