// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all features: the one place of the server that knows them. A request without a handler, or with
// two, does not compile.
#pragma once

#include "common/Protocol.h"
#include "server/admin/AdminFeature.h"
#include "server/assessment/AssessmentFeature.h"
#include "server/calendar/CalendarFeature.h"
#include "server/control/ControlFeature.h"
#include "server/curriculum/CurriculumFeature.h"
#include "server/demo/DemoFeature.h"
#include "server/diary/DiaryFeature.h"
#include "server/dispatch/Dispatcher.h"
#include "server/files/FilesFeature.h"
#include "server/journal/JournalFeature.h"
#include "server/people/PeopleFeature.h"
#include "server/planning/PlanningFeature.h"
#include "server/reports/ReportsFeature.h"
#include "server/schedule/ScheduleFeature.h"
#include "server/schedule/SubstitutionHandlers.h"

namespace zvonok::server {

template <class... Set>
void addAll(Dispatcher& dispatcher, Set... sets)
{
    using Handled = wire::Join<typename Set::Requests...>;
    static_assert(detail::eachOnce(AllRequests{}, Handled{}), "each request has exactly one handler");
    static_assert(Handled::size == AllRequests::size,
                  "a handler answers a request that Protocol.h does not list");
    (dispatcher.add(std::move(sets)), ...);
}

void addFeatures(Dispatcher& dispatcher, AdminServices& admin);

} // namespace zvonok::server
