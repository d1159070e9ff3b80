// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of a pupil with the stretches of membership, as far as the actor reads them: one piece of SQL
// for every query of the diary. Lane of the statement.
#pragma once

#include "server/people/PupilScope.h"

// Begins a statement: mine(group_id, year_id, subject_id, first_day, last_day) of the span.
#define ZVONOK_DIARY_MINE                                                                                    \
    "WITH mine AS (SELECT g.id AS group_id, g.year_id, g.subject_id, m.first_day, m.last_day "               \
    "FROM class_membership m JOIN study_group g ON g.class_id = m.class_id AND g.whole_class = 1 "           \
    "WHERE m.pupil_id = {int:pupil} AND m.first_day <= {text:to_day} AND m.last_day >= {text:from_day} "     \
    "AND g.withdrawn = 0 AND ({int:whole} = 1 OR EXISTS (SELECT 1 FROM group_teacher t "                     \
    "WHERE t.group_id = g.id AND t.staff_id = {int:staff} AND t.first_day <= {text:today} "                  \
    "AND t.last_day >= {text:today})) UNION ALL "                                                            \
    "SELECT g.id, g.year_id, g.subject_id, m.first_day, m.last_day FROM group_membership m "                 \
    "JOIN study_group g ON g.id = m.group_id AND g.whole_class = 0 "                                         \
    "WHERE m.pupil_id = {int:pupil} AND m.first_day <= {text:to_day} AND m.last_day >= {text:from_day} "     \
    "AND g.withdrawn = 0 AND ({int:whole} = 1 OR EXISTS (SELECT 1 FROM group_teacher t "                     \
    "WHERE t.group_id = g.id AND t.staff_id = {int:staff} AND t.first_day <= {text:today} "                  \
    "AND t.last_day >= {text:today}))) "

namespace zvonok::server::diary {

struct View {
    Id<Pupil> pupil;
    bool whole = false;
    Id<Staff> staff;
    QDate today;

    // mine of these days.
    storage::Statement mine(storage::ReadScope& scope, std::string_view sql, const QDate& from,
                            const QDate& to) const
    {
        auto statement = scope.statement(sql);
        statement.bind("pupil", pupil)
            .bind("whole", whole)
            .bind("staff", staff)
            .bind("today", today)
            .bind("from_day", from)
            .bind("to_day", to);
        return statement;
    }
};

inline View viewOf(storage::ReadScope& scope, const Actor& actor, Id<Pupil> pupil)
{
    const Reach close = Reach(unsigned(actor.reach(Permission::DiaryRead)) &
                              unsigned(Reach::School | Reach::OwnClass | Reach::Self));
    return {pupil, close != Reach::None && reaches(scope, actor, close, pupil), actor.staff, scope.today()};
}

// Who it is, and the class on the day; a pupil of no class then has none.
struct Head {
    QString name;
    QString className;
    qint32 grade = 0;
};
Head headOf(storage::ReadScope& scope, Id<Pupil> pupil, const QDate& day);

} // namespace zvonok::server::diary
