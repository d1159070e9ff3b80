// SPDX-License-Identifier: GPL-3.0-or-later
// Threads for what takes long and holds no transaction: password hashing (a pool of its own, so that a flood
// of logins starves nobody), rendering, backups. Bounded. Any lane may submit.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <QtGlobal>

namespace zvonok::server {

class WorkPool
{
public:
    WorkPool(int threads, int mostWaiting);
    ~WorkPool(); // stop()
    Q_DISABLE_COPY_MOVE(WorkPool)

    // False: too many wait already, or stopping.
    bool submit(std::function<void()> job);
    // Does what waits, then ends.
    void stop();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_most;
    bool m_stopping = false;
};

} // namespace zvonok::server
