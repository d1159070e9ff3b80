// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/AttendanceHandlers.h"

#include "common/people/SearchKey.h"
#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/journal/JournalRepository.h"

#include <map>

namespace zvonok::server {

using storage::Row;

namespace {

bool isReason(qint32 code)
{
    const AbsenceCode known = absenceFromNumber(code);
    return known == AbsenceCode::Excused || known == AbsenceCode::Ill || known == AbsenceCode::Unexcused ||
           known == AbsenceCode::Exempt;
}

} // namespace

Result<AbsentList> ListAbsentHandler::run(const Grant<ListAbsent>& grant, storage::ReadScope& scope)
{
    const ListAbsent& request = grant.request();
    AbsentList list;
    list.day = request.day.isValid() ? request.day : scope.today();
    const Id<SchoolYear> year = calendar::yearOf(scope, list.day);
    QHash<qint64, AbsentLine> lines;
    // By the groups of the year: their lessons are found by group and day.
    scope
        .statement(
            "SELECT b.pupil_id, l.number, b.code FROM study_group g JOIN lesson l ON l.group_id = g.id "
            "AND l.day = :day JOIN absence b ON b.group_id = l.group_id AND b.lesson_id = l.id "
            "WHERE g.year_id = :year AND l.cancelled = 0 AND b.code <> 0 ORDER BY l.number")
        .bind("day", list.day)
        .bind("year", year)
        .each([&](const Row& row) {
            AbsentLine& line = lines[row.number("pupil_id")];
            line.lessonNumbers.append(qint32(row.number("number")));
            line.codes.append(qint32(row.number("code")));
            line.missed += countsAsMissed(absenceFromNumber(line.codes.last())) ? 1 : 0;
        });
    scope
        .statement("SELECT pupil_id, first_day, last_day, code, note FROM absence_reason "
                   "WHERE last_day >= :day AND first_day <= :day AND withdrawn = 0 ORDER BY id")
        .bind("day", list.day)
        .each([&](const Row& row) {
            AbsentLine& line = lines[row.number("pupil_id")]; // the newest is the last
            line.reason = qint32(row.number("code"));
            line.reasonFrom = row.date("first_day");
            line.reasonTo = row.date("last_day");
            line.note = row.text("note");
        });
    QHash<qint64, qint32> lessons; // of a class on the day
    scope
        .statement("SELECT g.class_id, COUNT(DISTINCT l.number) AS lessons FROM study_group g JOIN lesson l "
                   "ON l.group_id = g.id AND l.day = :day WHERE g.year_id = :year AND l.cancelled = 0 "
                   "AND g.class_id IS NOT NULL GROUP BY g.class_id")
        .bind("day", list.day)
        .bind("year", year)
        .each([&](const Row& row) { lessons.insert(row.number("class_id"), qint32(row.number("lessons"))); });
    QList<qint64> pupils = lines.keys();
    scope
        .statement("SELECT m.pupil_id, c.id AS class_id, c.grade, c.letter, p.last_name, p.first_name, "
                   "p.middle_name FROM class_membership m JOIN school_class c ON c.id = m.class_id "
                   "JOIN pupil pu ON pu.id = m.pupil_id JOIN person p ON p.id = pu.person_id "
                   "WHERE m.first_day <= :day AND m.last_day >= :day AND pu.withdrawn = 0 "
                   "AND c.year_id = :year AND (:any = 1 OR c.id = :class) AND m.pupil_id {in:pupils} "
                   "ORDER BY c.grade, c.letter, p.search_key")
        .bind("day", list.day)
        .bind("year", year)
        .bind("any", !request.schoolClass)
        .bind("class", request.schoolClass)
        .bindList("pupils", pupils)
        .each([&](const Row& row) {
            AbsentLine line = lines.value(row.number("pupil_id"));
            line.pupil = row.id<Pupil>("pupil_id");
            line.schoolClass = row.id<SchoolClass>("class_id");
            line.className = QString::number(row.number("grade")) + row.text("letter");
            line.name = fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")});
            line.lessons = lessons.value(line.schoolClass.value);
            list.absent.append(line);
        });
    return list;
}

Result<AbsencesResolved> ResolveAbsencesHandler::run(const Grant<ResolveAbsences>& grant,
                                                     storage::WriteScope& scope)
{
    const ResolveAbsences& request = grant.request();
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from ||
        request.from.daysTo(request.to) > 400)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    if (!isReason(request.code))
        return fail(FailureCode::InvalidInput, QStringLiteral("code"));
    AbsencesResolved resolved;
    resolved.reason = scope
                          .statement("INSERT INTO absence_reason (pupil_id, first_day, last_day, code, note, "
                                     "changed_at, changed_by) VALUES (:pupil, :from, :to, :code, :note, :at, "
                                     ":by) RETURNING id")
                          .bind("pupil", request.pupil)
                          .bind("from", request.from)
                          .bind("to", request.to)
                          .bind("code", request.code)
                          .bind("note", request.note.trimmed())
                          .bind("at", scope.now())
                          .bind("by", grant.actor().account.value)
                          .insertedId<AbsenceReason>();
    struct Put {
        QDate day;
        AbsenceState state;
    };
    std::map<qint64, QList<Put>> byGroup;
    scope
        .statement("SELECT g.id AS group_id, l.day, l.id AS lesson_id, b.code, b.version FROM study_group g "
                   "JOIN lesson l ON l.group_id = g.id AND l.day >= :from AND l.day <= :to JOIN absence b "
                   "ON b.group_id = l.group_id AND b.lesson_id = l.id AND b.pupil_id = :pupil "
                   "WHERE l.cancelled = 0 AND b.code <> 0 AND b.code <> :code AND (g.class_id IN "
                   "(SELECT m.class_id FROM class_membership m WHERE m.pupil_id = :pupil) OR g.id IN "
                   "(SELECT n.group_id FROM group_membership n WHERE n.pupil_id = :pupil)) ORDER BY l.day")
        .bind("from", request.from)
        .bind("to", request.to)
        .bind("pupil", request.pupil)
        .bind("code", request.code)
        .each([&](const Row& row) {
            const AbsenceCode code = absenceFromNumber(qint32(row.number("code")));
            if (code != AbsenceCode::Late)
                byGroup[row.number("group_id")].append({row.date("day"),
                                                        {row.id<Lesson>("lesson_id"),
                                                         request.pupil,
                                                         qint32(row.number("code")),
                                                         qint32(row.number("version")),
                                                         {},
                                                         {}}});
        });
    for (const auto& [group, absences] : byGroup) {
        JournalRepository journal(grant, scope, *groups::info(scope, {group}), types);
        for (const Put& each : absences) {
            if (auto open = journal.open(each.day); !open)
                return tl::unexpected(open.error());
            journal.putAbsence(each.state, request.code);
            ++resolved.changed;
        }
    }
    scope.audit({QStringLiteral("absence.resolved"),
                 QStringLiteral("pupil"),
                 request.pupil.value,
                 QStringLiteral("absenceReason"),
                 resolved.reason.value,
                 {},
                 auditJson(request)});
    return resolved;
}

} // namespace zvonok::server
