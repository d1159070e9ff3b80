// SPDX-License-Identifier: GPL-3.0-or-later
// A group on its way through a plan: which plan it follows, its lessons to lay the plan on, the topics that
// are due, and how far it is behind. Numbers 1010–1019.
#pragma once

#include "common/planning/PlanMessages.h"

namespace zvonok {

// Hours of a group against its plan up to a day, and what is left of the year. PlanLaying.h counts them.
struct CourseFigures {
    using Self = CourseFigures;
    qint32 total = 0;     // hours of the plan
    qint32 byPlan = 0;    // that should have been given
    qint32 given = 0;     // with a topic in the journal
    qint32 unwritten = 0; // lessons held without a topic in the journal: taken as given
    qint32 outside = 0;   // lessons held with a topic that is not the plan's
    qint32 cancelled = 0; // lessons of the timetable that were cancelled
    qint32 lag = 0;       // byPlan − given − unwritten; below 0: ahead
    qint32 lacking = 0;   // hours for which no lesson is left
    qint32 spare = 0;     // lessons left without a topic

    static constexpr auto message = wire::record("CourseFigures");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, total), ZVONOK_FIELD(2, byPlan), ZVONOK_FIELD(3, given),
                                  ZVONOK_FIELD(4, unwritten), ZVONOK_FIELD(5, outside),
                                  ZVONOK_FIELD(6, cancelled), ZVONOK_FIELD(7, lag), ZVONOK_FIELD(8, lacking),
                                  ZVONOK_FIELD(9, spare));
    }
};

struct CourseLesson {
    using Self = CourseLesson;
    Id<Lesson> lesson;
    QDate day;
    qint32 number = 0;
    QString topic;          // as the journal has it
    bool cancelled = false; // stands in the timetable and was not held: counts for the plan's dates only

    static constexpr auto message = wire::record("CourseLesson");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, day), ZVONOK_FIELD(3, number),
                                  ZVONOK_FIELD_MAX(4, topic, 1000), ZVONOK_FIELD(5, cancelled));
    }
};

struct GroupCourse {
    using Self = GroupCourse;
    Id<Group> group;
    QString groupName;
    Id<LessonPlan> plan; // none: it follows none
    QString planName;
    QDate from;       // first day of following it
    qint64 first = 0; // key of the topic it begins with; 0: with the first
    bool mayFollow = false;
    QDate today;
    QList<CourseLesson> lessons; // from that day to the end of the year, by day and number

    static constexpr auto message = wire::record("GroupCourse");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, groupName, 300),
                                  ZVONOK_FIELD(3, plan), ZVONOK_FIELD_MAX(4, planName, 400),
                                  ZVONOK_FIELD(5, from), ZVONOK_FIELD(6, first), ZVONOK_FIELD(7, mayFollow),
                                  ZVONOK_FIELD(8, today), ZVONOK_FIELD_MAX(9, lessons, 1000));
    }
};

struct OpenCourse {
    using Self = OpenCourse;
    using Reply = GroupCourse;
    Id<Group> group;

    static constexpr auto message = wire::query(1010, "OpenCourse");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, group)); }
};

// Dated: what the group followed before stays until the day before it.
struct FollowPlan {
    using Self = FollowPlan;
    using Reply = GroupCourse;
    Id<Group> group;
    Id<LessonPlan> plan; // none: no plan from that day on
    QDate from;          // invalid: the beginning of the year
    qint64 first = 0;    // key of the topic to begin with, for a plan that is taken up on the way

    static constexpr auto message = wire::command(1011, "FollowPlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, plan), ZVONOK_FIELD(3, from),
                                  ZVONOK_FIELD(4, first));
    }
};

// Columnar: what the plan wants at the lessons of the days, also where the journal has a topic already.
struct PlannedLessons {
    using Self = PlannedLessons;
    Id<Group> group;
    Id<LessonPlan> plan; // none: the group follows none
    QString planName;
    CourseFigures figures;
    QList<Id<Lesson>> lessons;
    QStringList topics;
    QStringList homework;

    static constexpr auto message = wire::record("PlannedLessons");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, plan),
                                  ZVONOK_FIELD_MAX(3, planName, 400), ZVONOK_FIELD(4, figures),
                                  ZVONOK_FIELD_MAX(5, lessons, 1000), ZVONOK_FIELD_MAX(6, topics, 1000),
                                  ZVONOK_FIELD_MAX(7, homework, 1000));
    }
};

struct OpenPlannedLessons {
    using Self = OpenPlannedLessons;
    using Reply = PlannedLessons;
    Id<Group> group;
    QDate from;
    QDate to;

    static constexpr auto message = wire::query(1012, "OpenPlannedLessons");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to));
    }
};

struct TopicsPut {
    using Self = TopicsPut;
    qint32 filled = 0;
    qint32 kept = 0;   // had a topic already
    qint32 closed = 0; // empty, but the lesson takes no more changes

    static constexpr auto message = wire::record("TopicsPut");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, filled), ZVONOK_FIELD(2, kept), ZVONOK_FIELD(3, closed));
    }
};

// The plan's topics into the journal's empty lessons of the days; a homework only where none stands.
struct PutPlannedTopics {
    using Self = PutPlannedTopics;
    using Reply = TopicsPut;
    Id<Group> group;
    QDate from; // invalid: from the first
    QDate to;   // invalid: up to today

    static constexpr auto message = wire::command(1013, "PutPlannedTopics");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, from), ZVONOK_FIELD(3, to));
    }
};

struct CourseLine {
    using Self = CourseLine;
    Id<Group> group;
    QString groupName;
    QStringList teacherNames;
    Id<LessonPlan> plan; // none: it follows none
    QString planName;
    PlanState state = PlanState::Unknown;
    CourseFigures figures;

    static constexpr auto message = wire::record("CourseLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, groupName, 300),
                                  ZVONOK_FIELD_MAX(3, teacherNames, 20), ZVONOK_FIELD(4, plan),
                                  ZVONOK_FIELD_MAX(5, planName, 400), ZVONOK_FIELD(6, state),
                                  ZVONOK_FIELD(7, figures));
    }
};

struct CourseList {
    using Self = CourseList;
    QList<CourseLine> courses; // by class and subject

    static constexpr auto message = wire::record("CourseList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, courses, 20000)); }
};

// How far the groups are on their plans: those whose journals the actor may read.
struct ListCourses {
    using Self = ListCourses;
    using Reply = CourseList;
    Id<SchoolClass> schoolClass; // none: any
    Id<Subject> subject;         // none: any

    static constexpr auto message = wire::query(1014, "ListCourses");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, subject));
    }
};

#define ZVONOK_COURSE_MESSAGES(X)                                                                            \
    X(zvonok::CourseFigures)                                                                                 \
    X(zvonok::CourseLesson) X(zvonok::GroupCourse) X(zvonok::OpenCourse) X(zvonok::FollowPlan)               \
        X(zvonok::PlannedLessons) X(zvonok::OpenPlannedLessons) X(zvonok::TopicsPut)                         \
            X(zvonok::PutPlannedTopics) X(zvonok::CourseLine) X(zvonok::CourseList) X(zvonok::ListCourses)

using CourseMessages = ZVONOK_TYPE_LIST(ZVONOK_COURSE_MESSAGES);

} // namespace zvonok

ZVONOK_COURSE_MESSAGES(ZVONOK_EXTERN_CODEC)
