// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoLessonPlans.h"

#include <algorithm>

namespace zvonok::server {

QList<PlanTopic> DemoLessonPlans::rows(int subject, int lessons) const
{
    QList<PlanTopic> rows;
    const auto add = [&](const QString& topic, bool heading, qint32 hours, const QString& homework) {
        PlanTopic row;
        row.key = rows.size() + 1;
        row.place = row.key * planPlaceStep;
        row.heading = heading;
        row.topic = topic;
        row.hours = hours;
        row.homework = homework;
        row.version = 1;
        rows.append(row);
    };
    const QStringList& units = m_data.subjects.at(subject).units;
    int paragraph = 1;
    for (int unit = 0; unit < units.size(); ++unit) {
        // Whole lessons for each unit, so that all of them together fill the year.
        int left = int(lessons * (unit + 1) / units.size() - lessons * unit / units.size());
        if (left == 0)
            continue;
        add(units.at(unit), true, 0, {});
        for (int step = 0; left > 0; ++step) {
            const bool last = left == 1;
            const QStringList& steps = last ? m_data.lastSteps : m_data.steps;
            const qint32 hours = left > 4 && step % 4 == 2 ? 2 : 1;
            const QString homework = last ? QString() : QStringLiteral("§ %1").arg(paragraph++);
            QString topic = steps.at((last ? unit : step) % steps.size()).arg(units.at(unit));
            if (!last && step >= steps.size())
                topic += QStringLiteral(" (%1)").arg(step / steps.size() + 1);
            add(topic, false, hours, homework);
            left -= hours;
        }
    }
    return rows;
}

const DemoLessonPlans::Course& DemoLessonPlans::course(storage::WriteScope& scope, const Wish& wish)
{
    const std::pair key{wish.subject, wish.grade};
    const auto known = m_courses.constFind(key);
    if (known != m_courses.constEnd())
        return *known;
    Course course;
    // Most are approved; some wait, some are still being written.
    const PlanState state = m_courses.size() % 9 == 4   ? PlanState::Submitted
                            : m_courses.size() % 9 == 7 ? PlanState::Draft
                                                        : PlanState::Approved;
    course.plan = scope
                      .statement("INSERT INTO lesson_plan (year_id, subject_id, grade, author_id, state, "
                                 "changed_at, changed_by) VALUES (:year, :subject, :grade, :author, :state, "
                                 ":at, :by) RETURNING id")
                      .bind("year", wish.year)
                      .bind("subject", wish.subjectId)
                      .bind("grade", wish.grade)
                      .bind("author", wish.author)
                      .bind("state", state)
                      .bind("at", scope.now())
                      .bind("by", wish.by)
                      .insertedId<LessonPlan>();
    auto insert = scope.statement(
        "INSERT INTO plan_topic (plan_id, topic_key, place, heading, topic, hours, homework, changed_at, "
        "changed_by) VALUES (:plan, :key, :place, :heading, :topic, :hours, :homework, :at, :by)");
    insert.bind("plan", course.plan).bind("at", scope.now()).bind("by", wish.by);
    const QList<PlanTopic> all = rows(wish.subject, wish.lessons);
    for (const PlanTopic& row : all) {
        insert.bindRecord(row).run();
        for (int hour = 0; !row.heading && hour < row.hours; ++hour) {
            course.topics.append(row.topic);
            course.homework.append(row.homework);
        }
    }
    return *m_courses.insert(key, course);
}

void DemoLessonPlans::follow(storage::WriteScope& scope, const Course& course, Id<Group> group,
                             const QDate& from, qint64 by)
{
    scope
        .statement("INSERT INTO group_plan (group_id, plan_id, first_day, changed_at, changed_by) "
                   "VALUES (:group, :plan, :from_day, :at, :by)")
        .bind("group", group)
        .bind("plan", course.plan)
        .bind("from_day", from)
        .bind("at", scope.now())
        .bind("by", by)
        .run();
}

} // namespace zvonok::server
