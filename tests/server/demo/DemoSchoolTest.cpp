// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school: plausible, whole, the same for the same seed, and only ever in an empty database.
#include "server/curriculum/CurriculumFeature.h"
#include "server/demo/DemoFeature.h"
#include "server/demo/DemoPlan.h"
#include "server/journal/JournalFeature.h"
#include "tests/server/ServerFixture.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

void addAll(ServerFixture& server)
{
    server.add(server::curriculumHandlers());
    server.add(server::journalHandlers(WorkTypes::shipped(), AssessmentNorms::shipped()));
    server.add(server::demoHandlers([](const QString& password) { return QString(u'#' + password); },
                                    [] { return QStringLiteral("demo"); }));
}

} // namespace

class DemoSchoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesHoldAllPupils()
    {
        const auto data = server::DemoData::shipped();
        for (const int pupils : {1, 30, 200, 1000, 7500}) {
            int all = 0;
            bool seventh = false;
            for (const auto& stream : server::demoStreams(data, pupils, 1)) {
                all += stream.size;
                seventh = seventh || stream.gradeNow == 7;
                QVERIFY(stream.size >= 1 && stream.size <= 37);
            }
            QCOMPARE(all, pupils);
            QVERIFY(seventh);
        }
    }

    void aClassIsNeverInTwoLessonsAtOnce()
    {
        const auto data = server::DemoData::shipped();
        server::DemoTimetable timetable(data, 2);
        server::DemoRandom random(1);
        for (int grade = 1; grade <= 11; ++grade) {
            QHash<std::pair<int, int>, int> subjectAt;
            for (const auto& group : timetable.classGroups(grade, 25, random))
                for (const auto& slot : group.slots) {
                    QVERIFY(slot.second >= 1 && slot.second <= 8);
                    // Parts of one class share the time of their subject, nothing else does.
                    QCOMPARE(subjectAt.value(slot, group.subject), group.subject);
                    subjectAt.insert(slot, group.subject);
                }
        }
    }

    void aSchoolIsMadeOnce_data() { addEngines(); }
    void aSchoolIsMadeOnce()
    {
        ZVONOK_DATABASE(database);
        ServerFixture server(database);
        addAll(server);
        const auto system = server::Actor::ofSystem();
        const DemoMade made = server.send(MakeDemoSchool{40, 2, 5, QDate(2025, 10, 15)}, system).value();
        QCOMPARE(made.classes, 2);
        QVERIFY(made.pupils >= 40);
        QVERIFY(made.marks > 1000);
        QVERIFY(made.lessons > 1000);
        QVERIFY(!made.accounts.isEmpty());
        QCOMPARE(made.accounts.first().password, QStringLiteral("demo"));
        QCOMPARE(server.failure(MakeDemoSchool{40, 1, 5, QDate(2025, 10, 15)}, system),
                 FailureCode::AlreadyExists);

        // Its journals open, hold marks, and none after the day it was made for.
        const GroupList groups = server.send(ListGroups{}, system).value();
        QCOMPARE(groups.groups.size(), made.groups);
        int marked = 0;
        for (const GroupLine& group : groups.groups) {
            const JournalPage page =
                server.send(OpenJournal{group.id, QDate(2025, 9, 1), QDate(2026, 5, 31), false}, system)
                    .value();
            QCOMPARE(page.pupils.size(), group.pupils);
            marked += int(page.markValues.size());
            for (const qint32 assignment : page.markAssignments)
                QVERIFY(page.lessonDates.at(page.assignmentLessons.at(assignment)) <= QDate(2025, 10, 15));
        }
        QVERIFY(marked > 100);
        // A demo database has accounts for the people that it says it has.
        QVERIFY(server.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM account WHERE password_hash = '#demo'")
                .number()
                .value();
        }) > 10);
    }

    void theSameSeedMakesTheSameSchool()
    {
        QList<QByteArray> pages;
        for (int run = 0; run < 2; ++run) {
            DatabaseFixture database(storage::Engine::Sqlite);
            ServerFixture server(database);
            addAll(server);
            const auto system = server::Actor::ofSystem();
            QVERIFY(server.send(MakeDemoSchool{30, 1, 9, QDate(2025, 10, 15)}, system));
            const auto group = server.send(ListGroups{}, system).value().groups.first().id;
            pages.append(wire::encode(server.send(OpenJournal{group, {}, {}, false}, system).value()));
        }
        QCOMPARE(pages.at(0), pages.at(1));
    }

    void sizesBeyondReasonAreRefused()
    {
        DatabaseFixture database(storage::Engine::Sqlite);
        ServerFixture server(database);
        addAll(server);
        const auto system = server::Actor::ofSystem();
        QCOMPARE(server.failure(MakeDemoSchool{0, 1, 1, {}}, system), FailureCode::InvalidInput);
        QCOMPARE(server.failure(MakeDemoSchool{30000, 1, 1, {}}, system), FailureCode::InvalidInput);
        QCOMPARE(server.failure(MakeDemoSchool{10, 50, 1, {}}, system), FailureCode::InvalidInput);
        const auto teacher = server.actor(QStringLiteral("t"), {Role::Teacher});
        QCOMPARE(server.failure(MakeDemoSchool{10, 1, 1, {}}, teacher), FailureCode::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(DemoSchoolTest)
#include "DemoSchoolTest.moc"
