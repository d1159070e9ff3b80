// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/Publisher.h"

#include "common/wire/ChangeFrame.h"

namespace zvonok::server {

namespace {

QByteArray frameOf(qint64 sequence, const storage::Topic& topic, quint16 message, const QByteArray& record)
{
    wire::Frame frame;
    frame.kind = wire::FrameKind::Change;
    frame.message = message;
    frame.body = wire::encodeChange({sequence, topic.kind, topic.id, record});
    return wire::encodeFrame(frame);
}

} // namespace

Publisher::Publisher(Limits limits) : m_limits(limits), m_presence(limits.presence) {}

void Publisher::publish(const QList<storage::PublishedChange>& changes)
{
    const std::lock_guard lock(m_mutex);
    for (const storage::PublishedChange& change : changes) {
        if (!m_any) {
            // What was committed before this server began is not in memory.
            m_any = true;
            m_forgotten = change.sequence - 1;
        }
        m_kept.push_back({change.sequence, change.topic,
                          frameOf(change.sequence, change.topic, change.message, change.record)});
        if (m_kept.size() > m_limits.kept) {
            m_forgotten = m_kept.front().sequence;
            m_kept.pop_front();
        }
        if (!m_sender)
            continue;
        const QSet<ConnectionId> followers = m_followers.value(change.topic);
        for (const ConnectionId connection : followers) {
            if (m_sender->queuedBytes(connection) > m_limits.queuedBytes) {
                sendResync(connection, change.topic);
                forget(connection, change.topic);
                continue;
            }
            m_sender->send(connection, m_kept.back().frame);
            if (change.message == resyncNumber)
                forget(connection, change.topic);
        }
    }
}

void Publisher::follow(ConnectionId connection, const storage::Topic& topic, qint64 after,
                       const Follower& who)
{
    const std::lock_guard lock(m_mutex);
    if (!m_sender)
        return;
    if (m_any && after < m_forgotten) {
        sendResync(connection, topic);
        return;
    }
    for (const Kept& kept : m_kept)
        if (kept.sequence > after && kept.topic == topic)
            m_sender->send(connection, kept.frame);
    m_followers[topic].insert(connection);
    m_topics[connection].insert(topic);
    m_presence.come(topic, connection, who);
}

void Publisher::leave(ConnectionId connection, const storage::Topic& topic)
{
    const std::lock_guard lock(m_mutex);
    forget(connection, topic);
}

void Publisher::gone(ConnectionId connection)
{
    const std::lock_guard lock(m_mutex);
    const QSet<storage::Topic> topics = m_topics.value(connection);
    for (const storage::Topic& topic : topics)
        forget(connection, topic);
}

void Publisher::sendResync(ConnectionId connection, const storage::Topic& topic)
{
    m_sender->send(connection, frameOf(0, topic, resyncNumber, wire::encode(Resync{topic.kind, topic.id})));
}

void Publisher::forget(ConnectionId connection, const storage::Topic& topic)
{
    const auto followers = m_followers.find(topic);
    if (followers != m_followers.end()) {
        followers->remove(connection);
        if (followers->isEmpty())
            m_followers.erase(followers);
    }
    const auto topics = m_topics.find(connection);
    if (topics != m_topics.end()) {
        topics->remove(topic);
        if (topics->isEmpty())
            m_topics.erase(topics);
    }
    m_presence.go(topic, connection);
}

} // namespace zvonok::server
