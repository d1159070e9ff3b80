// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/control/LessonCheck.h"

namespace zvonok {

bool LessonFindings::has(ControlGap gap) const
{
    switch (gap) {
    case ControlGap::NoTopic:
        return noTopic;
    case ControlGap::NoHomework:
        return noHomework;
    case ControlGap::NoMarks:
        return noMarks;
    case ControlGap::Late:
        return lateDays > 0;
    case ControlGap::LateMarks:
        return lateMarksDays > 0;
    case ControlGap::NotFilled:
        return !filled();
    case ControlGap::Unknown:
        return true;
    }
    return false;
}

QList<ControlGap> LessonFindings::gaps() const
{
    QList<ControlGap> all;
    for (const ControlGap gap : {ControlGap::NoTopic, ControlGap::NoHomework, ControlGap::NoMarks,
                                 ControlGap::Late, ControlGap::LateMarks})
        if (has(gap))
            all.append(gap);
    return all;
}

qint32 LessonCheck::daysAfter(const QDate& day, Moment at)
{
    constexpr qint64 dayMs = 24 * 3600 * 1000;
    auto begins = m_begins.constFind(day.toJulianDay());
    if (begins == m_begins.constEnd())
        begins = m_begins.insert(day.toJulianDay(), day.startOfDay().toMSecsSinceEpoch());
    const qint64 ms = at.ms - *begins;
    return qint32(ms >= 0 ? ms / dayMs : (ms + 1) / dayMs - 1);
}

LessonFindings LessonCheck::of(const LessonFacts& lesson)
{
    LessonFindings found;
    found.noTopic = !lesson.topic;
    found.noHomework = lesson.homeworkDue && !lesson.homework;
    found.noMarks = lesson.marksDue && !lesson.marked;
    const auto late = [&](Moment at, qint32 allowed) {
        return at ? std::max(0, daysAfter(lesson.day, at) - allowed) : 0;
    };
    if (lesson.topic)
        found.lateDays = late(lesson.topicAt, m_rules.lessonDays);
    if (lesson.homework && lesson.homeworkDue)
        found.lateDays = std::max(found.lateDays, late(lesson.homeworkAt, m_rules.lessonDays));
    found.lateMarksDays = late(lesson.marksAt, m_rules.markDays);
    return found;
}

qint32 neededMarks(const ControlRules& rules, qint32 minimumMarks, qint32 lessonsAWeek, qint32 held,
                   qint32 planned)
{
    const qint32 whole = minimumMarks + (lessonsAWeek >= rules.moreFromHours ? rules.moreMarks : 0);
    if (planned <= 0)
        return 0;
    return qint32(qint64(whole) * std::min(held, planned) / planned);
}

} // namespace zvonok
