// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/GroupScope.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Group> group)
{
    return scope
        .statement("SELECT g.id FROM study_group g LEFT JOIN school_class c ON c.id = g.class_id "
                   "WHERE g.id = :group AND g.withdrawn = 0 AND (:school = 1 "
                   "OR (:own = 1 AND c.teacher_id = :staff) "
                   "OR (:taught = 1 AND EXISTS (SELECT 1 FROM group_teacher t WHERE t.group_id = g.id "
                   "AND t.staff_id = :staff AND t.first_day <= :today AND t.last_day >= :today)))")
        .bind("group", group)
        .bind("school", includes(reach, Reach::School))
        .bind("own", includes(reach, Reach::OwnClass) && actor.staff)
        .bind("taught", includes(reach, Reach::Taught) && actor.staff)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .number()
        .has_value();
}

} // namespace zvonok::server
