// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedule/ScheduleFeature.h"

#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/GroupQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/schedule/LessonRepository.h"

namespace zvonok::server {

Result<WeeklyPattern> OpenWeeklyPatternHandler::run(const Grant<OpenWeeklyPattern>& grant,
                                                    storage::ReadScope& scope)
{
    const Id<Group> group = grant.request().group;
    return WeeklyPattern{group, LessonRepository::pattern(scope, group)};
}

Result<LessonsMade> SetWeeklyPatternHandler::run(const Grant<SetWeeklyPattern>& grant,
                                                 storage::WriteScope& scope)
{
    const SetWeeklyPattern& request = grant.request();
    for (const WeeklySlot& slot : request.slots)
        if (slot.weekday < 1 || slot.weekday > 7 || slot.lessonNumber < 0 || slot.lessonNumber > 20)
            return fail(FailureCode::InvalidInput, QStringLiteral("slots"));
    const auto group = groups::info(scope, request.group);
    const calendar::Span year = calendar::spanOf(scope, group->year);
    const QDate from = request.from.isValid() ? qMax(request.from, year.from) : year.from;
    const QDate to = request.to.isValid() ? qMin(request.to, year.to) : year.to;
    if (to < from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    const WeeklyPattern before{request.group, LessonRepository::pattern(scope, request.group)};
    LessonRepository::setPattern(grant, scope, request.group, request.slots);
    const LessonsMade made =
        LessonRepository::make(grant, scope, request.group, request.slots,
                               calendar::daysOff(scope, group->year, from, to), from, to);
    scope.audit({QStringLiteral("group.pattern"),
                 QStringLiteral("group"),
                 request.group.value,
                 {},
                 0,
                 auditJson(before),
                 auditJson(SetWeeklyPattern{request.group, request.slots, from, to})});
    scope.changed(topics::journal(request.group), Resync{topics::journalKind, request.group.value});
    return made;
}

ScheduleHandlers scheduleHandlers()
{
    return ScheduleHandlers(OpenWeeklyPatternHandler{}, SetWeeklyPatternHandler{});
}

} // namespace zvonok::server
