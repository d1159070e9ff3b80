// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/ReplyStore.h"

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr qsizetype largestReply = 1024 * 1024;

} // namespace

ReplyStore::ReplyStore(const QString& folder, const QString& server, const QString& login, const Clock& clock,
                       QObject* parent)
    : QObject(parent), m_clock(clock), m_folder(folder, server, login, clock), m_thread([this] { run(); })
{
}

ReplyStore::~ReplyStore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void ReplyStore::post(std::function<void(KeptFolder&)> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.append(std::move(job));
    }
    m_wake.notify_one();
}

void ReplyStore::run()
{
    for (;;) {
        QList<std::function<void(KeptFolder&)>> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.isEmpty(); });
            jobs = std::exchange(m_jobs, {});
        }
        if (jobs.isEmpty())
            return; // stopping, and nothing is left to do
        for (const auto& job : std::as_const(jobs))
            job(m_folder);
    }
}

void ReplyStore::open(const QString& password)
{
    m_opening = true;
    post([this, password](KeptFolder& folder) {
        const KeptFolder::Opening opening = folder.open(password);
        QMetaObject::invokeMethod(
            this,
            [this, opening] {
                m_opening = false;
                m_found = opening.found;
                m_triesLeft = opening.triesLeft;
                for (const KeptReply& reply : opening.replies) {
                    const Key key{reply.number, reply.request};
                    if (m_replies.contains(key)) // newer: it came while the disk was read
                        continue;
                    m_replies.insert(key, reply);
                    m_bytes += reply.reply.size();
                }
                prune();
                Q_EMIT found(m_found, m_triesLeft);
            },
            Qt::QueuedConnection);
    });
}

void ReplyStore::prove(const QString& password)
{
    post([password](KeptFolder& folder) { folder.prove(password); });
}

void ReplyStore::touch()
{
    post([](KeptFolder& folder) { folder.touch(); });
}

void ReplyStore::put(const KeptReply& reply)
{
    if (reply.reply.size() > largestReply)
        return;
    const Key key{reply.number, reply.request};
    m_bytes += reply.reply.size() - m_replies.value(key).reply.size();
    m_replies.insert(key, reply);
    // In the order of the jobs: whatever opens or makes the key was posted before.
    post([reply](KeptFolder& folder) { folder.put(reply); });
    prune();
}

void ReplyStore::drop(const Key& key)
{
    const auto found = m_replies.constFind(key);
    if (found == m_replies.cend())
        return;
    const KeptReply reply = m_replies.take(key);
    m_bytes -= reply.reply.size();
    post([reply](KeptFolder& folder) { folder.remove(reply); });
}

void ReplyStore::prune()
{
    while (m_replies.size() > KeptFolder::mostReplies || m_bytes > KeptFolder::mostBytes) {
        const auto oldest =
            std::min_element(m_replies.cbegin(), m_replies.cend(),
                             [](const KeptReply& a, const KeptReply& b) { return a.at.ms < b.at.ms; });
        drop(oldest.key());
    }
}

} // namespace zvonok::client
