// SPDX-License-Identifier: GPL-3.0-or-later
// The diary as it stands; its reports read it too. The pupil is within the actor's reach: the rules of the
// requests see to that. Read-only; lane of the scope.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/diary/DiaryMessages.h"
#include "server/dispatch/Actor.h"

namespace zvonok::server::diary {

inline constexpr int mostDays = 62;
// Fewer pupils with marks, and the average of a group would tell what one other has.
inline constexpr int fewestForClassAverage = 3;

// InvalidInput(to): longer than mostDays, or the wrong way round.
Result<DiaryPage> page(storage::ReadScope& scope, const Actor& actor, const OpenDiary& request);
DiaryTotals totals(storage::ReadScope& scope, const Actor& actor, const OpenDiaryTotals& request,
                   const AssessmentNorms& norms);

} // namespace zvonok::server::diary
