// SPDX-License-Identifier: GPL-3.0-or-later
// What the outbox's file holds: one record for each thing that happened to an entry. Any lane.
#pragma once

#include "common/wire/Codec.h"
#include "common/wire/FailureRecord.h"

namespace zvonok::client {

struct OutboxEntry {
    using Self = OutboxEntry;
    qint64 sequence = 0;
    QByteArray commandId; // 16 bytes; the server does what it names once
    quint16 number = 0;   // of the message
    QByteArray body;
    QString context; // for the person
    QByteArray key;
    Moment at; // by the workstation's clock, for showing only

    bool operator==(const OutboxEntry&) const = default;
    static constexpr auto message = wire::record("OutboxEntry");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sequence), ZVONOK_FIELD_MAX(2, commandId, 16),
                                  ZVONOK_FIELD(3, number), ZVONOK_FIELD_MAX(4, body, 1024 * 1024),
                                  ZVONOK_FIELD(5, context), ZVONOK_FIELD(6, key), ZVONOK_FIELD(7, at));
    }
};

struct RefusedEntry {
    OutboxEntry entry;
    Failure failure;
};

enum class OutboxEvent { Unknown = 0, Appended = 1, Done = 2, Refused = 3 };
constexpr auto enumNames(OutboxEvent)
{
    using wire::EnumName;
    return std::array{EnumName<OutboxEvent>{OutboxEvent::Unknown, "unknown"},
                      EnumName<OutboxEvent>{OutboxEvent::Appended, "appended"},
                      EnumName<OutboxEvent>{OutboxEvent::Done, "done"},
                      EnumName<OutboxEvent>{OutboxEvent::Refused, "refused"}};
}

struct OutboxRecord {
    using Self = OutboxRecord;
    OutboxEvent event = OutboxEvent::Unknown;
    OutboxEntry entry;           // of Done and Refused the sequence alone
    wire::FailureRecord failure; // of Refused

    static constexpr auto message = wire::record("OutboxRecord");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, event), ZVONOK_FIELD(2, entry), ZVONOK_FIELD(3, failure));
    }
};

} // namespace zvonok::client

extern template struct zvonok::wire::Codec<zvonok::client::OutboxRecord>;
