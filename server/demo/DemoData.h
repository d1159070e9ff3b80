// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo school is made of: names, subjects with weekly hours by grade, the shape of a year; from
// resources/demo/school.json. And a random source that gives the same school for the same seed on every
// machine.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QStringList>

#include <random>

namespace zvonok::server {

struct DemoSubject {
    QString name;
    QString shortName;
    QList<int> hours;  // a week, grades 1–11
    int parts = 1;     // groups of a class of over 20
    QStringList units; // of a year
};

struct DemoExam {
    int grade = 9;
    QString subject;
    QString name;
    int highest = 100;
    QList<int> levels; // points for a 3, a 4, a 5
    bool byChoice = false;
    QString day; // MM-dd; empty: not settled
};

struct DemoSpan {
    QString first; // MM-dd; before August: of the second calendar year
    QString last;
    QString name;
};

struct DemoData {
    QString school;
    QString teacher;                       // position, %1: the subject
    QString primaryTeacher;                // position
    QList<std::pair<QString, Role>> posts; // positions beside the teachers
    QStringList specialInPrimary;          // subjects that the class teacher of grades 1–4 does not take
    QList<std::pair<QString, QString>> surnames; // male, female
    QStringList male;
    QStringList female;
    QList<std::pair<QString, QString>> patronymics;
    QStringList letters;
    QList<DemoSubject> subjects;
    QList<DemoExam> exams;
    QStringList topics;
    QStringList steps;     // lessons of a unit, %1: its name
    QStringList lastSteps; // the last of a unit
    QStringList homework;
    DemoSpan year;
    QList<DemoSpan> quarters;
    QList<DemoSpan> halves; // for the grades whose marks are put twice a year
    QList<DemoSpan> breaks;
    QList<double> primaryMarks; // shares of 5, 4, 3, 2
    QList<double> middleMarks;
    QList<double> seniorMarks;
    double marksPerLesson = 0.3;
    double absence = 0.07;
    double ill = 0.65; // of the absences

    static DemoData shipped();
    // Of the school year that begins in the calendar year.
    static QDate day(int beginsIn, const QString& monthAndDay);
};

// std distributions differ between libraries; these do not.
class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed) : m_engine(seed) {}
    int below(int end) { return int(m_engine() % quint32(end)); }
    double share() { return double(m_engine()) / 4294967296.0; }
    bool chance(double probability) { return share() < probability; }
    template <class List>
    const auto& of(const List& list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937 m_engine;
};

struct DemoPerson {
    PersonName name;
    Sex sex = Sex::Unknown;
};
DemoPerson demoPerson(const DemoData& data, DemoRandom& random, bool mostlyWomen);

} // namespace zvonok::server
