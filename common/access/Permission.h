// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done, and how far a permission reaches. Names and default grants only: the decision is the
// server's.
#pragma once

#include "common/wire/Traits.h"

#include <array>

namespace zvonok {

// Numbers are part of the protocol and the database: never reuse one.
enum class Permission {
    Unknown = 0,
    PeopleRead = 1,      // cards and lists of pupils
    PeopleWrite = 2,     // cards of pupils, their movement between classes
    StaffRead = 3,       // list of staff with contacts
    StaffWrite = 4,      // «Вести список сотрудников»
    ClassRead = 5,       // which classes and groups there are
    ClassWrite = 6,      // classes, class teachers
    CalendarWrite = 7,   // school year, periods, days off
    CurriculumWrite = 8, // subjects, groups, who teaches whom
    ScheduleWrite = 9,   // weekly pattern, lessons
    JournalRead = 10,
    MarkWrite = 11,
    AttendanceWrite = 12,
    LessonWrite = 13, // topic, homework, assignments
    ReportRun = 14,
    AccountManage = 15, // accounts and one-time passwords
    RightsManage = 16,  // roles of an account
    AuditRead = 17,
    DataImport = 18,
    Backup = 19,
    SystemStatus = 20,
    JournalControl = 21, // rules of the journal, closing and reopening periods
    AbsenceResolve = 22, // reasons of absences, for all lessons at once
    PlanWrite = 23,      // plans of lessons: the own ones, or any
    PlanApprove = 24,    // approving and returning them
    DiaryRead = 25,      // the diary of a pupil
    FileUpload = 26,     // sending files, to attach them where one may
};

constexpr auto enumNames(Permission)
{
    using wire::EnumName;
    using enum Permission;
    return std::array{
        EnumName<Permission>{Unknown, "unknown"},
        EnumName<Permission>{PeopleRead, "peopleRead"},
        EnumName<Permission>{PeopleWrite, "peopleWrite"},
        EnumName<Permission>{StaffRead, "staffRead"},
        EnumName<Permission>{StaffWrite, "staffWrite"},
        EnumName<Permission>{ClassRead, "classRead"},
        EnumName<Permission>{ClassWrite, "classWrite"},
        EnumName<Permission>{CalendarWrite, "calendarWrite"},
        EnumName<Permission>{CurriculumWrite, "curriculumWrite"},
        EnumName<Permission>{ScheduleWrite, "scheduleWrite"},
        EnumName<Permission>{JournalRead, "journalRead"},
        EnumName<Permission>{MarkWrite, "markWrite"},
        EnumName<Permission>{AttendanceWrite, "attendanceWrite"},
        EnumName<Permission>{LessonWrite, "lessonWrite"},
        EnumName<Permission>{ReportRun, "reportRun"},
        EnumName<Permission>{AccountManage, "accountManage"},
        EnumName<Permission>{RightsManage, "rightsManage"},
        EnumName<Permission>{AuditRead, "auditRead"},
        EnumName<Permission>{DataImport, "dataImport"},
        EnumName<Permission>{Backup, "backup"},
        EnumName<Permission>{SystemStatus, "systemStatus"},
        EnumName<Permission>{JournalControl, "journalControl"},
        EnumName<Permission>{AbsenceResolve, "absenceResolve"},
        EnumName<Permission>{PlanWrite, "planWrite"},
        EnumName<Permission>{PlanApprove, "planApprove"},
        EnumName<Permission>{DiaryRead, "diaryRead"},
        EnumName<Permission>{FileUpload, "fileUpload"},
    };
}

// How far: a set of relations between the actor and the thing. The union over the actor's roles counts.
enum class Reach : unsigned {
    None = 0,
    Taught = 1,   // groups the actor teaches on the date, their pupils
    OwnClass = 2, // the class whose class teacher the actor is, its groups and pupils
    Self = 4,     // the actor's own card, diary, account; a guardian's own children
    School = 8,   // everything
};
constexpr Reach operator|(Reach a, Reach b) { return Reach(unsigned(a) | unsigned(b)); }
constexpr bool includes(Reach set, Reach one) { return (unsigned(set) & unsigned(one)) != 0; }

} // namespace zvonok
