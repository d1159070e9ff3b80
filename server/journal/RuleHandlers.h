// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the journal, closing and reopening of periods.
#pragma once

#include "common/journal/RuleMessages.h"
#include "common/journal/WorkTypes.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct ReadJournalRulesHandler {
    using Request = ReadJournalRules;
    static constexpr auto access =
        access::permission(Permission::ClassRead).wholeSchool("everybody works by the same rules");
    Result<JournalRulesList> run(const Grant<ReadJournalRules>& grant, storage::ReadScope& scope);
};

struct SetJournalRulesHandler {
    using Request = SetJournalRules;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("one set of rules for the school");
    Result<JournalRules> run(const Grant<SetJournalRules>& grant, storage::WriteScope& scope);
};

struct ListMarkScalesHandler {
    using Request = ListMarkScales;
    static constexpr auto access =
        access::permission(Permission::ClassRead).wholeSchool("everybody marks by the same scales");
    Result<MarkScaleList> run(const Grant<ListMarkScales>& grant, storage::ReadScope& scope);
};

struct SetMarkScaleHandler {
    using Request = SetMarkScale;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("a scale is of all classes of the grades");
    Result<MarkScaleLine> run(const Grant<SetMarkScale>& grant, storage::WriteScope& scope);
};

struct SetWorkWeightsHandler {
    WorkTypes types;
    using Request = SetWorkWeights;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("one set of weights for the school");
    Result<WorkWeights> run(const Grant<SetWorkWeights>& grant, storage::WriteScope& scope);
};

struct ListClosingsHandler {
    using Request = ListClosings;
    static constexpr auto access =
        access::permission(Permission::ClassRead).wholeSchool("who is closed out sees by whom and why");
    Result<ClosingList> run(const Grant<ListClosings>& grant, storage::ReadScope& scope);
};

struct CloseJournalsHandler {
    using Request = CloseJournals;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("closings concern any class");
    Result<ClosingLine> run(const Grant<CloseJournals>& grant, storage::WriteScope& scope);
};

struct ReopenJournalsHandler {
    using Request = ReopenJournals;
    static constexpr auto access =
        access::permission(Permission::JournalControl).wholeSchool("closings concern any class");
    Result<ClosingLine> run(const Grant<ReopenJournals>& grant, storage::WriteScope& scope);
};

} // namespace zvonok::server
