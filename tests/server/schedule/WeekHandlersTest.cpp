// SPDX-License-Identifier: GPL-3.0-or-later
// The week of lessons through the dispatcher, on both engines: all weeks in one reply, who shares pupils, and
// closed periods in which no lesson comes or goes.
#include "tests/server/journal/JournalSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// The clock stands at 2025-09-04. Algebra in 7А and 7Б: Mondays 2, Thursdays 3, up to the end of September.
struct Weeks : JournalSchool {
    Id<SchoolYear> year;
    Id<Subject> subject;
    Id<SchoolClass> schoolClass;

    explicit Weeks(DatabaseFixture& database) : JournalSchool(database)
    {
        const GroupLine line = server.send(ListGroups{}, teacher).value().groups.constFirst();
        year = line.year;
        subject = line.subject;
        schoolClass = line.schoolClass;
    }
    Id<Group> part(const QString& name, const QList<Id<Pupil>>& members, Id<SchoolClass> of)
    {
        const auto id = server.send(SaveGroup{{}, year, subject, of, name, false, 0}, coordinator).value().id;
        server.send(SetGroupMembers{id, members, QDate(2025, 9, 1)}, coordinator).value();
        return id;
    }
    QList<Id<Group>> listed(const ListWeeklyPatterns& request, const server::Actor& who)
    {
        QList<Id<Group>> ids;
        const WeeklyPatterns reply = server.send(request, who).value();
        for (const WeeklyPattern& each : reply.patterns)
            ids.append(each.group);
        return ids;
    }
    QList<QDate> days()
    {
        return server.send(OpenJournal{group, QDate(2025, 9, 1), QDate(2025, 9, 30), false}, teacher)
            .value()
            .lessonDates;
    }
};

} // namespace

class WeekHandlersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReplyHoldsAllWeeks_data() { addEngines(); }
    void oneReplyHoldsAllWeeks()
    {
        ZVONOK_DATABASE(database);
        Weeks school(database);
        const auto all = school.server.send(ListWeeklyPatterns{}, school.coordinator).value();
        QCOMPARE(school.listed({}, school.coordinator), (QList<Id<Group>>{school.group, school.foreign}));
        QCOMPARE(all.patterns.at(1).slots, (QList<WeeklySlot>{{1, 2}, {4, 3}}));
        QCOMPARE(all.shared.size(), 0); // of no class
        QCOMPARE(school.listed({school.year, school.schoolClass}, school.coordinator),
                 QList<Id<Group>>{school.group});
        // A teacher hears of the own groups, a group without a week is not there.
        QCOMPARE(school.listed({}, school.other), QList<Id<Group>>{school.foreign});
        QVERIFY(school.server.send(SetWeeklyPattern{school.foreign, {}, {}, {}}, school.coordinator));
        QCOMPARE(school.listed({}, school.other), QList<Id<Group>>{});
    }

    void whoSharesPupilsIsTold_data() { addEngines(); }
    void whoSharesPupilsIsTold()
    {
        ZVONOK_DATABASE(database);
        Weeks school(database);
        // Яшина joins on the 10th, so on the 4th there is one pupil.
        const auto one = school.part(QStringLiteral("1"), {school.pupils.at(0)}, school.schoolClass);
        const auto two = school.part(QStringLiteral("2"), {school.pupils.at(1)}, school.schoolClass);
        const auto third = school.part(QStringLiteral("3"), school.pupils, school.schoolClass);
        const auto mixed = school.part(QStringLiteral("4"), {school.foreignPupil, school.pupils.at(0)}, {});
        const auto away = school.part(QStringLiteral("5"), {school.foreignPupil}, {});
        const ListWeeklyPatterns request{school.year, school.schoolClass};
        const auto shared = school.server.send(request, school.coordinator).value().shared;
        const auto has = [&](Id<Group> a, Id<Group> b) {
            for (const SharedPupils& each : shared)
                if (each.group == std::min(a, b) && each.other == std::max(a, b))
                    return each.pupils;
            return 0;
        };
        QCOMPARE(has(school.group, one), 1);
        QCOMPARE(has(one, two), 0);
        QCOMPARE(has(one, third), 1);
        QCOMPARE(has(two, third), 1);
        QCOMPARE(has(one, mixed), 1);
        QCOMPARE(has(school.group, mixed), 1);
        QCOMPARE(has(school.group, away), 0);
        QCOMPARE(has(mixed, away), 0); // not about this class
        // Nobody hears of a group whose journal is not theirs.
        QVERIFY(school.server.send(request, school.teacher).value().shared.isEmpty());
    }

    void closedDaysStayAsTheyAre_data() { addEngines(); }
    void closedDaysStayAsTheyAre()
    {
        ZVONOK_DATABASE(database);
        Weeks school(database);
        const QDate first(2025, 9, 1);
        const QDate last(2025, 9, 30);
        QCOMPARE(school.days().size(), 8);
        // Up to the 14th: the 1st, 4th and 11th have lessons (the 8th is a day off).
        const auto close = school.server.send(
            CloseJournals{first, QDate(2025, 9, 14), school.schoolClass, {}, QStringLiteral("checked")},
            school.coordinator);
        QVERIFY(close);
        const SetWeeklyPattern tuesdays{school.group, {{2, 1}}, first, last};
        const auto made = school.server.send(tuesdays, school.coordinator).value();
        // Tuesdays: 2, 9 closed; 16, 23, 30 made. Of before: 3 closed and kept, 5 cancelled.
        QCOMPARE(made.created, 3);
        QCOMPARE(made.cancelled, 5);
        QCOMPARE(made.kept, 3);
        QCOMPARE(made.closed, 5);
        QCOMPARE(school.days(), (QList<QDate>{QDate(2025, 9, 1), QDate(2025, 9, 4), QDate(2025, 9, 11),
                                              QDate(2025, 9, 16), QDate(2025, 9, 23), QDate(2025, 9, 30)}));
        // Another class is not concerned.
        QCOMPARE(
            school.server.send(SetWeeklyPattern{school.foreign, {{2, 1}}, first, last}, school.coordinator)
                .value()
                .closed,
            0);
        // Reopened up to today: now the same week is laid there too.
        QVERIFY(school.server.send(ReopenJournals{first,
                                                  QDate(2025, 9, 14),
                                                  school.schoolClass,
                                                  {},
                                                  QStringLiteral("a new timetable"),
                                                  QDate(2025, 9, 4)},
                                   school.coordinator));
        const auto again = school.server.send(tuesdays, school.coordinator).value();
        QCOMPARE(again.created, 2);
        QCOMPARE(again.cancelled, 3);
        QCOMPARE(again.kept, 3);
        QCOMPARE(again.closed, 0);
        // A cancelled lesson of a closed day is not brought back either.
        QVERIFY(school.server.send(CloseJournals{first, last, {}, {}, {}}, school.coordinator));
        const auto back =
            school.server
                .send(SetWeeklyPattern{school.group, {{1, 2}, {4, 3}}, first, last}, school.coordinator)
                .value();
        QCOMPARE(back.created, 0);
        QCOMPARE(back.cancelled, 0);
        QCOMPARE(back.kept, 5);
        QCOMPARE(back.closed, 13);
        QCOMPARE(school.days().size(), 5);
        // The week itself is set all the same: it holds for the days to come.
        QCOMPARE(school.server.send(OpenWeeklyPattern{school.group}, school.coordinator).value().slots.size(),
                 2);
    }
};

QTEST_GUILESS_MAIN(WeekHandlersTest)
#include "WeekHandlersTest.moc"
