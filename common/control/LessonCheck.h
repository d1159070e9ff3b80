// SPDX-License-Identifier: GPL-3.0-or-later
// What is wanting in a lesson, by the rules of control. Pure; one object per thread.
//
// What counts as the time of an entry: a topic and homework, when they were first written (lesson.topic_at,
// homework_at, kept by the database whoever writes); a mark, its last change, and only while it was never
// changed: a correction is not a late entry, so that nobody is accused of one. A day ends at the local
// midnight.
#pragma once

#include "common/control/ControlMessages.h"

#include <QHash>

namespace zvonok {

struct LessonFacts {
    QDate day;
    bool topic = false;
    bool homework = false;
    bool marked = false; // a mark or an absence stands
    Moment topicAt;
    Moment homeworkAt;
    Moment marksAt; // the latest mark that was never changed; of long works, so many days earlier as they
                    // have more
    bool homeworkDue = true;
    bool marksDue = true;
};

struct LessonFindings {
    bool noTopic = false;
    bool noHomework = false;
    bool noMarks = false;
    qint32 lateDays = 0; // beyond what is allowed; 0: in time, or not written at all
    qint32 lateMarksDays = 0;

    bool filled() const { return !noTopic && !noHomework; }
    bool has(ControlGap gap) const;
    QList<ControlGap> gaps() const; // NotFilled left out: it follows from the others
};

class LessonCheck
{
public:
    explicit LessonCheck(const ControlRules& rules) : m_rules(rules) {}

    LessonFindings of(const LessonFacts& lesson);
    // Calendar days from the lesson's day to the moment; negative: written before it.
    qint32 daysAfter(const QDate& day, Moment at);

private:
    const ControlRules m_rules;
    QHash<qint64, qint64> m_begins; // of a day, ms: time zones are slow to ask
};

// How many marks a pupil needs: the least number of the rules of journals, more for a subject of many lessons
// a week; of a period that runs, the part that is over, rounded down. lessonsAWeek: of the group; held of
// planned: lessons of the period so far.
qint32 neededMarks(const ControlRules& rules, qint32 minimumMarks, qint32 lessonsAWeek, qint32 held,
                   qint32 planned);

} // namespace zvonok
