// SPDX-License-Identifier: GPL-3.0-or-later
// What control asks the database: which journals the actor may look at, and what stands in their lessons. A
// few statements over the whole school, never one per row. Read-only; lane of the scope.
#pragma once

#include "common/control/ControlNorms.h"
#include "common/control/LessonCheck.h"
#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/Grant.h"

#include <functional>

namespace zvonok::server::control {

constexpr qsizetype mostLines = 20000; // of a reply

struct Filter {
    QDate from;
    QDate to;
    Id<SchoolClass> schoolClass; // none: any
    Id<Subject> subject;
    Id<Staff> teacher; // taught within the span
    Id<Group> group;
};

// The filter of a request; Req has from, to, schoolClass, subject, teacher.
template <class Req>
Filter filterOf(const Req& request)
{
    return {request.from, request.to, request.schoolClass, request.subject, request.teacher, {}};
}

// Both days invalid: the period of today. InvalidInput(to, order): no span, or one of more than 400 days.
Result<Filter> settled(storage::ReadScope& scope, const Filter& filter);

struct Journal {
    ControlGroup group;
    qint32 lowestMark = 1;
    qint32 highestMark = 5;
    bool points = true;
};

// The journals of the span's school year that the actor reads, by class and subject.
QList<Journal> journals(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                        const ControlRules& rules);
QList<qint64> idsOf(const QList<Journal>& journals);

// A lesson as it lies in the database; topic and names only where asked for.
struct LessonRow {
    Id<Lesson> id;
    qint64 group = 0;
    qint32 number = 0;
    LessonFacts facts;
    QString topic;
    qint64 topicBy = 0;
    qint64 homeworkBy = 0;
};
// Lessons of the groups from day to day, by group and day.
void eachLesson(storage::ReadScope& scope, const QList<qint64>& groups, const QDate& from, const QDate& to,
                const ControlRules& rules, bool texts, const std::function<void(const LessonRow&)>& visit);

// «Иванова М. П.» by account.
QHash<qint64, QString> signedNames(storage::ReadScope& scope, const QList<qint64>& accounts);
// «Иванов Пётр Сергеевич» by pupil.
QHash<qint64, QString> pupilNames(storage::ReadScope& scope, const QList<qint64>& pupils);

// The school's own rules, else the shipped ones of today.
ControlRules rulesNow(storage::ReadScope& scope, const ControlNorms& norms);

} // namespace zvonok::server::control
