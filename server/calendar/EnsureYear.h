// SPDX-License-Identifier: GPL-3.0-or-later
// A school that brings its lists before its calendar gets a usual year, which it can edit later: 1 September
// to 31 August with four quarters, from resources/norms/calendar_default.json.
#pragma once

#include "common/calendar/CalendarMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

// The year that covers the day; none: there is none yet.
Id<SchoolYear> yearCovering(storage::ReadScope& scope, const QDate& day);
// The usual year around the day. Pure.
YearLine usualYear(const QDate& day);
// The year that covers the day, made if there is none. Write lane.
Id<SchoolYear> ensureYear(storage::WriteScope& scope, const AnyGrant& grant, const QDate& day);

} // namespace zvonok::server
