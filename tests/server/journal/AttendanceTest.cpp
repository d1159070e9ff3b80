// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons given once for all lessons of some days or of one subject, lessons that follow later, reasons
// withdrawn, and who is away on a day, on both engines.
#include "JournalSchool.h"
#include "server/curriculum/GroupQueries.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

constexpr qint32 absent = 4;
constexpr qint32 ill = 2;
constexpr qint32 excused = 1;
constexpr qint32 unexcused = 3;
constexpr qint32 late = 5;
constexpr qint32 exempt = 6;
const QDate first(2025, 9, 1);
const QDate second(2025, 9, 4);

// The school with the second teacher as class teacher of the first class.
struct Attended : JournalSchool {
    Id<SchoolClass> own;
    server::Actor deputy;

    explicit Attended(DatabaseFixture& database) : JournalSchool(database)
    {
        own = server.look(
            [&](storage::ReadScope& scope) { return server::groups::info(scope, group)->schoolClass; });
        server.prepare([&](storage::WriteScope& scope) {
            return scope
                .statement("UPDATE school_class SET teacher_id = (SELECT s.id FROM staff s JOIN person p "
                           "ON p.id = s.person_id WHERE p.last_name = 'Сидорова') WHERE id = :class")
                .bind("class", own)
                .run();
        });
        deputy = server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
    }
    qint32 put(int lesson, qint32 code, qint32 version)
    {
        return server.send(SaveAbsences{group, {{lessons.at(lesson), pupils.at(0), code, version}}}, teacher)
            .value()
            .absences.first()
            .state.code;
    }
    QList<qint32> codes() { return page().absenceCodes; }
    // A group of another subject, taught by the first teacher, with lessons on Mondays and Thursdays.
    Id<Group> addGroup(const char* name, Id<SchoolClass> schoolClass, const QList<Id<Pupil>>& members,
                       qint32 number)
    {
        const auto year = server.send(OpenCalendar{}, coordinator).value().years.first().id;
        const auto subject =
            server
                .send(SaveSubject{SubjectLine{{}, QString::fromUtf8(name), QString::fromUtf8(name), 1}},
                      coordinator)
                .value()
                .id;
        const auto made =
            server.send(SaveGroup{{}, year, subject, schoolClass, {}, members.isEmpty(), 0}, coordinator)
                .value()
                .id;
        if (!members.isEmpty())
            server.send(SetGroupMembers{made, members, first}, coordinator).value();
        const auto staff = server.look([&](storage::ReadScope& scope) {
            return Id<Staff>{scope.statement("SELECT staff_id FROM group_teacher WHERE group_id = :g")
                                 .bind("g", group)
                                 .number()
                                 .value()};
        });
        server.send(SetGroupTeachers{made, {staff}, first, {}}, coordinator).value();
        server
            .send(SetWeeklyPattern{made, {{1, number}, {4, number}}, first, QDate(2025, 9, 30)}, coordinator)
            .value();
        return made;
    }
    Id<Subject> subjectOf(Id<Group> of)
    {
        return server.look(
            [&](storage::ReadScope& scope) { return server::groups::info(scope, of)->subject; });
    }
    JournalPage pageOf(Id<Group> of) { return server.send(OpenJournal{of, {}, {}, false}, teacher).value(); }
    // At the lesson-th lesson of the group; what the cell then shows.
    qint32 putIn(Id<Group> of, int lesson, qint32 code, qint32 version, Id<Pupil> pupil)
    {
        return server.send(SaveAbsences{of, {{pageOf(of).lessons.at(lesson), pupil, code, version}}}, teacher)
            .value()
            .absences.first()
            .state.code;
    }
    Id<AbsenceReason> give(const QDate& from, const QDate& to, qint32 code, Id<Subject> subject = {})
    {
        server.database().clock().advance(1000);
        return server.send(ResolveAbsences{pupils.at(0), from, to, code, {}, subject}, other).value().reason;
    }
    ListReasons ofOwn()
    {
        ListReasons request;
        request.schoolClass = own;
        return request;
    }
    int withdraw(Id<AbsenceReason> reason)
    {
        server.database().clock().advance(1000);
        return server.send(WithdrawReason{pupils.at(0), reason}, other).value().changed;
    }
};

} // namespace

class AttendanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonFollowsInAllLessonsOfItsDays_data() { addEngines(); }
    void aReasonFollowsInAllLessonsOfItsDays()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        QCOMPARE(school.put(0, absent, 0), absent);
        QCOMPARE(school.put(1, late, 0), late);
        QCOMPARE(school.put(2, absent, 0), absent); // the 11th, outside of the range
        const ResolveAbsences note{school.pupils.at(0),      first, QDate(2025, 9, 5), ill,
                                   QStringLiteral("No. 12"), {}};
        QCOMPARE(school.server.failure(note, school.teacher), FailureCode::NotFound); // not the own class
        QCOMPARE(school.server.failure(note, school.director), FailureCode::NotPermitted);
        const auto done = school.server.send(note, school.other);
        QVERIFY(done);
        QCOMPARE(done->changed, 1); // lateness stays, the 11th stays
        QCOMPARE(school.codes(), QList<qint32>({ill, late, absent}));

        // What is put later follows the reason; what is known better stands.
        QCOMPARE(school.put(1, absent, 1), ill);
        QCOMPARE(school.put(1, 3, 2), 3);
        QCOMPARE(school.put(2, 0, 1), 0);
        const CellHistory history =
            school.server
                .send(OpenCellHistory{school.group, school.lessons.at(0), school.pupils.at(0)},
                      school.teacher)
                .value();
        QCOMPARE(history.events.size(), 2);
        QVERIFY(history.events.last().by.startsWith(QStringLiteral("Сидорова")));
    }

    void whoIsAwayIsListedWithClassAndReason_data() { addEngines(); }
    void whoIsAwayIsListedWithClassAndReason()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        school.put(1, absent, 0);
        QVERIFY(school.server.send(
            ResolveAbsences{school.foreignPupil, first, second, 1, QStringLiteral("Application"), {}},
            school.deputy));
        const AbsentList all = school.server.send(ListAbsent{}, school.deputy).value();
        QCOMPARE(all.day, second); // today
        QCOMPARE(all.absent.size(), 2);
        const AbsentLine away = all.absent.first();
        QCOMPARE(away.className, QStringLiteral("7А"));
        QCOMPARE(away.lessons, 1);
        QCOMPARE(away.missed, 1);
        QCOMPARE(away.codes, QList<qint32>{absent});
        QCOMPARE(away.reason, 0);
        const AbsentLine excused = all.absent.last();
        QCOMPARE(excused.className, QStringLiteral("7Б"));
        QCOMPARE(excused.missed, 0); // nobody has marked the lesson yet
        QCOMPARE(excused.reason, 1);
        QCOMPARE(excused.note, QStringLiteral("Application"));
        QCOMPARE(excused.reasonTo, second);

        QCOMPARE(school.server.send(ListAbsent{second, school.own}, school.other).value().absent.size(), 1);
        QCOMPARE(school.server.failure(ListAbsent{second, {}}, school.other), FailureCode::NotPermitted);
        QVERIFY(
            school.server.send(ListAbsent{QDate(2025, 9, 3), {}}, school.director).value().absent.size() ==
            1);
    }

    void whatCannotBeIsRefusedWhole_data() { addEngines(); }
    void whatCannotBeIsRefusedWhole()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        school.put(0, absent, 0);
        const Id<Pupil> pupil = school.pupils.at(0);
        const auto failure = [&](const ResolveAbsences& request) {
            return school.server.failure(request, school.deputy);
        };
        QCOMPARE(failure({pupil, second, first, ill, {}, {}}), FailureCode::InvalidInput);
        QCOMPARE(failure({pupil, first, second, late, {}, {}}), FailureCode::InvalidInput);
        QCOMPARE(failure({pupil, first, second, 99, {}, {}}), FailureCode::InvalidInput);
        QCOMPARE(failure({{99999}, first, second, ill, {}, {}}), FailureCode::NotFound);
        QVERIFY(school.server.send(CloseJournals{first, first, {}, {}, {}}, school.coordinator));
        QCOMPARE(failure({pupil, first, second, ill, {}, {}}), FailureCode::Closed);
        QCOMPARE(school.codes(), QList<qint32>{absent});
        // Refused whole: no reason is left behind either.
        QVERIFY(school.server.send(ListAbsent{second, {}}, school.deputy).value().absent.isEmpty());
    }

    void anExemptionFromOneSubjectLeavesTheOthersAlone_data() { addEngines(); }
    void anExemptionFromOneSubjectLeavesTheOthersAlone()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        const Id<Group> gym = school.addGroup("Физкультура", school.own, {}, 4);
        const Id<Pupil> pupil = school.pupils.at(0);
        QCOMPARE(school.putIn(gym, 0, absent, 0, pupil), absent);
        QCOMPARE(school.put(0, absent, 0), absent);
        QCOMPARE(
            school.server.failure(ResolveAbsences{pupil, first, second, exempt, {}, {99999}}, school.other),
            FailureCode::NotFound);
        const auto done = school.server.send(
            ResolveAbsences{pupil, first, QDate(2025, 9, 30), exempt, {}, school.subjectOf(gym)},
            school.other);
        QCOMPARE(done.value().changed, 1);
        QCOMPARE(school.codes(), QList<qint32>{absent});
        QCOMPARE(school.pageOf(gym).absenceCodes, QList<qint32>{exempt});
        // Neither does it touch what is put later, nor is the pupil away for it.
        QCOMPARE(school.put(1, absent, 0), absent);
        QCOMPARE(school.putIn(gym, 1, absent, 0, pupil), exempt);
        QCOMPARE(school.put(1, 0, 1), 0);
        QCOMPARE(school.putIn(gym, 1, 0, 1, pupil), 0);
        QVERIFY(school.server.send(ListAbsent{second, school.own}, school.other).value().absent.isEmpty());
        const ReasonList listed = school.server.send(school.ofOwn(), school.other).value();
        QCOMPARE(listed.reasons.size(), 1);
        QCOMPARE(listed.reasons.first().subjectName, QStringLiteral("Физкультура"));
        QCOMPARE(listed.reasons.first().className, QStringLiteral("7А"));
        QVERIFY(listed.reasons.first().by.startsWith(QStringLiteral("Сидорова")));
    }

    void aWithdrawnReasonTakesBackWhatItGave_data() { addEngines(); }
    void aWithdrawnReasonTakesBackWhatItGave()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        const QDate last(2025, 9, 30);
        school.put(0, absent, 0);
        school.put(1, unexcused, 0);
        const auto older = school.give(first, second, excused);
        QCOMPARE(school.codes(), QList<qint32>({excused, excused}));
        const auto newer = school.give(second, last, ill);
        QCOMPARE(school.put(2, absent, 0), ill); // put later, by the newer
        QCOMPARE(school.codes(), QList<qint32>({excused, ill, ill}));
        // The older reason stands again where it reaches, «Н» elsewhere.
        QCOMPARE(school.withdraw(newer), 2);
        QCOMPARE(school.codes(), QList<qint32>({excused, excused, absent}));
        QCOMPARE(school.withdraw(newer), 0); // it is withdrawn
        QCOMPARE(school.withdraw(older), 2);
        QCOMPARE(school.codes(), QList<qint32>({absent, unexcused, absent})); // as it was put
        QCOMPARE(school.put(2, 0, 2), 0);
        QCOMPARE(school.put(2, absent, 3), absent); // follows nothing any more

        const CellHistory history =
            school.server
                .send(OpenCellHistory{school.group, school.lessons.at(1), school.pupils.at(0)},
                      school.teacher)
                .value();
        QCOMPARE(history.events.size(), 5);
        QVERIFY(history.events.last().by.startsWith(QStringLiteral("Сидорова")));
        QVERIFY(school.server.send(school.ofOwn(), school.other).value().reasons.isEmpty());
        ListReasons all;
        all.pupil = school.pupils.at(0);
        all.from = first;
        all.withWithdrawn = true;
        const ReasonList listed = school.server.send(all, school.other).value();
        QCOMPARE(listed.reasons.size(), 2);
        QCOMPARE(listed.reasons.first().id, newer);
        QVERIFY(listed.reasons.first().withdrawnAt);
        QVERIFY(listed.reasons.first().withdrawnBy.startsWith(QStringLiteral("Сидорова")));
        const qint64 audited = school.server.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM audit_log WHERE action = 'absence.reasonWithdrawn'")
                .number()
                .value();
        });
        QCOMPARE(audited, 2);
    }

    void whatWasPutByHandOutlivesAReason_data() { addEngines(); }
    void whatWasPutByHandOutlivesAReason()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        school.put(0, ill, 0); // by hand, as the reason will say
        school.put(1, absent, 0);
        const auto older = school.give(first, second, ill);
        school.server.database().clock().advance(1000);
        QCOMPARE(school.put(1, unexcused, 2), unexcused); // better known, after the reason
        const auto newer = school.give(second, second, excused);
        QCOMPARE(school.codes(), QList<qint32>({ill, excused}));
        // Not what the older would say: this was put against it.
        QCOMPARE(school.withdraw(newer), 1);
        QCOMPARE(school.codes(), QList<qint32>({ill, unexcused}));
        QCOMPARE(school.withdraw(older), 0);
        QCOMPARE(school.codes(), QList<qint32>({ill, unexcused}));
        // The same code for another reason: nothing changes until both are withdrawn.
        QCOMPARE(school.put(1, absent, 5), absent);
        const auto one = school.give(second, second, ill);
        const auto two = school.give(second, second, ill);
        const qint32 version = school.page().absenceVersions.last();
        QCOMPARE(school.withdraw(one), 0);
        QCOMPARE(school.page().absenceVersions.last(), version);
        QCOMPARE(school.withdraw(two), 1);
        QCOMPARE(school.codes(), QList<qint32>({ill, absent}));
    }

    void aReasonIsWithdrawnUnderTheSameRules_data() { addEngines(); }
    void aReasonIsWithdrawnUnderTheSameRules()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        school.put(0, absent, 0);
        const auto reason = school.give(first, second, ill);
        const WithdrawReason act{school.pupils.at(0), reason};
        QCOMPARE(school.server.failure(act, school.teacher), FailureCode::NotFound); // not the own class
        QCOMPARE(school.server.failure(act, school.director), FailureCode::NotPermitted);
        // Another pupil's reason is none of this one's.
        QCOMPARE(school.server.failure(WithdrawReason{school.foreignPupil, reason}, school.deputy),
                 FailureCode::NotFound);
        QCOMPARE(school.server.failure(ListReasons{}, school.other), FailureCode::NotPermitted);
        QCOMPARE(school.server.failure(school.ofOwn(), school.teacher), FailureCode::NotFound);
        QCOMPARE(school.server.failure(school.ofOwn(), school.director), FailureCode::NotPermitted);
        QCOMPARE(school.server.send(ListReasons{}, school.deputy).value().reasons.size(), 1);
        QVERIFY(school.server.send(CloseJournals{first, first, {}, {}, {}}, school.coordinator));
        QCOMPARE(school.server.failure(act, school.deputy), FailureCode::Closed);
        QCOMPARE(school.codes(), QList<qint32>{ill});
        QCOMPARE(school.server.send(ListReasons{}, school.deputy).value().reasons.size(), 1);
    }

    void aNoteReachesGroupsOfSeveralClassesAfterTheWindow_data() { addEngines(); }
    void aNoteReachesGroupsOfSeveralClassesAfterTheWindow()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        const Id<Pupil> pupil = school.pupils.at(0);
        const Id<Group> together = school.addGroup("Хор", {}, {pupil, school.foreignPupil}, 6);
        QCOMPARE(school.putIn(together, 0, absent, 0, pupil), absent);
        JournalRules rules;
        rules.from = first;
        rules.editWindowDays = 1;
        QVERIFY(school.server.send(SetJournalRules{rules}, school.coordinator));
        QCOMPARE(school.server.send(ResolveAbsences{pupil, first, first, ill, {}, {}}, school.other)
                     .value()
                     .changed,
                 1);
        QCOMPARE(school.pageOf(together).absenceCodes, QList<qint32>{ill});
    }

    void aFullDayIsThePupilsOwnLessons_data() { addEngines(); }
    void aFullDayIsThePupilsOwnLessons()
    {
        ZVONOK_DATABASE(database);
        Attended school(database);
        const Id<Pupil> pupil = school.pupils.at(0);
        // The class has lessons 2, 4 and 5 on that day; of them the 5th is for the other half, and the 6th
        // for pupils of two classes.
        school.addGroup("Физкультура", school.own, {}, 4);
        school.addGroup("Английский", school.own, {school.pupils.at(1)}, 5);
        const Id<Group> together = school.addGroup("Хор", {}, {pupil, school.foreignPupil}, 6);
        school.put(1, absent, 0);
        QCOMPARE(school.putIn(together, 1, absent, 0, pupil), absent);
        ListAbsent day{second, school.own, true};
        const AbsentList mine = school.server.send(day, school.other).value();
        // The second pupil comes on the 10th.
        QCOMPARE(mine.absent.size(), 1);
        QCOMPARE(mine.absent.first().lessons, 3);
        QCOMPARE(mine.absent.first().missed, 2);
        day.day = QDate(2025, 9, 11);
        const AbsentList later = school.server.send(day, school.other).value();
        QCOMPARE(later.absent.size(), 2);
        QCOMPARE(later.absent.first().lessons, 3);
        QCOMPARE(later.absent.first().missed, 0);
        QCOMPARE(later.absent.last().lessons, 3); // 2, 4, 5
        const AbsentList all = school.server.send(ListAbsent{second, {}, true}, school.deputy).value();
        QCOMPARE(all.absent.size(), 2);
        QCOMPARE(all.absent.last().className, QStringLiteral("7Б"));
        QCOMPARE(all.absent.last().lessons, 2); // 3 and 6
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "AttendanceTest.moc"
