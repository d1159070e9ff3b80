// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planning/PlanLaying.h"

#include "common/people/SearchKey.h"

#include <QSet>

#include <algorithm>

namespace zvonok {

namespace {

constexpr int farthest = 15;         // lessons between an hour's turn and the lesson that has its topic
constexpr int mostSkipped = 3;       // how far ahead another wording is looked for
constexpr qsizetype leastMerged = 9; // characters of a topic that is looked for inside another text
constexpr double alikeFrom = 0.6;    // share of common words

// Beginnings of the words that carry the meaning: «дробей» and «дроби» are the same.
QSet<QString> stems(const QString& folded)
{
    QSet<QString> found;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts))
        if (word.size() > 2 || word.at(0).isDigit())
            found.insert(word.left(5));
    return found;
}

double likeness(const QString& a, const QString& b)
{
    const QSet<QString> one = stems(a);
    const QSet<QString> other = stems(b);
    if (one.isEmpty() || other.isEmpty())
        return 0;
    QSet<QString> common = one;
    common.intersect(other);
    return double(common.size()) / double(one.size() + other.size() - common.size());
}

class Laying
{
public:
    Laying(const QList<PlanTopic>& topics, const QList<CourseLesson>& lessons, qint64 first,
           const QDate& today)
        : m_lessons(lessons), m_today(today)
    {
        bool begun = first == 0 || std::none_of(topics.begin(), topics.end(), [first](const PlanTopic& each) {
                         return each.key == first && !each.removed;
                     });
        for (int topic = 0; topic < topics.size(); ++topic) {
            const PlanTopic& each = topics.at(topic);
            begun = begun || each.key == first;
            m_texts.append(foldName(each.topic));
            if (!begun || each.heading || each.removed)
                continue;
            for (int hour = 0; hour < each.hours; ++hour)
                m_laid.hours.append({topic, hour, {}, -1, false});
        }
        m_laid.hourOfLesson.fill(-1, lessons.size());
    }

    LaidPlan run()
    {
        setPlannedDates();
        matchWritten();
        fillEmpty();
        count();
        return m_laid;
    }

private:
    const QString& textOf(int hour) const { return m_texts.at(m_laid.hours.at(hour).topic); }
    bool isFree(int hour) const { return m_laid.hours.at(hour).lesson < 0; }
    void take(int hour, int lesson, bool written)
    {
        m_laid.hours[hour].lesson = lesson;
        m_laid.hours[hour].written = written;
        if (m_laid.hourOfLesson.at(lesson) < 0)
            m_laid.hourOfLesson[lesson] = hour;
    }

    void setPlannedDates()
    {
        for (int i = 0; i < std::min(m_laid.hours.size(), m_lessons.size()); ++i)
            m_laid.hours[i].planned = m_lessons.at(i).day;
    }

    void matchWritten()
    {
        int turn = 0; // of the lesson among those that are held
        int next = 0; // the first hour that is not given
        for (int lesson = 0; lesson < m_lessons.size(); ++lesson) {
            if (m_lessons.at(lesson).cancelled)
                continue;
            while (next < m_laid.hours.size() && !isFree(next))
                ++next;
            if (!m_lessons.at(lesson).topic.isEmpty())
                match(lesson, turn, next);
            ++turn;
        }
    }

    void match(int lesson, int turn, int next)
    {
        const QString text = foldName(m_lessons.at(lesson).topic);
        if (text.isEmpty())
            return;
        const int from = std::max(0, std::min(next, turn - farthest));
        const int to = int(std::min<qsizetype>(m_laid.hours.size(), turn + farthest + 1));
        for (int hour = from; hour < to; ++hour)
            if (isFree(hour) && textOf(hour) == text)
                return take(hour, lesson, true);
        const QString padded = u' ' + text + u' ';
        bool any = false;
        int topicBefore = -1;
        for (int hour = from; hour < to; ++hour) {
            const int topic = m_laid.hours.at(hour).topic;
            const QString looked = u' ' + textOf(hour) + u' ';
            if (!isFree(hour) || topic == topicBefore || looked.size() < 3 ||
                !(padded.startsWith(looked) || (looked.size() > leastMerged && padded.contains(looked))))
                continue;
            take(hour, lesson, true);
            topicBefore = topic;
            any = true;
        }
        if (any)
            return;
        int best = -1;
        double most = 0;
        for (int hour = next, seen = 0; hour < to && seen < mostSkipped; ++hour) {
            if (!isFree(hour))
                continue;
            ++seen;
            const double alike = likeness(text, textOf(hour));
            if (alike >= alikeFrom && alike > most) {
                best = hour;
                most = alike;
            }
        }
        if (best >= 0)
            take(best, lesson, true);
    }

    void fillEmpty()
    {
        int hour = 0;
        for (int lesson = 0; lesson < m_lessons.size(); ++lesson) {
            if (m_lessons.at(lesson).cancelled || !m_lessons.at(lesson).topic.isEmpty())
                continue;
            while (hour < m_laid.hours.size() && !isFree(hour))
                ++hour;
            if (hour == m_laid.hours.size())
                return;
            take(hour, lesson, false);
        }
    }

    void count()
    {
        CourseFigures& figures = m_laid.figures;
        figures.total = qint32(m_laid.hours.size());
        for (const PlanHour& hour : std::as_const(m_laid.hours)) {
            if (hour.planned.isValid() && hour.planned <= m_today)
                ++figures.byPlan;
            if (hour.lesson < 0)
                ++figures.lacking;
            else if (m_lessons.at(hour.lesson).day <= m_today)
                ++(hour.written ? figures.given : figures.unwritten);
        }
        for (int lesson = 0; lesson < m_lessons.size(); ++lesson) {
            const CourseLesson& each = m_lessons.at(lesson);
            const bool held = each.day <= m_today;
            if (each.cancelled)
                figures.cancelled += held ? 1 : 0;
            else if (m_laid.hourOfLesson.at(lesson) < 0 && !each.topic.isEmpty())
                figures.outside += held ? 1 : 0;
            else if (m_laid.hourOfLesson.at(lesson) < 0 && !held)
                ++figures.spare;
        }
        figures.lag = figures.byPlan - figures.given - figures.unwritten;
    }

    const QList<CourseLesson>& m_lessons;
    const QDate m_today;
    QStringList m_texts; // of the topics, folded
    LaidPlan m_laid;
};

} // namespace

LaidPlan layPlan(const QList<PlanTopic>& topics, const QList<CourseLesson>& lessons, qint64 first,
                 const QDate& today)
{
    return Laying(topics, lessons, first, today).run();
}

QList<PlanTopic> inOrder(QList<PlanTopic> topics)
{
    topics.removeIf([](const PlanTopic& each) { return each.removed; });
    std::sort(topics.begin(), topics.end(), [](const PlanTopic& a, const PlanTopic& b) {
        return std::tie(a.place, a.key) < std::tie(b.place, b.key);
    });
    return topics;
}

} // namespace zvonok
