// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ClassScope.h"

#include "server/people/PersonVisibility.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<SchoolClass> schoolClass)
{
    auto statement = scope.statement("SELECT c.id FROM school_class c WHERE c.id = :id AND c.withdrawn = 0 "
                                     "AND " ZVONOK_VISIBLE_CLASS);
    bindActor(statement, actor, reach, scope.today());
    return statement.bind("id", schoolClass).number().has_value();
}

} // namespace zvonok::server
