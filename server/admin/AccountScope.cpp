// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccountScope.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Account> account)
{
    return scope
        .statement("SELECT a.id FROM account a WHERE a.id = :id AND ({int:school} = 1 "
                   "OR ({int:self} = 1 AND a.id = {int:actor}) "
                   "OR ({int:own} = 1 AND EXISTS (SELECT 1 FROM pupil pu "
                   "JOIN class_membership m ON m.pupil_id = pu.id JOIN school_class c ON c.id = m.class_id "
                   "WHERE pu.person_id = a.person_id AND m.first_day <= {text:today} "
                   "AND m.last_day >= {text:today} AND c.withdrawn = 0 AND c.teacher_id = {int:staff})))")
        .bind("id", account)
        .bind("school", includes(reach, Reach::School))
        .bind("self", includes(reach, Reach::Self))
        .bind("own", includes(reach, Reach::OwnClass))
        .bind("actor", actor.account)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .number()
        .has_value();
}

} // namespace zvonok::server
