// SPDX-License-Identifier: GPL-3.0-or-later
// Groups on their way through plans: what they follow, their lessons, and the plan laid on them. Reports
// read it too. Read-only; lane of the scope.
#pragma once

#include "common/planning/PlanLaying.h"
#include "server/curriculum/GroupQueries.h"

namespace zvonok::server::courses {

// Which plan a group follows today, or will from a later day on.
struct Following {
    Id<LessonPlan> plan; // none: no plan
    QString title;
    PlanState state = PlanState::Unknown;
    QDate from;
    qint64 first = 0;
};
QHash<qint64, Following> followings(storage::ReadScope& scope, const QList<Id<Group>>& groups);

// Lessons that a plan is laid on, by day and number. Days off have none but those that hold a topic; a
// cancelled one counts where the weekly pattern wants it still.
struct Lessons {
    QList<CourseLesson> lessons;
    QStringList homework;
    QList<qint32> versions;
};
QHash<qint64, Lessons> lessons(storage::ReadScope& scope, Id<SchoolYear> year, const QList<Id<Group>>& groups,
                               const QHash<qint64, Following>& followings);

// All of one group.
struct Course {
    Following following;
    QList<PlanTopic> topics;
    Lessons lessons;
    LaidPlan laid;
};
Course course(storage::ReadScope& scope, const groups::GroupInfo& group);

// Of groups of one year.
QList<CourseLine> overview(storage::ReadScope& scope, Id<SchoolYear> year, const QList<GroupLine>& groups);

} // namespace zvonok::server::courses
