// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/RuleHandlers.h"

#include "common/admin/AdminMessages.h"
#include "common/journal/ScaleNorms.h"
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

// The newest day first; id none: all, withdrawn ones too.
QList<MarkScaleLine> scales(storage::ReadScope& scope, Id<MarkScaleSetting> id)
{
    QList<MarkScaleLine> lines;
    scope
        .statement("SELECT m.id, m.subject_id, s.name AS subject_name, m.first_grade, m.last_grade, "
                   "m.first_day, m.lowest_mark, m.highest_mark, m.points, m.pass_fail, m.withdrawn, "
                   "m.version, m.changed_at, a.login, p.last_name, p.first_name, p.middle_name "
                   "FROM mark_scale m LEFT JOIN subject s ON s.id = m.subject_id "
                   "LEFT JOIN account a ON a.id = m.changed_by LEFT JOIN person p ON p.id = a.person_id "
                   "WHERE (CAST(:id AS BIGINT) = 0 OR m.id = :id) ORDER BY m.first_day DESC, m.id DESC "
                   "LIMIT 5000")
        .bind("id", id.value)
        .each([&](const Row& row) {
            MarkScaleLine line;
            line.id = row.id<MarkScaleSetting>("id");
            line.from = row.date("first_day");
            if (!row.isNull("subject_id")) {
                line.subject = row.id<Subject>("subject_id");
                line.subjectName = row.text("subject_name");
            }
            line.firstGrade = qint32(row.number("first_grade"));
            line.lastGrade = qint32(row.number("last_grade"));
            line.lowestMark = qint32(row.number("lowest_mark"));
            line.highestMark = qint32(row.number("highest_mark"));
            line.points = row.flag("points");
            line.passFail = row.flag("pass_fail");
            line.withdrawn = row.flag("withdrawn");
            line.version = qint32(row.number("version"));
            line.at = row.moment("changed_at");
            line.by = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (line.by.isEmpty())
                line.by = row.text("login");
            lines.append(line);
        });
    return lines;
}

} // namespace

Result<JournalRulesList> ReadJournalRulesHandler::run(const Grant<ReadJournalRules>&,
                                                      storage::ReadScope& scope)
{
    JournalRulesList list;
    const journal::DatedRules rules(scope);
    list.now = rules.on(scope.today());
    list.rules = rules.all();
    list.weights = journal::workWeights(scope, QDate(1900, 1, 1), QDate(9999, 12, 31));
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

Result<WorkWeights> SetWorkWeightsHandler::run(const Grant<SetWorkWeights>& grant, storage::WriteScope& scope)
{
    const WorkWeights& wanted = grant.request().weights;
    if (!wanted.from.isValid())
        return fail(FailureCode::MissingInput, QStringLiteral("from"));
    if (wanted.types.size() != wanted.weights.size())
        return fail(FailureCode::InvalidInput, QStringLiteral("weights"), {QStringLiteral("size")});
    for (qsizetype i = 0; i < wanted.types.size(); ++i)
        if (wanted.types.at(i) == WorkType::Unknown || wanted.types.indexOf(wanted.types.at(i)) != i ||
            wanted.weights.at(i) < 0 || wanted.weights.at(i) > 100)
            return fail(FailureCode::InvalidInput, QStringLiteral("weights"), {QString::number(i)});
    const auto onTheDay = [&] {
        const QList<WorkWeights> all = journal::workWeights(scope, wanted.from, wanted.from);
        return !all.isEmpty() && all.last().from == wanted.from ? all.last() : WorkWeights{};
    };
    const WorkWeights before = onTheDay();
    if (wanted.version != before.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    // Whole sets: what the program's norms are later does not move what the school has set.
    auto save = scope.statement(
        "INSERT INTO work_weight (first_day, type, weight, version, changed_at, changed_by) VALUES (:from, "
        ":type, :weight, :version, :at, :by) ON CONFLICT (first_day, type) DO UPDATE SET "
        "weight = excluded.weight, version = excluded.version, changed_at = excluded.changed_at, "
        "changed_by = excluded.changed_by");
    save.bind("from", wanted.from)
        .bind("version", before.version + 1)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value);
    const WorkTypes school = types.on(wanted.from, {wanted});
    for (const WorkTypeNorm& each : school.all())
        save.bind("type", each.type).bind("weight", each.weight).run();
    const WorkWeights now = onTheDay();
    scope.audit({QStringLiteral("journal.weights"),
                 QStringLiteral("workWeights"),
                 wanted.from.toJulianDay(),
                 {},
                 0,
                 before.version != 0 ? auditJson(before) : QByteArray(),
                 auditJson(now)});
    resyncJournals(scope, {}, {});
    return now;
}

Result<MarkScaleList> ListMarkScalesHandler::run(const Grant<ListMarkScales>&, storage::ReadScope& scope)
{
    MarkScaleList list;
    list.scales = scales(scope, {});
    list.scales.removeIf([](const MarkScaleLine& each) { return each.withdrawn; });
    for (const MarkScaleNorm& norm : ScaleNorms::shipped().all()) {
        MarkScaleLine line;
        line.from = norm.from;
        line.firstGrade = norm.firstGrade;
        line.lastGrade = norm.lastGrade;
        line.lowestMark = norm.scale.lowest;
        line.highestMark = norm.scale.highest;
        line.points = norm.scale.points;
        line.passFail = norm.scale.passFail;
        line.source = norm.source;
        list.norms.append(line);
    }
    return list;
}

Result<MarkScaleLine> SetMarkScaleHandler::run(const Grant<SetMarkScale>& grant, storage::WriteScope& scope)
{
    const MarkScaleLine& wanted = grant.request().scale;
    if (!wanted.from.isValid())
        return fail(FailureCode::MissingInput, QStringLiteral("from"));
    if (wanted.firstGrade < 1 || wanted.lastGrade > 13 || wanted.lastGrade < wanted.firstGrade)
        return fail(FailureCode::InvalidInput, QStringLiteral("lastGrade"));
    if (!wanted.scale().isPossible())
        return fail(FailureCode::InvalidInput, QStringLiteral("highestMark"));
    if (wanted.subject &&
        !scope.statement("SELECT 1 FROM subject WHERE id = :id").bind("id", wanted.subject).number())
        return fail(FailureCode::NotFound);
    MarkScaleLine before;
    if (wanted.id) {
        const QList<MarkScaleLine> known = scales(scope, wanted.id);
        if (known.isEmpty())
            return fail(FailureCode::NotFound);
        before = known.first();
        if (before.version != wanted.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
    }
    auto save = scope.statement(
        "INSERT INTO mark_scale (subject_id, first_grade, last_grade, first_day, lowest_mark, "
        "highest_mark, points, pass_fail, withdrawn, changed_at, changed_by) VALUES (:subject, :first, "
        ":last, :from, :lowest, :highest, :points, :pass, :withdrawn, :at, :by) RETURNING id");
    auto change = scope.statement(
        "UPDATE mark_scale SET subject_id = :subject, first_grade = :first, last_grade = :last, first_day = "
        ":from, lowest_mark = :lowest, highest_mark = :highest, points = :points, pass_fail = :pass, "
        "withdrawn = :withdrawn, version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id");
    const auto bind = [&](storage::Statement& statement) -> storage::Statement& {
        return statement
            .bind("subject", wanted.subject) // none: NULL
            .bind("first", wanted.firstGrade)
            .bind("last", wanted.lastGrade)
            .bind("from", wanted.from)
            .bind("lowest", wanted.lowestMark)
            .bind("highest", wanted.highestMark)
            .bind("points", wanted.points)
            .bind("pass", wanted.passFail)
            .bind("withdrawn", wanted.withdrawn)
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value);
    };
    Id<MarkScaleSetting> id = wanted.id;
    if (id)
        bind(change).bind("id", id).run();
    else
        id = bind(save).insertedId<MarkScaleSetting>();
    const MarkScaleLine now = scales(scope, id).constFirst();
    scope.audit({now.withdrawn ? QStringLiteral("journal.scaleWithdrawn") : QStringLiteral("journal.scale"),
                 QStringLiteral("markScale"),
                 id.value,
                 {},
                 0,
                 wanted.id ? auditJson(before) : QByteArray(),
                 auditJson(now)});
    // Of another subject than before: the journals of both.
    resyncJournals(scope, {}, !wanted.id || before.subject == now.subject ? now.subject : Id<Subject>());
    return now;
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
