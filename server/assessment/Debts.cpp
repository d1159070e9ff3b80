// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/Debts.h"

#include "common/people/SearchKey.h"
#include "server/dispatch/AuditJson.h"

#include <algorithm>

namespace zvonok::server::debts {

using storage::Row;

namespace {

bool passes(const DebtAttempt& attempt, const AssessmentRules& rules, const MarkScale& scale)
{
    return attempt.value != mark::None && attempt.value != mark::Exempt &&
           !rules.isUnsatisfactory(attempt.value, scale);
}

DebtState stateOf(const DebtLine& line, bool withdrawn, const AssessmentRules& rules, const QDate& today)
{
    if (withdrawn)
        return DebtState::Withdrawn;
    int failed = 0;
    for (const DebtAttempt& attempt : line.attempts) {
        if (passes(attempt, rules, line.scale()))
            return DebtState::Paid;
        failed += attempt.value != mark::None ? 1 : 0;
    }
    if (failed >= rules.debts.attempts)
        return DebtState::Exhausted;
    return line.deadline < today ? DebtState::Overdue : DebtState::Open;
}

void addAttempts(storage::ReadScope& scope, QList<DebtLine>& lines)
{
    QHash<qint64, qsizetype> at;
    QList<Id<Debt>> ids;
    for (const DebtLine& line : std::as_const(lines)) {
        at.insert(line.id.value, ids.size());
        ids.append(line.id);
    }
    if (ids.isEmpty())
        return;
    scope
        .statement("SELECT debt_id, ordinal, day, commission, value, document FROM debt_attempt "
                   "WHERE withdrawn = 0 AND debt_id {in:ids} ORDER BY debt_id, ordinal")
        .bindList("ids", ids)
        .each([&](const Row& row) {
            lines[at.value(row.number("debt_id"))].attempts.append(
                {qint32(row.number("ordinal")), row.date("day"), row.text("commission"),
                 qint32(row.number("value")), row.text("document")});
        });
}

} // namespace

QList<DebtLine> list(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                     const AssessmentRules& rules)
{
    QList<DebtLine> lines;
    QSet<qint64> withdrawn;
    const Actor& actor = visible.actor();
    scope
        .statement(
            "SELECT d.id, d.pupil_id, p.last_name, p.first_name, p.middle_name, c.grade, c.letter, "
            "m.class_id, "
            "d.subject_id, s.name AS subject_name, s.lowest_mark, s.highest_mark, s.points, s.pass_fail, "
            "d.year_id, y.name AS year_name, d.kind, d.ordinal, d.value, d.formed_on, d.deadline, d.note, "
            "d.withdrawn, d.version FROM academic_debt d JOIN pupil pu ON pu.id = d.pupil_id "
            "JOIN person p ON p.id = pu.person_id JOIN subject s ON s.id = d.subject_id "
            "JOIN school_year y ON y.id = d.year_id LEFT JOIN class_membership m ON m.pupil_id = d.pupil_id "
            "AND m.first_day <= :today AND m.last_day >= :today LEFT JOIN school_class c ON c.id = "
            "m.class_id "
            "WHERE ({int:settled} = 1 OR d.withdrawn = 0) AND ({int:only} = 0 OR d.id = {int:only}) "
            "AND ({int:class} = 0 OR m.class_id = {int:class}) AND ({int:school} = 1 "
            "OR ({int:own} = 1 AND c.teacher_id = {int:staff}) OR ({int:taught} = 1 AND EXISTS "
            "(SELECT 1 FROM group_teacher t WHERE t.group_id = d.group_id AND t.staff_id = {int:staff} "
            "AND (t.last_day >= :today OR t.last_day >= y.last_day)))) "
            "ORDER BY c.grade, c.letter, p.search_key, d.pupil_id, s.ordinal, s.name, d.kind, d.ordinal")
        .bind("today", scope.today())
        .bind("settled", filter.settled)
        .bind("only", filter.only.value)
        .bind("class", filter.schoolClass.value)
        .bind("school", visible.school())
        .bind("own", visible.ownClass() && actor.staff)
        .bind("taught", visible.taught() && actor.staff)
        .bind("staff", actor.staff.value)
        .each([&](const Row& row) {
            DebtLine line;
            line.id = row.id<Debt>("id");
            line.pupil = row.id<Pupil>("pupil_id");
            line.pupilName =
                fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")});
            if (!row.isNull("class_id"))
                line.className = QString::number(row.number("grade")) + row.text("letter");
            line.subject = row.id<Subject>("subject_id");
            line.subjectName = row.text("subject_name");
            line.lowestMark = qint32(row.number("lowest_mark"));
            line.highestMark = qint32(row.number("highest_mark"));
            line.points = row.flag("points");
            line.passFail = row.flag("pass_fail");
            line.year = row.id<SchoolYear>("year_id");
            line.yearName = row.text("year_name");
            line.kind = row.enumOf<PeriodKind>("kind");
            line.ordinal = qint32(row.number("ordinal"));
            line.value = qint32(row.number("value"));
            line.formedOn = row.date("formed_on");
            line.deadline = row.date("deadline");
            line.note = row.text("note");
            line.version = row.number("version");
            if (row.flag("withdrawn"))
                withdrawn.insert(line.id.value);
            lines.append(line);
        });
    addAttempts(scope, lines);
    for (DebtLine& line : lines)
        line.state = stateOf(line, withdrawn.contains(line.id.value), rules, scope.today());
    if (!filter.settled && !filter.only)
        lines.removeIf([](const DebtLine& line) { return line.state == DebtState::Paid; });
    return lines;
}

std::optional<DebtLine> one(storage::ReadScope& scope, const Visible& visible, Id<Debt> debt,
                            const AssessmentRules& rules)
{
    if (!debt)
        return std::nullopt;
    const QList<DebtLine> found = list(scope, visible, {{}, true, debt}, rules);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Following::Following(storage::ReadScope& scope, const AssessmentRules& rules, const Of& of)
    : m_rules(rules), m_of(of)
{
    scope
        .statement(
            "SELECT d.id, d.pupil_id, d.subject_id, d.kind, d.ordinal, d.value, d.withdrawn, "
            "(SELECT COUNT(*) FROM debt_attempt a WHERE a.debt_id = d.id AND a.withdrawn = 0) AS tried "
            "FROM academic_debt d WHERE d.year_id = :year AND ({int:pupil} = 0 OR d.pupil_id = "
            "{int:pupil}) AND ({int:subject} = 0 OR d.subject_id = {int:subject})")
        .bind("year", of.year)
        .bind("pupil", of.pupil.value)
        .bind("subject", of.subject.value)
        .each([&](const Row& row) {
            m_known.insert({row.number("pupil_id"), row.number("subject_id"), int(row.number("kind")),
                            int(row.number("ordinal"))},
                           {row.number("id"), qint32(row.number("value")), row.flag("withdrawn"),
                            row.number("tried") > 0});
        });
}

void Following::follow(const AnyGrant& grant, storage::WriteScope& scope, const Mark& mark)
{
    if (!m_rules.debts.kinds.contains(mark.kind))
        return;
    const Key key{mark.pupil.value, mark.subject.value, int(mark.kind), int(mark.ordinal)};
    Known known = m_known.value(key);
    const bool owes = m_rules.isUnsatisfactory(mark.value, mark.scale);
    // What was tried stays as it was: its outcome is an attempt, not another mark of the year.
    if (owes ? known.id != 0 && !known.withdrawn && known.value == mark.value
             : known.id == 0 || known.withdrawn || known.tried)
        return;
    const auto audit = [&](const char* action) {
        scope.audit({QString::fromLatin1(action),
                     QStringLiteral("academicDebt"),
                     known.id,
                     QStringLiteral("pupil"),
                     mark.pupil.value,
                     {},
                     auditJson(PeriodMarkEntry{mark.pupil, mark.kind, mark.ordinal, mark.value, 0})});
    };
    if (known.id == 0) {
        auto insert = scope.statement(
            "INSERT INTO academic_debt (pupil_id, subject_id, year_id, kind, ordinal, group_id, value, "
            "formed_on, deadline, changed_at, changed_by) VALUES (:pupil, :subject, :year, :kind, :ordinal, "
            ":group, :value, :formed, :deadline, :at, :by) RETURNING id");
        known.id = insert.bind("pupil", mark.pupil)
                       .bind("subject", mark.subject)
                       .bind("year", m_of.year)
                       .bind("kind", mark.kind)
                       .bind("ordinal", mark.ordinal)
                       .bind("group", mark.group)
                       .bind("value", mark.value)
                       .bind("formed", m_of.formedOn)
                       .bind("deadline", m_of.formedOn.addMonths(m_rules.debts.months))
                       .bind("at", scope.now())
                       .bind("by", grant.actor().account.value)
                       .insertedId<Debt>()
                       .value;
        known.value = mark.value;
        audit("debt.formed");
    } else {
        // A debt that comes back is formed anew; a change from 2 to н/а moves no term.
        const bool anew = owes && known.withdrawn;
        known.withdrawn = !owes;
        known.value = owes ? mark.value : known.value;
        scope
            .statement("UPDATE academic_debt SET value = :value, withdrawn = :withdrawn, "
                       "formed_on = CASE WHEN {int:anew} = 1 THEN {text:formed} ELSE formed_on END, "
                       "deadline = CASE WHEN {int:anew} = 1 THEN {text:deadline} ELSE deadline END, "
                       "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id")
            .bind("value", known.value)
            .bind("withdrawn", known.withdrawn)
            .bind("anew", anew)
            .bind("formed", m_of.formedOn)
            .bind("deadline", m_of.formedOn.addMonths(m_rules.debts.months))
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value)
            .bind("id", known.id)
            .run();
        audit(owes ? "debt.formed" : "debt.withdrawn");
    }
    m_known.insert(key, known);
}

} // namespace zvonok::server::debts
