// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that brings the outbox to the disk: takes all that waits, one write, one sync, and says so. Its
// functions are for the GUI lane, what it was given to call runs on its own thread.
#pragma once

#include "client/link/OutboxJournal.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace zvonok::client {

class OutboxWriter
{
public:
    struct Reports {
        std::function<void(qint64 upTo)> stored; // every entry appended up to this number is on the disk
        std::function<void()> failed;
    };

    OutboxWriter(std::unique_ptr<OutboxJournal> journal, Reports reports);
    ~OutboxWriter(); // writes what waits
    Q_DISABLE_COPY_MOVE(OutboxWriter)

    void post(const OutboxRecord& record);

private:
    void run();
    bool write(const QList<OutboxRecord>& batch);

    std::unique_ptr<OutboxJournal> m_journal; // the thread's
    const Reports m_reports;
    bool m_broken = false; // the thread's
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<OutboxRecord> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace zvonok::client
