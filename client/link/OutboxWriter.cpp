// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/OutboxWriter.h"

#include <algorithm>

namespace zvonok::client {

namespace {
constexpr std::chrono::seconds betweenRepairs{2};
}

OutboxWriter::OutboxWriter(std::unique_ptr<OutboxJournal> journal, Reports reports)
    : m_journal(std::move(journal)), m_reports(std::move(reports)), m_thread([this] { run(); })
{
}

OutboxWriter::~OutboxWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void OutboxWriter::post(const OutboxRecord& record)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.append(record);
    }
    m_wake.notify_one();
}

void OutboxWriter::run()
{
    qint64 upTo = 0;
    for (;;) {
        QList<OutboxRecord> batch;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            const auto something = [this] { return m_stopping || !m_queue.isEmpty(); };
            if (m_broken)
                m_wake.wait_for(lock, betweenRepairs, [this] { return m_stopping; });
            else
                m_wake.wait(lock, something);
            batch = std::exchange(m_queue, {});
            stopping = m_stopping;
        }
        if (stopping && batch.isEmpty() && !m_broken)
            return;
        for (const OutboxRecord& record : std::as_const(batch))
            if (record.event == OutboxEvent::Appended)
                upTo = std::max(upTo, record.entry.sequence);
        if (write(batch))
            m_reports.stored(upTo);
        else
            m_reports.failed();
        if (stopping)
            return;
    }
}

bool OutboxWriter::write(const QList<OutboxRecord>& batch)
{
    const bool sync = std::any_of(batch.cbegin(), batch.cend(), [](const OutboxRecord& record) {
        return record.event == OutboxEvent::Appended;
    });
    bool ok = m_journal->append(batch, sync);
    // A file that failed once is not tried again: what is alive goes to a new one.
    if (!ok || m_journal->isWorthRewriting())
        ok = m_journal->rewrite();
    m_broken = !ok;
    return ok;
}

} // namespace zvonok::client
