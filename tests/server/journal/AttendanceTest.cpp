// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons given once for all lessons of some days, lessons that follow later, and who is away on a day, on
// both engines.
#include "JournalSchool.h"
#include "server/curriculum/GroupQueries.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

constexpr qint32 absent = 4;
constexpr qint32 ill = 2;
constexpr qint32 late = 5;
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
        const ResolveAbsences note{school.pupils.at(0), first, QDate(2025, 9, 5), ill,
                                   QStringLiteral("No. 12")};
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
            ResolveAbsences{school.foreignPupil, first, second, 1, QStringLiteral("Application")},
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
        QCOMPARE(failure({pupil, second, first, ill, {}}), FailureCode::InvalidInput);
        QCOMPARE(failure({pupil, first, second, late, {}}), FailureCode::InvalidInput);
        QCOMPARE(failure({pupil, first, second, 99, {}}), FailureCode::InvalidInput);
        QCOMPARE(failure({{99999}, first, second, ill, {}}), FailureCode::NotFound);
        QVERIFY(school.server.send(CloseJournals{first, first, {}, {}, {}}, school.coordinator));
        QCOMPARE(failure({pupil, first, second, ill, {}}), FailureCode::Closed);
        QCOMPARE(school.codes(), QList<qint32>{absent});
        // Refused whole: no reason is left behind either.
        QVERIFY(school.server.send(ListAbsent{second, {}}, school.deputy).value().absent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "AttendanceTest.moc"
