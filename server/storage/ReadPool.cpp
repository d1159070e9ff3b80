// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/ReadPool.h"

#include "server/storage/Connection.h"
#include "server/storage/Discipline.h"
#include "server/storage/StorageError.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace zvonok::storage {

class ReadPool::State
{
public:
    State(DatabaseAddress address, int threads, const Clock& clock, Limits limits)
        : m_address(std::move(address)), m_count(std::max(1, threads)), m_clock(clock), m_limits(limits)
    {
    }

    Result<Nothing> start();
    bool submit(Job job, Failed failed);
    void stop();

private:
    struct Item {
        Job job;
        Failed failed;
    };

    Result<std::unique_ptr<Connection>> open() const;
    void work(std::promise<Result<Nothing>>* opened);
    void run(std::unique_ptr<Connection>& connection, const Item& item) const;
    void read(Connection& connection, const Job& job) const;

    const DatabaseAddress m_address;
    const int m_count;
    const Clock& m_clock;
    const Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_queue;
    bool m_running = false;
    std::vector<std::thread> m_threads;
};

Result<Nothing> ReadPool::State::start()
{
    std::vector<std::promise<Result<Nothing>>> opened(static_cast<std::size_t>(m_count));
    {
        const std::lock_guard lock(m_mutex);
        m_running = true;
    }
    for (auto& each : opened)
        m_threads.emplace_back([this, &each] { work(&each); });
    Result<Nothing> all = Nothing{};
    for (auto& each : opened)
        if (auto one = each.get_future().get(); !one)
            all = one;
    if (!all)
        stop();
    return all;
}

bool ReadPool::State::submit(Job job, Failed failed)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running || int(m_queue.size()) >= m_limits.queue)
            return false;
        m_queue.push_back({std::move(job), std::move(failed)});
    }
    m_changed.notify_one();
    return true;
}

void ReadPool::State::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
    }
    m_changed.notify_all();
    for (std::thread& each : m_threads)
        if (each.joinable())
            each.join();
    m_threads.clear();
}

Result<std::unique_ptr<Connection>> ReadPool::State::open() const
{
    auto connection = Connection::open(m_address, Access::Read);
    if (!connection)
        return connection;
    if (auto checked = checkDiscipline(**connection); !checked)
        return tl::unexpected(checked.error());
    return connection;
}

void ReadPool::State::work(std::promise<Result<Nothing>>* opened)
{
    auto connection = open();
    if (!connection) {
        opened->set_value(tl::unexpected(connection.error()));
        return;
    }
    opened->set_value(Nothing{}); // the promise is gone from here on
    for (;;) {
        Item item;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_queue.empty() || !m_running; });
            if (m_queue.empty())
                return;
            item = std::move(m_queue.front());
            m_queue.pop_front();
        }
        run(*connection, item);
    }
}

void ReadPool::State::run(std::unique_ptr<Connection>& connection, const Item& item) const
{
    Failure failure;
    try {
        if (!connection) {
            auto again = open();
            if (!again)
                throw StorageError(again.error());
            connection = std::move(*again);
        }
        read(*connection, item.job);
        return;
    } catch (const StorageError& error) {
        failure = error.failure();
        if (error.connectionLost())
            connection.reset();
    } catch (const std::exception& error) {
        failure = {FailureCode::StorageFailed, {}, {}, logIncident(QString::fromUtf8(error.what()))};
    }
    if (item.failed)
        item.failed(failure);
}

void ReadPool::State::read(Connection& connection, const Job& job) const
{
    class Transaction
    {
    public:
        explicit Transaction(Connection& of) : m_connection(of)
        {
            m_connection.command(m_connection.engine() == Engine::Sqlite
                                     ? "BEGIN"
                                     : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        }
        ~Transaction()
        {
            try {
                m_connection.command("ROLLBACK");
            } catch (const StorageError&) {
                // Logged already; the next BEGIN tells whether the connection still serves.
            }
        }
        Q_DISABLE_COPY_MOVE(Transaction)

    private:
        Connection& m_connection;
    };

    const Transaction transaction(connection);
    ReadScope scope(connection, m_clock);
    job(scope);
}

ReadPool::ReadPool(DatabaseAddress address, int threads, const Clock& clock, Limits limits)
    : m_state(std::make_unique<State>(std::move(address), threads, clock, limits))
{
}

ReadPool::ReadPool(DatabaseAddress address, int threads, const Clock& clock)
    : ReadPool(std::move(address), threads, clock, Limits())
{
}

ReadPool::~ReadPool() { stop(); }

Result<Nothing> ReadPool::start() { return m_state->start(); }

bool ReadPool::submit(Job job, Failed failed) { return m_state->submit(std::move(job), std::move(failed)); }

void ReadPool::stop() { m_state->stop(); }

} // namespace zvonok::storage
