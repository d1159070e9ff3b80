// SPDX-License-Identifier: GPL-3.0-or-later
// What the sockets counted since the start, for the status page. NetCounters is a snapshot; NetMeters is
// where the lanes count.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace zvonok::server {

struct NetCounters {
    qint64 open = 0; // now, handshakes included
    qint64 loggedIn = 0;
    qint64 accepted = 0;
    qint64 refusedFull = 0;    // a limit on numbers
    qint64 refusedPenalty = 0; // the source misbehaved
    qint64 shed = 0;           // closed at once, descriptors were exhausted
    qint64 failedHandshakes = 0;
    qint64 malformed = 0;
    qint64 timedOut = 0;
    qint64 overflowed = 0; // the peer did not read
    qint64 framesIn = 0;
    qint64 framesOut = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
};

struct NetMeters {
    std::atomic<qint64> accepted{0};
    std::atomic<qint64> refusedFull{0};
    std::atomic<qint64> refusedPenalty{0};
    std::atomic<qint64> shed{0};
    std::atomic<qint64> failedHandshakes{0};
    std::atomic<qint64> malformed{0};
    std::atomic<qint64> timedOut{0};
    std::atomic<qint64> overflowed{0};
    std::atomic<qint64> framesIn{0};
    std::atomic<qint64> framesOut{0};
    std::atomic<qint64> bytesIn{0};
    std::atomic<qint64> bytesOut{0};
};

} // namespace zvonok::server
