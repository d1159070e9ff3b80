// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL that writes marks, absences, lessons' contents and assignments of one granted group: the
// group's id stands in every WHERE. Made per request; write lane.
#pragma once

#include "common/journal/AttendanceMessages.h"
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
                      qint32 answerWeight)
        : m_grant(grant), m_scope(scope), m_group(std::move(group)), m_answerWeight(answerWeight)
    {
    }

    // Nothing: no such lesson of this group, or it is cancelled.
    std::optional<LessonState> lesson(Id<Lesson> id);
    // A member of the group on the lesson's day.
    bool isMember(Id<Pupil> pupil, const QDate& day);

    std::optional<AssignmentState> assignment(Id<Assignment> id);
    // The slot-th answer at the lesson; made when missing, and told to followers.
    AssignmentState answerSlot(Id<Lesson> lesson, qint32 slot);
    AssignmentState saveAssignment(const AssignmentState& assignment);

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
    // Closed: why a lesson of the day takes no more changes of this actor. Asked before each write.
    Result<Nothing> open(const QDate& day);
    // By the right over the pupil, wherever the group is: the window after a lesson does not count.
    void forThePupil() { m_locks.emplace(m_scope, m_group, false); }

private:
    QString nameOf(qint64 account);

    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
    groups::GroupInfo m_group;
    qint32 m_answerWeight; // of an answer at the lesson, where it is made by a mark
    std::optional<journal::Locks> m_locks;
    QHash<std::pair<qint64, qint64>, GivenCode> m_reasons; // of «Н»; pupil, day
    QHash<qint64, LessonState> m_lessons;
    QHash<std::pair<qint64, qint64>, bool> m_members; // pupil, day
};

} // namespace zvonok::server
