// SPDX-License-Identifier: GPL-3.0-or-later
// Which exams there are: of a grade or a class in a subject, obligatory or by choice, and who chose them. Their marks
// stand in the sheet of the group: PeriodMarkMessages.h. Numbers 901–909.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "common/journal/ExamScale.h"

namespace zvonok {

struct Exam;

struct ExamLine {
    using Self = ExamLine;
    Id<Exam> id;
    Id<SchoolYear> year;
    qint32 grade = 0;
    Id<SchoolClass> schoolClass; // none: every class of the grade
    QString className;           // of an answer
    Id<Subject> subject;
    QString subjectName; // of an answer
    qint32 ordinal = 0;  // of an answer: of the subject's exams in the grade
    QString name;        // «ОГЭ», «Экзамен»
    ExamScale scale = ExamScale::Marks;
    qint32 highest = 100; // points
    qint32 satisfactoryFrom = 0;
    qint32 goodFrom = 0;
    qint32 excellentFrom = 0;
    bool byChoice = false;
    bool headsOnly = false; // the subject's teacher does not put its marks
    QDate day;              // invalid: not settled
    bool withdrawn = false;
    qint32 chosen = 0; // of an answer: how many chose it
    qint64 version = 0;

    ExamLevels levels() const { return {highest, satisfactoryFrom, goodFrom, excellentFrom}; }

    static constexpr auto message = wire::record("ExamLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, year), ZVONOK_FIELD(3, grade), ZVONOK_FIELD(4, schoolClass),
            ZVONOK_FIELD_MAX(5, className, 20), ZVONOK_FIELD(6, subject),
            ZVONOK_FIELD_MAX(7, subjectName, 100), ZVONOK_FIELD(8, ordinal), ZVONOK_FIELD_MAX(9, name, 100),
            ZVONOK_FIELD(10, scale), ZVONOK_FIELD(11, highest), ZVONOK_FIELD(12, satisfactoryFrom),
            ZVONOK_FIELD(13, goodFrom), ZVONOK_FIELD(14, excellentFrom), ZVONOK_FIELD(15, byChoice),
            ZVONOK_FIELD(16, headsOnly), ZVONOK_FIELD(17, day), ZVONOK_FIELD(18, withdrawn),
            ZVONOK_FIELD(19, chosen), ZVONOK_FIELD(20, version));
    }
};

struct ExamList {
    using Self = ExamList;
    QList<ExamLine> exams; // by grade, subject, ordinal

    static constexpr auto message = wire::record("ExamList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, exams, 2000)); }
};

struct ListExams {
    using Self = ListExams;
    using Reply = ExamList;
    Id<SchoolYear> year; // none: of today

    static constexpr auto message = wire::query(901, "ListExams");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, year)); }
};

// id none: a new one. What marks stand in keeps its scale and is not withdrawn.
struct SaveExam {
    using Self = SaveExam;
    using Reply = ExamLine;
    ExamLine exam;

    static constexpr auto message = wire::command(902, "SaveExam");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, exam)); }
};

struct ExamChoiceLine {
    using Self = ExamChoiceLine;
    Id<Pupil> pupil;
    QString name;
    QString className;
    bool chosen = false;
    qint32 version = 0;
    bool conflict = false; // of an answer: somebody else was first, yours was not written

    static constexpr auto message = wire::record("ExamChoiceLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD_MAX(2, name, 300),
                                  ZVONOK_FIELD_MAX(3, className, 20), ZVONOK_FIELD(4, chosen),
                                  ZVONOK_FIELD(5, version), ZVONOK_FIELD(6, conflict));
    }
};

struct ExamChoices {
    using Self = ExamChoices;
    Id<Exam> exam;
    QList<ExamChoiceLine> pupils; // by class and name

    static constexpr auto message = wire::record("ExamChoices");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, exam), ZVONOK_FIELD_MAX(2, pupils, 2000));
    }
};

struct OpenExamChoices {
    using Self = OpenExamChoices;
    using Reply = ExamChoices;
    Id<Exam> exam;

    static constexpr auto message = wire::query(903, "OpenExamChoices");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, exam)); }
};

// Answers those of the request, in order. Who has a mark of the exam stays.
struct SaveExamChoices {
    using Self = SaveExamChoices;
    using Reply = ExamChoices;
    Id<Exam> exam;
    QList<ExamChoiceLine> pupils;

    static constexpr auto message = wire::command(904, "SaveExamChoices");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, exam), ZVONOK_FIELD_MAX(2, pupils, 2000));
    }
};

#define ZVONOK_EXAM_MESSAGES(X)                                                                              \
    X(zvonok::ExamLine)                                                                                      \
    X(zvonok::ExamList) X(zvonok::ListExams) X(zvonok::SaveExam) X(zvonok::ExamChoiceLine)                   \
        X(zvonok::ExamChoices) X(zvonok::OpenExamChoices) X(zvonok::SaveExamChoices)

using ExamMessages = ZVONOK_TYPE_LIST(ZVONOK_EXAM_MESSAGES);

} // namespace zvonok

ZVONOK_EXAM_MESSAGES(ZVONOK_EXTERN_CODEC)
