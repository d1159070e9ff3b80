// SPDX-License-Identifier: GPL-3.0-or-later
// Every number by which the sockets defend themselves, in one place, so that a configuration or a test can
// set them. Plain data; any lane.
#pragma once

#include "common/wire/Limits.h"

#include <QtGlobal>

#include <chrono>

namespace zvonok::server {

struct NetLimits {
    using Ms = std::chrono::milliseconds;

    int threads = 2;
    int backlog = 1024;

    int maxConnections = 5000;
    int maxPerSource = 3000; // a whole school may stand behind one address
    int maxNotLoggedIn = 1000;
    int maxNotLoggedInPerSource = 500;

    Ms handshakeDeadline{10'000};
    Ms loginDeadline{30'000};      // from the handshake on
    Ms frameDeadline{15'000};      // from the first byte of a frame to its last
    Ms pingAfter{6'000};           // of silence; a client pings by itself after five seconds
    Ms deadAfter{10'000};          // of silence
    Ms writeStallDeadline{20'000}; // bytes wait and the peer takes none

    int frameBeforeLogin = wire::maxFrameBeforeLogin;
    int frameAfterLogin = wire::maxFrame;
    int maxInFlight = 32; // requests of one connection that wait for an answer; then reading stops
    qint64 maxQueued =
        4 * 1024 * 1024; // bytes that wait for the peer; one answer may start below and go above

    // Penalties of a source, after OpenSSH's PerSourcePenalties: they add up, fade with time, and above the
    // threshold nobody from there is let in. Loopback is exempt.
    Ms penaltyHandshake{1'000};
    Ms penaltyNoLogin{1'000};
    Ms penaltyMalformed{5'000};
    Ms penaltyThreshold{15'000};
    Ms penaltyMost{30 * 60'000};
    int penaltySources = 4096; // remembered at most
    bool penalizeLoopback = false;
};

} // namespace zvonok::server
