// SPDX-License-Identifier: GPL-3.0-or-later
// Reading threads with one read-only connection each. A job is one read transaction: it sees one state of the
// database, however long it takes. On SQLite these connections can neither write nor checkpoint.
#pragma once

#include "server/storage/ReadScope.h"

#include <functional>
#include <future>
#include <memory>

namespace zvonok::storage {

class ReadPool
{
public:
    using Job = std::function<void(ReadScope&)>;
    using Failed = std::function<void(const Failure&)>;

    struct Limits {
        int queue = 4000; // jobs that may wait
    };

    ReadPool(DatabaseAddress address, int threads, const Clock& clock, Limits limits);
    ReadPool(DatabaseAddress address, int threads, const Clock& clock);
    ~ReadPool(); // stop()
    Q_DISABLE_COPY_MOVE(ReadPool)

    // Opens the connections; the database must be migrated. Jobs may be submitted from now on.
    Result<Nothing> start();
    // False: too many wait already, or the pool is not running (answer Busy); then neither function is
    // called. failed: the job's StorageError, on the same thread.
    bool submit(Job job, Failed failed = {});
    // Does what waits, then ends.
    void stop();

private:
    class State;
    std::unique_ptr<State> m_state;
};

// Runs f(ReadScope&), which returns Result<T>, and waits for it: for tests and for the start of the server,
// never on a net thread.
template <class F>
auto readNow(ReadPool& pool, F f) -> std::invoke_result_t<F&, ReadScope&>
{
    using R = std::invoke_result_t<F&, ReadScope&>;
    auto promise = std::make_shared<std::promise<R>>();
    auto future = promise->get_future();
    const bool taken =
        pool.submit([promise, f](ReadScope& scope) mutable { promise->set_value(f(scope)); },
                    [promise](const Failure& failure) { promise->set_value(tl::unexpected(failure)); });
    return taken ? future.get() : R(fail(FailureCode::Busy));
}

} // namespace zvonok::storage
