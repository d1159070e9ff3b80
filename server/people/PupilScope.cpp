// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PupilScope.h"

#include "server/people/PersonVisibility.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<Pupil> pupil)
{
    auto statement = scope.statement("SELECT pu.id FROM pupil pu WHERE pu.id = :id AND pu.withdrawn = 0 "
                                     "AND " ZVONOK_VISIBLE_PUPIL);
    bindPupilActor(statement, actor, reach, scope.today());
    return statement.bind("id", pupil).number().has_value();
}

} // namespace zvonok::server
