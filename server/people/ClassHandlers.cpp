// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ClassHandlers.h"

#include "common/people/ClassName.h"
#include "server/calendar/CalendarQueries.h"
#include "server/calendar/EnsureYear.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ClassRepository.h"
#include "server/people/SchoolDay.h"

namespace zvonok::server {

Result<ClassList> ListClassesHandler::run(const Grant<ListClasses>& grant, storage::ReadScope& scope)
{
    const Id<SchoolYear> asked = grant.request().year;
    const Id<SchoolYear> year = asked ? asked : calendar::yearOf(scope, scope.today());
    const Reach reach =
        grant.request().marks ? grant.actor().reach(Permission::JournalRead) : grant.visible().reach();
    return ClassList{ClassRepository::list(scope, grant.visible(), reach, year, schoolDay(scope))};
}

Result<ClassSaved> SaveClassHandler::run(const Grant<SaveClass>& grant, storage::WriteScope& scope)
{
    ClassLine line = grant.request().schoolClass;
    const auto name = ClassName::parse(line.name());
    if (line.grade < ClassName::lowestGrade || line.grade > ClassName::highestGrade)
        return fail(FailureCode::InvalidInput, QStringLiteral("grade"), {QStringLiteral("range")});
    if (!name || name->grade != line.grade)
        return fail(FailureCode::InvalidInput, QStringLiteral("letter"), {QStringLiteral("notALetter")});
    line.letter = name->letter;
    if (line.teacher && !ClassRepository::teacherExists(scope, line.teacher))
        return fail(FailureCode::NotFound);
    QByteArray before;
    if (line.id) {
        const auto old = ClassRepository::read(scope, line.id, schoolDay(scope));
        if (!old)
            return fail(FailureCode::NotFound);
        if (old->version != line.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        if (line.year && line.year != old->year)
            return fail(FailureCode::InvalidInput, QStringLiteral("year"), {QStringLiteral("fixed")});
        line.year = old->year;
        if (old->grade == line.grade && old->letter == line.letter && old->teacher == line.teacher)
            return ClassSaved{line.id, old->version};
        before = auditJson(*old);
    } else if (!line.year) {
        line.year = ensureYear(scope, grant, scope.today());
    } else if (!ClassRepository::yearExists(scope, line.year)) {
        return fail(FailureCode::NotFound);
    }
    if (const auto same = ClassRepository::find(scope, line.year, line.grade, line.letter);
        same && same->id != line.id) {
        if (line.id || !same->withdrawn)
            return fail(FailureCode::AlreadyExists, QStringLiteral("letter"));
        line.id = same->id;
    }
    const auto id = ClassRepository::save(grant, scope, line);
    const auto now = ClassRepository::read(scope, id, schoolDay(scope)).value_or(ClassLine{});
    scope.audit({before.isEmpty() ? QStringLiteral("class.added") : QStringLiteral("class.changed"),
                 QStringLiteral("class"),
                 id.value,
                 {},
                 0,
                 before,
                 auditJson(now)});
    return ClassSaved{id, now.version};
}

} // namespace zvonok::server
