// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets whose columns or suggestions moved by a mark or an exam that stands elsewhere: who follows them
// opens them anew. Lane of the scope.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server::assessment {

// Of these subjects, in which the pupils are or were, of years that end on the day or later; not of the group
// itself (none: of all).
void resyncSheets(storage::WriteScope& scope, const QList<Id<Pupil>>& pupils,
                  const QList<Id<Subject>>& subjects, const QDate& since, Id<Group> itself);
// Of these subjects in the grade of the year, and of groups of several classes.
void resyncSheets(storage::WriteScope& scope, Id<SchoolYear> year, qint32 grade,
                  const QList<Id<Subject>>& subjects);

} // namespace zvonok::server::assessment
