// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/SheetResync.h"

#include "common/admin/AdminMessages.h"
#include "server/feed/Topics.h"

namespace zvonok::server::assessment {

namespace {

void resyncGroups(storage::WriteScope& scope, const QList<qint64>& groups)
{
    for (const qint64 group : groups)
        scope.changed(topics::journal({group}), Resync{topics::journalKind, group});
}

} // namespace

void resyncSheets(storage::WriteScope& scope, const QList<Id<Pupil>>& pupils,
                  const QList<Id<Subject>>& subjects, const QDate& since, Id<Group> itself)
{
    resyncGroups(scope,
                 scope
                     .statement("SELECT g.id FROM study_group g JOIN school_year y ON y.id = g.year_id "
                                "WHERE g.withdrawn = 0 AND y.last_day >= :since AND g.id <> {int:itself} "
                                "AND g.subject_id {in:subjects} "
                                "AND ((g.whole_class = 1 AND g.class_id IN (SELECT class_id FROM "
                                "class_membership WHERE pupil_id {in:pupils})) OR (g.whole_class = 0 "
                                "AND g.id IN (SELECT group_id FROM group_membership "
                                "WHERE pupil_id {in:pupils}))) ORDER BY g.id")
                     .bind("since", since)
                     .bind("itself", itself.value)
                     .bindList("pupils", pupils)
                     .bindList("subjects", subjects)
                     .numbers());
}

void resyncSheets(storage::WriteScope& scope, Id<SchoolYear> year, qint32 grade,
                  const QList<Id<Subject>>& subjects)
{
    resyncGroups(
        scope, scope
                   .statement("SELECT g.id FROM study_group g LEFT JOIN school_class c ON c.id = g.class_id "
                              "WHERE g.withdrawn = 0 AND g.year_id = :year AND g.subject_id {in:subjects} "
                              "AND (c.grade IS NULL OR c.grade = :grade) ORDER BY g.id")
                   .bind("year", year)
                   .bind("grade", grade)
                   .bindList("subjects", subjects)
                   .numbers());
}

} // namespace zvonok::server::assessment
