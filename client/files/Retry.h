// SPDX-License-Identifier: GPL-3.0-or-later
// When a transfer goes on by itself after a failure. Any lane.
#pragma once

#include "common/base/Failure.h"

namespace zvonok::client::retry {

constexpr int mostFailures = 30; // in a row, without a piece that arrived
constexpr int pauseMs = 1000;

// The line or the server's moment, not the request.
inline bool passes(FailureCode code)
{
    return code == FailureCode::ConnectionLost || code == FailureCode::TimedOut ||
           code == FailureCode::ServerStopping || code == FailureCode::Busy;
}

} // namespace zvonok::client::retry
