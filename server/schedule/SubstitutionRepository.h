// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that appoints and withdraws who stands in at lessons. Write lane; lists any.
#pragma once

#include "common/schedule/SubstitutionMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

class SubstitutionRepository
{
public:
    static constexpr qsizetype mostLessons = 1000; // of one act

    // By day, lesson and group; invalid days: from today, without an end.
    static QList<SubstitutionLine> list(storage::ReadScope& scope, const Visible& visible,
                                        const ListSubstitutions& asked);
    // Those with these ids that belong to the group, in the same order; withdrawn ones too.
    static QList<SubstitutionLine> lines(storage::ReadScope& scope, Id<Group> group,
                                         const QList<Id<Substitution>>& ids);

    SubstitutionRepository(const AnyGrant& grant, storage::WriteScope& scope) : m_grant(grant), m_scope(scope)
    {
    }

    struct Dated {
        Id<Lesson> lesson;
        QDate day;
        Id<Substitution> standing; // none: nobody stands in there yet
    };
    // Lessons of the group that were not cancelled: the one, or those of the days.
    QList<Dated> lessons(const SubstituteLessons& request);
    bool areStaff(const QList<Id<Staff>>& staff);
    struct Teaching {
        Id<Staff> staff;
        QDate from;
        QDate to;
    };
    // Who teaches the group on any of these days.
    QList<Teaching> teachers(Id<Group> group, const QDate& from, const QDate& to);
    Id<Substitution> appoint(const SubstitutionLine& line);
    // false: it was withdrawn already.
    bool withdraw(const SubstitutionLine& line);

private:
    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
};

} // namespace zvonok::server
