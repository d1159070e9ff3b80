// SPDX-License-Identifier: GPL-3.0-or-later
// What TLS 1.3 between Qt sockets costs by itself on these cores: the floor of all that goes over the wire.
#pragma once

#include "tests/bench/BenchServer.h"

namespace zvonok::bench {

// 16 bytes there and back between two sockets, one on a thread of its own; p50, µs. The server lends its key.
double bareEcho(const BenchServer& server, int rounds);

// As many bytes as a mark's save and its answer, there and back from `clients` threads to an echo of two
// event loops; answers a second.
double bareEchoes(const BenchServer& server, int clients, qint64 forMs);

} // namespace zvonok::bench
