// SPDX-License-Identifier: GPL-3.0-or-later
// Who asked for a change and from where: goes with every write into the audit log and to those who follow.
// Any lane.
#pragma once

#include <QString>

namespace zvonok::storage {

struct Origin {
    qint64 account = 0;
    qint64 session = 0;
    QString address;     // of the peer, without port
    quint16 request = 0; // message number
    bool system = false; // a job of the server itself

    bool operator==(const Origin&) const = default;
};

} // namespace zvonok::storage
