// SPDX-License-Identifier: GPL-3.0-or-later
// The pool for what takes long: bounded, does what it took, and the passwords' own pool holds up nobody else.
#include "common/wire/FailureRecord.h"
#include "tests/server/dispatch/DispatchFixture.h"

#include <QScopeGuard>

using namespace zvonok;
using namespace zvonok::tests;
using server::WorkPool;

class WorkPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyWaitAsMayAndNoMore()
    {
        Gate gate;
        std::atomic<int> done{0};
        WorkPool pool(2, 3);
        const auto opened = qScopeGuard([&] { gate.open(); }); // also when the test fails
        const auto job = [&] {
            gate.pass();
            ++done;
        };
        for (int i = 0; i < 2; ++i)
            QVERIFY(pool.submit(job));
        QTRY_COMPARE(gate.came(), 2); // both threads are busy
        for (int i = 0; i < 3; ++i)
            QVERIFY(pool.submit(job));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!pool.submit(job));
        QCOMPARE(gate.came(), 2); // nothing runs beside the threads
        gate.open();
        QTRY_COMPARE(done.load(), 5);
        QVERIFY(pool.submit(job)); // there is room again
        QTRY_COMPARE(done.load(), 6);
    }

    void whatWasTakenIsDoneAndNothingAfterwards()
    {
        Gate gate;
        std::atomic<int> done{0};
        WorkPool pool(1, 10);
        const auto opened = qScopeGuard([&] { gate.open(); });
        for (int i = 0; i < 5; ++i)
            QVERIFY(pool.submit([&] {
                gate.pass();
                ++done;
            }));
        std::thread opener([&] { gate.open(); });
        pool.stop();
        opener.join();
        QCOMPARE(done.load(), 5);
        QVERIFY(!pool.submit([&] { ++done; }));
        pool.stop(); // again: nothing
        QCOMPARE(done.load(), 5);
    }

    // Every thread for passwords is busy and the queue before them is full.
    void aFloodOfPasswordsStarvesNobody_data() { addEngines(); }
    void aFloodOfPasswordsStarvesNobody()
    {
        ZVONOK_DATABASE(database);
        TestWorld world;
        ServerFixture fixture(database);
        const auto opened = qScopeGuard([&] { world.hashing.open(); });
        addTestHandlers(fixture.dispatcher(), world);
        const server::Actor actor = fixture.actor(QStringLiteral("teacher"), {Role::Teacher});
        constexpr server::ConnectionId flooder = 1;
        fixture.dispatcher().opened(flooder, QStringLiteral("127.0.0.1"));
        QVERIFY(fixture.sessions().bind(flooder, actor.session, actor.account));
        const auto failures = [&](FailureCode code) {
            int count = 0;
            for (const wire::Frame& frame : fixture.sender().frames(flooder))
                if (frame.kind == wire::FrameKind::Failure)
                    count += wire::decodeFailure(frame.body).code == code;
            return count;
        };
        constexpr int flood = 300;
        for (int i = 0; i < flood; ++i) {
            wire::Frame frame;
            frame.kind = wire::FrameKind::Request;
            frame.message = TestHash::message.number;
            frame.request = quint32(i + 1);
            frame.commandId = newCommandId();
            frame.body = wire::encode(TestHash{});
            fixture.dispatcher().received(flooder, frame);
        }
        QTRY_COMPARE(world.hashing.came(), 1);
        // The rest is told at once, instead of waiting without end.
        QVERIFY(failures(FailureCode::Busy) >= flood - 101);

        // Were they behind the flood, these would never come back.
        std::atomic<int> answered{0};
        std::thread others([&] {
            answered += fixture.send(TestRead{}, actor).has_value();
            answered += fixture.send(TestWrite{}, actor).has_value();
            answered += fixture.send(TestWork{}, actor).has_value();
            answered += 10;
        });
        const bool inTime = QTest::qWaitFor([&] { return answered.load() >= 10; }, 10'000);
        const int taken = world.hashing.came();
        world.hashing.open();
        others.join();
        QVERIFY2(inTime, "other work waited for the passwords");
        QCOMPARE(answered.load(), 13);
        QCOMPARE(taken, 1);
        // And those that were taken are answered.
        QTRY_COMPARE(int(fixture.sender().frames(flooder).size()), flood);
    }
};

QTEST_GUILESS_MAIN(WorkPoolTest)
#include "WorkPoolTest.moc"
