// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/PeriodMarkHandlers.h"

#include "common/journal/Average.h"
#include "common/people/SearchKey.h"
#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/journal/JournalLocks.h"
#include "server/journal/JournalQueries.h"

#include <algorithm>

namespace zvonok::server {

using storage::Row;

namespace {

// The periods of the group's year by date, the year itself last.
QList<PeriodLine> columnsOf(storage::ReadScope& scope, Id<SchoolYear> year)
{
    QList<PeriodLine> columns;
    const QList<YearLine> years = calendar::years(scope, year);
    if (years.isEmpty())
        return columns;
    PeriodLine whole{{}, PeriodKind::Year, 1, years.first().name, years.first().from, years.first().to};
    for (const PeriodLine& period : years.first().periods) {
        if (period.kind == PeriodKind::Year)
            whole = period;
        else
            columns.append(period);
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [](const PeriodLine& a, const PeriodLine& b) { return a.to < b.to; });
    columns.append(whole);
    return columns;
}

QString closedText(const journal::Locks& locks, const QDate& day)
{
    const ClosingLine* closing = locks.closingAt(day);
    if (!closing)
        return {};
    return closing->reason.isEmpty() ? closing->by : QString(closing->by + u": " + closing->reason);
}

using CellKey = std::pair<qint64, int>; // pupil, column

int columnOf(const QList<PeriodLine>& columns, PeriodKind kind, qint32 ordinal)
{
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).kind == kind && columns.at(i).ordinal == ordinal)
            return i;
    return -1;
}

// All marks of the group's periods as they stand, cleared ones too.
QHash<CellKey, PeriodMarkState> statesOf(storage::ReadScope& scope, Id<Group> group,
                                         const QList<PeriodLine>& columns)
{
    QHash<CellKey, PeriodMarkState> states;
    scope
        .statement(
            "SELECT m.kind, m.ordinal, m.pupil_id, m.value, m.version, m.changed_at, a.login, "
            "p.last_name, p.first_name, p.middle_name FROM period_mark m LEFT JOIN account a "
            "ON a.id = m.changed_by LEFT JOIN person p ON p.id = a.person_id WHERE m.group_id = :group")
        .bind("group", group)
        .each([&](const Row& row) {
            PeriodMarkState state{
                row.id<Pupil>("pupil_id"),
                row.enumOf<PeriodKind>("kind"),
                qint32(row.number("ordinal")),
                qint32(row.number("value")),
                qint32(row.number("version")),
                row.moment("changed_at"),
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name")),
                false};
            if (state.by.isEmpty())
                state.by = row.text("login");
            if (const int column = columnOf(columns, state.kind, state.ordinal); column >= 0)
                states.insert({state.pupil.value, column}, state);
        });
    return states;
}

struct Count {
    Average average;
    qint32 missed = 0;
};

// What stands in the lessons of the periods, and for the year the mean of its periods' marks.
QHash<CellKey, Count> countsOf(storage::ReadScope& scope, Id<Group> group, const QList<PeriodLine>& columns,
                               const QHash<CellKey, PeriodMarkState>& cells, const JournalRules& rules)
{
    QHash<CellKey, Count> counts;
    const DotRule dots = rules.dotAsTwo ? DotRule::CountsAsTwo : DotRule::Ignored;
    const auto each = [&](const QDate& day, qint64 pupil, const auto& count) {
        for (int column = 0; column + 1 < columns.size(); ++column)
            if (day >= columns.at(column).from && day <= columns.at(column).to)
                count(counts[{pupil, column}]);
    };
    scope
        .statement("SELECT l.day, m.pupil_id, m.value, m.duty, a.weight FROM lesson l JOIN mark m "
                   "ON m.group_id = l.group_id AND m.lesson_id = l.id JOIN assignment a "
                   "ON a.id = m.assignment_id WHERE l.group_id = :group AND l.cancelled = 0")
        .bind("group", group)
        .each([&](const Row& row) {
            each(row.date("day"), row.number("pupil_id"), [&](Count& count) {
                count.average.add(qint32(row.number("value")), qint32(row.number("weight")), row.flag("duty"),
                                  dots);
            });
        });
    scope
        .statement("SELECT l.day, b.pupil_id, b.code FROM lesson l JOIN absence b ON b.group_id = l.group_id "
                   "AND b.lesson_id = l.id WHERE l.group_id = :group AND l.cancelled = 0 AND b.code <> 0")
        .bind("group", group)
        .each([&](const Row& row) {
            if (countsAsMissed(absenceFromNumber(qint32(row.number("code")))))
                each(row.date("day"), row.number("pupil_id"), [](Count& count) { ++count.missed; });
        });
    const int year = int(columns.size()) - 1;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        if (it.key().second < year)
            counts[{it.key().first, year}].average.add(it->value, 1);
    return counts;
}

} // namespace

Result<PeriodSheet> OpenPeriodSheetHandler::run(const Grant<OpenPeriodSheet>& grant,
                                                storage::ReadScope& scope)
{
    const auto group = groups::info(scope, grant.request().group);
    PeriodSheet sheet;
    sheet.group = group->id;
    sheet.groupName = group->title();
    sheet.sequence = journal::lastSequence(scope);
    sheet.lowestMark = group->lowestMark;
    sheet.highestMark = group->highestMark;
    sheet.points = group->points;
    sheet.passFail = group->passFail;
    const Reach reach = grant.actor().reach(Permission::MarkWrite);
    sheet.mayMark = reach != Reach::None && reaches(scope, grant.actor(), reach, group->id);
    grant.follow(topics::journal(group->id), sheet.sequence);
    sheet.columns = columnsOf(scope, group->year);
    if (sheet.columns.isEmpty())
        return sheet;
    const journal::Locks locks(scope, *group, false);
    sheet.roundUpFrom = locks.rules().roundUpFrom;
    sheet.minimumMarks = locks.rules().minimumMarks;
    for (const PeriodLine& column : std::as_const(sheet.columns))
        sheet.closed.append(closedText(locks, column.to));

    QHash<qint64, qint32> at;
    const QList<groups::Member> members =
        groups::members(scope, *group, sheet.columns.last().from, sheet.columns.last().to);
    for (const groups::Member& member : members) {
        if (const auto known = at.constFind(member.pupil.value); known != at.constEnd()) {
            sheet.memberTo[*known] = member.to; // left and came back: the last stretch
            continue;
        }
        at.insert(member.pupil.value, qint32(sheet.pupils.size()));
        sheet.pupils.append(member.pupil);
        sheet.pupilNames.append(fullName(member.name));
        sheet.memberTo.append(member.to);
    }

    const QHash<CellKey, PeriodMarkState> cells = statesOf(scope, group->id, sheet.columns);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto pupil = at.constFind(cell.key().first);
        if (pupil == at.constEnd())
            continue;
        sheet.cellPupils.append(*pupil);
        sheet.cellColumns.append(cell.key().second);
        sheet.cellValues.append(cell->value);
        sheet.cellVersions.append(cell->version);
        sheet.cellBy.append(cell->by);
        sheet.cellAt.append(cell->at);
    }
    const auto counts = countsOf(scope, group->id, sheet.columns, cells, locks.rules());
    for (int pupil = 0; pupil < sheet.pupils.size(); ++pupil) {
        for (int column = 0; column < sheet.columns.size(); ++column) {
            const auto count = counts.constFind({sheet.pupils.at(pupil).value, column});
            if (count == counts.constEnd())
                continue;
            sheet.averagePupils.append(pupil);
            sheet.averageColumns.append(column);
            sheet.averages.append(count->average.hundredths());
            sheet.markCounts.append(count->average.count());
            sheet.suggested.append(group->points
                                       ? count->average.suggested(locks.rules().roundUpFrom,
                                                                  group->lowestMark, group->highestMark)
                                       : mark::None);
            sheet.missed.append(count->missed);
        }
    }
    return sheet;
}

Result<PeriodMarksSaved> SavePeriodMarksHandler::run(const Grant<SavePeriodMarks>& grant,
                                                     storage::WriteScope& scope)
{
    const SavePeriodMarks& request = grant.request();
    const auto group = groups::info(scope, request.group);
    const MarkScale scale{group->lowestMark, group->highestMark, group->points, group->passFail};
    const QList<PeriodLine> columns = columnsOf(scope, group->year);
    const journal::Locks locks(scope, *group, false);
    const QList<groups::Member> members =
        columns.isEmpty() ? QList<groups::Member>()
                          : groups::members(scope, *group, columns.last().from, columns.last().to);
    QHash<CellKey, PeriodMarkState> known = statesOf(scope, group->id, columns);
    PeriodMarksSaved saved;
    for (qsizetype i = 0; i < request.marks.size(); ++i) {
        const PeriodMarkEntry& entry = request.marks.at(i);
        const auto refuse = [&](const QString& reason) {
            return fail(FailureCode::InvalidInput, QStringLiteral("marks"), {QString::number(i), reason});
        };
        const int column = columnOf(columns, entry.kind, entry.ordinal);
        if (column < 0)
            return refuse(QStringLiteral("period"));
        if (!scale.allows(entry.value))
            return refuse(QStringLiteral("value"));
        const PeriodLine& period = columns.at(column);
        if (std::none_of(members.begin(), members.end(), [&](const groups::Member& member) {
                return member.pupil == entry.pupil && member.from <= period.to && member.to >= period.from;
            }))
            return fail(FailureCode::NotFound);
        const PeriodMarkState before = known.value(
            {entry.pupil.value, column}, {entry.pupil, entry.kind, entry.ordinal, 0, 0, {}, {}, false});
        if (before.value == entry.value) {
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
        now.version = before.version + 1;
        now.at = scope.now();
        now.by = grant.actor().name;
        scope
            .statement(
                "INSERT INTO period_mark (group_id, kind, ordinal, pupil_id, value, version, "
                "changed_at, changed_by) VALUES (:group, :kind, :ordinal, :pupil, :value, :version, "
                ":at, :by) ON CONFLICT (group_id, kind, ordinal, pupil_id) DO UPDATE SET "
                "value = excluded.value, version = excluded.version, changed_at = excluded.changed_at, "
                "changed_by = excluded.changed_by")
            .bind("group", group->id)
            .bind("kind", entry.kind)
            .bind("ordinal", entry.ordinal)
            .bind("pupil", entry.pupil)
            .bind("value", now.value)
            .bind("version", now.version)
            .bind("at", now.at)
            .bind("by", grant.actor().account.value)
            .run();
        scope.audit({now.value == 0 ? QStringLiteral("periodMark.cleared") : QStringLiteral("periodMark.put"),
                     QStringLiteral("group"), group->id.value, QStringLiteral("pupil"), entry.pupil.value,
                     before.version != 0 ? auditJson(before) : QByteArray(), auditJson(now)});
        scope.changed(topics::journal(group->id), PeriodMarkChanged{group->id, now});
        known.insert({entry.pupil.value, column}, now);
        saved.marks.append(now);
    }
    return saved;
}

} // namespace zvonok::server
