// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ClassRepository.h"

#include "server/people/PersonVisibility.h"

namespace zvonok::server {

namespace {

ClassLine lineOf(const storage::Row& row)
{
    ClassLine line;
    line.id = row.id<SchoolClass>("id");
    line.year = row.id<SchoolYear>("year_id");
    line.grade = qint32(row.number("grade"));
    line.letter = row.text("letter");
    line.teacher = row.id<Staff>("teacher_id");
    if (line.teacher)
        line.teacherName = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
    line.pupils = qint32(row.number("pupils"));
    line.version = row.number("version");
    return line;
}

#define ZVONOK_CLASS_LINES                                                                                   \
    "SELECT c.id, c.year_id, c.grade, c.letter, c.teacher_id, c.version, p.last_name, p.first_name, "        \
    "p.middle_name, "                                                                                        \
    "(SELECT COUNT(*) FROM class_membership m WHERE m.class_id = c.id AND m.first_day <= {text:day} "        \
    "AND m.last_day >= {text:day}) AS pupils FROM school_class c LEFT JOIN staff s ON s.id = c.teacher_id "  \
    "LEFT JOIN person p ON p.id = s.person_id "

} // namespace

QList<ClassLine> ClassRepository::list(storage::ReadScope& scope, const Visible& visible, Reach reach,
                                       Id<SchoolYear> year, const QDate& today)
{
    QList<ClassLine> classes;
    auto statement = scope.statement(ZVONOK_CLASS_LINES
                                     "WHERE c.year_id = :year AND c.withdrawn = 0 AND " ZVONOK_VISIBLE_CLASS
                                     " ORDER BY c.grade, c.letter, c.id");
    bindActor(statement, visible.actor(), reach, scope.today());
    statement.bind("year", year).bind("day", today).each([&](const storage::Row& row) {
        classes.append(lineOf(row));
    });
    return classes;
}

std::optional<ClassLine> ClassRepository::read(storage::ReadScope& scope, Id<SchoolClass> id,
                                               const QDate& today)
{
    std::optional<ClassLine> line;
    scope.statement(ZVONOK_CLASS_LINES "WHERE c.id = :id AND c.withdrawn = 0")
        .bind("id", id)
        .bind("day", today)
        .each([&](const storage::Row& row) { line = lineOf(row); });
    return line;
}

std::optional<ClassRepository::Found> ClassRepository::find(storage::ReadScope& scope, Id<SchoolYear> year,
                                                            int grade, const QString& letter)
{
    std::optional<Found> found;
    scope
        .statement("SELECT id, withdrawn FROM school_class WHERE year_id = :year AND grade = :grade "
                   "AND letter = :letter")
        .bind("year", year)
        .bind("grade", grade)
        .bind("letter", letter)
        .each([&](const storage::Row& row) {
            found = Found{row.id<SchoolClass>("id"), row.flag("withdrawn")};
        });
    return found;
}

bool ClassRepository::teacherExists(storage::ReadScope& scope, Id<Staff> teacher)
{
    return scope.statement("SELECT id FROM staff WHERE id = :id AND withdrawn = 0")
        .bind("id", teacher)
        .number()
        .has_value();
}

bool ClassRepository::yearExists(storage::ReadScope& scope, Id<SchoolYear> year)
{
    return scope.statement("SELECT id FROM school_year WHERE id = :id").bind("id", year).number().has_value();
}

Id<SchoolClass> ClassRepository::save(const AnyGrant& grant, storage::WriteScope& scope,
                                      const ClassLine& line)
{
    if (!line.id)
        return scope
            .statement(
                "INSERT INTO school_class (year_id, grade, letter, teacher_id, changed_at, changed_by) "
                "VALUES (:year, :grade, :letter, :teacher, :at, :by) RETURNING id")
            .bind("year", line.year)
            .bind("grade", line.grade)
            .bind("letter", line.letter)
            .bind("teacher", line.teacher)
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value)
            .insertedId<SchoolClass>();
    scope
        .statement(
            "UPDATE school_class SET grade = :grade, letter = :letter, teacher_id = :teacher, withdrawn = 0, "
            "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("grade", line.grade)
        .bind("letter", line.letter)
        .bind("teacher", line.teacher)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", line.id)
        .run();
    return line.id;
}

void ClassRepository::withdraw(const AnyGrant& grant, storage::WriteScope& scope, Id<SchoolClass> id)
{
    scope
        .statement("UPDATE school_class SET withdrawn = 1, version = version + 1, changed_at = :at, "
                   "changed_by = :by "
                   "WHERE id = :id")
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", id)
        .run();
}

} // namespace zvonok::server
