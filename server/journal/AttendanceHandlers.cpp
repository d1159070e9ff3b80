// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/AttendanceHandlers.h"

#include "common/journal/AbsenceCodes.h"
#include "common/people/SearchKey.h"
#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/journal/JournalRepository.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace zvonok::server {

using storage::Row;

namespace {

bool isReason(qint32 code)
{
    const AbsenceNorm* norm = AbsenceCodes::shipped().find(absenceFromNumber(code));
    return norm && norm->reason;
}

// An absence as it stands, with what lies under its reason.
struct Put {
    QDate day;
    AbsenceState state;
    GivenCode given;
};

using Absences = std::map<qint64, QList<Put>>; // by group

// At lessons of the days in all groups that the pupil is or was in; subject none: of all. reason: only what
// it has given.
Absences absencesOf(storage::ReadScope& scope, Id<Pupil> pupil, const QDate& from, const QDate& to,
                    Id<Subject> subject, Id<AbsenceReason> reason)
{
    Absences absences;
    scope
        .statement("SELECT g.id AS group_id, l.day, l.id AS lesson_id, b.code, b.version, b.reason_id, "
                   "b.put_code, b.put_at, b.changed_at FROM study_group g JOIN lesson l ON l.group_id = g.id "
                   "AND l.day >= :from AND l.day <= :to JOIN absence b ON b.group_id = l.group_id "
                   "AND b.lesson_id = l.id AND b.pupil_id = :pupil WHERE l.cancelled = 0 AND b.code <> 0 "
                   "AND (:subjects = 1 OR g.subject_id = :subject) "
                   "AND (:reasons = 1 OR b.reason_id = :reason) AND (g.class_id IN "
                   "(SELECT m.class_id FROM class_membership m WHERE m.pupil_id = :pupil) OR g.id IN "
                   "(SELECT n.group_id FROM group_membership n WHERE n.pupil_id = :pupil)) ORDER BY l.day")
        .bind("from", from)
        .bind("to", to)
        .bind("pupil", pupil)
        .bind("subjects", !subject)
        .bind("subject", subject)
        .bind("reasons", !reason)
        .bind("reason", reason)
        .each([&](const Row& row) {
            Put put;
            put.day = row.date("day");
            put.state = {row.id<Lesson>("lesson_id"), pupil,
                         qint32(row.number("code")),  qint32(row.number("version")),
                         row.moment("changed_at"),    {}};
            if (!row.isNull("reason_id"))
                put.given = {put.state.code, row.id<AbsenceReason>("reason_id"),
                             qint32(row.number("put_code")), row.moment("put_at")};
            absences[row.number("group_id")].append(put);
        });
    return absences;
}

// Whether the code was put at the lesson or is what lies under a reason.
struct Underneath {
    qint32 code = 0;
    Moment at;
};
Underneath underneath(const Put& put)
{
    return put.given.reason ? Underneath{put.given.put, put.given.putAt}
                            : Underneath{put.state.code, put.state.at};
}

// Another reason of the pupil that holds.
struct Other {
    Id<AbsenceReason> id;
    QDate from;
    QDate to;
    qint32 code = 0;
    Id<Subject> subject;
    Moment at;
};

// Would it have given its code to what was put? Everything but lateness that stood when it was given, and «Н»
// later.
bool reachesOver(const Other& reason, const QDate& day, Id<Subject> subject, const Underneath& put)
{
    return day >= reason.from && day <= reason.to && (!reason.subject || reason.subject == subject) &&
           (put.code == qint32(AbsenceCode::Absent) || reason.at >= put.at);
}

} // namespace

Result<AbsentList> ListAbsentHandler::run(const Grant<ListAbsent>& grant, storage::ReadScope& scope)
{
    const ListAbsent& request = grant.request();
    AbsentList list;
    list.day = request.day.isValid() ? request.day : scope.today();
    const Id<SchoolYear> year = calendar::yearOf(scope, list.day);
    QHash<qint64, AbsentLine> lines;
    QHash<qint64, QSet<qint32>> missed; // numbers of lessons
    // By the groups of the year: their lessons are found by group and day.
    scope
        .statement(
            "SELECT b.pupil_id, l.number, b.code FROM study_group g JOIN lesson l ON l.group_id = g.id "
            "AND l.day = :day JOIN absence b ON b.group_id = l.group_id AND b.lesson_id = l.id "
            "WHERE g.year_id = :year AND g.withdrawn = 0 AND l.cancelled = 0 AND b.code <> 0 "
            "ORDER BY l.number")
        .bind("day", list.day)
        .bind("year", year)
        .each([&](const Row& row) {
            AbsentLine& line = lines[row.number("pupil_id")];
            line.lessonNumbers.append(qint32(row.number("number")));
            line.codes.append(qint32(row.number("code")));
            if (countsAsMissed(absenceFromNumber(line.codes.last())))
                missed[row.number("pupil_id")].insert(line.lessonNumbers.last());
        });
    scope
        .statement("SELECT pupil_id, first_day, last_day, code, note FROM absence_reason "
                   "WHERE last_day >= :day AND first_day <= :day AND withdrawn = 0 "
                   "AND subject_id IS NULL ORDER BY id") // exempt from one subject is not away
        .bind("day", list.day)
        .each([&](const Row& row) {
            AbsentLine& line = lines[row.number("pupil_id")]; // the newest is the last
            line.reason = qint32(row.number("code"));
            line.reasonFrom = row.date("first_day");
            line.reasonTo = row.date("last_day");
            line.note = row.text("note");
        });
    if (request.everybody)
        scope
            .statement("SELECT m.pupil_id FROM class_membership m JOIN school_class c ON c.id = m.class_id "
                       "WHERE m.first_day <= :day AND m.last_day >= :day AND c.year_id = :year "
                       "AND (:any = 1 OR c.id = :class)")
            .bind("day", list.day)
            .bind("year", year)
            .bind("any", !request.schoolClass)
            .bind("class", request.schoolClass)
            .each([&](const Row& row) { lines[row.number("pupil_id")]; });
    const QList<qint64> pupils = lines.keys();
    QHash<qint64, bool> mayResolve; // by class
    QHash<qint64, qint32> lessons;  // the pupil's own
    scope
        .statement("SELECT o.pupil_id, COUNT(DISTINCT l.number) AS lessons FROM "
                   "(SELECT m.pupil_id, g.id AS group_id FROM class_membership m JOIN study_group g "
                   "ON g.class_id = m.class_id AND g.whole_class = 1 WHERE m.pupil_id {in:pupils} "
                   "AND m.first_day <= :day AND m.last_day >= :day AND g.withdrawn = 0 UNION ALL "
                   "SELECT m.pupil_id, g.id AS group_id FROM group_membership m JOIN study_group g "
                   "ON g.id = m.group_id AND g.whole_class = 0 WHERE m.pupil_id {in:pupils} "
                   "AND m.first_day <= :day AND m.last_day >= :day AND g.withdrawn = 0) o "
                   "JOIN lesson l ON l.group_id = o.group_id AND l.day = :day WHERE l.cancelled = 0 "
                   "GROUP BY o.pupil_id")
        .bind("day", list.day)
        .bindList("pupils", pupils)
        .each([&](const Row& row) { lessons.insert(row.number("pupil_id"), qint32(row.number("lessons"))); });
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
            // What a note says of a pupil's health is for those who give reasons.
            auto resolves = mayResolve.constFind(line.schoolClass.value);
            if (resolves == mayResolve.constEnd())
                resolves = mayResolve.insert(line.schoolClass.value,
                                             reaches(scope, grant.actor(),
                                                     grant.actor().reach(Permission::AbsenceResolve),
                                                     line.schoolClass));
            if (!*resolves)
                line.note.clear();
            line.lessons = lessons.value(line.pupil.value);
            line.missed = qint32(missed.value(line.pupil.value).size());
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
    if (request.subject &&
        !scope.statement("SELECT 1 FROM subject WHERE id = :id").bind("id", request.subject).number())
        return fail(FailureCode::NotFound);
    AbsencesResolved resolved;
    resolved.reason = scope
                          .statement("INSERT INTO absence_reason (pupil_id, first_day, last_day, code, "
                                     "subject_id, note, changed_at, changed_by) VALUES (:pupil, :from, :to, "
                                     ":code, :subject, :note, :at, :by) RETURNING id")
                          .bind("pupil", request.pupil)
                          .bind("from", request.from)
                          .bind("to", request.to)
                          .bind("code", request.code)
                          .bind("subject", request.subject)
                          .bind("note", request.note.trimmed())
                          .bind("at", scope.now())
                          .bind("by", grant.actor().account.value)
                          .insertedId<AbsenceReason>();
    const Absences standing = absencesOf(scope, request.pupil, request.from, request.to, request.subject, {});
    for (const auto& [group, absences] : standing) {
        JournalRepository journal(grant, scope, *groups::info(scope, {group}), types);
        journal.forThePupil();
        for (const Put& each : absences) {
            if (each.state.code == request.code || each.state.code == qint32(AbsenceCode::Late))
                continue;
            if (auto open = journal.open(each.day); !open)
                return tl::unexpected(open.error());
            const Underneath put = underneath(each);
            journal.putAbsence(each.state, {request.code, resolved.reason, put.code, put.at});
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

Result<ReasonList> ListReasonsHandler::run(const Grant<ListReasons>& grant, storage::ReadScope& scope)
{
    const ListReasons& request = grant.request();
    ReasonList list;
    scope
        .statement(
            "SELECT r.id, r.pupil_id, r.first_day, r.last_day, r.code, r.subject_id, s.name AS subject_name, "
            "r.note, r.changed_at, r.withdrawn_at, c.grade, c.letter, p.last_name, p.first_name, "
            "p.middle_name, a.login, w.last_name AS by_last, w.first_name AS by_first, "
            "w.middle_name AS by_middle, ta.login AS taker, t.last_name AS taker_last, "
            "t.first_name AS taker_first, t.middle_name AS taker_middle FROM absence_reason r "
            "JOIN pupil pu ON pu.id = r.pupil_id JOIN person p ON p.id = pu.person_id "
            "JOIN class_membership m ON m.pupil_id = r.pupil_id AND m.first_day <= :today "
            "AND m.last_day >= :today JOIN school_class c ON c.id = m.class_id "
            "LEFT JOIN subject s ON s.id = r.subject_id LEFT JOIN account a ON a.id = r.changed_by "
            "LEFT JOIN person w ON w.id = a.person_id LEFT JOIN account ta ON ta.id = r.withdrawn_by "
            "LEFT JOIN person t ON t.id = ta.person_id WHERE r.last_day >= :from AND r.first_day <= :to "
            "AND pu.withdrawn = 0 AND (:all = 1 OR r.withdrawn = 0) "
            "AND (:classes = 1 OR c.id = :class) AND (:pupils = 1 OR r.pupil_id = :pupil) "
            "ORDER BY r.last_day DESC, r.id DESC LIMIT 20000")
        .bind("today", scope.today())
        .bind("from", request.from.isValid() ? request.from : scope.today())
        .bind("to", request.to.isValid() ? request.to : QDate(9999, 12, 31))
        .bind("all", request.withWithdrawn)
        .bind("classes", !request.schoolClass)
        .bind("class", request.schoolClass)
        .bind("pupils", !request.pupil)
        .bind("pupil", request.pupil)
        .each([&](const Row& row) {
            const auto signedBy = [&row](std::string_view last, std::string_view first,
                                         std::string_view middle, std::string_view login) {
                const QString name = signedName(row.text(last), row.text(first), row.text(middle));
                return name.isEmpty() ? row.text(login) : name;
            };
            ReasonLine line;
            line.id = row.id<AbsenceReason>("id");
            line.pupil = row.id<Pupil>("pupil_id");
            line.name = fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")});
            line.className = QString::number(row.number("grade")) + row.text("letter");
            line.from = row.date("first_day");
            line.to = row.date("last_day");
            line.code = qint32(row.number("code"));
            if (!row.isNull("subject_id")) {
                line.subject = row.id<Subject>("subject_id");
                line.subjectName = row.text("subject_name");
            }
            line.note = row.text("note");
            line.at = row.moment("changed_at");
            line.by = signedBy("by_last", "by_first", "by_middle", "login");
            line.withdrawnAt = row.moment("withdrawn_at");
            if (line.withdrawnAt)
                line.withdrawnBy = signedBy("taker_last", "taker_first", "taker_middle", "taker");
            list.reasons.append(line);
        });
    return list;
}

Result<ReasonWithdrawn> WithdrawReasonHandler::run(const Grant<WithdrawReason>& grant,
                                                   storage::WriteScope& scope)
{
    const WithdrawReason& request = grant.request();
    ReasonWithdrawn withdrawn{request.reason, 0};
    std::optional<calendar::Span> days;
    bool holds = false;
    scope
        .statement("SELECT first_day, last_day, withdrawn FROM absence_reason WHERE id = :id "
                   "AND pupil_id = :pupil")
        .bind("id", request.reason)
        .bind("pupil", request.pupil)
        .each([&](const Row& row) {
            days = {row.date("first_day"), row.date("last_day")};
            holds = !row.flag("withdrawn");
        });
    if (!days)
        return fail(FailureCode::NotFound);
    if (!holds)
        return withdrawn;
    scope
        .statement("UPDATE absence_reason SET withdrawn = 1, withdrawn_at = :at, withdrawn_by = :by "
                   "WHERE id = :id AND pupil_id = :pupil")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", request.reason)
        .bind("pupil", request.pupil)
        .run();
    QList<Other> others; // the newest first
    scope
        .statement("SELECT id, first_day, last_day, code, subject_id, changed_at FROM absence_reason "
                   "WHERE pupil_id = :pupil AND last_day >= :from AND first_day <= :to AND withdrawn = 0 "
                   "ORDER BY id DESC")
        .bind("pupil", request.pupil)
        .bind("from", days->from)
        .bind("to", days->to)
        .each([&](const Row& row) {
            others.append({row.id<AbsenceReason>("id"), row.date("first_day"), row.date("last_day"),
                           qint32(row.number("code")),
                           row.isNull("subject_id") ? Id<Subject>() : row.id<Subject>("subject_id"),
                           row.moment("changed_at")});
        });
    const Absences given = absencesOf(scope, request.pupil, days->from, days->to, {}, request.reason);
    for (const auto& [group, absences] : given) {
        const auto info = groups::info(scope, {group});
        JournalRepository journal(grant, scope, *info, types);
        journal.forThePupil();
        for (const Put& each : absences) {
            const Underneath put = underneath(each);
            const auto next = std::find_if(others.cbegin(), others.cend(), [&](const Other& other) {
                return reachesOver(other, each.day, info->subject, put);
            });
            const GivenCode now = next == others.cend() ? GivenCode{put.code, {}, 0, {}}
                                                        : GivenCode{next->code, next->id, put.code, put.at};
            if (now.code == each.state.code) {
                journal.setReason(each.state, now);
                continue;
            }
            if (auto open = journal.open(each.day); !open)
                return tl::unexpected(open.error());
            journal.putAbsence(each.state, now);
            ++withdrawn.changed;
        }
    }
    scope.audit({QStringLiteral("absence.reasonWithdrawn"),
                 QStringLiteral("pupil"),
                 request.pupil.value,
                 QStringLiteral("absenceReason"),
                 request.reason.value,
                 {},
                 auditJson(request)});
    return withdrawn;
}

} // namespace zvonok::server
