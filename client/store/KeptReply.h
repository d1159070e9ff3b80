// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of kept replies hold. Any lane.
#pragma once

#include "common/wire/Codec.h"

namespace zvonok::client {

// A reply as it was seen last, sealed as a whole.
struct KeptReply {
    using Self = KeptReply;
    quint16 number = 0; // of the request
    QByteArray request; // encoded
    QByteArray reply;
    Moment at; // by the workstation's clock

    bool operator==(const KeptReply&) const = default;
    static constexpr auto message = wire::record("KeptReply");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, number), ZVONOK_FIELD_MAX(2, request, 4096),
                                  ZVONOK_FIELD_MAX(3, reply, 1024 * 1024), ZVONOK_FIELD(4, at));
    }
};

// In the clear beside them: how to make the key from the password, and whether it may still be tried.
struct KeptKey {
    using Self = KeptKey;
    QByteArray salt;
    quint32 passes = 0;
    quint32 mebibytes = 0;
    QByteArray wrapped; // the key that seals the replies
    qint32 wrong = 0;   // passwords tried since the last right one
    Moment proven;      // when a server last said that the password is right

    static constexpr auto message = wire::record("KeptKey");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, salt, 16), ZVONOK_FIELD(2, passes),
                                  ZVONOK_FIELD(3, mebibytes), ZVONOK_FIELD_MAX(4, wrapped, 200),
                                  ZVONOK_FIELD(5, wrong), ZVONOK_FIELD(6, proven));
    }
};

} // namespace zvonok::client

extern template struct zvonok::wire::Codec<zvonok::client::KeptReply>;
extern template struct zvonok::wire::Codec<zvonok::client::KeptKey>;
