// SPDX-License-Identifier: GPL-3.0-or-later
// The one condition of who may see whom, as a piece of SQL for the scopes and for the queries of lists: the
// two can then never differ. pu is the pupil, c the class, st the staff. Lane of the statement.
#pragma once

#include "server/dispatch/Actor.h"

#include <concepts>

// Own class: a member of it today. Taught: a member today of a group that the actor teaches today. Self: the
// actor, and whom the actor answers for today and may see.
#define ZVONOK_VISIBLE_PUPIL                                                                                 \
    "({int:school} = 1 OR ({int:own} = 1 AND EXISTS (SELECT 1 FROM class_membership vm "                     \
    "JOIN school_class vc ON vc.id = vm.class_id WHERE vm.pupil_id = pu.id AND vm.first_day <= "             \
    "{text:today} "                                                                                          \
    "AND vm.last_day >= {text:today} AND vc.withdrawn = 0 AND vc.teacher_id = {int:staff})) "                \
    "OR ({int:taught} = 1 AND EXISTS (SELECT 1 FROM group_teacher vt JOIN study_group vg ON vg.id = "        \
    "vt.group_id "                                                                                           \
    "WHERE vt.staff_id = {int:staff} AND vt.first_day <= {text:today} AND vt.last_day >= {text:today} "      \
    "AND vg.withdrawn = 0 AND ((vg.whole_class = 1 AND EXISTS (SELECT 1 FROM class_membership vw "           \
    "WHERE vw.pupil_id = pu.id AND vw.class_id = vg.class_id AND vw.first_day <= {text:today} "              \
    "AND vw.last_day >= {text:today})) OR (vg.whole_class = 0 AND EXISTS (SELECT 1 FROM group_membership "   \
    "vp "                                                                                                    \
    "WHERE vp.pupil_id = pu.id AND vp.group_id = vg.id AND vp.first_day <= {text:today} "                    \
    "AND vp.last_day >= {text:today}))))) OR ({int:self} = 1 AND (pu.id = {int:pupil} "                      \
    "OR EXISTS (SELECT 1 FROM guardianship vk WHERE vk.guardian_id = {int:guardian} "                        \
    "AND vk.pupil_id = pu.id AND vk.may_see = 1 AND vk.first_day <= {text:today} "                           \
    "AND vk.last_day >= {text:today}))))"

// Own class: its class teacher. Taught: the actor teaches a group of it today. Self: a member today; a
// guardian has no reach of a class, which holds other people's children.
#define ZVONOK_VISIBLE_CLASS                                                                                 \
    "({int:school} = 1 OR ({int:own} = 1 AND c.teacher_id = {int:staff}) "                                   \
    "OR ({int:taught} = 1 AND EXISTS (SELECT 1 FROM group_teacher vt JOIN study_group vg ON vg.id = "        \
    "vt.group_id "                                                                                           \
    "WHERE vg.class_id = c.id AND vg.withdrawn = 0 AND vt.staff_id = {int:staff} "                           \
    "AND vt.first_day <= {text:today} AND vt.last_day >= {text:today})) "                                    \
    "OR ({int:self} = 1 AND EXISTS (SELECT 1 FROM class_membership vm WHERE vm.class_id = c.id "             \
    "AND vm.pupil_id = {int:pupil} AND vm.first_day <= {text:today} AND vm.last_day >= {text:today})))"

namespace zvonok::server {

inline void bindActor(storage::Statement& statement, const Actor& actor, Reach reach, const QDate& today)
{
    statement.bind("school", includes(reach, Reach::School))
        .bind("own", includes(reach, Reach::OwnClass) && bool(actor.staff))
        .bind("taught", includes(reach, Reach::Taught) && bool(actor.staff))
        .bind("self", includes(reach, Reach::Self) && (bool(actor.pupil) || bool(actor.guardian)))
        .bind("staff", actor.staff)
        .bind("pupil", actor.pupil)
        .bind("today", today);
}

// For ZVONOK_VISIBLE_PUPIL.
inline void bindPupilActor(storage::Statement& statement, const Actor& actor, Reach reach, const QDate& today)
{
    bindActor(statement, actor, reach, today);
    statement.bind("guardian", actor.guardian);
}

} // namespace zvonok::server
