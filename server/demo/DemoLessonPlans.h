// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of lessons of the demo school's newest year: one for each subject and grade, made when the first
// group wants it. Write lane.
#pragma once

#include "common/planning/PlanMessages.h"
#include "server/demo/DemoData.h"
#include "server/storage/WriteScope.h"

#include <QHash>

namespace zvonok::server {

class DemoLessonPlans
{
public:
    explicit DemoLessonPlans(const DemoData& data) : m_data(data) {}

    struct Course {
        Id<LessonPlan> plan;
        QStringList topics; // of each hour
        QStringList homework;
    };
    struct Wish {
        int subject = 0; // index into the data
        Id<Subject> subjectId;
        int grade = 1;
        Id<SchoolYear> year;
        Id<Staff> author;
        int lessons = 0; // that the year has for it
        qint64 by = 0;   // account
    };
    const Course& course(storage::WriteScope& scope, const Wish& wish);
    // From the first day on.
    static void follow(storage::WriteScope& scope, const Course& course, Id<Group> group, const QDate& from,
                       qint64 by);

private:
    QList<PlanTopic> rows(int subject, int lessons) const;

    const DemoData& m_data;
    QHash<std::pair<int, int>, Course> m_courses; // subject, grade
};

} // namespace zvonok::server
