// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/WriteLane.h"

#include "server/storage/Connection.h"
#include "server/storage/Discipline.h"
#include "server/storage/StorageError.h"
#include "server/storage/WalKeeper.h"
#include "server/storage/WriteBatch.h"
#include "server/storage/WriterLock.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace zvonok::storage {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

class WriteLane::State
{
public:
    State(DatabaseAddress address, const Clock& clock, PublishFunction publish, Limits limits)
        : m_address(std::move(address)), m_clock(clock), m_publish(std::move(publish)), m_limits(limits),
          m_wal(limits)
    {
    }

    Result<Nothing> start();
    bool submit(WriteBatch::Item item);
    void stop();
    WriteState state() const;
    WriteStatistics statistics() const;
    Head head() const;

private:
    void work(std::promise<Result<Nothing>>& opened);
    Result<Nothing> open();
    void close();
    std::vector<WriteBatch::Item> take();
    void idle();
    void run(std::vector<WriteBatch::Item> items);
    bool usable();
    bool recover();
    bool probe();
    void enter(WriteState state);
    void note(int kept, qsizetype all, bool committed, bool checkpointed);

    const DatabaseAddress m_address;
    const Clock& m_clock;
    const PublishFunction m_publish;
    const Limits m_limits;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<WriteBatch::Item> m_queue;
    bool m_running = false;
    WriteState m_state = WriteState::Stopped;
    WriteStatistics m_statistics;
    Head m_head;
    std::thread m_thread;

    // The rest is the lane's own.
    std::unique_ptr<Connection> m_connection;
    WriterLock m_lock;
    ChangeLog m_changes;
    AuditChain m_audit;
    WalKeeper m_wal;
    Steady::time_point m_lastBusy = Steady::now();
    Steady::time_point m_lastAttempt = Steady::now(); // to leave Full or Recovering
};

Result<Nothing> WriteLane::State::start()
{
    std::promise<Result<Nothing>> opened;
    auto result = opened.get_future();
    m_thread = std::thread([this, &opened] { work(opened); });
    auto started = result.get();
    if (!started)
        m_thread.join();
    return started;
}

bool WriteLane::State::submit(WriteBatch::Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running || int(m_queue.size()) >= m_limits.queue)
            return false;
        m_queue.push_back(std::move(item));
    }
    m_changed.notify_one();
    return true;
}

void WriteLane::State::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

WriteState WriteLane::State::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

WriteStatistics WriteLane::State::statistics() const
{
    const std::lock_guard lock(m_mutex);
    return m_statistics;
}

WriteLane::Head WriteLane::State::head() const
{
    const std::lock_guard lock(m_mutex);
    return m_head;
}

void WriteLane::State::enter(WriteState state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_head = {m_changes.last(), m_audit.head().seq, m_audit.head().hash};
}

void WriteLane::State::note(int kept, qsizetype all, bool committed, bool checkpointed)
{
    const std::lock_guard lock(m_mutex);
    m_statistics.jobs += kept;
    m_statistics.refused += all - kept;
    m_statistics.commits += committed ? 1 : 0;
    m_statistics.checkpoints += checkpointed ? 1 : 0;
    m_statistics.longestBatch = std::max<qint64>(m_statistics.longestBatch, all);
    m_head = {m_changes.last(), m_audit.head().seq, m_audit.head().hash};
}

Result<Nothing> WriteLane::State::open()
{
    auto connection = Connection::open(m_address, Access::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    try {
        if (auto taken = m_lock.take(m_address, **connection); !taken)
            return taken;
        if (auto checked = checkDiscipline(**connection); !checked)
            return checked;
        m_changes.load(**connection);
        m_audit.load(**connection);
    } catch (const StorageError& error) {
        return tl::unexpected(error.failure());
    }
    m_connection = std::move(*connection);
    m_wal.attach(*m_connection);
    return Nothing{};
}

void WriteLane::State::close()
{
    m_wal.detach();
    m_connection.reset();
    m_lock.release();
}

void WriteLane::State::work(std::promise<Result<Nothing>>& opened)
{
    auto result = open();
    if (result) {
        m_wal.empty();
        enter(WriteState::Running);
        const std::lock_guard lock(m_mutex);
        m_running = true;
    } else {
        close();
    }
    const bool started = result.has_value();
    opened.set_value(std::move(result)); // the promise is gone from here on
    if (!started)
        return;

    for (;;) {
        std::vector<WriteBatch::Item> items = take();
        if (!items.empty()) {
            run(std::move(items));
            continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            if (!m_running && m_queue.empty())
                break;
        }
        idle();
    }
    if (m_connection)
        m_wal.empty();
    close();
    enter(WriteState::Stopped);
}

// What waits, or nothing when it is time for idle().
std::vector<WriteBatch::Item> WriteLane::State::take()
{
    const auto now = Steady::now();
    const qint64 idleMs = std::chrono::duration_cast<milliseconds>(now - m_lastBusy).count();
    std::unique_lock lock(m_mutex);
    qint64 patience = m_state == WriteState::Running ? m_wal.patience(idleMs) : m_limits.fullRetryMs;
    const auto ready = [this] { return !m_queue.empty() || !m_running; };
    if (patience < 0)
        m_changed.wait(lock, ready);
    else
        m_changed.wait_for(lock, milliseconds(patience), ready);
    std::vector<WriteBatch::Item> items;
    const std::size_t count = std::min(m_queue.size(), std::size_t(m_limits.batch));
    items.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        items.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return items;
}

void WriteLane::State::idle()
{
    if (!usable())
        return;
    const qint64 idleMs = std::chrono::duration_cast<milliseconds>(Steady::now() - m_lastBusy).count();
    if (m_wal.whenIdle(idleMs))
        note(0, 0, false, true);
}

// True where a batch may be tried. A full disk or a failed flush is looked at again every now and then.
bool WriteLane::State::usable()
{
    if (state() == WriteState::Running)
        return true;
    if (Steady::now() - m_lastAttempt < milliseconds(m_limits.fullRetryMs))
        return false;
    m_lastAttempt = Steady::now();
    if (!(state() == WriteState::Full ? probe() : recover()))
        return false;
    enter(WriteState::Running);
    return true;
}

// Whether there is room again: only a real COMMIT can tell.
bool WriteLane::State::probe()
{
    try {
        m_wal.empty(); // what is in the WAL already may make room for more
        m_connection->command("BEGIN IMMEDIATE");
        m_connection
            ->statement(
                "INSERT INTO setting (name, value, changed_at) VALUES ('storage.probe', :value, :at) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at")
            .bind("value", QString(16384, u' '))
            .bind("at", m_clock.now())
            .run();
        m_connection->statement("DELETE FROM setting WHERE name = 'storage.probe'").run();
        m_connection->command("COMMIT");
        return true;
    } catch (const StorageError& error) {
        if (error.failure().code != FailureCode::StorageFull)
            enter(WriteState::Recovering);
        try {
            if (m_connection->inTransaction())
                m_connection->command("ROLLBACK");
        } catch (const StorageError&) {
            enter(WriteState::Recovering);
        }
        return false;
    }
}

// After a failed flush the system may show data that is not on the disk. So: close, open, look at the whole
// file, and move everything out of the WAL, before anything is built upon it.
bool WriteLane::State::recover()
{
    close();
    if (!open())
        return false;
    try {
        if (m_connection->engine() == Engine::Sqlite) {
            if (m_connection->answer("PRAGMA quick_check") != QLatin1String("ok")) {
                logIncident(QStringLiteral("the database file is damaged: no writes until it is restored"));
                return false;
            }
            return m_wal.empty();
        }
        return true;
    } catch (const StorageError&) {
        return false;
    }
}

void WriteLane::State::run(std::vector<WriteBatch::Item> items)
{
    if (!usable()) {
        const auto code = state() == WriteState::Full ? FailureCode::StorageFull : FailureCode::StorageFailed;
        for (WriteBatch::Item& each : items)
            if (each.done)
                each.done(fail(code), {});
        note(0, qsizetype(items.size()), false, false);
        return;
    }
    WriteBatch batch(*m_connection, m_clock, m_changes, m_audit);
    const WriteBatch::Outcome outcome = batch.run(items);
    if (outcome == WriteBatch::Outcome::Full || outcome == WriteBatch::Outcome::Unusable) {
        m_lastAttempt =
            outcome == WriteBatch::Outcome::Full
                ? Steady::now()
                : Steady::now() - milliseconds(m_limits.fullRetryMs); // reopening may be tried at once
        enter(outcome == WriteBatch::Outcome::Full ? WriteState::Full : WriteState::Recovering);
    }
    // Before the answers, so that who was answered sees himself counted.
    note(batch.kept(), qsizetype(items.size()), outcome == WriteBatch::Outcome::Committed, false);
    const QList<PublishedChange> changes = batch.answer(items);
    if (!changes.isEmpty() && m_publish)
        m_publish(changes);
    if (outcome == WriteBatch::Outcome::Committed && m_wal.afterBatch())
        note(0, 0, false, true);
    m_lastBusy = Steady::now();
}

WriteLane::WriteLane(DatabaseAddress address, const Clock& clock, PublishFunction publish, Limits limits)
    : m_state(std::make_unique<State>(std::move(address), clock, std::move(publish), limits))
{
}

WriteLane::WriteLane(DatabaseAddress address, const Clock& clock, PublishFunction publish)
    : WriteLane(std::move(address), clock, std::move(publish), Limits())
{
}

WriteLane::~WriteLane() { stop(); }

Result<Nothing> WriteLane::start() { return m_state->start(); }

bool WriteLane::submit(Origin origin, Job job, Done done)
{
    return m_state->submit({std::move(origin), std::move(job), std::move(done)});
}

void WriteLane::stop() { m_state->stop(); }

WriteState WriteLane::state() const { return m_state->state(); }

WriteStatistics WriteLane::statistics() const { return m_state->statistics(); }

WriteLane::Head WriteLane::head() const { return m_state->head(); }

} // namespace zvonok::storage
