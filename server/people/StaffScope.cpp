// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/StaffScope.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Staff> staff)
{
    return scope
        .statement("SELECT id FROM staff WHERE id = :id AND withdrawn = 0 "
                   "AND ({int:school} = 1 OR ({int:self} = 1 AND id = {int:staff}))")
        .bind("id", staff)
        .bind("school", includes(reach, Reach::School))
        .bind("self", includes(reach, Reach::Self))
        .bind("staff", actor.staff)
        .number()
        .has_value();
}

} // namespace zvonok::server
