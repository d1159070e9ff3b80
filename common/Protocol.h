// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all message lists: the one place that knows every feature. A new feature adds its list here.
#pragma once

#include "common/admin/AdminMessages.h"
#include "common/assessment/AssessmentMessages.h"
#include "common/assessment/BehaviourMessages.h"
#include "common/assessment/DebtMessages.h"
#include "common/assessment/ExamMessages.h"
#include "common/assessment/FormerMarkMessages.h"
#include "common/calendar/CalendarMessages.h"
#include "common/control/ControlMessages.h"
#include "common/curriculum/CurriculumMessages.h"
#include "common/diary/DiaryMessages.h"
#include "common/files/FileMessages.h"
#include "common/journal/AttendanceMessages.h"
#include "common/journal/JournalMessages.h"
#include "common/journal/LessonFileMessages.h"
#include "common/journal/PeriodMarkMessages.h"
#include "common/journal/PresenceMessages.h"
#include "common/journal/RuleMessages.h"
#include "common/people/GuardianMessages.h"
#include "common/people/ImportMessages.h"
#include "common/people/PeopleMessages.h"
#include "common/planning/CourseMessages.h"
#include "common/planning/PlanMessages.h"
#include "common/reports/ReportMessages.h"
#include "common/schedule/ScheduleMessages.h"
#include "common/schedule/SubstitutionMessages.h"

namespace zvonok {

constexpr int protocolLowest = 1;
constexpr int protocolHighest = 1;

using AllMessages = wire::Join<AdminMessages, PeopleMessages, ImportMessages, CalendarMessages, CurriculumMessages, ScheduleMessages,
                               JournalMessages, JournalRuleMessages, PeriodMarkMessages, AttendanceMessages, PresenceMessages,
                               AssessmentMessages, ExamMessages, FormerMarkMessages, DebtMessages, BehaviourMessages,
                               ControlMessages, PlanMessages, CourseMessages, ReportMessages, GuardianMessages, DiaryMessages,
                               FileMessages, LessonFileMessages, SubstitutionMessages>;
using AllRequests = wire::RequestsOf<AllMessages>;
using AllChanges = wire::ChangesOf<AllMessages>;

static_assert(wire::detail::numbersDiffer(AllRequests{}), "a request number is used twice");
static_assert(wire::detail::numbersDiffer(AllChanges{}), "a change number is used twice");

} // namespace zvonok
