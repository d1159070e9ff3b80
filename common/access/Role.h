// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of a school and what each may do by default. Source of the table: domain brief of the
// incumbent, 3.2–3.4, with the rule of the «Единые требования» that the system administrator does not edit
// marks. The class teacher is not a role: the relation OwnClass follows from the class's field.
#pragma once

#include "common/access/Permission.h"

namespace zvonok {

enum class Role {
    Unknown = 0,
    SystemAdministrator = 1,
    Coordinator = 2,
    Director = 3,
    DeputyHead = 4,
    Secretary = 5,
    Teacher = 6,
    Pupil = 7,
    Guardian = 8,
};

constexpr auto enumNames(Role)
{
    using wire::EnumName;
    using enum Role;
    return std::array{
        EnumName<Role>{Unknown, "unknown"},
        EnumName<Role>{SystemAdministrator, "systemAdministrator"},
        EnumName<Role>{Coordinator, "coordinator"},
        EnumName<Role>{Director, "director"},
        EnumName<Role>{DeputyHead, "deputyHead"},
        EnumName<Role>{Secretary, "secretary"},
        EnumName<Role>{Teacher, "teacher"},
        EnumName<Role>{Pupil, "pupil"},
        EnumName<Role>{Guardian, "guardian"},
    };
}

struct DefaultGrant {
    Role role;
    Permission permission;
    Reach reach;
};

constexpr auto defaultGrants()
{
    using enum Permission;
    constexpr auto taughtOrOwn = Reach::Taught | Reach::OwnClass;
    return std::array{
        DefaultGrant{Role::SystemAdministrator, AccountManage, Reach::School},
        DefaultGrant{Role::SystemAdministrator, RightsManage, Reach::School},
        DefaultGrant{Role::SystemAdministrator, AuditRead, Reach::School},
        DefaultGrant{Role::SystemAdministrator, Backup, Reach::School},
        DefaultGrant{Role::SystemAdministrator, SystemStatus, Reach::School},
        DefaultGrant{Role::SystemAdministrator, StaffRead, Reach::School},
        DefaultGrant{Role::SystemAdministrator, ClassRead, Reach::School},

        DefaultGrant{Role::Coordinator, PeopleRead, Reach::School},
        DefaultGrant{Role::Coordinator, PeopleWrite, Reach::School},
        DefaultGrant{Role::Coordinator, StaffRead, Reach::School},
        DefaultGrant{Role::Coordinator, StaffWrite, Reach::School},
        DefaultGrant{Role::Coordinator, ClassRead, Reach::School},
        DefaultGrant{Role::Coordinator, ClassWrite, Reach::School},
        DefaultGrant{Role::Coordinator, CalendarWrite, Reach::School},
        DefaultGrant{Role::Coordinator, CurriculumWrite, Reach::School},
        DefaultGrant{Role::Coordinator, ScheduleWrite, Reach::School},
        DefaultGrant{Role::Coordinator, JournalRead, Reach::School},
        DefaultGrant{Role::Coordinator, JournalControl, Reach::School},
        DefaultGrant{Role::Coordinator, PlanWrite, Reach::School},
        DefaultGrant{Role::Coordinator, DiaryRead, Reach::School},
        DefaultGrant{Role::Coordinator, ReportRun, Reach::School},
        DefaultGrant{Role::Coordinator, DataImport, Reach::School},

        DefaultGrant{Role::Director, PeopleRead, Reach::School},
        DefaultGrant{Role::Director, StaffRead, Reach::School},
        DefaultGrant{Role::Director, ClassRead, Reach::School},
        DefaultGrant{Role::Director, JournalRead, Reach::School},
        DefaultGrant{Role::Director, DiaryRead, Reach::School},
        DefaultGrant{Role::Director, ReportRun, Reach::School},
        DefaultGrant{Role::Director, AuditRead, Reach::School},

        DefaultGrant{Role::DeputyHead, PeopleRead, Reach::School},
        DefaultGrant{Role::DeputyHead, PeopleWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, StaffRead, Reach::School},
        DefaultGrant{Role::DeputyHead, ClassRead, Reach::School},
        DefaultGrant{Role::DeputyHead, ClassWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, CalendarWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, CurriculumWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, ScheduleWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, JournalRead, Reach::School},
        DefaultGrant{Role::DeputyHead, MarkWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, AttendanceWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, LessonWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, JournalControl, Reach::School},
        DefaultGrant{Role::DeputyHead, AbsenceResolve, Reach::School},
        DefaultGrant{Role::DeputyHead, PlanWrite, Reach::School},
        DefaultGrant{Role::DeputyHead, PlanApprove, Reach::School},
        DefaultGrant{Role::DeputyHead, DiaryRead, Reach::School},
        DefaultGrant{Role::DeputyHead, FileUpload, Reach::Self},
        DefaultGrant{Role::DeputyHead, ReportRun, Reach::School},
        DefaultGrant{Role::DeputyHead, AuditRead, Reach::School},

        DefaultGrant{Role::Secretary, PeopleRead, Reach::School},
        DefaultGrant{Role::Secretary, PeopleWrite, Reach::School},
        DefaultGrant{Role::Secretary, StaffRead, Reach::School},
        DefaultGrant{Role::Secretary, StaffWrite, Reach::School},
        DefaultGrant{Role::Secretary, ClassRead, Reach::School},
        DefaultGrant{Role::Secretary, DataImport, Reach::School},

        DefaultGrant{Role::Teacher, PeopleRead, taughtOrOwn},
        DefaultGrant{Role::Teacher, PeopleWrite, Reach::OwnClass},
        DefaultGrant{Role::Teacher, StaffRead, Reach::School},
        DefaultGrant{Role::Teacher, ClassRead, Reach::School},
        DefaultGrant{Role::Teacher, JournalRead, taughtOrOwn},
        DefaultGrant{Role::Teacher, MarkWrite, Reach::Taught},
        DefaultGrant{Role::Teacher, AttendanceWrite, taughtOrOwn},
        DefaultGrant{Role::Teacher, AbsenceResolve, Reach::OwnClass},
        DefaultGrant{Role::Teacher, LessonWrite, Reach::Taught},
        DefaultGrant{Role::Teacher, PlanWrite, Reach::Taught},
        DefaultGrant{Role::Teacher, DiaryRead, taughtOrOwn},
        DefaultGrant{Role::Teacher, FileUpload, Reach::Self},
        DefaultGrant{Role::Teacher, ReportRun, taughtOrOwn},

        // The own card and diary, on the screen and printed; of reports only those of one pupil.
        DefaultGrant{Role::Pupil, PeopleRead, Reach::Self},
        DefaultGrant{Role::Pupil, DiaryRead, Reach::Self},
        DefaultGrant{Role::Pupil, ReportRun, Reach::Self},
        DefaultGrant{Role::Guardian, PeopleRead, Reach::Self},
        DefaultGrant{Role::Guardian, DiaryRead, Reach::Self},
        DefaultGrant{Role::Guardian, ReportRun, Reach::Self},
    };
}

constexpr Reach reachOf(Role role, Permission permission)
{
    Reach reach = Reach::None;
    for (const DefaultGrant& grant : defaultGrants())
        if (grant.role == role && grant.permission == permission)
            reach = reach | grant.reach;
    return reach;
}

} // namespace zvonok
