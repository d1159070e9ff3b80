// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/LoginThrottle.h"

#include <algorithm>

namespace zvonok::server {

namespace {

bool isLoopback(const QString& address)
{
    return address == QLatin1String("::1") || address.startsWith(QLatin1String("127.")) ||
           address.startsWith(QLatin1String("::ffff:127."));
}

} // namespace

LoginThrottle::LoginThrottle(const Limits& limits)
    : m_limits(limits), m_sources(limits.kept), m_names(limits.kept)
{
}

qint64 LoginThrottle::delayAfter(int failures)
{
    constexpr int patient = 20;
    if (failures > patient)
        return 20 * 60'000;
    constexpr qint64 steps[] = {0, 1000, 2000, 4000, 8000, 16000, 30000};
    return steps[std::clamp(failures, 0, 6)];
}

qint64 LoginThrottle::sourceWait(const QString& address, Moment now)
{
    const std::lock_guard lock(m_mutex);
    const Source* source = m_sources.object(address);
    return source ? std::max<qint64>(0, source->until.ms - now.ms) : 0;
}

qint64 LoginThrottle::nameWait(const QString& key, Moment now)
{
    const std::lock_guard lock(m_mutex);
    const Name* name = m_names.object(key);
    return name ? std::max<qint64>(0, name->until.ms - now.ms) : 0;
}

void LoginThrottle::nameFailed(const QString& key, Moment now)
{
    const std::lock_guard lock(m_mutex);
    Name next;
    if (const Name* name = m_names.object(key); name && now.ms - name->last.ms < countedMs)
        next = *name;
    ++next.failures;
    next.last = now;
    next.until = {now.ms + delayAfter(next.failures)};
    m_names.insert(key, new Name(next));
}

std::optional<LoginThrottle::Tell> LoginThrottle::sourceFailed(const QString& address, Id<Account> account,
                                                               Moment now, bool mayTell)
{
    const std::lock_guard lock(m_mutex);
    Source next;
    if (const Source* source = m_sources.object(address))
        next = *source;
    if (now.ms - next.last.ms >= m_limits.forgottenMs)
        next.failures = 0;
    const bool loopback = isLoopback(address);
    const int paid = ++next.failures - (loopback ? m_limits.freeOfLoopback : m_limits.freeOfSource);
    next.last = now;
    if (paid > 0)
        next.until = {now.ms + std::min(paid * m_limits.stepMs,
                                        loopback ? m_limits.mostOfLoopbackMs : m_limits.mostMs)};
    ++next.untold.failures;
    constexpr int mostAccounts = 20;
    if (account && !next.untold.accounts.contains(account.value) &&
        next.untold.accounts.size() < mostAccounts)
        next.untold.accounts.append(account.value);
    std::optional<Tell> tell;
    if (mayTell && (!next.told || now.ms - next.told.ms >= m_limits.auditMs)) {
        tell = next.untold;
        next.untold = {};
        next.told = now;
    }
    m_sources.insert(address, new Source(next));
    return tell;
}

LoginThrottle::Turn::Turn(LoginThrottle& throttle, QString key) : m_throttle(throttle), m_key(std::move(key))
{
    const std::lock_guard lock(m_throttle.m_mutex);
    if (m_throttle.m_turns.contains(m_key))
        return;
    m_throttle.m_turns.insert(m_key);
    m_mine = true;
}

LoginThrottle::Turn::~Turn()
{
    if (!m_mine)
        return;
    const std::lock_guard lock(m_throttle.m_mutex);
    m_throttle.m_turns.remove(m_key);
}

} // namespace zvonok::server
