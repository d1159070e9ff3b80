// SPDX-License-Identifier: GPL-3.0-or-later
// The line of behaviour: its scale from a day on, and its marks.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/BehaviourMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/ClassScope.h"

namespace zvonok::server {

namespace assessment {

// Off where the school has set nothing.
BehaviourScale behaviourOn(storage::ReadScope& scope, const QDate& day);
// Of all pupils in the period, cleared ones too.
QHash<qint64, BehaviourMark> behaviourMarks(storage::ReadScope& scope, Id<SchoolYear> year, PeriodKind kind,
                                            qint32 ordinal, const QList<Id<Pupil>>& pupils);

} // namespace assessment

struct ListBehaviourRulesHandler {
    using Request = ListBehaviourRules;
    static constexpr auto access =
        access::permission(Permission::ClassRead).wholeSchool("everybody works by the same rules");
    Result<BehaviourRuleList> run(const Grant<ListBehaviourRules>& grant, storage::ReadScope& scope);
};

struct SetBehaviourRuleHandler {
    using Request = SetBehaviourRule;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("one rule for the school");
    Result<BehaviourRule> run(const Grant<SetBehaviourRule>& grant, storage::WriteScope& scope);
};

// By who keeps the cards of the class and reads the whole of its journals: the heads and the class teacher.
struct SaveBehaviourHandler {
    AssessmentNorms norms;
    using Request = SaveBehaviour;
    static constexpr auto access =
        access::permission(Permission::PeopleWrite).at(&SaveBehaviour::schoolClass);
    Result<BehaviourSaved> run(const Grant<SaveBehaviour>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
