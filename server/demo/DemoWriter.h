// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the demo school into the database, a slice at a time. One object lives through all slices; each call
// is one job of the write lane.
#pragma once

#include "common/admin/AdminMessages.h"
#include "common/assessment/AssessmentRules.h"
#include "server/demo/DemoLessonPlans.h"
#include "server/demo/DemoPlan.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <QSet>

#include <functional>

namespace zvonok::server {

class DemoWriter
{
public:
    struct Wish {
        int pupils = 200;
        int years = 1;
        quint32 seed = 1;
        QDate today;
    };
    // The password that all demo accounts share, hashed once by the caller.
    struct Password {
        QString plain;
        QString hash;
    };

    DemoWriter(DemoData data, const Wish& wish);

    int classYears() const { return int(m_classYears.size()); }
    static bool isEmpty(storage::ReadScope& scope);
    void writePeople(const AnyGrant& grant, storage::WriteScope& scope);
    // Groups, lessons, marks and absences of the i-th class in one year.
    void writeClassYear(const AnyGrant& grant, storage::WriteScope& scope, int index);
    void writeAccounts(const AnyGrant& grant, storage::WriteScope& scope, const Password& password);
    const DemoMade& made() const { return m_made; }

private:
    struct ClassYear {
        int stream = 0;
        int yearsAgo = 0;
    };
    struct Learner {
        Id<Pupil> id;
        double ability = 0.5;
    };
    struct Member {
        Id<Staff> id;
        qint64 person = 0;
        PersonName name;
    };
    struct DatedYear {
        Id<SchoolYear> id;
        QDate first;
        QDate last;
        QSet<QDate> off;
    };

    qint64 insertPerson(storage::WriteScope& scope, const DemoPerson& person, const QDate& birth);
    void writeYears(storage::WriteScope& scope);
    void writeStaff(storage::WriteScope& scope);
    void writeStreams(storage::WriteScope& scope);
    struct Column {
        Id<Lesson> lesson;
        QDate day;
        int ordinal = 0;
        Moment at;         // when its teacher wrote it down
        bool bare = false; // nothing was put there
    };
    // When a teacher wrote a lesson down, as far as that is over: most do it on the day, some days later,
    // some forget.
    struct Entry {
        Moment at; // not set: not written
        bool topic = true;
        bool homework = true;
    };
    Entry entryOf(const DemoGroup& plan, const QDate& day, Moment now);
    QList<Column> writeLessons(storage::WriteScope& scope, Id<Group> group, const DemoGroup& plan, int grade,
                               int yearsAgo);
    void writeMarks(storage::WriteScope& scope, Id<Group> group, int grade, int aWeek,
                    const QList<Learner>& learners, const QList<Column>& columns);
    void writePeriodMarks(storage::WriteScope& scope, Id<Group> group, int grade, Id<SchoolYear> year);
    qint32 markFor(int grade, double ability);

    DemoData m_data;
    const AssessmentNorms m_norms = AssessmentNorms::shipped(); // which periods a grade has
    Wish m_wish;
    DemoRandom m_random;
    DemoRandom m_order; // who keeps journals in order: apart, so that the school itself stays the same
    QList<DemoStream> m_streams;
    DemoTimetable m_timetable;
    DemoLessonPlans m_lessonPlans;
    int m_lastYear = 0; // yearsAgo whose timetable is being made
    QList<ClassYear> m_classYears;
    QList<DatedYear> m_years; // newest first
    QList<Member> m_staff;
    QList<Id<Subject>> m_subjects;
    QList<QList<Learner>> m_learners;                      // by stream
    QHash<std::pair<int, int>, Id<SchoolClass>> m_classes; // stream, yearsAgo
    qint64 m_by = 0;
    DemoMade m_made;
};

} // namespace zvonok::server
