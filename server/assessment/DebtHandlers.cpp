// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/DebtHandlers.h"

#include "server/assessment/Debts.h"
#include "server/dispatch/AuditJson.h"

#include <algorithm>

namespace zvonok::server {

namespace {

Result<DebtLine> changed(const AnyGrant& grant, storage::WriteScope& scope, const DebtLine& before,
                         const QString& action, const AssessmentRules& rules)
{
    const auto now = debts::one(scope, grant.visible(), before.id, rules);
    scope.audit({action, QStringLiteral("academicDebt"), before.id.value, QStringLiteral("pupil"),
                 before.pupil.value, auditJson(before), auditJson(*now)});
    return *now;
}

Result<Nothing> checked(const DebtLine& debt, const DebtAttempt& attempt, const AssessmentRules& rules,
                        const QDate& today)
{
    const auto wrong = [](const char* field, const char* reason) {
        return fail(FailureCode::InvalidInput, QString::fromLatin1(field), {QString::fromLatin1(reason)});
    };
    const bool known = std::any_of(debt.attempts.begin(), debt.attempts.end(),
                                   [&](const DebtAttempt& each) { return each.ordinal == attempt.ordinal; });
    if (!known) {
        if (debt.state == DebtState::Paid)
            return wrong("attempt", "paid");
        if (attempt.ordinal != debt.attempts.size() + 1)
            return wrong("attempt", "ordinal");
        if (!debt.attempts.isEmpty() && debt.attempts.last().value == mark::None)
            return wrong("attempt", "open");
        if (attempt.ordinal > rules.debts.attempts)
            return fail(FailureCode::LimitExceeded, QStringLiteral("attempts"),
                        {QString::number(rules.debts.attempts)});
    }
    if (!attempt.day.isValid())
        return fail(FailureCode::MissingInput, QStringLiteral("day"));
    if (attempt.day < debt.formedOn)
        return wrong("day", "beforeTheDebt");
    if (attempt.day > debt.deadline)
        return wrong("day", "afterTheTerm");
    if (attempt.value != mark::None && attempt.day > today)
        return wrong("day", "future");
    if (!debt.scale().allows(attempt.value) || attempt.value == mark::Exempt)
        return wrong("value", "scale");
    if (attempt.ordinal >= rules.debts.commissionFrom && attempt.commission.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("commission"));
    return Nothing{};
}

} // namespace

Result<DebtList> ListDebtsHandler::run(const Grant<ListDebts>& grant, storage::ReadScope& scope)
{
    const AssessmentRules& rules = norms.on(scope.today());
    DebtList list;
    list.debts = debts::list(scope, grant.visible(),
                             {grant.request().schoolClass, grant.request().settled, {}}, rules);
    list.attempts = rules.debts.attempts;
    list.commissionFrom = rules.debts.commissionFrom;
    list.mayWrite = includes(grant.actor().reach(Permission::JournalControl), Reach::School);
    return list;
}

Result<DebtLine> SaveDebtAttemptHandler::run(const Grant<SaveDebtAttempt>& grant, storage::WriteScope& scope)
{
    const SaveDebtAttempt& request = grant.request();
    const AssessmentRules& rules = norms.on(scope.today());
    const auto debt = debts::one(scope, grant.visible(), request.debt, rules);
    if (!debt || debt->state == DebtState::Withdrawn)
        return fail(FailureCode::NotFound);
    if (debt->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    DebtAttempt attempt = request.attempt;
    if (attempt.ordinal == 0)
        attempt.ordinal = qint32(debt->attempts.size()) + 1;
    if (request.withdrawn) {
        if (debt->attempts.isEmpty() || debt->attempts.last().ordinal != attempt.ordinal)
            return fail(FailureCode::InvalidInput, QStringLiteral("attempt"), {QStringLiteral("last")});
        attempt = debt->attempts.last();
    } else if (auto ok = checked(*debt, attempt, rules, scope.today()); !ok) {
        return tl::unexpected(ok.error());
    }
    scope
        .statement("INSERT INTO debt_attempt (debt_id, ordinal, day, commission, value, document, withdrawn, "
                   "changed_at, changed_by) VALUES (:debt, :ordinal, :day, :commission, :value, :document, "
                   ":withdrawn, :at, :by) ON CONFLICT (debt_id, ordinal) DO UPDATE SET day = excluded.day, "
                   "commission = excluded.commission, value = excluded.value, document = excluded.document, "
                   "withdrawn = excluded.withdrawn, changed_at = excluded.changed_at, "
                   "changed_by = excluded.changed_by")
        .bind("debt", request.debt)
        .bind("ordinal", attempt.ordinal)
        .bind("day", attempt.day)
        .bind("commission", attempt.commission.simplified())
        .bind("value", attempt.value)
        .bind("document", attempt.document.simplified())
        .bind("withdrawn", request.withdrawn)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .run();
    scope
        .statement("UPDATE academic_debt SET version = version + 1, changed_at = :at, changed_by = :by "
                   "WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", request.debt)
        .run();
    return changed(
        grant, scope, *debt,
        request.withdrawn ? QStringLiteral("debt.attemptWithdrawn") : QStringLiteral("debt.attempt"), rules);
}

Result<DebtLine> SetDebtDeadlineHandler::run(const Grant<SetDebtDeadline>& grant, storage::WriteScope& scope)
{
    const SetDebtDeadline& request = grant.request();
    const AssessmentRules& rules = norms.on(scope.today());
    const auto debt = debts::one(scope, grant.visible(), request.debt, rules);
    if (!debt || debt->state == DebtState::Withdrawn)
        return fail(FailureCode::NotFound);
    if (debt->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    if (!request.deadline.isValid() || request.deadline < debt->formedOn)
        return fail(FailureCode::InvalidInput, QStringLiteral("deadline"), {QStringLiteral("beforeTheDebt")});
    if (request.note.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("note"));
    scope
        .statement("UPDATE academic_debt SET deadline = :deadline, note = :note, version = version + 1, "
                   "changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("deadline", request.deadline)
        .bind("note", request.note.simplified())
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", request.debt)
        .run();
    return changed(grant, scope, *debt, QStringLiteral("debt.deadline"), rules);
}

} // namespace zvonok::server
