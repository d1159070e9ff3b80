// SPDX-License-Identifier: GPL-3.0-or-later
// What a pupil may bring and has brought from another school in a year. Read-only; lane of the scope.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/FormerMarkMessages.h"
#include "server/storage/ReadScope.h"

#include <optional>

namespace zvonok::server::assessment {

// Why a column takes no marks: «member» (the pupil was in a class here when the period ended: its mark is
// this school's), «future» (it has not ended yet).
inline const QString formerMember = QStringLiteral("member");
inline const QString formerFuture = QStringLiteral("future");

// Nothing: no such year.
std::optional<FormerMarks> formerMarks(storage::ReadScope& scope, Id<Pupil> pupil, Id<SchoolYear> year,
                                       const AssessmentNorms& norms);

} // namespace zvonok::server::assessment
