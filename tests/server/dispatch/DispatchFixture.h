// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the tests' own, one for each lane: what the dispatcher does is looked at without a feature.
#pragma once

#include "tests/server/ServerFixture.h"

#include <condition_variable>

namespace zvonok::tests {

struct TestDone {
    using Self = TestDone;
    qint64 runs = 0; // how often the handler had run

    static constexpr auto message = wire::record("TestDone");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, runs)); }
};

template <quint16 Number, wire::MessageKind Kind>
struct TestRequest {
    using Self = TestRequest;
    using Reply = TestDone;
    bool reserved = false;

    static constexpr wire::MessageInfo message{"TestRequest", Kind, Number};
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};
using TestRead = TestRequest<65'001, wire::MessageKind::Query>;
using TestWrite = TestRequest<65'002, wire::MessageKind::Command>;
using TestWork = TestRequest<65'003, wire::MessageKind::Command>;
using TestHash = TestRequest<65'004, wire::MessageKind::Command>;
using TestOtherWrite = TestRequest<65'005, wire::MessageKind::Command>;

// Shut: who comes waits.
class Gate
{
public:
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        m_wake.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_came;
        m_wake.wait(lock, [this] { return m_open; });
    }
    int came()
    {
        const std::lock_guard lock(m_mutex);
        return m_came;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_open = false;
    int m_came = 0;
};

// What the handlers did, whichever dispatcher they were of.
struct TestWorld {
    std::atomic<qint64> runs{0};
    Gate hashing;
};

// The effect: one account more, of another name each time, so that no constraint hides a second one.
inline TestDone oneMore(storage::WriteScope& scope, TestWorld& world)
{
    const qint64 runs = ++world.runs;
    scope
        .statement("INSERT INTO account (login, login_key, must_change_password, created_at, changed_at) "
                   "VALUES (:login, :login, 0, :at, :at)")
        .bind("login", QStringLiteral("effect%1").arg(runs))
        .bind("at", scope.now())
        .run();
    return {runs};
}

struct TestReadHandler {
    TestWorld& world;
    using Request = TestRead;
    static constexpr auto access = server::access::self();
    Result<TestDone> run(const server::Grant<Request>&, storage::ReadScope&) { return TestDone{world.runs}; }
};

template <class Req>
struct TestWriteHandler {
    TestWorld& world;
    using Request = Req;
    static constexpr auto access = server::access::self();
    Result<TestDone> run(const server::Grant<Request>&, storage::WriteScope& scope)
    {
        return oneMore(scope, world);
    }
};

struct TestWorkHandler {
    TestWorld& world;
    using Request = TestWork;
    static constexpr auto access = server::access::self();
    Result<TestDone> run(const server::Grant<Request>&, server::WorkScope& scope)
    {
        return scope.commit(
            [this](storage::WriteScope& write) -> Result<TestDone> { return oneMore(write, world); });
    }
};

// A password check that takes as long as the gate is shut.
struct TestHashHandler {
    TestWorld& world;
    using Request = TestHash;
    static constexpr auto access = server::access::self();
    static constexpr bool hashes = true;
    Result<TestDone> run(const server::Grant<Request>&, server::WorkScope&)
    {
        world.hashing.pass();
        return TestDone{};
    }
};

inline void addTestHandlers(server::Dispatcher& dispatcher, TestWorld& world)
{
    dispatcher.add(server::HandlerSet(TestReadHandler{world}, TestWriteHandler<TestWrite>{world},
                                      TestWriteHandler<TestOtherWrite>{world}, TestWorkHandler{world},
                                      TestHashHandler{world}));
}

} // namespace zvonok::tests
