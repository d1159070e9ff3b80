// SPDX-License-Identifier: GPL-3.0-or-later
// The topics there are; their kinds: TopicKinds.h.
#pragma once

#include "common/planning/PlanMessages.h"
#include "common/wire/TopicKinds.h"
#include "server/storage/Topic.h"

namespace zvonok::server::topics {

constexpr qint32 journalKind = wire::journalTopic;
constexpr storage::Topic journal(Id<Group> group) { return {journalKind, group.value}; }
constexpr qint32 planKind = wire::planTopic;
constexpr storage::Topic plan(Id<LessonPlan> plan) { return {planKind, plan.value}; }

} // namespace zvonok::server::topics
