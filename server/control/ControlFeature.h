// SPDX-License-Identifier: GPL-3.0-or-later
// Control of journals: filling, accumulation of marks, contradictions, and the rules that it goes by. Who
// reads a journal sees it here: the heads the school, a teacher the own groups, a class teacher the class.
// The folder's export.
#pragma once

#include "common/control/ControlNorms.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct OpenControlHandler {
    ControlNorms norms;
    using Request = OpenControl;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<ControlSheet> run(const Grant<OpenControl>& grant, storage::ReadScope& scope);
};

struct OpenControlLessonsHandler {
    ControlNorms norms;
    using Request = OpenControlLessons;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<ControlLessons> run(const Grant<OpenControlLessons>& grant, storage::ReadScope& scope);
};

struct OpenAccumulationHandler {
    ControlNorms norms;
    using Request = OpenAccumulation;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<AccumulationSheet> run(const Grant<OpenAccumulation>& grant, storage::ReadScope& scope);
};

struct OpenContradictionsHandler {
    ControlNorms norms;
    using Request = OpenContradictions;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<ContradictionSheet> run(const Grant<OpenContradictions>& grant, storage::ReadScope& scope);
};

struct ReadControlRulesHandler {
    ControlNorms norms;
    using Request = ReadControlRules;
    static constexpr auto access = access::permission(Permission::JournalRead).filtered();
    Result<ControlRules> run(const Grant<ReadControlRules>& grant, storage::ReadScope& scope);
};

struct SetControlRulesHandler {
    ControlNorms norms;
    using Request = SetControlRules;
    static constexpr auto access = access::permission(Permission::JournalControl)
                                       .wholeSchool("what is late is the same for all teachers");
    Result<ControlRules> run(const Grant<SetControlRules>& grant, storage::WriteScope& scope);
};

using ControlHandlers =
    HandlerSet<OpenControlHandler, OpenControlLessonsHandler, OpenAccumulationHandler,
               OpenContradictionsHandler, ReadControlRulesHandler, SetControlRulesHandler>;
ControlHandlers controlHandlers(const ControlNorms& norms);

} // namespace zvonok::server
