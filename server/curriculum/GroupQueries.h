// SPDX-License-Identifier: GPL-3.0-or-later
// What other features may ask about groups. Read-only; lane of the scope.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "server/curriculum/MarkScales.h"
#include "server/dispatch/Grant.h"
#include "server/storage/ReadScope.h"

#include <optional>

namespace zvonok::server::groups {

struct GroupInfo {
    Id<Group> id;
    Id<SchoolYear> year;
    Id<Subject> subject;
    Id<SchoolClass> schoolClass;
    QString subjectName;
    QString className; // empty for a group of several classes
    qint32 grade = 0;  // 0: several classes
    QString name;      // of a part
    bool wholeClass = true;
    qint64 version = 0;
    MarkScale subjectScale; // of the subject itself
    MarkScales scales;

    // Which marks the group takes on the day.
    MarkScale scaleOn(const QDate& day) const { return scales.of(subject, grade, day, subjectScale); }

    // «7А/Алгебра», «7А/Английский язык (1)»
    QString title() const;
};
std::optional<GroupInfo> info(storage::ReadScope& scope, Id<Group> group);

struct Member {
    Id<Pupil> pupil;
    PersonName name;
    QDate from; // first day as a member, not before the asked span
    QDate to;   // last day, not after it
};
// Who is a member on any day of the span, by name; one line per stretch.
QList<Member> members(storage::ReadScope& scope, const GroupInfo& group, const QDate& from, const QDate& to);
// Is the pupil a member on the day?
bool isMember(storage::ReadScope& scope, const GroupInfo& group, Id<Pupil> pupil, const QDate& day);
// Groups of the year within what the actor may see; schoolClass none: of any class.
QList<GroupLine> list(storage::ReadScope& scope, const Visible& visible, Id<SchoolYear> year,
                      Id<SchoolClass> schoolClass);
// And those where the actor stands in these days: for the choice of a journal, which alone is open to them.
QList<GroupLine> listWithStandIns(storage::ReadScope& scope, const Visible& visible, Id<SchoolYear> year,
                                  Id<SchoolClass> schoolClass);

} // namespace zvonok::server::groups
