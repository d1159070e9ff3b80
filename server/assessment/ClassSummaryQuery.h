// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class as it stands; reports read it too. Read-only; lane of the scope.
#pragma once

#include "common/assessment/AssessmentMessages.h"
#include "common/assessment/AssessmentRules.h"
#include "server/dispatch/Actor.h"

#include <optional>

namespace zvonok::server::assessment {

// The subjects of the class whose journals the actor reads. Nothing: no such period in its year.
std::optional<ClassSummary> summary(storage::ReadScope& scope, const Actor& actor,
                                    const OpenClassSummary& request, const AssessmentNorms& norms);

// Whether what concerns the class as a whole is closed on the day.
std::optional<Failure> classClosed(storage::ReadScope& scope, Id<SchoolClass> schoolClass, const QDate& day);

} // namespace zvonok::server::assessment
