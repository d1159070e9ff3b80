// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that writes plans, their topics, and which group follows which. Write lane.
#pragma once

#include "common/planning/CourseMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

class PlanRepository
{
public:
    PlanRepository(const AnyGrant& grant, storage::WriteScope& scope) : m_grant(grant), m_scope(scope) {}

    struct Fresh {
        Id<SchoolYear> year;
        Id<Subject> subject;
        qint32 grade = 0;
        QString name;
        Id<LessonPlan> copiedFrom; // none: no copy
    };
    // A draft of the actor's.
    Id<LessonPlan> create(const Fresh& plan, const QList<PlanTopic>& topics);
    void rename(const PlanLine& plan, qint32 grade, const QString& name);
    void withdraw(const PlanLine& plan);
    // remark and who decided stay as they are unless decided.
    void setState(const PlanLine& plan, PlanState state, bool decided, const QString& remark);
    // Written with the next version.
    TopicResult put(Id<LessonPlan> plan, const PlanTopic& topic, qint32 versionBefore);
    void follow(Id<Group> group, Id<LessonPlan> plan, const QDate& from, qint64 firstTopic);

private:
    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
};

} // namespace zvonok::server
