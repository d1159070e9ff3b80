// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/GroupQueries.h"

#include "server/curriculum/StandIn.h"

namespace zvonok::server::groups {

using storage::Row;

QString GroupInfo::title() const
{
    QString text = className.isEmpty() ? subjectName : QString(className + u'/' + subjectName);
    if (!name.isEmpty())
        text += u" (" + name + u')';
    return text;
}

std::optional<GroupInfo> info(storage::ReadScope& scope, Id<Group> group)
{
    std::optional<GroupInfo> found;
    scope
        .statement(
            "SELECT g.id, g.year_id, g.subject_id, g.class_id, s.name AS subject_name, c.grade, c.letter, "
            "g.name, g.whole_class, s.lowest_mark, s.highest_mark, s.points, s.pass_fail, g.version "
            "FROM study_group g JOIN subject s ON s.id = g.subject_id "
            "LEFT JOIN school_class c ON c.id = g.class_id WHERE g.id = :group")
        .bind("group", group)
        .each([&](const Row& row) {
            GroupInfo one;
            one.id = row.id<Group>("id");
            one.year = row.id<SchoolYear>("year_id");
            one.subject = row.id<Subject>("subject_id");
            one.schoolClass = row.id<SchoolClass>("class_id");
            one.subjectName = row.text("subject_name");
            if (one.schoolClass) {
                one.grade = qint32(row.number("grade"));
                one.className = QString::number(one.grade) + row.text("letter");
            }
            one.name = row.text("name");
            one.wholeClass = row.flag("whole_class");
            one.subjectScale = {qint32(row.number("lowest_mark")), qint32(row.number("highest_mark")),
                                row.flag("points"), row.flag("pass_fail")};
            one.version = row.number("version");
            found = one;
        });
    if (found)
        found->scales = MarkScales(scope);
    return found;
}

QList<Member> members(storage::ReadScope& scope, const GroupInfo& group, const QDate& from, const QDate& to)
{
    QList<Member> all;
    const auto take = [&](const Row& row) {
        all.append(Member{row.id<Pupil>("pupil_id"),
                          {row.text("last_name"), row.text("first_name"), row.text("middle_name")},
                          qMax(row.date("first_day"), from),
                          qMin(row.date("last_day"), to)});
    };
    if (group.wholeClass)
        scope
            .statement("SELECT m.pupil_id, m.first_day, m.last_day, p.last_name, p.first_name, p.middle_name "
                       "FROM class_membership m JOIN pupil pu ON pu.id = m.pupil_id "
                       "JOIN person p ON p.id = pu.person_id "
                       "WHERE m.class_id = :class AND m.first_day <= :to_day AND m.last_day >= :from_day "
                       "AND m.last_day >= m.first_day AND pu.withdrawn = 0 ORDER BY p.search_key, "
                       "m.pupil_id, m.first_day")
            .bind("class", group.schoolClass)
            .bind("from_day", from)
            .bind("to_day", to)
            .each(take);
    else
        scope
            .statement("SELECT m.pupil_id, m.first_day, m.last_day, p.last_name, p.first_name, p.middle_name "
                       "FROM group_membership m JOIN pupil pu ON pu.id = m.pupil_id "
                       "JOIN person p ON p.id = pu.person_id "
                       "WHERE m.group_id = :group AND m.first_day <= :to_day AND m.last_day >= :from_day "
                       "AND m.last_day >= m.first_day AND pu.withdrawn = 0 ORDER BY p.search_key, "
                       "m.pupil_id, m.first_day")
            .bind("group", group.id)
            .bind("from_day", from)
            .bind("to_day", to)
            .each(take);
    return all;
}

bool isMember(storage::ReadScope& scope, const GroupInfo& group, Id<Pupil> pupil, const QDate& day)
{
    if (group.wholeClass)
        return scope
            .statement("SELECT 1 FROM class_membership WHERE pupil_id = :pupil AND class_id = :class "
                       "AND first_day <= :day AND last_day >= :day")
            .bind("pupil", pupil)
            .bind("class", group.schoolClass)
            .bind("day", day)
            .number()
            .has_value();
    return scope
        .statement("SELECT 1 FROM group_membership WHERE pupil_id = :pupil AND group_id = :group "
                   "AND first_day <= :day AND last_day >= :day")
        .bind("pupil", pupil)
        .bind("group", group.id)
        .bind("day", day)
        .number()
        .has_value();
}

namespace {

QList<GroupLine> listOf(storage::ReadScope& scope, const Visible& visible, Id<SchoolYear> year,
                        Id<SchoolClass> schoolClass, const QList<qint64>& standing)
{
    QList<GroupLine> all;
    QHash<qint64, qsizetype> at;
    const QDate today = scope.today();
    const Actor& actor = visible.actor();
    scope
        .statement(
            "SELECT g.id, g.year_id, g.subject_id, s.name AS subject_name, g.class_id, c.grade, c.letter, "
            "c.teacher_id, g.name, g.version, "
            "CASE WHEN g.whole_class = 1 THEN (SELECT COUNT(*) FROM class_membership m WHERE "
            "m.class_id = g.class_id AND m.first_day <= :today AND m.last_day >= :today) "
            "ELSE (SELECT COUNT(*) FROM group_membership m WHERE m.group_id = g.id "
            "AND m.first_day <= :today AND m.last_day >= :today) END AS pupils "
            "FROM study_group g JOIN subject s ON s.id = g.subject_id "
            "LEFT JOIN school_class c ON c.id = g.class_id "
            "WHERE g.year_id = :year AND g.withdrawn = 0 AND (CAST(:class AS BIGINT) = 0 OR g.class_id = "
            ":class) "
            "AND (:school = 1 OR g.id {in:standing} OR (:own = 1 AND c.teacher_id = :staff) "
            "OR (:taught = 1 AND EXISTS (SELECT 1 FROM group_teacher t WHERE t.group_id = g.id "
            "AND t.staff_id = :staff AND t.first_day <= :today AND t.last_day >= :today))) "
            "ORDER BY c.grade, c.letter, s.ordinal, s.name, g.name, g.id")
        .bind("today", today)
        .bind("year", year)
        .bind("class", schoolClass.value) // an Id that is none would be NULL
        .bind("school", visible.school())
        .bindList("standing", standing)
        .bind("own", visible.ownClass() && actor.staff)
        .bind("taught", visible.taught() && actor.staff)
        .bind("staff", actor.staff)
        .each([&](const Row& row) {
            GroupLine line;
            line.id = row.id<Group>("id");
            line.year = row.id<SchoolYear>("year_id");
            line.subject = row.id<Subject>("subject_id");
            line.subjectName = row.text("subject_name");
            line.schoolClass = row.id<SchoolClass>("class_id");
            if (line.schoolClass) {
                line.grade = qint32(row.number("grade"));
                line.className = QString::number(line.grade) + row.text("letter");
            }
            line.name = row.text("name");
            line.pupils = qint32(row.number("pupils"));
            line.version = row.number("version");
            line.standsIn =
                standing.contains(line.id.value) && !visible.school() &&
                !(visible.ownClass() && actor.staff && row.id<Staff>("teacher_id") == actor.staff);
            at.insert(line.id.value, all.size());
            all.append(line);
        });
    scope
        .statement(
            "SELECT t.group_id, t.staff_id, p.last_name, p.first_name, p.middle_name FROM group_teacher t "
            "JOIN study_group g ON g.id = t.group_id JOIN staff st ON st.id = t.staff_id "
            "JOIN person p ON p.id = st.person_id WHERE g.year_id = :year AND t.first_day <= :today "
            "AND t.last_day >= :today ORDER BY t.id")
        .bind("year", year)
        .bind("today", today)
        .each([&](const Row& row) {
            const auto found = at.constFind(row.number("group_id"));
            if (found == at.constEnd())
                return;
            GroupLine& line = all[*found];
            line.teachers.append(row.id<Staff>("staff_id"));
            line.teacherNames.append(
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name")));
            line.taught = line.taught || (actor.staff && row.id<Staff>("staff_id") == actor.staff);
            line.standsIn = line.standsIn && !line.taught;
        });
    return all;
}

} // namespace

QList<GroupLine> list(storage::ReadScope& scope, const Visible& visible, Id<SchoolYear> year,
                      Id<SchoolClass> schoolClass)
{
    return listOf(scope, visible, year, schoolClass, {});
}

QList<GroupLine> listWithStandIns(storage::ReadScope& scope, const Visible& visible, Id<SchoolYear> year,
                                  Id<SchoolClass> schoolClass)
{
    return listOf(scope, visible, year, schoolClass,
                  visible.taught() ? standing::groups(scope, visible.actor()) : QList<qint64>());
}

} // namespace zvonok::server::groups
