// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of periods, of the year, of exams and final ones: the sheet of a group with its suggestions, putting
// them, and who put what before.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/journal/PeriodMarkMessages.h"
#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"
#include "server/people/SubjectNames.h"

namespace zvonok::server {

struct OpenPeriodSheetHandler {
    AssessmentNorms norms;
    SubjectNames names;
    using Request = OpenPeriodSheet;
    static constexpr auto access = access::permission(Permission::JournalRead).at(&OpenPeriodSheet::group);
    Result<PeriodSheet> run(const Grant<OpenPeriodSheet>& grant, storage::ReadScope& scope);
};

struct SavePeriodMarksHandler {
    AssessmentNorms norms;
    SubjectNames names;
    using Request = SavePeriodMarks;
    static constexpr auto access = access::permission(Permission::MarkWrite).at(&SavePeriodMarks::group);
    Result<PeriodMarksSaved> run(const Grant<SavePeriodMarks>& grant, storage::WriteScope& scope);
};

struct OpenPeriodMarkHistoryHandler {
    using Request = OpenPeriodMarkHistory;
    static constexpr auto access =
        access::permission(Permission::JournalRead).at(&OpenPeriodMarkHistory::group);
    Result<CellHistory> run(const Grant<OpenPeriodMarkHistory>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
