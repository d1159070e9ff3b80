// SPDX-License-Identifier: GPL-3.0-or-later
// Control of journals (netschool.md 15, reports 25 and 37): how each is filled, whether marks are enough, which marks
// contradict others. Everything is counted over the journals that the actor may read. Numbers 950–999.
//
// from, to of a request: invalid both is the period of today. Class, subject, teacher: none is any.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

// What is wanting in a lesson, or what a figure counts.
enum class ControlGap {
    Unknown = 0, // any lesson
    NoTopic = 1,
    NoHomework = 2,
    NoMarks = 3,   // neither a mark nor an absence
    Late = 4,      // topic or homework written later than allowed
    LateMarks = 5, // a mark put later than allowed
    NotFilled = 6  // no topic, or no homework where it is due
};
constexpr auto enumNames(ControlGap)
{
    using wire::EnumName;
    return std::array{EnumName<ControlGap>{ControlGap::Unknown, "unknown"},
                      EnumName<ControlGap>{ControlGap::NoTopic, "noTopic"},
                      EnumName<ControlGap>{ControlGap::NoHomework, "noHomework"},
                      EnumName<ControlGap>{ControlGap::NoMarks, "noMarks"},
                      EnumName<ControlGap>{ControlGap::Late, "late"},
                      EnumName<ControlGap>{ControlGap::LateMarks, "lateMarks"},
                      EnumName<ControlGap>{ControlGap::NotFilled, "notFilled"}};
}

// What control goes by: days are calendar days after the lesson. Shipped: resources/norms/control.json.
struct ControlRules {
    using Self = ControlRules;
    qint32 lessonDays = 3; // for topic and homework
    qint32 markDays = 3;
    qint32 longWorkDays = 7; // for marks of the kinds of work in longWorks
    QList<WorkType> longWorks;
    qint32 countAfterDays = 1;    // a younger lesson is not counted yet
    qint32 homeworkFromGrade = 2; // younger grades are taught without
    qint32 marksFromGrade = 2;
    qint32 leastFilled = 90;  // percent; below it a journal stands out
    qint32 moreFromHours = 2; // lessons a week from which on a subject needs moreMarks above the least number
    qint32 moreMarks = 2;
    qint32 version = 0; // 0: the school has set none

    bool operator==(const ControlRules&) const = default;
    static constexpr auto message = wire::record("ControlRules");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lessonDays), ZVONOK_FIELD(2, markDays), ZVONOK_FIELD(3, longWorkDays),
                                  ZVONOK_FIELD_MAX(4, longWorks, 50), ZVONOK_FIELD(5, countAfterDays),
                                  ZVONOK_FIELD(6, homeworkFromGrade), ZVONOK_FIELD(7, marksFromGrade),
                                  ZVONOK_FIELD(8, leastFilled), ZVONOK_FIELD(9, moreFromHours),
                                  ZVONOK_FIELD(10, moreMarks), ZVONOK_FIELD(11, version));
    }
};

struct ControlGroup {
    using Self = ControlGroup;
    Id<Group> group;
    Id<Subject> subject;
    QString subjectName;
    Id<SchoolClass> schoolClass; // none: pupils of several classes
    QString className;
    QString name;              // of a part of a class
    QStringList teacherNames;  // of the span
    bool homeworkDue = true;   // false: taught without
    bool marksDue = true;

    // «7А/Английский язык (1)»: as links and the command line spell a journal.
    QString title() const
    {
        QString text = className.isEmpty() ? subjectName : QString(className + u'/' + subjectName);
        return name.isEmpty() ? text : QString(text + u" (" + name + u')');
    }

    static constexpr auto message = wire::record("ControlGroup");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, subject), ZVONOK_FIELD(3, subjectName),
                                  ZVONOK_FIELD(4, schoolClass), ZVONOK_FIELD(5, className),
                                  ZVONOK_FIELD_MAX(6, name, 100), ZVONOK_FIELD_MAX(7, teacherNames, 50),
                                  ZVONOK_FIELD(8, homeworkDue), ZVONOK_FIELD(9, marksDue));
    }
};

// How the journal of a group is filled; each figure is the number of lessons that OpenControlLessons answers for it.
struct ControlLine {
    using Self = ControlLine;
    ControlGroup group;
    qint32 held = 0; // lessons that are counted
    qint32 noTopic = 0;
    qint32 noHomework = 0;
    qint32 noMarks = 0;
    qint32 late = 0;
    qint32 lateMarks = 0;
    qint32 longestDelay = 0; // days beyond what is allowed, of late and lateMarks
    qint32 filled = 0;
    QDate lastFilled; // the newest lesson that is filled; invalid: none

    static constexpr auto message = wire::record("ControlLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, held), ZVONOK_FIELD(3, noTopic),
                                  ZVONOK_FIELD(4, noHomework), ZVONOK_FIELD(5, noMarks), ZVONOK_FIELD(6, late),
                                  ZVONOK_FIELD(7, lateMarks), ZVONOK_FIELD(8, longestDelay), ZVONOK_FIELD(9, filled),
                                  ZVONOK_FIELD(10, lastFilled));
    }
};

struct ControlSheet {
    using Self = ControlSheet;
    QDate from;
    QDate to;    // as asked
    QDate until; // the last day that is counted
    ControlRules rules;
    QList<ControlLine> lines; // the worst first

    static constexpr auto message = wire::record("ControlSheet");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, until),
                                  ZVONOK_FIELD(4, rules), ZVONOK_FIELD_MAX(5, lines, 20000));
    }
};

// All journals of a sheet as one line: its figures, no group.
ControlLine sumOf(const ControlSheet& sheet);

struct OpenControl {
    using Self = OpenControl;
    using Reply = ControlSheet;
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    Id<Staff> teacher;

    static constexpr auto message = wire::query(950, "OpenControl");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, schoolClass),
                                  ZVONOK_FIELD(4, subject), ZVONOK_FIELD(5, teacher));
    }
};

struct ControlLesson {
    using Self = ControlLesson;
    qint32 group = 0; // index into the groups of the reply
    Id<Lesson> lesson;
    QDate day;
    qint32 number = 0;
    QString topic;
    QList<ControlGap> gaps; // all that is wanting
    Moment topicAt;         // first written; 0: not yet
    QString topicBy;
    Moment homeworkAt;
    QString homeworkBy;
    qint32 lateDays = 0;      // of topic or homework, beyond what is allowed
    qint32 lateMarksDays = 0; // of the latest mark

    static constexpr auto message = wire::record("ControlLesson");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson), ZVONOK_FIELD(3, day),
                                  ZVONOK_FIELD(4, number), ZVONOK_FIELD_MAX(5, topic, 1000),
                                  ZVONOK_FIELD_MAX(6, gaps, 10), ZVONOK_FIELD(7, topicAt), ZVONOK_FIELD(8, topicBy),
                                  ZVONOK_FIELD(9, homeworkAt), ZVONOK_FIELD(10, homeworkBy),
                                  ZVONOK_FIELD(11, lateDays), ZVONOK_FIELD(12, lateMarksDays));
    }
};

struct ControlLessons {
    using Self = ControlLessons;
    QList<ControlGroup> groups;   // those that have a lesson in the list
    QList<ControlLesson> lessons; // by class, subject and day
    qint32 total = 0;             // more than the list holds: it was cut

    static constexpr auto message = wire::record("ControlLessons");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, groups, 20000), ZVONOK_FIELD_MAX(2, lessons, 5000),
                                  ZVONOK_FIELD(3, total));
    }
};

// The lessons behind a figure of one journal, or of the sum.
struct OpenControlLessons {
    using Self = OpenControlLessons;
    using Reply = ControlLessons;
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    Id<Staff> teacher;
    Id<Group> group; // none: of all
    ControlGap gap = ControlGap::Unknown;

    static constexpr auto message = wire::query(951, "OpenControlLessons");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, schoolClass),
                                  ZVONOK_FIELD(4, subject), ZVONOK_FIELD(5, teacher), ZVONOK_FIELD(6, group),
                                  ZVONOK_FIELD(7, gap));
    }
};

struct AccumulationLine {
    using Self = AccumulationLine;
    qint32 group = 0; // index into the groups of the reply
    Id<Pupil> pupil;
    QString pupilName;
    QString className; // the pupil's own, for groups of several classes
    qint32 marks = 0;
    qint32 needed = 0;
    qint32 held = 0;   // lessons while the pupil was a member
    qint32 missed = 0; // of them
    QDate lastMark;    // the newest lesson with a mark

    static constexpr auto message = wire::record("AccumulationLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD(3, pupilName),
                                  ZVONOK_FIELD(4, className), ZVONOK_FIELD(5, marks), ZVONOK_FIELD(6, needed),
                                  ZVONOK_FIELD(7, held), ZVONOK_FIELD(8, missed), ZVONOK_FIELD(9, lastMark));
    }
};

struct AccumulationSheet {
    using Self = AccumulationSheet;
    QDate from;
    QDate to;
    qint32 minimumMarks = 0; // of the rules of journals, for the whole period
    ControlRules rules;
    QList<ControlGroup> groups;    // all that take marks
    QList<qint32> pupils;          // by group: members counted
    QList<qint32> average;         // by group: marks of a pupil, in tenths
    QList<AccumulationLine> lines; // who has too few, the worst first
    qint32 total = 0;              // more than the list holds: it was cut

    static constexpr auto message = wire::record("AccumulationSheet");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, minimumMarks),
                                  ZVONOK_FIELD(4, rules), ZVONOK_FIELD_MAX(5, groups, 20000),
                                  ZVONOK_FIELD_MAX(6, pupils, 20000), ZVONOK_FIELD_MAX(7, average, 20000),
                                  ZVONOK_FIELD_MAX(8, lines, 20000), ZVONOK_FIELD(9, total));
    }
};

// Pupils with fewer marks than needed; while a period runs, than its part that is over needs.
struct OpenAccumulation {
    using Self = OpenAccumulation;
    using Reply = AccumulationSheet;
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    Id<Staff> teacher;

    static constexpr auto message = wire::query(952, "OpenAccumulation");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, schoolClass),
                                  ZVONOK_FIELD(4, subject), ZVONOK_FIELD(5, teacher));
    }
};

enum class ContradictionKind {
    Unknown = 0,
    Differs = 1,              // the mark of a period is not the one that its marks suggest
    NotAttestedWithMarks = 2, // н/а, and marks enough
    TooFewMarks = 3,          // a mark of a period without marks enough
    MarkWhileAbsent = 4       // a mark at a lesson that the pupil missed
};
constexpr auto enumNames(ContradictionKind)
{
    using wire::EnumName;
    using K = ContradictionKind;
    return std::array{EnumName<K>{K::Unknown, "unknown"}, EnumName<K>{K::Differs, "differs"},
                      EnumName<K>{K::NotAttestedWithMarks, "notAttestedWithMarks"},
                      EnumName<K>{K::TooFewMarks, "tooFewMarks"},
                      EnumName<K>{K::MarkWhileAbsent, "markWhileAbsent"}};
}

struct ContradictionLine {
    using Self = ContradictionLine;
    ContradictionKind kind = ContradictionKind::Unknown;
    qint32 group = 0; // index into the groups of the reply
    Id<Pupil> pupil;
    QString pupilName;
    qint32 value = 0; // the mark in question
    // Of marks of periods:
    PeriodKind periodKind = PeriodKind::Unknown;
    qint32 periodOrdinal = 0;
    QString periodName;
    qint32 average = 0; // hundredths; 0: nothing to count
    qint32 suggested = 0;
    qint32 marks = 0; // behind the average; of a year: marks of its periods
    // Of marks at lessons:
    Id<Lesson> lesson;
    QDate day;
    qint32 number = 0;
    WorkType work = WorkType::Unknown;
    qint32 absence = 0; // code

    static constexpr auto message = wire::record("ContradictionLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kind), ZVONOK_FIELD(2, group), ZVONOK_FIELD(3, pupil),
                                  ZVONOK_FIELD(4, pupilName), ZVONOK_FIELD(5, value), ZVONOK_FIELD(6, periodKind),
                                  ZVONOK_FIELD(7, periodOrdinal), ZVONOK_FIELD(8, periodName),
                                  ZVONOK_FIELD(9, average), ZVONOK_FIELD(10, suggested), ZVONOK_FIELD(11, marks),
                                  ZVONOK_FIELD(12, lesson), ZVONOK_FIELD(13, day), ZVONOK_FIELD(14, number),
                                  ZVONOK_FIELD(15, work), ZVONOK_FIELD(16, absence));
    }
};

struct ContradictionSheet {
    using Self = ContradictionSheet;
    QDate from;
    QDate to;
    qint32 minimumMarks = 0;
    QList<ControlGroup> groups;     // those that have a line
    QList<ContradictionLine> lines; // the worst first
    qint32 total = 0;               // more than the list holds: it was cut

    static constexpr auto message = wire::record("ContradictionSheet");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, minimumMarks),
                                  ZVONOK_FIELD_MAX(4, groups, 20000), ZVONOK_FIELD_MAX(5, lines, 20000),
                                  ZVONOK_FIELD(6, total));
    }
};

// Of the periods that lie in the span, and of its lessons.
struct OpenContradictions {
    using Self = OpenContradictions;
    using Reply = ContradictionSheet;
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    Id<Staff> teacher;

    static constexpr auto message = wire::query(953, "OpenContradictions");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, to), ZVONOK_FIELD(3, schoolClass),
                                  ZVONOK_FIELD(4, subject), ZVONOK_FIELD(5, teacher));
    }
};

struct ReadControlRules {
    using Self = ReadControlRules;
    using Reply = ControlRules;
    bool shipped = false; // those of the program, whatever the school has set

    static constexpr auto message = wire::query(954, "ReadControlRules");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, shipped)); }
};

// The school's own, in place of the shipped ones, if their version is the one that was seen.
struct SetControlRules {
    using Self = SetControlRules;
    using Reply = ControlRules;
    ControlRules rules;

    static constexpr auto message = wire::command(955, "SetControlRules");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, rules)); }
};

#define ZVONOK_CONTROL_MESSAGES(X)                                                                           \
    X(zvonok::ControlRules)                                                                                  \
    X(zvonok::ControlGroup) X(zvonok::ControlLine) X(zvonok::ControlSheet) X(zvonok::OpenControl)            \
        X(zvonok::ControlLesson) X(zvonok::ControlLessons) X(zvonok::OpenControlLessons)                     \
            X(zvonok::AccumulationLine) X(zvonok::AccumulationSheet) X(zvonok::OpenAccumulation)             \
                X(zvonok::ContradictionLine) X(zvonok::ContradictionSheet) X(zvonok::OpenContradictions)     \
                    X(zvonok::ReadControlRules) X(zvonok::SetControlRules)

using ControlMessages = ZVONOK_TYPE_LIST(ZVONOK_CONTROL_MESSAGES);

} // namespace zvonok

ZVONOK_CONTROL_MESSAGES(ZVONOK_EXTERN_CODEC)
