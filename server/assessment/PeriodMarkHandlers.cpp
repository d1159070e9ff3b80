// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/PeriodMarkHandlers.h"

#include "server/assessment/Debts.h"
#include "server/assessment/PeriodMarkQueries.h"
#include "server/assessment/SheetResync.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/journal/JournalQueries.h"

#include <algorithm>
#include <limits>

namespace zvonok::server {

using storage::Row;

namespace {

constexpr qint32 usualEvents = 200;

// How the audit of a period's mark names the period: auditJson() of a PeriodMarkState writes its fields by
// the alphabet. A quotation mark in a remark stands there behind a backslash, so it is never taken for this.
QString auditedPeriod(PeriodKind kind, qint32 ordinal)
{
    QString name;
    for (const auto& each : enumNames(PeriodKind{}))
        if (each.value == kind)
            name = wire::detail::text(each.name);
    return QStringLiteral("%\"kind\":\"%1\",\"ordinal\":%2,%").arg(name).arg(ordinal);
}

} // namespace

Result<PeriodSheet> OpenPeriodSheetHandler::run(const Grant<OpenPeriodSheet>& grant,
                                                storage::ReadScope& scope)
{
    const auto group = groups::info(scope, grant.request().group);
    const auto shape = assessment::shapeOf(scope, *group, norms, names);
    PeriodSheet sheet = assessment::sheet(scope, shape, journal::Locks(scope, *group, false));
    sheet.sequence = journal::lastSequence(scope);
    const Reach reach = grant.actor().reach(Permission::MarkWrite);
    sheet.mayMark = reach != Reach::None && reaches(scope, grant.actor(), reach, group->id);
    const bool limited = journal::isLimited(grant.actor(), Permission::MarkWrite);
    for (ExamColumn& exam : sheet.exams)
        exam.headsOnly = limited && shape.exam(exam.column)->headsOnly;
    grant.follow(topics::journal(group->id), sheet.sequence);
    return sheet;
}

Result<PeriodMarksSaved> SavePeriodMarksHandler::run(const Grant<SavePeriodMarks>& grant,
                                                     storage::WriteScope& scope)
{
    const SavePeriodMarks& request = grant.request();
    const auto group = groups::info(scope, request.group);
    const auto shape = assessment::shapeOf(scope, *group, norms, names);
    const journal::Locks locks(scope, *group, false);
    const bool limited = journal::isLimited(grant.actor(), Permission::MarkWrite);
    const QList<groups::Member> members =
        shape.columns.isEmpty() ? QList<groups::Member>()
                                : groups::members(scope, *group, shape.columns.at(shape.yearColumn).from,
                                                  shape.columns.at(shape.yearColumn).to);
    const auto chosen = assessment::choices(scope, shape.exams);
    auto known = assessment::states(scope, shape);
    debts::Following debts(
        scope, shape.rules,
        {group->year, {}, group->subject, qMin(scope.today(), assessment::finalsEnd(shape.year))});
    PeriodMarksSaved saved;
    QList<Id<Pupil>> moved; // whose final mark in other subjects counts what was put here
    for (qsizetype i = 0; i < request.marks.size(); ++i) {
        const PeriodMarkEntry& entry = request.marks.at(i);
        const auto refuse = [&](const QString& reason) {
            return fail(FailureCode::InvalidInput, QStringLiteral("marks"), {QString::number(i), reason});
        };
        const int column = shape.column(entry.kind, entry.ordinal);
        if (column < 0)
            return refuse(QStringLiteral("period"));
        const ExamLine* exam = shape.exam(column);
        if (!shape.scale(column).allows(entry.value))
            return refuse(QStringLiteral("value"));
        const PeriodLine& period = shape.columns.at(column);
        if (std::none_of(members.begin(), members.end(), [&](const groups::Member& member) {
                return member.pupil == entry.pupil && member.from <= period.to && member.to >= period.from;
            }))
            return fail(FailureCode::NotFound);
        if (exam && exam->headsOnly && limited)
            return fail(FailureCode::NotPermitted);
        if (exam && exam->byChoice && !chosen.value(exam->id.value).contains(entry.pupil.value))
            return refuse(QStringLiteral("choice"));
        const PeriodMarkState before = known.value(
            {entry.pupil.value, column}, {entry.pupil, entry.kind, entry.ordinal, 0, 0, {}, {}, false, {}});
        const QString comment = entry.value == mark::None ? QString()
                                : entry.setsComment       ? entry.comment
                                                          : before.comment;
        if (before.value == entry.value && before.comment == comment) {
            saved.marks.append(before);
            continue;
        }
        if (auto closed = locks.at(period.to))
            return tl::unexpected(*closed);
        if (before.version != entry.version) {
            saved.marks.append(before);
            saved.marks.last().conflict = true;
            continue;
        }
        PeriodMarkState now = before;
        now.value = entry.value;
        now.comment = comment;
        now.version = before.version + 1;
        now.at = scope.now();
        now.by = grant.actor().name;
        scope
            .statement("INSERT INTO period_mark (group_id, kind, ordinal, pupil_id, value, comment, version, "
                       "changed_at, changed_by) VALUES (:group, :kind, :ordinal, :pupil, :value, :comment, "
                       ":version, :at, :by) ON CONFLICT (group_id, kind, ordinal, pupil_id) DO UPDATE SET "
                       "value = excluded.value, comment = excluded.comment, version = excluded.version, "
                       "changed_at = excluded.changed_at, changed_by = excluded.changed_by")
            .bind("group", group->id)
            .bind("kind", entry.kind)
            .bind("ordinal", entry.ordinal)
            .bind("pupil", entry.pupil)
            .bind("value", now.value)
            .bind("comment", now.comment)
            .bind("version", now.version)
            .bind("at", now.at)
            .bind("by", grant.actor().account.value)
            .run();
        scope.audit({now.value == 0 ? QStringLiteral("periodMark.cleared") : QStringLiteral("periodMark.put"),
                     QStringLiteral("group"), group->id.value, QStringLiteral("pupil"), entry.pupil.value,
                     before.version != 0 ? auditJson(before) : QByteArray(), auditJson(now)});
        scope.changed(topics::journal(group->id), PeriodMarkChanged{group->id, now});
        if (now.value != before.value)
            debts.follow(grant, scope,
                         {entry.pupil, group->subject, group->id, entry.kind, entry.ordinal, now.value,
                          shape.scale(column)});
        known.insert({entry.pupil.value, column}, now);
        saved.marks.append(now);
        if (now.value != before.value && shape.joint &&
            (entry.kind == PeriodKind::Year || entry.kind == PeriodKind::Exam))
            moved.append(entry.pupil);
    }
    if (!moved.isEmpty())
        assessment::resyncSheets(scope, moved, shape.joint->ids, shape.year.to, group->id);
    return saved;
}

Result<CellHistory> OpenPeriodMarkHistoryHandler::run(const Grant<OpenPeriodMarkHistory>& grant,
                                                      storage::ReadScope& scope)
{
    const OpenPeriodMarkHistory& request = grant.request();
    const int most = request.most > 0 ? std::min(request.most, mostCellEvents) : usualEvents;
    CellHistory history;
    // Backwards along the index of the subject; one more than asked for tells whether there are more.
    scope
        .statement("SELECT l.seq, l.at, l.address, l.action, l.old_value, l.new_value, a.login, p.last_name, "
                   "p.first_name, p.middle_name FROM audit_log l LEFT JOIN account a ON a.id = l.account_id "
                   "LEFT JOIN person p ON p.id = a.person_id WHERE l.subject_kind = 'group' "
                   "AND l.subject_id = :group AND l.context_kind = 'pupil' AND l.context_id = :pupil "
                   "AND l.action IN ('periodMark.put', 'periodMark.cleared') AND l.new_value LIKE :period "
                   "AND l.seq < :before ORDER BY l.seq DESC LIMIT {int:most}")
        .bind("group", request.group)
        .bind("pupil", request.pupil)
        .bind("period", auditedPeriod(request.kind, request.ordinal))
        .bind("before", request.before > 0 ? request.before : std::numeric_limits<qint64>::max())
        .bind("most", most + 1)
        .each([&](const Row& row) {
            if (history.events.size() == most) {
                history.more = true;
                return;
            }
            history.events.append(CellEvent{row.moment("at"), assessment::author(row), row.text("address"),
                                            row.text("action"), row.text("old_value"), row.text("new_value"),
                                            row.number("seq")});
        });
    std::reverse(history.events.begin(), history.events.end());
    return history;
}

} // namespace zvonok::server
