// SPDX-License-Identifier: GPL-3.0-or-later
// How the demo school is cut: which classes there are in which year, how many pupils each has, which teachers
// take which subject, and when in the week. Pure; the same for the same numbers.
#pragma once

#include "server/demo/DemoData.h"

#include <set>

namespace zvonok::server {

// A class through the years: a stream keeps its letter and its pupils.
struct DemoStream {
    int gradeNow = 1; // in the newest year; above 11: has left by then
    QString letter;
    int size = 25;

    int gradeIn(int yearsAgo) const { return gradeNow - yearsAgo; }
    bool existsIn(int yearsAgo) const { return gradeIn(yearsAgo) >= 1 && gradeIn(yearsAgo) <= 11; }
};
QList<DemoStream> demoStreams(const DemoData& data, int pupils, int years);

// One part of a class in one subject, with its teacher and its places in the week.
struct DemoGroup {
    int subject = 0;                  // index into the data
    int part = 0;                     // 0: the whole class, else 1, 2
    int teacher = 0;                  // index into the staff
    QList<std::pair<int, int>> slots; // weekday, lesson number
};

// Places lessons so that neither a class nor a teacher is wanted twice at one time, as far as it goes.
class DemoTimetable
{
public:
    DemoTimetable(const DemoData& data, int teachersPerSubject);

    QList<DemoGroup> classGroups(int grade, int pupils, DemoRandom& random);
    int staffCount() const { return m_staff; }
    // Which subject a member of staff teaches; -1: a primary teacher.
    int subjectOf(int teacher) const;
    // Must be called before the next year's classes.
    void newYear();

private:
    int teacherFor(int subject, int grade, int primaryTeacher);
    bool free(int teacher, int weekday, int number) const;

    const DemoData& m_data;
    int m_perSubject;
    int m_staff;
    int m_primary = 0; // primary teachers given so far this year
    QList<int> m_load;
    std::set<std::tuple<int, int, int>> m_busy; // teacher, weekday, number
};

} // namespace zvonok::server
