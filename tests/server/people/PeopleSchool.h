// SPDX-License-Identifier: GPL-3.0-or-later
// A small school for the tests of people: two classes, two teachers, three pupils, made through the requests.
#pragma once

#include "server/calendar/CalendarFeature.h"
#include "server/people/PeopleFeature.h"
#include "tests/server/ServerFixture.h"

namespace zvonok::tests {

inline PersonFields person(const char* name, const QDate& birth = {}, const char* snils = "")
{
    const QStringList parts = QString::fromUtf8(name).split(u' ');
    PersonFields fields;
    fields.name = {parts.value(0), parts.value(1), parts.value(2)};
    fields.birthDate = birth;
    fields.snils = QString::fromLatin1(snils);
    return fields;
}

struct PeopleSchool {
    ServerFixture server;
    QDate first{2025, 9, 1}; // the clock stands at 2025-09-04
    server::Actor coordinator;
    server::Actor secretary;
    server::Actor teacher; // class teacher of 7А, teaches English to a part of 7Б
    server::Actor outsider;
    Id<SchoolYear> year;
    QList<Id<Staff>> staff;
    Id<SchoolClass> classA;
    Id<SchoolClass> classB;
    Id<Pupil> ivanov;  // 7А
    Id<Pupil> petrov;  // 7Б, in the English group
    Id<Pupil> sidorov; // 7Б

    explicit PeopleSchool(DatabaseFixture& database) : server(database)
    {
        server.add(server::calendarHandlers());
        server.add(server::peopleHandlers());
        coordinator = server.actor(QStringLiteral("coordinator"), {Role::Coordinator});
        secretary = server.actor(QStringLiteral("secretary"), {Role::Secretary});
    }

    void fill()
    {
        YearLine line;
        line.name = QStringLiteral("2025/2026");
        line.from = first;
        line.to = QDate(2026, 8, 31);
        year = server.send(SaveYear{line}, coordinator).value().id;
        for (const char* name : {"Алёхина Анна Петровна", "Борисов Борис Борисович"}) {
            StaffCard card;
            card.person = person(name, QDate(1980, 1, 2));
            card.person.address = QStringLiteral("ул. Мира, 1");
            staff.append(server.send(SaveStaff{card}, coordinator).value().id);
        }
        classA = addClass("А", staff.at(0));
        classB = addClass("Б", staff.at(1));
        ivanov = addPupil(classA, person("Иванов Пётр Ильич", QDate(2012, 3, 4), "112-233-445 95"));
        petrov = addPupil(classB, person("Петров Семён Ильич", QDate(2012, 5, 6)));
        sidorov = addPupil(classB, person("Сидоров Иван Ильич", QDate(2012, 7, 8)));
        server.prepare([&](storage::WriteScope& scope) {
            const auto subject =
                scope
                    .statement(
                        "INSERT INTO subject (name, changed_at, changed_by) VALUES ('Английский язык', 1, 0) "
                        "RETURNING id")
                    .number();
            const auto group =
                scope
                    .statement("INSERT INTO study_group (year_id, subject_id, class_id, name, "
                               "whole_class, changed_at, changed_by) VALUES (:year, :subject, :class, "
                               "'1', 0, 1, 0) RETURNING id")
                    .bind("year", year)
                    .bind("subject", *subject)
                    .bind("class", classB)
                    .number();
            scope
                .statement(
                    "INSERT INTO group_membership (group_id, pupil_id, first_day, changed_at, changed_by) "
                    "VALUES (:group, :pupil, :first, 1, 0)")
                .bind("group", *group)
                .bind("pupil", petrov)
                .bind("first", first)
                .run();
            scope
                .statement(
                    "INSERT INTO group_teacher (group_id, staff_id, first_day, changed_at, changed_by) "
                    "VALUES (:group, :staff, :first, 1, 0)")
                .bind("group", *group)
                .bind("staff", staff.at(0))
                .bind("first", first)
                .run();
            return true;
        });
        teacher = server.actor(QStringLiteral("teacher"), {Role::Teacher}, staff.at(0));
        outsider = server.actor(QStringLiteral("outsider"), {Role::Guardian});
    }

    Id<SchoolClass> addClass(const char* letter, Id<Staff> leader)
    {
        ClassLine line;
        line.year = year;
        line.grade = 7;
        line.letter = QString::fromUtf8(letter);
        line.teacher = leader;
        return server.send(SaveClass{line}, coordinator).value().id;
    }
    Id<Pupil> addPupil(Id<SchoolClass> schoolClass, const PersonFields& fields)
    {
        return server.send(AddPupil{schoolClass, fields, {}, first, {}}, coordinator).value().id;
    }
    QStringList namesSeenBy(const server::Actor& actor, const ListPupils& request = {})
    {
        QStringList names;
        const PupilList list = server.send(request, actor).value();
        for (const PupilLine& line : list.pupils)
            names.append(QString(line.name.lastName + u' ' + line.className));
        names.sort();
        return names;
    }
    qint64 audited(const char* action)
    {
        return server.look([action](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM audit_log WHERE action = :action")
                .bind("action", QString::fromLatin1(action))
                .number()
                .value_or(0);
        });
    }
};

} // namespace zvonok::tests
