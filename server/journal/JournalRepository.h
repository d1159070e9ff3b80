// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that writes marks, absences, lessons' contents and assignments of one granted group: the
// group's id stands in every WHERE. Made per request; write lane.
#pragma once

#include "common/journal/AttendanceMessages.h"
#include "common/journal/WorkTypes.h"
#include "server/curriculum/GroupQueries.h"
#include "server/dispatch/Grant.h"
#include "server/journal/JournalLocks.h"
#include "server/storage/WriteScope.h"

#include <QHash>

namespace zvonok::server {

// A code of an absence. Where a reason has given it, what was put at the lesson stays known under it, so that
// a withdrawn reason takes back what it gave.
struct GivenCode {
    qint32 code = 0;
    Id<AbsenceReason> reason; // none: put by hand
    qint32 put = 0;           // at the lesson, and when
    Moment putAt;
};

class JournalRepository
{
public:
    JournalRepository(const AnyGrant& grant, storage::WriteScope& scope, groups::GroupInfo group,
                      const WorkTypes& types)
        : m_grant(grant), m_scope(scope), m_group(std::move(group)), m_types(types)
    {
    }

    // Nothing: no such lesson of this group, or it is cancelled.
    std::optional<LessonState> lesson(Id<Lesson> id);
    // A member of the group on the lesson's day.
    bool isMember(Id<Pupil> pupil, const QDate& day);

    std::optional<AssignmentState> assignment(Id<Assignment> id);
    // The slot-th answer at the lesson; nothing: there is none yet.
    std::optional<AssignmentState> answer(Id<Lesson> lesson, qint32 slot);
    // Makes it and tells followers. The lesson is open: see open().
    AssignmentState makeAnswer(const LessonState& lesson, qint32 slot);
    // Audits it and tells followers.
    AssignmentState saveAssignment(const AssignmentState& assignment);
    bool hasMarks(Id<Assignment> assignment); // or dots

    // As it stands; version 0 and no value where nothing was put yet.
    MarkState mark(Id<Lesson> lesson, Id<Assignment> assignment, Id<Pupil> pupil);
    MarkState putMark(const MarkState& before, qint32 value, bool duty, const QString& comment);
    AbsenceState absence(Id<Lesson> lesson, Id<Pupil> pupil);
    // «Н» is put as the reason that the class teacher has given for the day, if one is known.
    GivenCode withReason(Id<Pupil> pupil, const QDate& day, qint32 code);
    AbsenceState putAbsence(const AbsenceState& before, const GivenCode& given);
    // The same code stands there for another reason: nothing that anybody sees.
    void setReason(const AbsenceState& absence, const GivenCode& given);
    LessonState saveLesson(const LessonState& before, const QString& topic, const QString& homework);

    const groups::GroupInfo& group() const { return m_group; }
    MarkScale scaleOn(const QDate& day) const { return m_group.scaleOn(day); }
    // Closed: why the lesson takes no changes of this actor. Asked before each write.
    Result<Nothing> open(const LessonState& lesson);
    // The same for an act that is not let through by the group's lessons: reasons of a pupil's absences.
    Result<Nothing> open(const QDate& day);
    // By the right over the pupil, wherever the group is: the window after a lesson does not count.
    void forThePupil() { m_locks.emplace(m_scope, m_group, false); }

private:
    const journal::Hand& hand();
    QString nameOf(qint64 account);
    void moveOrdinals(const AssignmentState& assignment);

    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
    groups::GroupInfo m_group;
    const WorkTypes& m_types;
    std::optional<journal::Hand> m_hand;
    std::optional<journal::Locks> m_locks;
    QHash<std::pair<qint64, qint64>, GivenCode> m_reasons; // of «Н»; pupil, day
    QHash<qint64, LessonState> m_lessons;
    QHash<std::pair<qint64, qint64>, bool> m_members; // pupil, day
};

} // namespace zvonok::server
