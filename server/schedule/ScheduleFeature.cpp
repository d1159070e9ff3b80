// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedule/ScheduleFeature.h"

#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/ClosingQueries.h"
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

Result<WeeklyPatterns> ListWeeklyPatternsHandler::run(const Grant<ListWeeklyPatterns>& grant,
                                                      storage::ReadScope& scope)
{
    const ListWeeklyPatterns& request = grant.request();
    const Id<SchoolYear> year = request.year ? request.year : calendar::yearOf(scope, scope.today());
    const auto all = LessonRepository::patterns(scope, year);
    // Groups of several classes too: whether the actor may hear of what they share with the class.
    const QList<GroupLine> groups = groups::list(scope, grant.visible(), year, {});
    WeeklyPatterns reply;
    QSet<Id<Group>> seen;
    for (const GroupLine& group : groups) {
        seen.insert(group.id);
        const auto found = all.constFind(group.id);
        if (found != all.constEnd() && (!request.schoolClass || group.schoolClass == request.schoolClass))
            reply.patterns.append({group.id, *found});
    }
    if (request.schoolClass) {
        const calendar::Span span = calendar::spanOf(scope, year);
        const QDate day = qMax(span.from, qMin(scope.today(), span.to));
        reply.shared = LessonRepository::shared(scope, year, request.schoolClass, day);
        reply.shared.removeIf([&](const SharedPupils& each) {
            return !seen.contains(each.group) || !seen.contains(each.other);
        });
    }
    return reply;
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
    MakingDays days{from, to, calendar::daysOff(scope, group->year, from, to), {}};
    const QList<ClosingLine> closings = groups::closings(scope, from, to, &*group);
    for (QDate day = from; !closings.isEmpty() && day <= to; day = day.addDays(1))
        if (groups::closingAt(closings, day, scope.today()))
            days.closed.insert(day);
    const LessonsMade made = LessonRepository::make(grant, scope, request.group, request.slots, days);
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
    return ScheduleHandlers(OpenWeeklyPatternHandler{}, ListWeeklyPatternsHandler{},
                            SetWeeklyPatternHandler{});
}

} // namespace zvonok::server
