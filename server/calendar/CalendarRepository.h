// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that writes the calendar. Write lane.
#pragma once

#include "common/calendar/CalendarMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

class CalendarRepository
{
public:
    // Writes the year; its periods and days off become exactly those given.
    static Id<SchoolYear> save(const AnyGrant& grant, storage::WriteScope& scope, const YearLine& year);
};

} // namespace zvonok::server
