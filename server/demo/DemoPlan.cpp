// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoPlan.h"

#include <QSet>

#include <algorithm>

namespace zvonok::server {

QList<DemoStream> demoStreams(const DemoData& data, int pupils, int years)
{
    // A small school has the classes that show most.
    static constexpr std::array order{7, 8, 5, 6, 9, 10, 11, 4, 3, 2, 1};
    const int classes = std::max(1, (pupils + 12) / 25);
    std::array<int, 12> perGrade{};
    for (int i = 0; i < classes; ++i)
        ++perGrade[std::size_t(order[std::size_t(i) % order.size()])];
    QList<DemoStream> streams;
    int left = pupils;
    int remaining = classes;
    for (int grade = 1; grade <= 11; ++grade) {
        for (int i = 0; i < perGrade[std::size_t(grade)]; ++i) {
            const int size = left / remaining;
            streams.append({grade, data.letters.value(i, QString::number(i + 1)), size});
            left -= size;
            --remaining;
        }
    }
    // Those who have left since the oldest year.
    for (int grade = 12; grade < 11 + years; ++grade)
        for (int i = 0; i < std::max(1, perGrade[std::size_t(11 - (grade - 12) % 11)]); ++i)
            streams.append(
                {grade, data.letters.value(i, QString::number(i + 1)), std::max(1, pupils / classes)});
    return streams;
}

DemoTimetable::DemoTimetable(const DemoData& data, int teachersPerSubject)
    : m_data(data), m_perSubject(teachersPerSubject),
      m_staff(int(data.subjects.size()) * teachersPerSubject + 4 * teachersPerSubject)
{
    newYear();
}

void DemoTimetable::newYear()
{
    m_primary = 0;
    m_load = QList<int>(m_staff, 0);
    m_busy.clear();
}

int DemoTimetable::subjectOf(int teacher) const
{
    const int subject = teacher / m_perSubject;
    return subject < m_data.subjects.size() ? subject : -1;
}

int DemoTimetable::teacherFor(int subject, int grade, int primaryTeacher)
{
    // In the first four grades one teacher takes all but languages, music and sport.
    if (grade <= 4 && !m_data.specialInPrimary.contains(m_data.subjects.at(subject).name))
        return primaryTeacher;
    int best = subject * m_perSubject;
    for (int i = 1; i < m_perSubject; ++i)
        if (m_load.at(subject * m_perSubject + i) < m_load.at(best))
            best = subject * m_perSubject + i;
    return best;
}

bool DemoTimetable::free(int teacher, int weekday, int number) const
{
    return !m_busy.contains({teacher, weekday, number});
}

QList<DemoGroup> DemoTimetable::classGroups(int grade, int pupils, DemoRandom& random)
{
    const int firstPrimary = int(m_data.subjects.size()) * m_perSubject;
    const int primary = firstPrimary + (m_primary % (4 * m_perSubject));
    if (grade <= 4)
        ++m_primary;

    QList<DemoGroup> groups;
    std::array<int, 6> lessons{}; // of each weekday so far
    QList<int> subjects;
    for (int i = 0; i < m_data.subjects.size(); ++i)
        if (m_data.subjects.at(i).hours.at(grade - 1) > 0)
            subjects.append(i);
    std::stable_sort(subjects.begin(), subjects.end(), [&](int a, int b) {
        return m_data.subjects.at(a).hours.at(grade - 1) > m_data.subjects.at(b).hours.at(grade - 1);
    });
    for (const int subject : subjects) {
        const int parts = pupils > 20 ? m_data.subjects.at(subject).parts : 1;
        QList<DemoGroup> these;
        for (int part = 0; part < parts; ++part) {
            DemoGroup group{subject, parts == 1 ? 0 : part + 1, teacherFor(subject, grade, primary), {}};
            m_load[group.teacher] += m_data.subjects.at(subject).hours.at(grade - 1);
            these.append(group);
        }
        QSet<int> used;
        for (int hour = 0; hour < m_data.subjects.at(subject).hours.at(grade - 1); ++hour) {
            int best = 0;
            int bestCost = 1000;
            const int shift = random.below(5);
            for (int i = 0; i < 5; ++i) {
                const int weekday = 1 + (i + shift) % 5;
                const int number = lessons[std::size_t(weekday)] + 1;
                int cost = number + (used.contains(weekday) ? 20 : 0);
                for (const DemoGroup& group : these)
                    cost += free(group.teacher, weekday, number) ? 0 : 10;
                if (cost < bestCost) {
                    bestCost = cost;
                    best = weekday;
                }
            }
            used.insert(best);
            const int number = ++lessons[std::size_t(best)];
            for (DemoGroup& group : these) {
                group.slots.append({best, number});
                m_busy.insert({group.teacher, best, number});
            }
        }
        groups.append(these);
    }
    return groups;
}

} // namespace zvonok::server
