// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and their topics as they stand; reports read them too. Read-only; lane of the scope.
#pragma once

#include "common/planning/PlanMessages.h"
#include "server/dispatch/Actor.h"

#include <QHash>

#include <optional>

namespace zvonok::server::plans {

struct Wanted {
    Id<LessonPlan> plan; // none: all that fit the rest
    Id<SchoolYear> year; // none: any
    Id<Subject> subject; // none: any
    qint32 grade = 0;    // 0: any
};
// Without those withdrawn; with what the actor may do with each.
QList<PlanLine> list(storage::ReadScope& scope, const Actor& actor, const Wanted& wanted);
std::optional<PlanLine> line(storage::ReadScope& scope, const Actor& actor, Id<LessonPlan> plan);
// «базовый», else «Алгебра, 7»: how a plan is called beside a group.
QString titleOf(const PlanLine& plan);

// Removed ones too, under their keys, with who wrote them last.
QHash<qint64, TopicResult> topics(storage::ReadScope& scope, Id<LessonPlan> plan);
// In their order, without removed ones.
QList<PlanTopic> rows(storage::ReadScope& scope, Id<LessonPlan> plan);
QHash<qint64, QList<PlanTopic>> rows(storage::ReadScope& scope, const QList<Id<LessonPlan>>& plans);

} // namespace zvonok::server::plans
