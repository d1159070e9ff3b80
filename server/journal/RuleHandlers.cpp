// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/RuleHandlers.h"

#include "common/admin/AdminMessages.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/journal/JournalLocks.h"

namespace zvonok::server {

using storage::Row;

namespace {

// What pages show of rules and closings has changed: their readers open them anew.
void resyncJournals(storage::WriteScope& scope, Id<SchoolClass> schoolClass, Id<Subject> subject)
{
    const QList<qint64> groups =
        scope
            .statement("SELECT id FROM study_group WHERE withdrawn = 0 AND (:class = 0 OR class_id = :class) "
                       "AND (:subject = 0 OR subject_id = :subject) AND year_id IN "
                       "(SELECT id FROM school_year WHERE last_day >= :today) ORDER BY id")
            .bind("class", schoolClass.value)
            .bind("subject", subject.value)
            .bind("today", scope.today().addDays(-60))
            .numbers();
    for (const qint64 group : groups)
        scope.changed(topics::journal({group}), Resync{topics::journalKind, group});
}

struct Act {
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass;
    Id<Subject> subject;
    QString reason;
    QDate until;
    bool closed = true;
};

Result<ClosingLine> record(const AnyGrant& grant, storage::WriteScope& scope, const Act& act)
{
    if (!act.from.isValid() || !act.to.isValid() || act.to < act.from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    if (!act.closed && act.reason.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("reason"));
    if (act.until.isValid() && act.until < scope.today())
        return fail(FailureCode::InvalidInput, QStringLiteral("until"), {QStringLiteral("past")});
    if (act.schoolClass &&
        !scope.statement("SELECT 1 FROM school_class WHERE id = :id").bind("id", act.schoolClass).number())
        return fail(FailureCode::NotFound);
    if (act.subject &&
        !scope.statement("SELECT 1 FROM subject WHERE id = :id").bind("id", act.subject).number())
        return fail(FailureCode::NotFound);
    auto insert = scope.statement(
        "INSERT INTO journal_closing (first_day, last_day, class_id, subject_id, closed, until, reason, "
        "changed_at, changed_by) VALUES (:from, :to, :class, :subject, :closed, :until, :reason, :at, :by) "
        "RETURNING id");
    if (act.schoolClass)
        insert.bind("class", act.schoolClass);
    else
        insert.bindNull("class");
    if (act.subject)
        insert.bind("subject", act.subject);
    else
        insert.bindNull("subject");
    const auto id = insert.bind("from", act.from)
                        .bind("to", act.to)
                        .bind("closed", act.closed)
                        .bind("until", act.until.isValid() ? act.until : QDate(9999, 12, 31))
                        .bind("reason", act.reason.trimmed())
                        .bind("at", scope.now())
                        .bind("by", grant.actor().account.value)
                        .insertedId<JournalClosing>();
    const ClosingLine line = groups::closings(scope, act.from, act.to, nullptr).constFirst();
    scope.audit({act.closed ? QStringLiteral("journal.closed") : QStringLiteral("journal.reopened"),
                 QStringLiteral("journalClosing"),
                 id.value,
                 {},
                 0,
                 {},
                 auditJson(line)});
    resyncJournals(scope, act.schoolClass, act.subject);
    return line;
}

} // namespace

Result<JournalRulesList> ReadJournalRulesHandler::run(const Grant<ReadJournalRules>&,
                                                      storage::ReadScope& scope)
{
    JournalRulesList list;
    list.now = journal::rulesOn(scope, scope.today());
    scope.statement("SELECT first_day FROM journal_rules ORDER BY first_day LIMIT 1000")
        .each([&](const Row& row) { list.rules.append(JournalRules{row.date("first_day")}); });
    for (JournalRules& each : list.rules)
        each = journal::rulesOn(scope, each.from);
    return list;
}

Result<JournalRules> SetJournalRulesHandler::run(const Grant<SetJournalRules>& grant,
                                                 storage::WriteScope& scope)
{
    JournalRules rules = grant.request().rules;
    if (!rules.from.isValid())
        return fail(FailureCode::MissingInput, QStringLiteral("from"));
    if (rules.editWindowDays < 0 || rules.editWindowDays > 400)
        return fail(FailureCode::InvalidInput, QStringLiteral("editWindowDays"));
    if (rules.roundUpFrom < 1 || rules.roundUpFrom > 99)
        return fail(FailureCode::InvalidInput, QStringLiteral("roundUpFrom"));
    if (rules.minimumMarks < 0 || rules.minimumMarks > 100)
        return fail(FailureCode::InvalidInput, QStringLiteral("minimumMarks"));
    const JournalRules before = journal::rulesOn(scope, rules.from);
    const bool replaces = before.from == rules.from;
    if (rules.version != (replaces ? before.version : 0))
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    rules.version += 1;
    scope
        .statement("INSERT INTO journal_rules (first_day, edit_window_days, dot_as_two, round_up_from, "
                   "minimum_marks, version, changed_at, changed_by) VALUES (:from, :window, :dot, :round, "
                   ":minimum, :version, :at, :by) ON CONFLICT (first_day) DO UPDATE SET "
                   "edit_window_days = excluded.edit_window_days, dot_as_two = excluded.dot_as_two, "
                   "round_up_from = excluded.round_up_from, minimum_marks = excluded.minimum_marks, "
                   "version = excluded.version, changed_at = excluded.changed_at, "
                   "changed_by = excluded.changed_by")
        .bind("from", rules.from)
        .bind("window", rules.editWindowDays)
        .bind("dot", rules.dotAsTwo)
        .bind("round", rules.roundUpFrom)
        .bind("minimum", rules.minimumMarks)
        .bind("version", rules.version)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .run();
    scope.audit({QStringLiteral("journal.rules"),
                 QStringLiteral("journalRules"),
                 rules.from.toJulianDay(),
                 {},
                 0,
                 replaces ? auditJson(before) : QByteArray(),
                 auditJson(rules)});
    resyncJournals(scope, {}, {});
    return rules;
}

Result<ClosingList> ListClosingsHandler::run(const Grant<ListClosings>& grant, storage::ReadScope& scope)
{
    return ClosingList{groups::closings(scope, grant.request().from, grant.request().to, nullptr)};
}

Result<ClosingLine> CloseJournalsHandler::run(const Grant<CloseJournals>& grant, storage::WriteScope& scope)
{
    const CloseJournals& r = grant.request();
    return record(grant, scope, {r.from, r.to, r.schoolClass, r.subject, r.reason, {}, true});
}

Result<ClosingLine> ReopenJournalsHandler::run(const Grant<ReopenJournals>& grant, storage::WriteScope& scope)
{
    const ReopenJournals& r = grant.request();
    return record(grant, scope, {r.from, r.to, r.schoolClass, r.subject, r.reason, r.until, false});
}

} // namespace zvonok::server
