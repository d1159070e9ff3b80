// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a group: pages, marks, absences, lessons, assignments, history. The folder's export.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/journal/WorkTypes.h"
#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"
#include "server/journal/AttendanceHandlers.h"
#include "server/journal/LessonFileHandlers.h"
#include "server/journal/RuleHandlers.h"

namespace zvonok::server {

struct OpenJournalHandler {
    AssessmentNorms norms; // which periods a grade has
    using Request = OpenJournal;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&OpenJournal::group);
    Result<JournalPage> run(const Grant<OpenJournal>& grant, storage::ReadScope& scope);
};

struct FollowJournalHandler {
    using Request = FollowJournal;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&FollowJournal::group);
    Result<JournalFollowed> run(const Grant<FollowJournal>& grant, storage::ReadScope& scope);
};

struct LeaveJournalHandler {
    using Request = LeaveJournal;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&LeaveJournal::group);
    Result<JournalLeft> run(const Grant<LeaveJournal>& grant, storage::ReadScope& scope);
};

struct SaveMarksHandler {
    WorkTypes types;
    using Request = SaveMarks;
    static constexpr auto access =
        access::permission(Permission::MarkWrite).atOrStandingIn(&SaveMarks::group);
    Result<MarksSaved> run(const Grant<SaveMarks>& grant, storage::WriteScope& scope);
};

struct SaveAbsencesHandler {
    WorkTypes types;
    using Request = SaveAbsences;
    static constexpr auto access =
        access::permission(Permission::AttendanceWrite).atOrStandingIn(&SaveAbsences::group);
    Result<MarksSaved> run(const Grant<SaveAbsences>& grant, storage::WriteScope& scope);
};

struct SaveLessonHandler {
    WorkTypes types;
    using Request = SaveLesson;
    static constexpr auto access =
        access::permission(Permission::LessonWrite).atOrStandingIn(&SaveLesson::group);
    Result<LessonState> run(const Grant<SaveLesson>& grant, storage::WriteScope& scope);
};

struct SaveAssignmentHandler {
    WorkTypes types;
    using Request = SaveAssignment;
    static constexpr auto access =
        access::permission(Permission::LessonWrite).atOrStandingIn(&SaveAssignment::group);
    Result<AssignmentState> run(const Grant<SaveAssignment>& grant, storage::WriteScope& scope);
};

struct OpenCellHistoryHandler {
    using Request = OpenCellHistory;
    static constexpr auto access =
        access::permission(Permission::JournalRead).atOrStandingIn(&OpenCellHistory::group);
    Result<CellHistory> run(const Grant<OpenCellHistory>& grant, storage::ReadScope& scope);
};

using JournalHandlers =
    HandlerSet<OpenJournalHandler, FollowJournalHandler, LeaveJournalHandler, SaveMarksHandler,
               SaveAbsencesHandler, SaveLessonHandler, SaveAssignmentHandler, OpenCellHistoryHandler,
               ReadJournalRulesHandler, SetJournalRulesHandler, ListMarkScalesHandler, SetMarkScaleHandler,
               SetWorkWeightsHandler, ListClosingsHandler, CloseJournalsHandler, ReopenJournalsHandler,
               ListAbsentHandler, ResolveAbsencesHandler, ListReasonsHandler, WithdrawReasonHandler,
               ListLessonFilesHandler, AttachLessonFilesHandler, DetachLessonFileHandler,
               ReadLessonFileHandler>;
JournalHandlers journalHandlers(const WorkTypes& types, const AssessmentNorms& norms);

} // namespace zvonok::server
