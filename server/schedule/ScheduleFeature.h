// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly pattern of a group and the dated lessons made from it. The folder's export.
#pragma once

#include "common/schedule/ScheduleMessages.h"
#include "server/curriculum/GroupScope.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct OpenWeeklyPatternHandler {
    using Request = OpenWeeklyPattern;
    static constexpr auto access = access::permission(Permission::JournalRead).at(&OpenWeeklyPattern::group);
    Result<WeeklyPattern> run(const Grant<OpenWeeklyPattern>& grant, storage::ReadScope& scope);
};

struct ListWeeklyPatternsHandler {
    using Request = ListWeeklyPatterns;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<WeeklyPatterns> run(const Grant<ListWeeklyPatterns>& grant, storage::ReadScope& scope);
};

struct SetWeeklyPatternHandler {
    using Request = SetWeeklyPattern;
    static constexpr auto access = access::permission(Permission::ScheduleWrite).at(&SetWeeklyPattern::group);
    Result<LessonsMade> run(const Grant<SetWeeklyPattern>& grant, storage::WriteScope& scope);
};

using ScheduleHandlers =
    HandlerSet<OpenWeeklyPatternHandler, ListWeeklyPatternsHandler, SetWeeklyPatternHandler>;
ScheduleHandlers scheduleHandlers();

} // namespace zvonok::server
