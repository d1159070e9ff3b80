// SPDX-License-Identifier: GPL-3.0-or-later
// Which exams there are, and who chose those by choice.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/ExamMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/SubjectNames.h"

namespace zvonok::server {

struct ListExamsHandler {
    using Request = ListExams;
    static constexpr auto access = access::permission(Permission::ClassRead)
                                       .wholeSchool("who examines and who is examined knows of what");
    Result<ExamList> run(const Grant<ListExams>& grant, storage::ReadScope& scope);
};

struct SaveExamHandler {
    AssessmentNorms norms; // whose sheets count the exam
    SubjectNames names;
    using Request = SaveExam;
    static constexpr auto access = access::permission(Permission::JournalControl)
                                       .wholeSchool("the heads settle the exams of the school");
    Result<ExamLine> run(const Grant<SaveExam>& grant, storage::WriteScope& scope);
};

struct OpenExamChoicesHandler {
    using Request = OpenExamChoices;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("an exam is of many classes");
    Result<ExamChoices> run(const Grant<OpenExamChoices>& grant, storage::ReadScope& scope);
};

struct SaveExamChoicesHandler {
    AssessmentNorms norms; // whose sheets count the exam
    SubjectNames names;
    using Request = SaveExamChoices;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("an exam is of many classes");
    Result<ExamChoices> run(const Grant<SaveExamChoices>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
