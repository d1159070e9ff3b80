// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/BehaviourHandlers.h"

#include "server/assessment/ClassSummaryQuery.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ClassQueries.h"

#include <algorithm>

namespace zvonok::server {

using storage::Row;

namespace assessment {

BehaviourScale behaviourOn(storage::ReadScope& scope, const QDate& day)
{
    const auto scale = scope
                           .statement("SELECT scale FROM behaviour_rule WHERE first_day <= :day "
                                      "ORDER BY first_day DESC LIMIT 1")
                           .bind("day", day)
                           .number();
    return storage::enumFrom<BehaviourScale>(scale.value_or(0));
}

QHash<qint64, BehaviourMark> behaviourMarks(storage::ReadScope& scope, Id<SchoolYear> year, PeriodKind kind,
                                            qint32 ordinal, const QList<Id<Pupil>>& pupils)
{
    QHash<qint64, BehaviourMark> marks;
    if (pupils.isEmpty())
        return marks;
    scope
        .statement("SELECT pupil_id, value, version FROM behaviour_mark WHERE year_id = :year "
                   "AND kind = :kind AND ordinal = :ordinal AND pupil_id {in:pupils}")
        .bind("year", year)
        .bind("kind", kind)
        .bind("ordinal", ordinal)
        .bindList("pupils", pupils)
        .each([&](const Row& row) {
            marks.insert(row.number("pupil_id"), {row.id<Pupil>("pupil_id"), qint32(row.number("value")),
                                                  qint32(row.number("version")), false});
        });
    return marks;
}

} // namespace assessment

namespace {

QList<BehaviourRule> rulesOf(storage::ReadScope& scope)
{
    QList<BehaviourRule> rules;
    scope.statement("SELECT first_day, scale, version FROM behaviour_rule ORDER BY first_day LIMIT 1000")
        .each([&](const Row& row) {
            rules.append(
                {row.date("first_day"), row.enumOf<BehaviourScale>("scale"), qint32(row.number("version"))});
        });
    return rules;
}

} // namespace

Result<BehaviourRuleList> ListBehaviourRulesHandler::run(const Grant<ListBehaviourRules>&,
                                                         storage::ReadScope& scope)
{
    return BehaviourRuleList{rulesOf(scope)};
}

Result<BehaviourRule> SetBehaviourRuleHandler::run(const Grant<SetBehaviourRule>& grant,
                                                   storage::WriteScope& scope)
{
    BehaviourRule rule = grant.request().rule;
    if (!rule.from.isValid())
        return fail(FailureCode::MissingInput, QStringLiteral("from"));
    const QList<BehaviourRule> rules = rulesOf(scope);
    const auto before = std::find_if(rules.begin(), rules.end(),
                                     [&](const BehaviourRule& each) { return each.from == rule.from; });
    if (rule.version != (before != rules.end() ? before->version : 0))
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    ++rule.version;
    scope
        .statement("INSERT INTO behaviour_rule (first_day, scale, version, changed_at, changed_by) "
                   "VALUES (:from, :scale, :version, :at, :by) ON CONFLICT (first_day) DO UPDATE SET "
                   "scale = excluded.scale, version = excluded.version, changed_at = excluded.changed_at, "
                   "changed_by = excluded.changed_by")
        .bind("from", rule.from)
        .bind("scale", rule.scale)
        .bind("version", rule.version)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .run();
    scope.audit({QStringLiteral("behaviour.rule"),
                 QStringLiteral("behaviourRule"),
                 rule.from.toJulianDay(),
                 {},
                 0,
                 before != rules.end() ? auditJson(*before) : QByteArray(),
                 auditJson(rule)});
    return rule;
}

Result<BehaviourSaved> SaveBehaviourHandler::run(const Grant<SaveBehaviour>& grant,
                                                 storage::WriteScope& scope)
{
    const SaveBehaviour& request = grant.request();
    const auto summary = assessment::summary(scope, grant.actor(),
                                             {request.schoolClass, request.kind, request.ordinal}, norms);
    if (!summary || !isCalendarPeriod(request.kind))
        return fail(FailureCode::InvalidInput, QStringLiteral("ordinal"), {QStringLiteral("period")});
    if (!summary->whole)
        return fail(FailureCode::NotPermitted);
    if (summary->behaviourScale == BehaviourScale::Off)
        return fail(FailureCode::InvalidInput, QStringLiteral("kind"), {QStringLiteral("off")});
    if (!summary->mayBehave)
        return fail(FailureCode::NotPermitted);
    if (auto closed = assessment::classClosed(scope, request.schoolClass, summary->period.to))
        return tl::unexpected(*closed);
    const auto head = classHead(scope, request.schoolClass);
    auto known =
        assessment::behaviourMarks(scope, head->year, request.kind, request.ordinal, summary->pupils);
    BehaviourSaved saved;
    for (qsizetype i = 0; i < request.marks.size(); ++i) {
        const BehaviourMark& wish = request.marks.at(i);
        if (!summary->pupils.contains(wish.pupil))
            return fail(FailureCode::NotFound);
        if (!allows(summary->behaviourScale, wish.value))
            return fail(FailureCode::InvalidInput, QStringLiteral("marks"),
                        {QString::number(i), QStringLiteral("value")});
        const BehaviourMark before = known.value(wish.pupil.value, {wish.pupil, 0, 0, false});
        if (before.value == wish.value) {
            saved.marks.append(before);
            continue;
        }
        if (before.version != wish.version) {
            saved.marks.append(before);
            saved.marks.last().conflict = true;
            continue;
        }
        const BehaviourMark now{wish.pupil, wish.value, before.version + 1, false};
        scope
            .statement("INSERT INTO behaviour_mark (pupil_id, year_id, kind, ordinal, value, version, "
                       "changed_at, changed_by) VALUES (:pupil, :year, :kind, :ordinal, :value, :version, "
                       ":at, :by) ON CONFLICT (pupil_id, year_id, kind, ordinal) DO UPDATE SET "
                       "value = excluded.value, version = excluded.version, "
                       "changed_at = excluded.changed_at, changed_by = excluded.changed_by")
            .bind("pupil", now.pupil)
            .bind("year", head->year)
            .bind("kind", request.kind)
            .bind("ordinal", request.ordinal)
            .bind("value", now.value)
            .bind("version", now.version)
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value)
            .run();
        scope.audit({QStringLiteral("behaviour.put"), QStringLiteral("schoolClass"),
                     request.schoolClass.value, QStringLiteral("pupil"), now.pupil.value,
                     before.version != 0 ? auditJson(before) : QByteArray(), auditJson(now)});
        known.insert(now.pupil.value, now);
        saved.marks.append(now);
    }
    return saved;
}

} // namespace zvonok::server
