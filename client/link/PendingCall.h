// SPDX-License-Identifier: GPL-3.0-or-later
// A call on its way, without its type: what the link sends and whom it tells. Shared by the link and the
// caller's Call<Request>. Lane of the link.
#pragma once

#include "common/base/Result.h"

#include <QByteArray>
#include <QPointer>

#include <chrono>
#include <functional>

namespace zvonok::client {

struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString what;
};

struct PendingCall {
    using Time = std::chrono::steady_clock::time_point;

    quint16 message = 0;
    quint32 request = 0; // 0: not sent yet
    QByteArray commandId;
    QByteArray body;
    bool duringGreeting = false;
    bool finished = false;
    Time deadline;
    // Empty until then() was called; not called once the context is gone.
    std::function<void(const Result<QByteArray>&)> done;
    std::function<void(const Progress&)> progress;
    bool hasContext = false;
    QPointer<QObject> context;
};

} // namespace zvonok::client
