// SPDX-License-Identifier: GPL-3.0-or-later
// Decides who may connect: how many in all, how many from one source, and nobody from a source that
// misbehaved lately. A source is an IPv4 address or an IPv6 /64. Remembers a bounded number of sources, the
// calmest forgotten first. Any lane.
#pragma once

#include "server/net/NetLimits.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <map>
#include <mutex>

namespace zvonok::server {

class Admission
{
public:
    enum class Verdict { Welcome, Full, Penalized };
    enum class Offence { Handshake, NoLogin, Malformed };
    using Now = std::chrono::steady_clock::time_point;

    explicit Admission(const NetLimits& limits) : m_limits(limits) {}

    // Welcome counts the connection in: leave() must follow.
    Verdict enter(const QHostAddress& address, Now now);
    void loggedIn(const QHostAddress& address, bool yes);
    void leave(const QHostAddress& address, bool loggedIn);
    void offend(const QHostAddress& address, Offence offence, Now now);

    int open() const;
    int loggedIn() const;
    int rememberedSources() const;

    static QByteArray sourceOf(const QHostAddress& address);

private:
    struct Source {
        int open = 0;
        int notLoggedIn = 0;
    };

    void forgetFaded(Now now);

    const NetLimits m_limits;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Source> m_sources; // those with open connections
    QHash<QByteArray, Now> m_penalties;  // the moment when the penalty has faded
    int m_open = 0;
    int m_notLoggedIn = 0;
};

} // namespace zvonok::server
