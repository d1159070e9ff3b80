// SPDX-License-Identifier: GPL-3.0-or-later
// The small school with a class teacher and a deputy head, for tests of assessment.
#pragma once

#include "server/assessment/AssessmentFeature.h"
#include "tests/server/journal/JournalSchool.h"

namespace zvonok::tests {

struct AssessmentSchool : JournalSchool {
    server::Actor classTeacher;
    server::Actor deputy;
    Id<SchoolClass> schoolClass;
    Id<SchoolYear> year;
    Id<Subject> subject;
    Id<Staff> classTeacherStaff;

    explicit AssessmentSchool(DatabaseFixture& database) : JournalSchool(database)
    {
        server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        const auto staff = server.prepare([&](storage::WriteScope& scope) {
            schoolClass = Id<SchoolClass>{scope.statement("SELECT class_id FROM study_group WHERE id = :g")
                                              .bind("g", group)
                                              .number()
                                              .value()};
            scope.statement("UPDATE class_membership SET first_day = '2025-09-01'").run();
            // Sidorova, who teaches in the other class, is the class teacher here.
            const auto id =
                Id<Staff>{scope.statement("SELECT staff_id FROM group_teacher WHERE group_id = :g")
                              .bind("g", foreign)
                              .number()
                              .value()};
            scope.statement("UPDATE school_class SET teacher_id = :t WHERE id = :c")
                .bind("t", id)
                .bind("c", schoolClass)
                .run();
            return id;
        });
        classTeacherStaff = staff;
        classTeacher = server.actor(QStringLiteral("classTeacher"), {Role::Teacher}, staff);
        deputy = server.actor(QStringLiteral("headOfStudies"), {Role::DeputyHead});
        server.look([&](storage::ReadScope& scope) {
            scope.statement("SELECT year_id, subject_id FROM study_group WHERE id = :g")
                .bind("g", group)
                .each([&](const storage::Row& row) {
                    year = row.id<SchoolYear>("year_id");
                    subject = row.id<Subject>("subject_id");
                });
            return 0;
        });
    }

    // A second subject of the class, taught by nobody.
    Id<Group> addSubject()
    {
        const auto physics =
            server
                .send(SaveSubject{SubjectLine{{}, QStringLiteral("Физика"), QStringLiteral("Физ."), 2}},
                      coordinator)
                .value()
                .id;
        return server.send(SaveGroup{{}, year, physics, schoolClass, {}, true, 0}, coordinator).value().id;
    }
    void putMark(Id<Group> where, qint32 value, qsizetype pupil)
    {
        const auto another = server.actor(QStringLiteral("deputy%1").arg(++m_deputies), {Role::DeputyHead});
        QVERIFY(server.send(SavePeriodMarks{where, {{pupils.at(pupil), PeriodKind::Quarter, 1, value, 0}}},
                            another));
    }
    // The mark of a pupil in a column of the group, as it stands now put anew.
    Result<PeriodMarksSaved> mark(qsizetype pupil, PeriodKind kind, qint32 value, const server::Actor& actor,
                                  qint32 ordinal = 1)
    {
        return server.send(
            SavePeriodMarks{group,
                            {{pupils.at(pupil), kind, ordinal, value, versionOf(pupil, kind, ordinal)}}},
            actor);
    }
    qint32 versionOf(qsizetype pupil, PeriodKind kind, qint32 ordinal = 1)
    {
        return server.look([&](storage::ReadScope& scope) {
            return qint32(scope
                              .statement("SELECT version FROM period_mark WHERE group_id = :g AND kind = :k "
                                         "AND ordinal = :o AND pupil_id = :p")
                              .bind("g", group)
                              .bind("k", kind)
                              .bind("o", ordinal)
                              .bind("p", pupils.at(pupil))
                              .number()
                              .value_or(0));
        });
    }
    PeriodSheet sheet() { return server.send(OpenPeriodSheet{group}, deputy).value(); }
    // What is suggested for the pupil in the column; −1: the sheet has no line of it.
    struct Suggested {
        qint32 value = -1;
        qint32 average = 0;
        QList<qint32> parts;
    };
    static Suggested suggested(const PeriodSheet& sheet, int pupil, PeriodKind kind)
    {
        Suggested found;
        for (qsizetype i = 0; i < sheet.averagePupils.size(); ++i) {
            if (sheet.averagePupils.at(i) != pupil ||
                sheet.columns.at(sheet.averageColumns.at(i)).kind != kind)
                continue;
            found.value = sheet.suggested.at(i);
            found.average = sheet.averages.at(i);
            for (qsizetype part = 0; part < sheet.partOf.size(); ++part)
                if (sheet.partOf.at(part) == i)
                    found.parts.append(sheet.partValues.at(part));
        }
        return found;
    }
    ExamLine exam(ExamScale scale = ExamScale::Marks, bool byChoice = false) const
    {
        ExamLine line;
        line.year = year;
        line.grade = 7;
        line.subject = subject;
        line.name = QStringLiteral("Экзамен");
        line.scale = scale;
        line.byChoice = byChoice;
        return line;
    }
    // Accounts made before have ended by then.
    void setToday(const QDate& day)
    {
        server.database().clock().set({QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch()});
        const auto again = [&](server::Actor& actor, const char* login, Role role, Id<Staff> staff = {}) {
            actor = server.actor(QString::fromLatin1(login) + day.toString(), {role}, staff);
        };
        again(deputy, "deputy", Role::DeputyHead);
        again(director, "director", Role::Director);
        again(coordinator, "coordinator", Role::Coordinator);
        again(classTeacher, "classTeacher", Role::Teacher, classTeacherStaff);
        teacher = server.actor(
            QStringLiteral("teacher") + day.toString(), {Role::Teacher},
            server.look([&](storage::ReadScope& scope) {
                return Id<Staff>{scope.statement("SELECT staff_id FROM group_teacher WHERE group_id = :g")
                                     .bind("g", group)
                                     .number()
                                     .value()};
            }));
    }
    Result<ClassSummary> open(const server::Actor& actor, PeriodKind kind = PeriodKind::Unknown,
                              qint32 ordinal = 0)
    {
        return server.send(OpenClassSummary{schoolClass, kind, ordinal}, actor);
    }

private:
    int m_deputies = 0;
};

} // namespace zvonok::tests
