// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects and groups (subject × class or part of a class). Numbers 500–599.
#pragma once

#include "common/calendar/CalendarMessages.h"

namespace zvonok {

struct Subject;
struct Group;

struct SubjectLine {
    using Self = SubjectLine;
    Id<Subject> id;
    QString name;
    QString shortName;
    qint32 ordinal = 0;
    qint32 lowestMark = 1;
    qint32 highestMark = 5;
    bool points = true;
    bool passFail = false;
    qint64 version = 0;

    static constexpr auto message = wire::record("SubjectLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, id), ZVONOK_FIELD_MAX(2, name, 100), ZVONOK_FIELD_MAX(3, shortName, 30),
            ZVONOK_FIELD(4, ordinal), ZVONOK_FIELD(5, lowestMark), ZVONOK_FIELD(6, highestMark),
            ZVONOK_FIELD(7, points), ZVONOK_FIELD(8, passFail), ZVONOK_FIELD(9, version));
    }
};

struct SubjectList {
    using Self = SubjectList;
    QList<SubjectLine> subjects;

    static constexpr auto message = wire::record("SubjectList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, subjects)); }
};

struct ListSubjects {
    using Self = ListSubjects;
    using Reply = SubjectList;
    bool reserved = false; // no choice yet

    static constexpr auto message = wire::query(500, "ListSubjects");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

struct SubjectSaved {
    using Self = SubjectSaved;
    Id<Subject> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("SubjectSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

struct SaveSubject {
    using Self = SaveSubject;
    using Reply = SubjectSaved;
    SubjectLine subject;

    static constexpr auto message = wire::command(501, "SaveSubject");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, subject)); }
};

struct GroupLine {
    using Self = GroupLine;
    Id<Group> id;
    Id<SchoolYear> year;
    Id<Subject> subject;
    QString subjectName;
    Id<SchoolClass> schoolClass; // none: pupils of several classes
    QString className;
    QString name; // of a part of a class; empty: the whole class
    QList<Id<Staff>> teachers;
    QStringList teacherNames;
    qint32 pupils = 0;
    bool taught = false; // by the actor, today
    qint64 version = 0;
    qint32 grade = 0;      // of the class; 0: several classes
    bool standsIn = false; // the actor stands in there these days, and reaches no more of it than its journal

    static constexpr auto message = wire::record("GroupLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, year), ZVONOK_FIELD(3, subject),
                                  ZVONOK_FIELD(4, subjectName), ZVONOK_FIELD(5, schoolClass),
                                  ZVONOK_FIELD(6, className), ZVONOK_FIELD_MAX(7, name, 100),
                                  ZVONOK_FIELD_MAX(8, teachers, 20), ZVONOK_FIELD_MAX(9, teacherNames, 20),
                                  ZVONOK_FIELD(10, pupils), ZVONOK_FIELD(11, taught),
                                  ZVONOK_FIELD(12, version), ZVONOK_FIELD(13, grade),
                                  ZVONOK_FIELD(14, standsIn));
    }
};

struct GroupList {
    using Self = GroupList;
    QList<GroupLine> groups;

    static constexpr auto message = wire::record("GroupList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, groups, 20000)); }
};

// Groups whose journal the actor may read.
struct ListGroups {
    using Self = ListGroups;
    using Reply = GroupList;
    Id<SchoolYear> year;         // none: of today
    Id<SchoolClass> schoolClass; // none: any

    static constexpr auto message = wire::query(510, "ListGroups");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, year), ZVONOK_FIELD(2, schoolClass));
    }
};

struct GroupSaved {
    using Self = GroupSaved;
    Id<Group> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("GroupSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

struct SaveGroup {
    using Self = SaveGroup;
    using Reply = GroupSaved;
    Id<Group> group; // none: a new one
    Id<SchoolYear> year;
    Id<Subject> subject;
    Id<SchoolClass> schoolClass;
    QString name;
    bool wholeClass = true; // members follow the class
    qint64 version = 0;

    static constexpr auto message = wire::command(511, "SaveGroup");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, year), ZVONOK_FIELD(3, subject),
                                  ZVONOK_FIELD(4, schoolClass), ZVONOK_FIELD_MAX(5, name, 100),
                                  ZVONOK_FIELD(6, wholeClass), ZVONOK_FIELD(7, version));
    }
};

// Dated: who was a member before the day stays one until the day before it.
struct SetGroupMembers {
    using Self = SetGroupMembers;
    using Reply = GroupSaved;
    Id<Group> group;
    QList<Id<Pupil>> pupils; // all members from the day on
    QDate from;

    static constexpr auto message = wire::command(512, "SetGroupMembers");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, pupils, 500),
                                  ZVONOK_FIELD(3, from));
    }
};

// Dated: until `to`, and then again those who would have taught without it. Who stands in at single lessons
// is no teacher of the group: see SubstituteLessons.
struct SetGroupTeachers {
    using Self = SetGroupTeachers;
    using Reply = GroupSaved;
    Id<Group> group;
    QList<Id<Staff>> teachers;
    QDate from; // invalid: today
    QDate to;   // last day; invalid: no end

    static constexpr auto message = wire::command(513, "SetGroupTeachers");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, teachers, 20),
                                  ZVONOK_FIELD(3, from), ZVONOK_FIELD(4, to));
    }
};

#define ZVONOK_CURRICULUM_MESSAGES(X)                                                                        \
    X(zvonok::SubjectLine)                                                                                   \
    X(zvonok::SubjectList) X(zvonok::ListSubjects) X(zvonok::SubjectSaved) X(zvonok::SaveSubject)            \
        X(zvonok::GroupLine) X(zvonok::GroupList) X(zvonok::ListGroups) X(zvonok::GroupSaved)                \
            X(zvonok::SaveGroup) X(zvonok::SetGroupMembers) X(zvonok::SetGroupTeachers)

using CurriculumMessages = ZVONOK_TYPE_LIST(ZVONOK_CURRICULUM_MESSAGES);

} // namespace zvonok

ZVONOK_CURRICULUM_MESSAGES(ZVONOK_EXTERN_CODEC)
