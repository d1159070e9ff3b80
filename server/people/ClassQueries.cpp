// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ClassQueries.h"

#include "server/dispatch/Actor.h"

namespace zvonok::server {

std::optional<ClassHead> classHead(storage::ReadScope& scope, Id<SchoolClass> schoolClass)
{
    std::optional<ClassHead> head;
    scope
        .statement("SELECT c.year_id, c.grade, c.letter, c.teacher_id, p.last_name, p.first_name, "
                   "p.middle_name FROM "
                   "school_class c "
                   "LEFT JOIN staff s ON s.id = c.teacher_id LEFT JOIN person p ON p.id = s.person_id "
                   "WHERE c.id = :class")
        .bind("class", schoolClass)
        .each([&](const storage::Row& row) {
            head = ClassHead{
                row.id<SchoolYear>("year_id"), qint32(row.number("grade")),
                QString::number(row.number("grade")) + row.text("letter"), row.id<Staff>("teacher_id"),
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"))};
        });
    return head;
}

} // namespace zvonok::server
