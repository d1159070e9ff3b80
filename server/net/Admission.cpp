// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/Admission.h"

#include <algorithm>

namespace zvonok::server {

QByteArray Admission::sourceOf(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:a.b.c.d
    if (isV4)
        return QByteArray::number(v4, 16);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(&v6), 8);
}

Admission::Verdict Admission::enter(const QHostAddress& address, Now now)
{
    const QByteArray key = sourceOf(address);
    const std::lock_guard lock(m_mutex);
    const auto penalty = m_penalties.constFind(key);
    if (penalty != m_penalties.cend() && *penalty - now > m_limits.penaltyThreshold)
        return Verdict::Penalized;
    const Source known = m_sources.value(key);
    if (m_open >= m_limits.maxConnections || m_notLoggedIn >= m_limits.maxNotLoggedIn ||
        known.open >= m_limits.maxPerSource || known.notLoggedIn >= m_limits.maxNotLoggedInPerSource)
        return Verdict::Full;
    Source& source = m_sources[key];
    ++source.open;
    ++source.notLoggedIn;
    ++m_open;
    ++m_notLoggedIn;
    return Verdict::Welcome;
}

void Admission::loggedIn(const QHostAddress& address, bool yes)
{
    const std::lock_guard lock(m_mutex);
    const auto source = m_sources.find(sourceOf(address));
    if (source == m_sources.end())
        return;
    source->notLoggedIn += yes ? -1 : 1;
    m_notLoggedIn += yes ? -1 : 1;
}

void Admission::leave(const QHostAddress& address, bool loggedIn)
{
    const std::lock_guard lock(m_mutex);
    const auto source = m_sources.find(sourceOf(address));
    if (source == m_sources.end())
        return;
    --m_open;
    --source->open;
    if (!loggedIn) {
        --m_notLoggedIn;
        --source->notLoggedIn;
    }
    if (source->open == 0)
        m_sources.erase(source);
}

void Admission::offend(const QHostAddress& address, Offence offence, Now now)
{
    if (address.isLoopback() && !m_limits.penalizeLoopback)
        return;
    NetLimits::Ms penalty{};
    switch (offence) {
    case Offence::Handshake:
        penalty = m_limits.penaltyHandshake;
        break;
    case Offence::NoLogin:
        penalty = m_limits.penaltyNoLogin;
        break;
    case Offence::Malformed:
        penalty = m_limits.penaltyMalformed;
        break;
    }
    const std::lock_guard lock(m_mutex);
    Now& fadesAt = m_penalties[sourceOf(address)];
    fadesAt = std::min(std::max(fadesAt, now) + penalty, now + m_limits.penaltyMost);
    if (m_penalties.size() > m_limits.penaltySources)
        forgetFaded(now);
}

// Rare, and bounded by penaltySources: a sweep is cheaper than an index kept for every offence. Where all
// still bear a penalty, the half that fades first goes: a flood of fresh addresses cannot push out the worst.
void Admission::forgetFaded(Now now)
{
    QList<Now> times = m_penalties.values();
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    const Now oldest = std::max(now, *middle);
    m_penalties.removeIf([&](const auto& each) { return each.value() <= oldest; });
}

int Admission::open() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

int Admission::loggedIn() const
{
    const std::lock_guard lock(m_mutex);
    return m_open - m_notLoggedIn;
}

int Admission::rememberedSources() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_penalties.size());
}

} // namespace zvonok::server
