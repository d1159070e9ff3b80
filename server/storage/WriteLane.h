// SPDX-License-Identifier: GPL-3.0-or-later
// The only writer: one thread and one connection for all writes and, on SQLite, all checkpoints. It takes all
// that waits, gives each job a savepoint, commits once, and only then answers and publishes. What Done was
// told is on the disk. Any lane may submit.
#pragma once

#include "server/storage/WriteScope.h"

#include <future>
#include <memory>

namespace zvonok::storage {

struct PublishedChange {
    qint64 sequence = 0; // without gaps, ascending for ever
    Topic topic;
    quint16 message = 0;
    QByteArray record;
    Origin origin;
};

// What became of a job that was kept.
struct Commit {
    qint64 firstChange = 0; // sequence numbers of the job's own changes; 0: it had none
    qint64 lastChange = 0;
    qint64 sequence = 0; // the newest one of all after this COMMIT
};

enum class WriteState { Stopped, Running, Full, Recovering };

struct WriteStatistics {
    qint64 jobs = 0; // kept
    qint64 refused = 0;
    qint64 commits = 0;
    qint64 checkpoints = 0;
    qint64 longestBatch = 0;
};

class WriteLane
{
public:
    // The bytes are the encoded reply, for Done. A Failure rolls the job back; so does a StorageError that it
    // throws.
    using Job = std::function<Result<QByteArray>(WriteScope&)>;
    // On the write lane, in the order of submission, after COMMIT. Must not block or throw.
    using Done = std::function<void(Result<QByteArray>, Commit)>;
    // On the write lane, after the Dones of the batch. Must not block or throw.
    using PublishFunction = std::function<void(const QList<PublishedChange>&)>;

    struct Limits {
        int batch = 256; // with 300 clients waiting, 64 a COMMIT gave a quarter of the saves per second
        int queue = 10000;
        int checkpointPages = 4000; // of the WAL (4 KiB each): a passive checkpoint even when busy
        int idleCheckpointMs = 200; // idle so long: a passive checkpoint
        int idleTruncateMs = 30000; // idle so long: the WAL file is emptied
        int fullRetryMs = 2000;     // full disk: how often it is tried again
    };

    WriteLane(DatabaseAddress address, const Clock& clock, PublishFunction publish, Limits limits);
    WriteLane(DatabaseAddress address, const Clock& clock, PublishFunction publish);
    ~WriteLane(); // stop()
    Q_DISABLE_COPY_MOVE(WriteLane)

    // Takes the writer's lock (a second server on the same database is refused: Busy), opens, checks the
    // discipline of the connection and begins to work. The database must be migrated.
    Result<Nothing> start();
    // False: too many wait already, or the lane is not running (answer Busy); then Done is not called.
    bool submit(Origin origin, Job job, Done done);
    // Takes no more, does what waits, checkpoints, closes.
    void stop();

    WriteState state() const;
    WriteStatistics statistics() const;
    // Where the audit chain and the change log stand after the last COMMIT.
    struct Head {
        qint64 change = 0;
        qint64 audit = 0;
        QByteArray auditHash;
    };
    Head head() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

// Runs f(WriteScope&), which returns Result<T>, and waits until it is durable: for tests and for the start of
// the server, never on a net thread.
template <class F>
auto writeNow(WriteLane& lane, const Origin& origin, F f) -> std::invoke_result_t<F&, WriteScope&>
{
    using R = std::invoke_result_t<F&, WriteScope&>;
    auto promise = std::make_shared<std::promise<R>>();
    auto kept = std::make_shared<std::optional<R>>();
    auto future = promise->get_future();
    const bool taken = lane.submit(
        origin,
        [kept, f](WriteScope& scope) mutable -> Result<QByteArray> {
            kept->emplace(f(scope));
            if (!**kept)
                return tl::unexpected((*kept)->error());
            return QByteArray();
        },
        [promise, kept](const Result<QByteArray>& result, const Commit&) {
            if (result)
                promise->set_value(std::move(**kept));
            else
                promise->set_value(tl::unexpected(result.error()));
        });
    return taken ? future.get() : R(fail(FailureCode::Busy));
}

} // namespace zvonok::storage
