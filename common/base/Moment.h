// SPDX-License-Identifier: GPL-3.0-or-later
// A point in time in milliseconds since 1970-01-01 UTC. Dates of school life (a lesson, a birthday) are
// QDate: they have no time zone. Moments are only ever taken from the server's clock.
#pragma once

#include <QDateTime>

namespace zvonok {

struct Moment {
    qint64 ms = 0; // 0: not set

    constexpr explicit operator bool() const { return ms != 0; }
    constexpr auto operator<=>(const Moment&) const = default;
    QDateTime local() const { return QDateTime::fromMSecsSinceEpoch(ms); }
};

} // namespace zvonok
