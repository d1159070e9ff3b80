// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the topics of a plan on the lessons of a group. Never stored: recomputed from the lessons as they are,
// so that holidays and cancellations shift what follows by themselves. Pure; any lane.
//
// The dates by plan count every lesson of the timetable, also cancelled ones. In fact an hour stands
//  – at the lesson whose topic in the journal is the plan's. Equal but for case, ё and signs; several topics
//    of the plan in one lesson are given together; another wording counts for one of the next few topics. An
//    hour is not looked for further than a month of lessons from its turn («Повторение» of May is not that of
//    September).
//  – else, in order, at the lessons that have no topic yet. Past ones are taken as given by plan.
// A lesson with a topic of its own («Работа над ошибками») takes no hour: what follows moves on by one.
#pragma once

#include "common/planning/CourseMessages.h"

namespace zvonok {

struct PlanHour {
    int topic = -1;       // index into the topics
    int hour = 0;         // of the topic, from 0
    QDate planned;        // invalid: the timetable has no lesson for it
    int lesson = -1;      // index into the lessons; −1: none is left
    bool written = false; // the journal has its topic there
};

struct LaidPlan {
    QList<PlanHour> hours;
    QList<int> hourOfLesson; // index into hours of the first hour there; −1: none, or cancelled
    CourseFigures figures;
};

// lessons: by day and number. first: key of the topic to begin with, 0: the first one. Removed topics and
// headings take no lesson. today: up to when lessons count as held.
LaidPlan layPlan(const QList<PlanTopic>& topics, const QList<CourseLesson>& lessons, qint64 first,
                 const QDate& today);

// In the order of a plan: by place, by key where places are equal; removed ones are left out.
QList<PlanTopic> inOrder(QList<PlanTopic> topics);

} // namespace zvonok
