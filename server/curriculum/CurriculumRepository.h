// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that writes subjects, groups and their members. Write lane.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

class CurriculumRepository
{
public:
    static QList<SubjectLine> subjects(storage::ReadScope& scope);
    static std::optional<SubjectLine> subject(storage::ReadScope& scope, Id<Subject> id);
    static Id<Subject> save(const AnyGrant& grant, storage::WriteScope& scope, const SubjectLine& subject);
    static Id<Group> save(const AnyGrant& grant, storage::WriteScope& scope, const SaveGroup& group);
    static qint64 version(storage::ReadScope& scope, Id<Group> group); // 0: no such group
    static bool exists(storage::ReadScope& scope, Id<SchoolYear> year, Id<Subject> subject,
                       Id<SchoolClass> schoolClass);

    // Who was a member (or teacher) before the day and is not in the list stays one until the day before it.
    static void setMembers(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                           const QList<Id<Pupil>>& pupils, const QDate& from);
    static void setTeachers(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                            const QList<Id<Staff>>& teachers, const QDate& from);
    // As above on these days alone; before and behind them stays what was.
    static void setTeachersUntil(const AnyGrant& grant, storage::WriteScope& scope, Id<Group> group,
                                 const QList<Id<Staff>>& teachers, const QDate& from, const QDate& to);
    static QList<Id<Pupil>> membersOn(storage::ReadScope& scope, Id<Group> group, const QDate& day);
    static QList<Id<Staff>> teachersOn(storage::ReadScope& scope, Id<Group> group, const QDate& day);
    static bool allPupils(storage::ReadScope& scope, const QList<Id<Pupil>>& pupils);
    static bool allStaff(storage::ReadScope& scope, const QList<Id<Staff>>& staff);
};

} // namespace zvonok::server
