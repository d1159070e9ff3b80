// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/GuardianScope.h"

#include "server/people/PersonVisibility.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Guardian> guardian)
{
    // One's own child opens the own card, not that of the other parent.
    const Reach others = Reach(unsigned(reach) & ~unsigned(Reach::Self));
    auto statement = scope.statement(
        "SELECT gd.id FROM guardian gd WHERE gd.id = :id AND gd.withdrawn = 0 AND ({int:school} = 1 "
        "OR ({int:myself} = 1 AND gd.id = {int:guardian}) OR EXISTS (SELECT 1 FROM guardianship k "
        "JOIN pupil pu ON pu.id = k.pupil_id WHERE k.guardian_id = gd.id AND k.first_day <= {text:today} "
        "AND k.last_day >= {text:today} AND pu.withdrawn = 0 AND " ZVONOK_VISIBLE_PUPIL "))");
    bindPupilActor(statement, actor, others, scope.today());
    return statement.bind("id", guardian).bind("myself", includes(reach, Reach::Self)).number().has_value();
}

} // namespace zvonok::server
