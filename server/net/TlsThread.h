// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenSSL keeps for a thread. QThread::wait returns before the system has taken the thread's own storage
// down, so at the end of the program it would be left.
#pragma once

namespace zvonok::server {

// The last thing of a thread that had sockets; what comes later makes its state anew. On that thread.
void endTlsOfThread();

} // namespace zvonok::server
