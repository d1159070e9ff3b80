// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of topic there are. Numbers travel and are stored: never reuse one.
#pragma once

#include "common/planning/PlanMessages.h"
#include "server/storage/Topic.h"

namespace zvonok::server::topics {

constexpr qint32 journalKind = 1;
constexpr storage::Topic journal(Id<Group> group) { return {journalKind, group.value}; }
constexpr qint32 planKind = 10;
constexpr storage::Topic plan(Id<LessonPlan> plan) { return {planKind, plan.value}; }

} // namespace zvonok::server::topics
