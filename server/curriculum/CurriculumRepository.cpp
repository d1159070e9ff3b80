// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/CurriculumRepository.h"

namespace zvonok::server {

using storage::ReadScope;
using storage::WriteScope;

QList<SubjectLine> CurriculumRepository::subjects(ReadScope& scope)
{
    return scope
        .statement(
            "SELECT id, name, short_name, ordinal, lowest_mark, highest_mark, points, pass_fail, version "
            "FROM subject ORDER BY ordinal, name")
        .all<SubjectLine>();
}

std::optional<SubjectLine> CurriculumRepository::subject(ReadScope& scope, Id<Subject> id)
{
    return scope
        .statement(
            "SELECT id, name, short_name, ordinal, lowest_mark, highest_mark, points, pass_fail, version "
            "FROM subject WHERE id = :id")
        .bind("id", id)
        .one<SubjectLine>();
}

Id<Subject> CurriculumRepository::save(const AnyGrant& grant, WriteScope& scope, const SubjectLine& subject)
{
    if (subject.id) {
        scope
            .statement("UPDATE subject SET name = :name, short_name = :short_name, ordinal = :ordinal, "
                       "lowest_mark = :lowest_mark, highest_mark = :highest_mark, points = :points, "
                       "pass_fail = :pass_fail, version = version + 1, changed_at = :at, changed_by = :by "
                       "WHERE id = :id")
            .bindRecord(subject)
            .bind("at", scope.now())
            .bind("by", grant.actor().account)
            .run();
        return subject.id;
    }
    return scope
        .statement(
            "INSERT INTO subject (name, short_name, ordinal, lowest_mark, highest_mark, points, pass_fail, "
            "changed_at, changed_by) VALUES (:name, :short_name, :ordinal, :lowest_mark, :highest_mark, "
            ":points, :pass_fail, :at, :by) RETURNING id")
        .bindRecord(subject)
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .insertedId<Subject>();
}

Id<Group> CurriculumRepository::save(const AnyGrant& grant, WriteScope& scope, const SaveGroup& group)
{
    auto classOrNull = [&](storage::Statement& statement) {
        if (group.schoolClass)
            statement.bind("class", group.schoolClass);
        else
            statement.bindNull("class");
    };
    if (group.group) {
        auto update =
            scope.statement("UPDATE study_group SET subject_id = :subject, class_id = :class, name = :name, "
                            "whole_class = :whole, version = version + 1, changed_at = :at, "
                            "changed_by = :by WHERE id = :id");
        classOrNull(update);
        update.bind("subject", group.subject)
            .bind("name", group.name.trimmed())
            .bind("whole", group.wholeClass)
            .bind("at", scope.now())
            .bind("by", grant.actor().account)
            .bind("id", group.group)
            .run();
        return group.group;
    }
    auto insert =
        scope.statement("INSERT INTO study_group (year_id, subject_id, class_id, name, whole_class, "
                        "changed_at, changed_by) VALUES (:year, :subject, :class, :name, :whole, :at, :by) "
                        "RETURNING id");
    classOrNull(insert);
    return insert.bind("year", group.year)
        .bind("subject", group.subject)
        .bind("name", group.name.trimmed())
        .bind("whole", group.wholeClass)
        .bind("at", scope.now())
        .bind("by", grant.actor().account)
        .insertedId<Group>();
}

qint64 CurriculumRepository::version(ReadScope& scope, Id<Group> group)
{
    return scope.statement("SELECT version FROM study_group WHERE id = :id")
        .bind("id", group)
        .number()
        .value_or(0);
}

bool CurriculumRepository::exists(ReadScope& scope, Id<SchoolYear> year, Id<Subject> subject,
                                  Id<SchoolClass> schoolClass)
{
    const auto found =
        scope
            .statement("SELECT (SELECT COUNT(*) FROM school_year WHERE id = :year) + "
                       "(SELECT COUNT(*) FROM subject WHERE id = :subject) + "
                       "(SELECT COUNT(*) FROM school_class WHERE id = :class AND year_id = :year)")
            .bind("year", year)
            .bind("subject", subject)
            .bind("class", schoolClass)
            .number();
    return found == (schoolClass ? 3 : 2);
}

QList<Id<Pupil>> CurriculumRepository::membersOn(ReadScope& scope, Id<Group> group, const QDate& day)
{
    return scope
        .statement("SELECT pupil_id FROM group_membership WHERE group_id = :group AND first_day <= :day "
                   "AND last_day >= :day ORDER BY pupil_id")
        .bind("group", group)
        .bind("day", day)
        .ids<Pupil>();
}

QList<Id<Staff>> CurriculumRepository::teachersOn(ReadScope& scope, Id<Group> group, const QDate& day)
{
    return scope
        .statement("SELECT staff_id FROM group_teacher WHERE group_id = :group AND first_day <= :day "
                   "AND last_day >= :day ORDER BY staff_id")
        .bind("group", group)
        .bind("day", day)
        .ids<Staff>();
}

bool CurriculumRepository::allPupils(ReadScope& scope, const QList<Id<Pupil>>& pupils)
{
    return scope.statement("SELECT COUNT(*) FROM pupil WHERE withdrawn = 0 AND id {in:ids}")
               .bindList("ids", pupils)
               .number() == pupils.size();
}

bool CurriculumRepository::allStaff(ReadScope& scope, const QList<Id<Staff>>& staff)
{
    return scope.statement("SELECT COUNT(*) FROM staff WHERE withdrawn = 0 AND id {in:ids}")
               .bindList("ids", staff)
               .number() == staff.size();
}

void CurriculumRepository::setMembers(const AnyGrant& grant, WriteScope& scope, Id<Group> group,
                                      const QList<Id<Pupil>>& pupils, const QDate& from)
{
    const QList<Id<Pupil>> before = membersOn(scope, group, from);
    auto close =
        scope.statement("UPDATE group_membership SET last_day = :last, changed_at = :at, changed_by = :by "
                        "WHERE group_id = :group AND pupil_id = :pupil AND first_day <= :from_day "
                        "AND last_day >= :from_day");
    for (const Id<Pupil> pupil : before)
        if (!pupils.contains(pupil))
            close.bind("last", from.addDays(-1))
                .bind("at", scope.now())
                .bind("by", grant.actor().account)
                .bind("group", group)
                .bind("pupil", pupil)
                .bind("from_day", from)
                .run();
    auto open = scope.statement(
        "INSERT INTO group_membership (group_id, pupil_id, first_day, changed_at, changed_by) "
        "VALUES (:group, :pupil, :from_day, :at, :by)");
    for (const Id<Pupil> pupil : pupils)
        if (!before.contains(pupil))
            open.bind("group", group)
                .bind("pupil", pupil)
                .bind("from_day", from)
                .bind("at", scope.now())
                .bind("by", grant.actor().account)
                .run();
    scope.statement("UPDATE study_group SET whole_class = 0, version = version + 1 WHERE id = :group")
        .bind("group", group)
        .run();
}

void CurriculumRepository::setTeachers(const AnyGrant& grant, WriteScope& scope, Id<Group> group,
                                       const QList<Id<Staff>>& teachers, const QDate& from)
{
    const QList<Id<Staff>> before = teachersOn(scope, group, from);
    auto close =
        scope.statement("UPDATE group_teacher SET last_day = :last, changed_at = :at, changed_by = :by "
                        "WHERE group_id = :group AND staff_id = :staff AND first_day <= :from_day "
                        "AND last_day >= :from_day");
    for (const Id<Staff> teacher : before)
        if (!teachers.contains(teacher))
            close.bind("last", from.addDays(-1))
                .bind("at", scope.now())
                .bind("by", grant.actor().account)
                .bind("group", group)
                .bind("staff", teacher)
                .bind("from_day", from)
                .run();
    auto open =
        scope.statement("INSERT INTO group_teacher (group_id, staff_id, first_day, changed_at, changed_by) "
                        "VALUES (:group, :staff, :from_day, :at, :by)");
    for (const Id<Staff> teacher : teachers)
        if (!before.contains(teacher))
            open.bind("group", group)
                .bind("staff", teacher)
                .bind("from_day", from)
                .bind("at", scope.now())
                .bind("by", grant.actor().account)
                .run();
    scope.statement("UPDATE study_group SET version = version + 1 WHERE id = :group")
        .bind("group", group)
        .run();
}

void CurriculumRepository::setTeachersUntil(const AnyGrant& grant, WriteScope& scope, Id<Group> group,
                                            const QList<Id<Staff>>& teachers, const QDate& from,
                                            const QDate& to)
{
    struct Stretch {
        qint64 id;
        Id<Staff> staff;
        QDate first;
        QDate last;
    };
    QList<Stretch> touched;
    scope
        .statement("SELECT id, staff_id, first_day, last_day FROM group_teacher WHERE group_id = :group "
                   "AND first_day <= :to_day AND last_day >= :from_day AND last_day >= first_day ORDER BY id")
        .bind("group", group)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const storage::Row& row) {
            touched.append(
                {row.number("id"), row.id<Staff>("staff_id"), row.date("first_day"), row.date("last_day")});
        });
    auto insert =
        scope.statement("INSERT INTO group_teacher (group_id, staff_id, first_day, last_day, changed_at, "
                        "changed_by) VALUES (:group, :staff, :first, :last, :at, :by)");
    insert.bind("group", group).bind("at", scope.now()).bind("by", grant.actor().account);
    auto move =
        scope.statement("UPDATE group_teacher SET first_day = :first, last_day = :last, changed_at = :at, "
                        "changed_by = :by WHERE id = :id");
    move.bind("at", scope.now()).bind("by", grant.actor().account);
    QList<Id<Staff>> whole; // who teaches on all of these days already
    for (const Stretch& each : touched) {
        if (teachers.contains(each.staff) && each.first <= from && each.last >= to) {
            whole.append(each.staff);
            continue;
        }
        // What lies before and behind stays; a stretch within the days becomes one of no day.
        const bool before = each.first < from;
        const bool behind = each.last > to;
        move.bind("first", before || !behind ? each.first : to.addDays(1))
            .bind("last", before   ? from.addDays(-1)
                          : behind ? each.last
                                   : each.first.addDays(-1))
            .bind("id", each.id)
            .run();
        if (before && behind)
            insert.bind("staff", each.staff).bind("first", to.addDays(1)).bind("last", each.last).run();
    }
    for (const Id<Staff> teacher : teachers)
        if (!whole.contains(teacher))
            insert.bind("staff", teacher).bind("first", from).bind("last", to).run();
    scope.statement("UPDATE study_group SET version = version + 1 WHERE id = :group")
        .bind("group", group)
        .run();
}

} // namespace zvonok::server
