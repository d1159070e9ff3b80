// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/ControlFeature.h"

#include "server/control/AccumulationQuery.h"
#include "server/control/ContradictionQuery.h"
#include "server/control/FillingQuery.h"
#include "server/dispatch/AuditJson.h"

namespace zvonok::server {

Result<ControlSheet> OpenControlHandler::run(const Grant<OpenControl>& grant, storage::ReadScope& scope)
{
    const auto filter = control::settled(scope, control::filterOf(grant.request()));
    if (!filter)
        return tl::unexpected(filter.error());
    return control::filling(scope, grant.visible(), *filter, control::rulesNow(scope, norms));
}

Result<ControlLessons> OpenControlLessonsHandler::run(const Grant<OpenControlLessons>& grant,
                                                      storage::ReadScope& scope)
{
    auto filter = control::settled(scope, control::filterOf(grant.request()));
    if (!filter)
        return tl::unexpected(filter.error());
    filter->group = grant.request().group;
    return control::lessons(scope, grant.visible(), *filter, control::rulesNow(scope, norms),
                            grant.request().gap);
}

Result<AccumulationSheet> OpenAccumulationHandler::run(const Grant<OpenAccumulation>& grant,
                                                       storage::ReadScope& scope)
{
    const auto filter = control::settled(scope, control::filterOf(grant.request()));
    if (!filter)
        return tl::unexpected(filter.error());
    return control::accumulation(scope, grant.visible(), *filter, control::rulesNow(scope, norms));
}

Result<ContradictionSheet> OpenContradictionsHandler::run(const Grant<OpenContradictions>& grant,
                                                          storage::ReadScope& scope)
{
    const auto filter = control::settled(scope, control::filterOf(grant.request()));
    if (!filter)
        return tl::unexpected(filter.error());
    return control::contradictions(scope, grant.visible(), *filter, control::rulesNow(scope, norms));
}

Result<ControlRules> ReadControlRulesHandler::run(const Grant<ReadControlRules>& grant,
                                                  storage::ReadScope& scope)
{
    return grant.request().shipped ? norms.on(scope.today()) : control::rulesNow(scope, norms);
}

Result<ControlRules> SetControlRulesHandler::run(const Grant<SetControlRules>& grant,
                                                 storage::WriteScope& scope)
{
    ControlRules rules = grant.request().rules;
    if (const QString problem = problemOf(rules); !problem.isEmpty())
        return fail(FailureCode::InvalidInput, problem);
    const ControlRules before = control::rulesNow(scope, norms);
    if (before.version != rules.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    rules.version = before.version + 1;
    scope
        .statement("INSERT INTO setting (name, value, version, changed_at, changed_by) "
                   "VALUES ('control.rules', :value, :version, :at, :by) ON CONFLICT (name) DO UPDATE SET "
                   "value = excluded.value, version = excluded.version, changed_at = excluded.changed_at, "
                   "changed_by = excluded.changed_by")
        .bindUtf8("value", auditJson(rules))
        .bind("version", rules.version)
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .run();
    scope.audit({QStringLiteral("control.rules"),
                 QStringLiteral("school"),
                 0,
                 {},
                 0,
                 auditJson(before),
                 auditJson(rules)});
    return rules;
}

ControlHandlers controlHandlers(const ControlNorms& norms)
{
    return ControlHandlers(OpenControlHandler{norms}, OpenControlLessonsHandler{norms},
                           OpenAccumulationHandler{norms}, OpenContradictionsHandler{norms},
                           ReadControlRulesHandler{norms}, SetControlRulesHandler{norms});
}

} // namespace zvonok::server
