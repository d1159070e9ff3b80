// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedule/SubstitutionRepository.h"

#include "server/dispatch/AuditJson.h"

// The columns of a SubstitutionLine: u the substitution, l its lesson, g its group.
#define ZVONOK_SUBSTITUTION_LINE                                                                             \
    "SELECT u.id, l.group_id, b.name AS subject_name, c.grade, c.letter, g.name AS group_part, "             \
    "u.lesson_id, "                                                                                          \
    "l.day, l.number, u.staff_id, p.last_name, p.first_name, p.middle_name, u.absent_id, q.last_name AS "    \
    "absent_last, q.first_name AS absent_first, q.middle_name AS absent_middle, u.reason, u.changed_at, "    \
    "a.login, w.last_name AS by_last, w.first_name AS by_first, w.middle_name AS by_middle "                 \
    "FROM substitution u JOIN lesson l ON l.id = u.lesson_id JOIN study_group g ON g.id = l.group_id "       \
    "JOIN subject b ON b.id = g.subject_id LEFT JOIN school_class c ON c.id = g.class_id "                   \
    "JOIN staff s ON s.id = u.staff_id JOIN person p ON p.id = s.person_id "                                 \
    "LEFT JOIN staff t ON t.id = u.absent_id LEFT JOIN person q ON q.id = t.person_id "                      \
    "LEFT JOIN account a ON a.id = u.changed_by LEFT JOIN person w ON w.id = a.person_id "

namespace zvonok::server {

using storage::Row;

namespace {

SubstitutionLine lineOf(const Row& row)
{
    SubstitutionLine line;
    line.id = row.id<Substitution>("id");
    line.group = row.id<Group>("group_id");
    if (!row.isNull("grade"))
        line.groupName = QString::number(row.number("grade")) + row.text("letter") + u'/';
    line.groupName += row.text("subject_name");
    if (const QString part = row.text("group_part"); !part.isEmpty())
        line.groupName += u" (" + part + u')';
    line.lesson = row.id<Lesson>("lesson_id");
    line.date = row.date("day");
    line.number = qint32(row.number("number"));
    line.staff = row.id<Staff>("staff_id");
    line.staffName = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
    if (!row.isNull("absent_id")) {
        line.absent = row.id<Staff>("absent_id");
        line.absentName =
            signedName(row.text("absent_last"), row.text("absent_first"), row.text("absent_middle"));
    }
    line.reason = row.text("reason");
    line.at = row.moment("changed_at");
    line.by = signedName(row.text("by_last"), row.text("by_first"), row.text("by_middle"));
    if (line.by.isEmpty())
        line.by = row.text("login");
    return line;
}

} // namespace

QList<SubstitutionLine> SubstitutionRepository::list(storage::ReadScope& scope, const Visible& visible,
                                                     const ListSubstitutions& asked)
{
    QList<SubstitutionLine> lines;
    const Actor& actor = visible.actor();
    scope
        .statement(ZVONOK_SUBSTITUTION_LINE
                   "WHERE u.withdrawn = 0 AND l.cancelled = 0 AND l.day >= :from_day AND l.day <= :to_day "
                   "AND (CAST(:group AS BIGINT) = 0 OR l.group_id = :group) AND (:school = 1 "
                   "OR (:person = 1 AND u.staff_id = :staff) OR (:own = 1 AND c.teacher_id = :staff) "
                   "OR (:taught = 1 AND EXISTS (SELECT 1 FROM group_teacher e WHERE e.group_id = g.id "
                   "AND e.staff_id = :staff AND e.first_day <= :today AND e.last_day >= :today))) "
                   "ORDER BY l.day, l.number, c.grade, c.letter, g.id LIMIT 20000")
        .bind("from_day", asked.from.isValid() ? asked.from : scope.today())
        .bind("to_day", asked.to.isValid() ? asked.to : QDate(9999, 12, 31))
        .bind("group", asked.group.value)
        .bind("school", visible.school())
        .bind("person", bool(actor.staff))
        .bind("own", visible.ownClass() && actor.staff)
        .bind("taught", visible.taught() && actor.staff)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .each([&](const Row& row) { lines.append(lineOf(row)); });
    return lines;
}

QList<SubstitutionLine> SubstitutionRepository::lines(storage::ReadScope& scope, Id<Group> group,
                                                      const QList<Id<Substitution>>& ids)
{
    QList<SubstitutionLine> lines;
    scope
        .statement(ZVONOK_SUBSTITUTION_LINE "WHERE l.group_id = :group AND u.id {in:ids} "
                                            "ORDER BY l.day, l.number, u.id")
        .bind("group", group)
        .bindList("ids", ids)
        .each([&](const Row& row) { lines.append(lineOf(row)); });
    return lines;
}

QList<SubstitutionRepository::Dated> SubstitutionRepository::lessons(const SubstituteLessons& request)
{
    QList<Dated> all;
    m_scope
        .statement("SELECT l.id, l.day, u.id AS standing FROM lesson l LEFT JOIN substitution u "
                   "ON u.lesson_id = l.id AND u.withdrawn = 0 WHERE l.group_id = :group AND l.cancelled = 0 "
                   "AND ((:one = 1 AND l.id = :lesson) OR (:one = 0 AND l.day >= :from_day "
                   "AND l.day <= :to_day)) ORDER BY l.day, l.number LIMIT :most")
        .bind("group", request.group)
        .bind("one", bool(request.lesson))
        .bind("lesson", request.lesson.value)
        .bind("from_day", request.from.isValid() ? request.from : QDate(9999, 12, 31))
        .bind("to_day", request.to.isValid() ? request.to : QDate(1900, 1, 1))
        .bind("most", mostLessons + 1)
        .each([&](const Row& row) {
            all.append({row.id<Lesson>("id"), row.date("day"),
                        row.isNull("standing") ? Id<Substitution>() : row.id<Substitution>("standing")});
        });
    return all;
}

bool SubstitutionRepository::areStaff(const QList<Id<Staff>>& staff)
{
    return m_scope.statement("SELECT COUNT(*) FROM staff WHERE withdrawn = 0 AND id {in:ids}")
               .bindList("ids", staff)
               .number() == staff.size();
}

QList<SubstitutionRepository::Teaching> SubstitutionRepository::teachers(Id<Group> group, const QDate& from,
                                                                         const QDate& to)
{
    QList<Teaching> all;
    m_scope
        .statement("SELECT staff_id, first_day, last_day FROM group_teacher WHERE group_id = :group "
                   "AND first_day <= :to_day AND last_day >= :from_day AND last_day >= first_day")
        .bind("group", group)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            all.append({row.id<Staff>("staff_id"), row.date("first_day"), row.date("last_day")});
        });
    return all;
}

Id<Substitution> SubstitutionRepository::appoint(const SubstitutionLine& line)
{
    const auto id =
        m_scope
            .statement("INSERT INTO substitution (lesson_id, staff_id, absent_id, reason, changed_at, "
                       "changed_by) VALUES (:lesson, :staff, :absent, :reason, :at, :by) RETURNING id")
            .bind("lesson", line.lesson)
            .bind("staff", line.staff)
            .bind("absent", line.absent)
            .bind("reason", line.reason)
            .bind("at", m_scope.now())
            .bind("by", m_grant.actor().account)
            .insertedId<Substitution>();
    m_scope.audit({QStringLiteral("lesson.substituted"),
                   QStringLiteral("substitution"),
                   id.value,
                   QStringLiteral("lesson"),
                   line.lesson.value,
                   {},
                   auditJson(line)});
    return id;
}

bool SubstitutionRepository::withdraw(const SubstitutionLine& line)
{
    const qint64 rows = m_scope
                            .statement("UPDATE substitution SET withdrawn = 1, version = version + 1, "
                                       "changed_at = :at, changed_by = :by WHERE id = :id AND withdrawn = 0")
                            .bind("at", m_scope.now())
                            .bind("by", m_grant.actor().account)
                            .bind("id", line.id)
                            .run();
    if (rows > 0)
        m_scope.audit({QStringLiteral("lesson.substitutionWithdrawn"),
                       QStringLiteral("substitution"),
                       line.id.value,
                       QStringLiteral("lesson"),
                       line.lesson.value,
                       auditJson(line),
                       {}});
    return rows > 0;
}

} // namespace zvonok::server
