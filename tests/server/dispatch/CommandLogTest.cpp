// SPDX-License-Identifier: GPL-3.0-or-later
// A command that is sent again, over a lost connection or after the server began anew: one effect and the
// same answer, whoever else knows its id.
#include "server/dispatch/CommandLog.h"
#include "tests/server/dispatch/DispatchFixture.h"

using namespace zvonok;
using namespace zvonok::tests;

class CommandLogTest : public QObject
{
    Q_OBJECT

    static qint64 effects(ServerFixture& fixture)
    {
        return fixture.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM account WHERE login LIKE 'effect%'")
                .number()
                .value_or(0);
        });
    }

private Q_SLOTS:
    void aResentCommandHasOneEffect_data() { addEngines(); }
    void aResentCommandHasOneEffect()
    {
        ZVONOK_DATABASE(database);
        TestWorld world;
        const QByteArray id = newCommandId();
        server::Actor actor;
        {
            ServerFixture fixture(database);
            addTestHandlers(fixture.dispatcher(), world);
            actor = fixture.actor(QStringLiteral("teacher"), {Role::Teacher});
            for (int i = 0; i < 3; ++i) {
                const auto done = fixture.send(TestWrite{}, actor, id);
                QVERIFY(done);
                QCOMPARE(done->runs, 1);
            }
            QCOMPARE(effects(fixture), 1);
        }
        // The lanes, the dispatcher and its handlers made anew on the same database.
        ServerFixture again(database);
        addTestHandlers(again.dispatcher(), world);
        QCOMPARE(again.send(TestWrite{}, actor, id).value().runs, 1);
        QCOMPARE(effects(again), 1);
        QCOMPARE(world.runs.load(), 1);
        // Another id is another command.
        QCOMPARE(again.send(TestWrite{}, actor, newCommandId()).value().runs, 2);
        QCOMPARE(effects(again), 2);
    }

    // Its answer may hold secrets and is not kept: that it was done is.
    void longWorkTooThoughItsAnswerIsNotKept_data() { addEngines(); }
    void longWorkTooThoughItsAnswerIsNotKept()
    {
        ZVONOK_DATABASE(database);
        TestWorld world;
        const QByteArray id = newCommandId();
        server::Actor actor;
        const auto refused = [&](ServerFixture& fixture) {
            const auto answer = fixture.send(TestWork{}, actor, id);
            return !answer && answer.error().code == FailureCode::AlreadyExists &&
                   answer.error().field == QLatin1String("commandId");
        };
        {
            ServerFixture fixture(database);
            addTestHandlers(fixture.dispatcher(), world);
            actor = fixture.actor(QStringLiteral("teacher"), {Role::Teacher});
            QCOMPARE(fixture.send(TestWork{}, actor, id).value().runs, 1);
            QVERIFY(refused(fixture));
        }
        ServerFixture again(database);
        addTestHandlers(again.dispatcher(), world);
        QVERIFY(refused(again));
        QCOMPARE(effects(again), 1);
    }

    void ofTwoAtOnceOneIsDone_data() { addEngines(); }
    void ofTwoAtOnceOneIsDone()
    {
        ZVONOK_DATABASE(database);
        TestWorld world;
        ServerFixture fixture(database);
        addTestHandlers(fixture.dispatcher(), world);
        const server::Actor actor = fixture.actor(QStringLiteral("teacher"), {Role::Teacher});
        const QByteArray id = newCommandId();
        std::atomic<int> same{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                const auto done = fixture.send(TestWrite{}, actor, id);
                same += done && done->runs == 1;
            });
        for (std::thread& each : threads)
            each.join();
        QCOMPARE(same.load(), 8);
        QCOMPARE(effects(fixture), 1);
    }

    void anIdOfSomebodyElseGivesNothingAway_data() { addEngines(); }
    void anIdOfSomebodyElseGivesNothingAway()
    {
        ZVONOK_DATABASE(database);
        TestWorld world;
        ServerFixture fixture(database);
        addTestHandlers(fixture.dispatcher(), world);
        const server::Actor actor = fixture.actor(QStringLiteral("teacher"), {Role::Teacher});
        const server::Actor other = fixture.actor(QStringLiteral("other"), {Role::Teacher});
        const QByteArray id = newCommandId();
        QVERIFY(fixture.send(TestWrite{}, actor, id));
        QCOMPARE(fixture.send(TestWrite{}, other, id).error().code, FailureCode::Conflict);
        QCOMPARE(fixture.send(TestOtherWrite{}, actor, id).error().code, FailureCode::Conflict);
        QCOMPARE(effects(fixture), 1);
    }

    void oldAnswersAreForgotten_data() { addEngines(); }
    void oldAnswersAreForgotten()
    {
        ZVONOK_DATABASE(database);
        TestWorld world;
        ServerFixture fixture(database);
        addTestHandlers(fixture.dispatcher(), world);
        const server::Actor actor = fixture.actor(QStringLiteral("teacher"), {Role::Teacher});
        QVERIFY(fixture.send(TestWrite{}, actor));
        const auto forget = [&] {
            return fixture.prepare(
                [](storage::WriteScope& scope) { return server::commandlog::forgetOld(scope); });
        };
        database.clock().advance(server::commandlog::keptMs);
        QCOMPARE(forget(), 0);
        database.clock().advance(1);
        QCOMPARE(forget(), 1);
    }
};

QTEST_GUILESS_MAIN(CommandLogTest)
#include "CommandLogTest.moc"
