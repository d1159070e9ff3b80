// SPDX-License-Identifier: GPL-3.0-or-later
// The school's calendar: years with periods and days off. The folder's export.
#pragma once

#include "common/calendar/CalendarMessages.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct OpenCalendarHandler {
    using Request = OpenCalendar;
    static constexpr auto access =
        access::permission(Permission::ClassRead).wholeSchool("the calendar hangs on the wall");
    Result<Calendar> run(const Grant<OpenCalendar>& grant, storage::ReadScope& scope);
};

struct SaveYearHandler {
    using Request = SaveYear;
    static constexpr auto access =
        access::permission(Permission::CalendarWrite).wholeSchool("one calendar for the whole school");
    Result<YearSaved> run(const Grant<SaveYear>& grant, storage::WriteScope& scope);
};

using CalendarHandlers = HandlerSet<OpenCalendarHandler, SaveYearHandler>;
CalendarHandlers calendarHandlers();

} // namespace zvonok::server
