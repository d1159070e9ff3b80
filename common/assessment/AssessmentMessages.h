// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class: marks of a period in all subjects, and how the class stands, each figure with the
// names behind it. Numbers 900–949. Mark values: MarkValue.h; the marks themselves: PeriodMarkMessages.h.
#pragma once

#include "common/assessment/BehaviourMessages.h"
#include "common/journal/PeriodMarkMessages.h"

namespace zvonok {

// A subject in a class: each figure is the length of a list of names, or made of such.
struct SubjectFigures {
    using Self = SubjectFigures;
    Id<Subject> subject;
    QList<Id<Pupil>> excellent;
    QList<Id<Pupil>> good;
    QList<Id<Pupil>> satisfactory;
    QList<Id<Pupil>> poor; // незач too
    QList<Id<Pupil>> notAttested;
    QList<Id<Pupil>> notCounted; // осв, зач
    QList<Id<Pupil>> missing;    // no mark yet
    qint32 counted = 0;
    qint32 quality = -1; // tenths of a percent; −1: nobody counts
    qint32 success = -1;
    qint32 degree = -1;  // СОУ, tenths
    qint32 average = -1; // hundredths

    static constexpr auto message = wire::record("SubjectFigures");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, subject), ZVONOK_FIELD_MAX(2, excellent, 500), ZVONOK_FIELD_MAX(3, good, 500),
            ZVONOK_FIELD_MAX(4, satisfactory, 500), ZVONOK_FIELD_MAX(5, poor, 500),
            ZVONOK_FIELD_MAX(6, notAttested, 500), ZVONOK_FIELD_MAX(7, notCounted, 500),
            ZVONOK_FIELD_MAX(8, missing, 500), ZVONOK_FIELD(9, counted), ZVONOK_FIELD(10, quality),
            ZVONOK_FIELD(11, success), ZVONOK_FIELD(12, degree), ZVONOK_FIELD(13, average));
    }
};

// Where a pupil stands in the report of the class teacher; one only.
enum class ClassStanding {
    Unknown = 0,
    Excellent = 1,
    OneGood = 2, // all excellent but one
    Good = 3,
    OneSatisfactory = 4,
    Satisfactory = 5,
    NotAttested = 6,
    Poor = 7,
    NoMarks = 8
};
constexpr auto enumNames(ClassStanding)
{
    using wire::EnumName;
    return std::array{EnumName<ClassStanding>{ClassStanding::Unknown, "unknown"},
                      EnumName<ClassStanding>{ClassStanding::Excellent, "excellent"},
                      EnumName<ClassStanding>{ClassStanding::OneGood, "oneGood"},
                      EnumName<ClassStanding>{ClassStanding::Good, "good"},
                      EnumName<ClassStanding>{ClassStanding::OneSatisfactory, "oneSatisfactory"},
                      EnumName<ClassStanding>{ClassStanding::Satisfactory, "satisfactory"},
                      EnumName<ClassStanding>{ClassStanding::NotAttested, "notAttested"},
                      EnumName<ClassStanding>{ClassStanding::Poor, "poor"},
                      EnumName<ClassStanding>{ClassStanding::NoMarks, "noMarks"}};
}

struct PupilStanding {
    using Self = PupilStanding;
    Id<Pupil> pupil;
    ClassStanding standing = ClassStanding::Unknown;
    QList<Id<Subject>> because; // what keeps from a better one

    static constexpr auto message = wire::record("PupilStanding");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, standing),
                                  ZVONOK_FIELD_MAX(3, because, 100));
    }
};

struct ClassSummary {
    using Self = ClassSummary;
    Id<SchoolClass> schoolClass;
    QString className;
    QString classTeacher;
    PeriodLine period;         // what is shown; the year has the kind Year
    QList<PeriodLine> periods; // what may be chosen: periods, the year, exams, the final mark
    bool whole = false;        // all subjects are shown: standings and figures of the class are there
    QList<Id<Pupil>> pupils;   // by name; those who left too
    QStringList pupilNames;
    QList<bool> counted; // on the list on the day of counting
    QList<Id<Subject>> subjects;
    QStringList subjectNames;
    QList<Id<Group>> subjectGroups; // a group of the class, to go to its sheet
    QList<qint32> values;           // pupils × subjects, row by row; 0: none
    QList<SubjectFigures> figures;  // one per subject
    QList<PupilStanding> standings; // of those who count
    qint32 classCounted = 0;
    qint32 quality = -1; // tenths of a percent; −1: nobody counts
    qint32 success = -1;
    QList<qint32> former; // places in values that hold a mark of another school
    BehaviourScale behaviourScale = BehaviourScale::Off; // Off: no such line
    QList<BehaviourMark> behaviour;                      // of who has one
    bool mayBehave = false;                              // put marks of behaviour
    QString behaviourClosed;                             // why not, where the period is closed

    static constexpr auto message = wire::record("ClassSummary");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, className), ZVONOK_FIELD(3, classTeacher),
            ZVONOK_FIELD(4, period), ZVONOK_FIELD_MAX(5, periods, 60), ZVONOK_FIELD(6, whole),
            ZVONOK_FIELD_MAX(7, pupils, 500), ZVONOK_FIELD_MAX(8, pupilNames, 500),
            ZVONOK_FIELD_MAX(9, counted, 500), ZVONOK_FIELD_MAX(10, subjects, 100),
            ZVONOK_FIELD_MAX(11, subjectNames, 100), ZVONOK_FIELD_MAX(12, subjectGroups, 100),
            ZVONOK_FIELD_MAX(13, values, 50000), ZVONOK_FIELD_MAX(14, figures, 100),
            ZVONOK_FIELD_MAX(15, standings, 500), ZVONOK_FIELD(16, classCounted), ZVONOK_FIELD(17, quality),
            ZVONOK_FIELD(18, success), ZVONOK_FIELD_MAX(19, former, 50000), ZVONOK_FIELD(20, behaviourScale),
            ZVONOK_FIELD_MAX(21, behaviour, 500), ZVONOK_FIELD(22, mayBehave),
            ZVONOK_FIELD_MAX(23, behaviourClosed, 1000));
    }
};

// Of a class, as far as the actor may read its journals. kind Unknown: the period of today.
struct OpenClassSummary {
    using Self = OpenClassSummary;
    using Reply = ClassSummary;
    Id<SchoolClass> schoolClass;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;

    static constexpr auto message = wire::query(900, "OpenClassSummary");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, kind),
                                  ZVONOK_FIELD(3, ordinal));
    }
};

#define ZVONOK_ASSESSMENT_MESSAGES(X)                                                                        \
    X(zvonok::SubjectFigures) X(zvonok::PupilStanding) X(zvonok::ClassSummary) X(zvonok::OpenClassSummary)

using AssessmentMessages = ZVONOK_TYPE_LIST(ZVONOK_ASSESSMENT_MESSAGES);

} // namespace zvonok

ZVONOK_ASSESSMENT_MESSAGES(ZVONOK_EXTERN_CODEC)
