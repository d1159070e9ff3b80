// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/Presence.h"

#include "common/journal/PresenceMessages.h"
#include "common/wire/ChangeFrame.h"
#include "server/feed/Topics.h"

#include <algorithm>

namespace zvonok::server {

namespace {

QByteArray frameOf(const storage::Topic& topic, const QByteArray& record)
{
    wire::Frame frame;
    frame.kind = wire::FrameKind::Change;
    frame.message = JournalPresence::message.number;
    frame.body = wire::encodeChange({0, topic.kind, topic.id, record}); // stands in no log
    return wire::encodeFrame(frame);
}

} // namespace

Presence::Presence(const Limits& limits) : m_limits(limits) {}

Presence::~Presence()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Presence::setSender(FrameSender* sender)
{
    const std::lock_guard lock(m_mutex);
    m_sender = sender;
}

void Presence::come(const storage::Topic& topic, ConnectionId connection, const Follower& who)
{
    // Pupils and guardians have no name here: they are not shown, and not told of anybody.
    if (topic.kind != topics::journalKind || who.name.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    m_topics[topic].insert(connection, {who, {}});
    changed(topic);
}

void Presence::go(const storage::Topic& topic, ConnectionId connection)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_topics.find(topic);
    if (found == m_topics.end() || found->remove(connection) == 0)
        return;
    if (found->isEmpty())
        m_topics.erase(found);
    else
        changed(topic);
}

void Presence::changed(const storage::Topic& topic)
{
    m_changed.insert(topic);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void Presence::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_changed.isEmpty(); });
        if (!m_stopping) // what else happens in this moment goes with it
            m_wake.wait_for(lock, m_limits.gathered, [this] { return m_stopping; });
        if (m_stopping)
            return;
        const QSet<storage::Topic> topics = std::exchange(m_changed, {});
        for (const storage::Topic& topic : topics)
            tell(topic);
    }
}

void Presence::tell(const storage::Topic& topic)
{
    const auto here = m_topics.find(topic);
    if (here == m_topics.end() || !m_sender)
        return;
    QList<Follower> people; // each account once, at however many workstations
    for (const Here& each : std::as_const(*here))
        if (std::none_of(people.cbegin(), people.cend(),
                         [&](const Follower& other) { return other.account == each.who.account; }))
            people.append(each.who);
    std::sort(people.begin(), people.end(), [](const Follower& a, const Follower& b) {
        return a.name == b.name ? a.account.value < b.account.value : a.name < b.name;
    });
    for (auto it = here->begin(); it != here->end(); ++it) {
        JournalPresence presence;
        presence.group = {topic.id};
        for (const Follower& person : std::as_const(people)) {
            if (person.account == it->who.account)
                continue;
            if (presence.names.size() < JournalPresence::most)
                presence.names.append(person.name);
            else
                ++presence.more;
        }
        if (presence.names.isEmpty() && it->told.isEmpty())
            continue; // alone, and never was anything else
        const QByteArray record = wire::encode(presence);
        if (record == it->told || m_sender->queuedBytes(it.key()) > m_limits.queuedBytes)
            continue;
        it->told = record;
        m_sender->send(it.key(), frameOf(topic, record));
    }
}

} // namespace zvonok::server
