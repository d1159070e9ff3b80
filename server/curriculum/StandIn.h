// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in at lessons of a group reads its journal and writes at those lessons, from their day on and as
// long as the school lets lessons be changed at all; without such a limit, until the school year is over.
// Nothing else of the group opens to them. Lane of the scope.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "server/dispatch/Actor.h"

#include <QSet>

// u is the substitution, l its lesson, y the school year of the group.
#define ZVONOK_STANDS_IN_NOW                                                                                 \
    "u.staff_id = {int:staff} AND u.withdrawn = 0 AND l.cancelled = 0 AND l.day <= {text:today} "            \
    "AND l.day >= {text:since} AND y.last_day >= {text:today}"

namespace zvonok::server {

// For access rules: at any lesson of the group, today.
bool standsIn(storage::ReadScope& scope, const Actor& actor, Id<Group> group);

namespace standing {

// The oldest day whose lessons are still open to who stands in there.
QDate since(storage::ReadScope& scope);
// Ids of the lessons; where it is not empty, ask whether the actor does not reach the group besides.
QSet<qint64> lessons(storage::ReadScope& scope, const Actor& actor, Id<Group> group);

// Groups where the actor stands in at any lesson.
QList<qint64> groups(storage::ReadScope& scope, const Actor& actor);

} // namespace standing

} // namespace zvonok::server
