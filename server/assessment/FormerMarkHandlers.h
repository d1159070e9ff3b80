// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that a pupil brings from another school.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/FormerMarkMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/PupilScope.h"
#include "server/people/SubjectNames.h"

namespace zvonok::server {

// By who keeps the card of the pupil and reads journals: the heads and the class teacher, not the secretary.
struct OpenFormerMarksHandler {
    AssessmentNorms norms;
    using Request = OpenFormerMarks;
    static constexpr auto access = access::permission(Permission::PeopleWrite).at(&OpenFormerMarks::pupil);
    Result<FormerMarks> run(const Grant<OpenFormerMarks>& grant, storage::ReadScope& scope);
};

struct SaveFormerMarksHandler {
    AssessmentNorms norms;
    SubjectNames names;
    using Request = SaveFormerMarks;
    static constexpr auto access = access::permission(Permission::PeopleWrite).at(&SaveFormerMarks::pupil);
    Result<FormerMarksSaved> run(const Grant<SaveFormerMarks>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
