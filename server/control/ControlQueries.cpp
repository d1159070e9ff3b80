// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/ControlQueries.h"

#include "common/people/SearchKey.h"
#include "server/curriculum/MarkScales.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::server::control {

using storage::Row;

Result<Filter> settled(storage::ReadScope& scope, const Filter& filter)
{
    Filter made = filter;
    if (!made.from.isValid() && !made.to.isValid()) {
        const QDate today = scope.today();
        const calendar::Span span =
            calendar::periodAround(scope, calendar::yearOf(scope, today), today, PeriodKind::Quarter);
        made.from = span.from;
        made.to = span.to;
    }
    if (!made.from.isValid() || !made.to.isValid() || made.to < made.from || made.from.daysTo(made.to) > 400)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    return made;
}

QList<Journal> journals(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                        const ControlRules& rules)
{
    QList<Journal> all;
    QHash<qint64, qsizetype> at;
    const Actor& actor = visible.actor();
    const Id<SchoolYear> year = calendar::yearOf(scope, filter.from);
    const MarkScales scales(scope);
    scope
        .statement(
            "SELECT g.id, g.subject_id, s.name AS subject_name, g.class_id, c.grade, c.letter, g.name, "
            "s.lowest_mark, s.highest_mark, s.points, s.pass_fail FROM study_group g "
            "JOIN subject s ON s.id = g.subject_id LEFT JOIN school_class c ON c.id = g.class_id "
            "WHERE g.year_id = :year AND g.withdrawn = 0 "
            "AND ({int:group} = 0 OR g.id = :group) AND ({int:class} = 0 OR g.class_id = :class) "
            "AND ({int:subject} = 0 OR g.subject_id = :subject) "
            "AND ({int:teacher} = 0 OR EXISTS (SELECT 1 FROM group_teacher w WHERE w.group_id = g.id "
            "AND w.staff_id = :teacher AND w.first_day <= :to_day AND w.last_day >= :from_day)) "
            "AND (:school = 1 OR (:own = 1 AND c.teacher_id = :staff) "
            "OR (:taught = 1 AND EXISTS (SELECT 1 FROM group_teacher t WHERE t.group_id = g.id "
            "AND t.staff_id = :staff AND t.first_day <= :today AND t.last_day >= :today))) "
            "ORDER BY c.grade, c.letter, s.ordinal, s.name, g.name, g.id")
        .bind("year", year)
        .bind("group", filter.group.value) // an Id that is none would be NULL
        .bind("class", filter.schoolClass.value)
        .bind("subject", filter.subject.value)
        .bind("teacher", filter.teacher.value)
        .bind("from_day", filter.from)
        .bind("to_day", filter.to)
        .bind("school", visible.school())
        .bind("own", visible.ownClass() && actor.staff)
        .bind("taught", visible.taught() && actor.staff)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            Journal journal;
            ControlGroup& group = journal.group;
            group.group = row.id<Group>("id");
            group.subject = row.id<Subject>("subject_id");
            group.subjectName = row.text("subject_name");
            group.name = row.text("name");
            const MarkScale scale =
                scales.of(group.subject, row.isNull("class_id") ? 0 : qint32(row.number("grade")), filter.to,
                          {qint32(row.number("lowest_mark")), qint32(row.number("highest_mark")),
                           row.flag("points"), row.flag("pass_fail")});
            journal.lowestMark = scale.lowest;
            journal.highestMark = scale.highest;
            journal.points = scale.points;
            group.marksDue = !scale.isUnmarked();
            if (!row.isNull("class_id")) {
                const qint32 grade = qint32(row.number("grade"));
                group.schoolClass = row.id<SchoolClass>("class_id");
                group.className = QString::number(grade) + row.text("letter");
                group.homeworkDue = grade >= rules.homeworkFromGrade;
                group.marksDue = group.marksDue && grade >= rules.marksFromGrade;
            }
            at.insert(group.group.value, all.size());
            all.append(journal);
        });
    scope
        .statement("SELECT t.group_id, p.last_name, p.first_name, p.middle_name FROM group_teacher t "
                   "JOIN staff st ON st.id = t.staff_id JOIN person p ON p.id = st.person_id "
                   "WHERE t.group_id {in:groups} AND t.first_day <= :to_day AND t.last_day >= :from_day "
                   "ORDER BY t.id")
        .bindList("groups", idsOf(all))
        .bind("from_day", filter.from)
        .bind("to_day", filter.to)
        .each([&](const Row& row) {
            QStringList& names = all[at.value(row.number("group_id"))].group.teacherNames;
            const QString name =
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (!names.contains(name)) // left and came back
                names.append(name);
        });
    return all;
}

QList<qint64> idsOf(const QList<Journal>& journals)
{
    QList<qint64> ids;
    ids.reserve(journals.size());
    for (const Journal& each : journals)
        ids.append(each.group.group.value);
    return ids;
}

void eachLesson(storage::ReadScope& scope, const QList<qint64>& groups, const QDate& from, const QDate& to,
                const ControlRules& rules, bool texts, const std::function<void(const LessonRow&)>& visit)
{
    QList<qint64> longWorks;
    for (const WorkType work : rules.longWorks)
        longWorks.append(qint64(work));
    constexpr qint64 dayMs = 24 * 3600 * 1000;
    QHash<QByteArray, QDate> days; // few, and parsed often
    // A lesson has one or two works, each with its marks side by side: two short walks a lesson. CROSS JOIN
    // keeps SQLite from walking the other way, over all marks of the group.
    scope
        .statement(
            "SELECT l.id, l.group_id, l.day, l.number, l.topic, CASE WHEN l.topic <> '' THEN 1 ELSE 0 END AS "
            "has_topic, "
            "CASE WHEN l.homework <> '' THEN 1 ELSE 0 END AS has_homework, l.topic_at, l.topic_by, "
            "l.homework_at, "
            "l.homework_by, CASE WHEN EXISTS (SELECT 1 FROM mark v WHERE v.group_id = l.group_id "
            "AND v.lesson_id = l.id AND (v.value <> 0 OR v.duty <> 0)) OR EXISTS (SELECT 1 FROM absence b "
            "WHERE b.group_id = l.group_id AND b.lesson_id = l.id AND b.code <> 0) THEN 1 ELSE 0 END AS "
            "marked, "
            "(SELECT MAX(m.changed_at - CASE WHEN a.type {in:long} THEN {int:more} ELSE 0 END) FROM "
            "assignment a "
            "CROSS JOIN mark m WHERE a.lesson_id = l.id AND m.group_id = l.group_id AND m.lesson_id = l.id "
            "AND m.assignment_id = a.id AND m.version = 1 AND (m.value <> 0 OR m.duty <> 0)) AS marks_at "
            "FROM lesson l WHERE l.group_id {in:groups} AND l.day >= :from_day AND l.day <= :to_day "
            "AND l.cancelled = 0 ORDER BY l.group_id, l.day, l.number")
        .bindList("long", longWorks)
        .bind("more", qint64(rules.longWorkDays - rules.markDays) * dayMs)
        .bindList("groups", groups)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            LessonRow lesson;
            lesson.id = row.id<Lesson>("id");
            lesson.group = row.number("group_id");
            lesson.number = qint32(row.number("number"));
            QDate& day = days[row.utf8("day").toByteArray()];
            if (!day.isValid())
                day = row.date("day");
            lesson.facts.day = day;
            lesson.facts.topic = row.flag("has_topic");
            lesson.facts.homework = row.flag("has_homework");
            lesson.facts.marked = row.flag("marked");
            lesson.facts.topicAt = row.moment("topic_at");
            lesson.facts.homeworkAt = row.moment("homework_at");
            lesson.facts.marksAt = row.moment("marks_at");
            if (texts) {
                lesson.topic = row.text("topic");
                lesson.topicBy = row.number("topic_by");
                lesson.homeworkBy = row.number("homework_by");
            }
            visit(lesson);
        });
}

QHash<qint64, QString> signedNames(storage::ReadScope& scope, const QList<qint64>& accounts)
{
    QHash<qint64, QString> names;
    scope
        .statement("SELECT a.id, a.login, p.last_name, p.first_name, p.middle_name FROM account a "
                   "LEFT JOIN person p ON p.id = a.person_id WHERE a.id {in:accounts}")
        .bindList("accounts", accounts)
        .each([&](const Row& row) {
            const QString name =
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            names.insert(row.number("id"), name.isEmpty() ? row.text("login") : name);
        });
    return names;
}

QHash<qint64, QString> pupilNames(storage::ReadScope& scope, const QList<qint64>& pupils)
{
    QHash<qint64, QString> names;
    scope
        .statement("SELECT pu.id, p.last_name, p.first_name, p.middle_name FROM pupil pu "
                   "JOIN person p ON p.id = pu.person_id WHERE pu.id {in:pupils}")
        .bindList("pupils", pupils)
        .each([&](const Row& row) {
            names.insert(row.number("id"),
                         fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")}));
        });
    return names;
}

ControlRules rulesNow(storage::ReadScope& scope, const ControlNorms& norms)
{
    ControlRules rules = norms.on(scope.today());
    scope.statement("SELECT value, version FROM setting WHERE name = 'control.rules'")
        .each([&](const Row& row) {
            const auto own = wire::Codec<ControlRules>::fromJson(
                QJsonDocument::fromJson(row.text("value").toUtf8()).object());
            if (own && problemOf(*own).isEmpty()) {
                rules = *own;
                rules.version = qint32(row.number("version"));
            }
        });
    return rules;
}

} // namespace zvonok::server::control
