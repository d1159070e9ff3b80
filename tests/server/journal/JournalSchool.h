// SPDX-License-Identifier: GPL-3.0-or-later
// A small school with lessons, for tests of the journal's handlers.
#pragma once

#include "server/calendar/CalendarFeature.h"
#include "server/curriculum/CurriculumFeature.h"
#include "server/journal/JournalFeature.h"
#include "server/schedule/ScheduleFeature.h"
#include "tests/server/ServerFixture.h"

namespace zvonok::tests {

// Two classes with one group each, two teachers, two pupils a class; made through the requests where there
// are any.
struct JournalSchool {
    ServerFixture server;
    server::Actor coordinator;
    server::Actor teacher;
    server::Actor other;
    server::Actor director;
    Id<Group> group;
    Id<Group> foreign;
    QList<Id<Pupil>> pupils;
    Id<Pupil> foreignPupil;
    QList<Id<Lesson>> lessons;
    Id<Lesson> foreignLesson;

    explicit JournalSchool(DatabaseFixture& database) : server(database)
    {
        server.add(server::calendarHandlers());
        server.add(server::curriculumHandlers());
        server.add(server::scheduleHandlers());
        server.add(server::journalHandlers(WorkTypes::shipped(), AssessmentNorms::shipped()));
        coordinator = server.actor(QStringLiteral("coordinator"), {Role::Coordinator});
        const QDate first(2025, 9, 1);
        YearLine year;
        year.name = QStringLiteral("2025/2026");
        year.from = first;
        year.to = QDate(2026, 5, 26);
        year.periods = {
            PeriodLine{{}, PeriodKind::Quarter, 1, QStringLiteral("I"), first, QDate(2025, 10, 24)}};
        year.daysOff = {DayOffLine{{}, QStringLiteral("День города"), QDate(2025, 9, 8), QDate(2025, 9, 8)}};
        const auto yearId = server.send(SaveYear{year}, coordinator).value().id;
        const auto subject =
            server
                .send(SaveSubject{SubjectLine{{}, QStringLiteral("Алгебра"), QStringLiteral("Алг."), 1}},
                      coordinator)
                .value()
                .id;
        QList<Id<Staff>> staff;
        QList<Id<SchoolClass>> classes;
        server.prepare([&](storage::WriteScope& scope) {
            const auto person = [&](const char* last) {
                return scope
                    .statement(
                        "INSERT INTO person (last_name, first_name, search_key, changed_at, changed_by) "
                        "VALUES (:last, 'Имя', :key, 1, 0) RETURNING id")
                    .bind("last", QString::fromUtf8(last))
                    .bind("key", QString(u' ' + QString::fromUtf8(last).toLower()))
                    .insertedId<Person>();
            };
            for (const char* name : {"Петрова", "Сидорова"})
                staff.append(
                    scope
                        .statement("INSERT INTO staff (person_id, changed_at, changed_by) VALUES (:p, 1, 0) "
                                   "RETURNING id")
                        .bind("p", person(name))
                        .insertedId<Staff>());
            for (const char* letter : {"А", "Б"})
                classes.append(scope
                                   .statement("INSERT INTO school_class (year_id, grade, letter, changed_at, "
                                              "changed_by) VALUES (:y, 7, :l, 1, 0) RETURNING id")
                                   .bind("y", yearId)
                                   .bind("l", QString::fromUtf8(letter))
                                   .insertedId<SchoolClass>());
            const auto pupil = [&](const char* name, Id<SchoolClass> schoolClass, const QDate& from) {
                const auto id = scope
                                    .statement("INSERT INTO pupil (person_id, changed_at, changed_by) "
                                               "VALUES (:p, 1, 0) RETURNING id")
                                    .bind("p", person(name))
                                    .insertedId<Pupil>();
                scope
                    .statement("INSERT INTO class_membership (pupil_id, class_id, first_day, changed_at, "
                               "changed_by) "
                               "VALUES (:p, :c, :d, 1, 0)")
                    .bind("p", id)
                    .bind("c", schoolClass)
                    .bind("d", from)
                    .run();
                return id;
            };
            pupils = {pupil("Абрамов", classes[0], first), pupil("Яшина", classes[0], QDate(2025, 9, 10))};
            foreignPupil = pupil("Чужой", classes[1], first);
            return 0;
        });
        group = server.send(SaveGroup{{}, yearId, subject, classes[0], {}, true, 0}, coordinator).value().id;
        foreign =
            server.send(SaveGroup{{}, yearId, subject, classes[1], {}, true, 0}, coordinator).value().id;
        server.send(SetGroupTeachers{group, {staff[0]}, first, {}}, coordinator).value();
        server.send(SetGroupTeachers{foreign, {staff[1]}, first, {}}, coordinator).value();
        for (const Id<Group> each : {group, foreign})
            server.send(SetWeeklyPattern{each, {{1, 2}, {4, 3}}, first, QDate(2025, 9, 30)}, coordinator)
                .value();
        teacher = server.actor(QStringLiteral("petrova"), {Role::Teacher}, staff[0]);
        other = server.actor(QStringLiteral("sidorova"), {Role::Teacher}, staff[1]);
        director = server.actor(QStringLiteral("director"), {Role::Director});
        lessons = page().lessons;
        foreignLesson = server.send(OpenJournal{foreign, {}, {}, false}, other).value().lessons.first();
    }

    JournalPage page() { return server.send(OpenJournal{group, {}, {}, false}, teacher).value(); }
    Result<MarksSaved> put(qint32 value, qint32 version, const server::Actor& actor, int lesson = 1,
                           int pupil = 0)
    {
        return server.send(
            SaveMarks{group,
                      {MarkEntry{lessons.at(lesson), pupils.at(pupil), {}, 0, value, false, {}, version}},
                      {}},
            actor);
    }
};

} // namespace zvonok::tests
