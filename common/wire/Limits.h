// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer may make us hold. Everything is checked before memory is taken.
#pragma once

namespace zvonok::wire {

constexpr int maxFrameBeforeLogin = 4 * 1024;        // bytes on the wire
constexpr int maxFrame = 1024 * 1024;                // bytes on the wire, a request after login
constexpr int maxReplyFrame = 16 * 1024 * 1024;      // bytes on the wire, what a client takes from its server
constexpr int maxDepth = 12;                         // records within records
constexpr int maxText = 4000;                        // characters, unless the field says otherwise
constexpr int maxBlob = 64 * 1024;                   // bytes, unless the field says otherwise
constexpr int maxItems = 10000;                      // of one list, unless the field says otherwise
constexpr long long maxDecoded = 64LL * 1024 * 1024; // bytes of all that one message decodes to
constexpr int compressAbove = 4 * 1024;              // bytes of a body

} // namespace zvonok::wire
