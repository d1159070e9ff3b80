// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: what travels between two programs, over TLS. All numbers little-endian.
//
//   length   u32   bytes that follow this field
//   kind     u8    FrameKind
//   flags    u8    1: body is zstd · 2: a 16-byte command id stands before the body
//   message  u16   number of the request or change
//   request  u32   chosen by the client, joins the answer with the request; 0 for changes
//   [command id]  16 bytes, commands only
//   body
//
// The reader refuses a length over its limit at the header, before it takes memory. Any lane.
#pragma once

#include "common/base/Result.h"
#include "common/wire/Limits.h"

#include <QByteArray>

#include <optional>

namespace zvonok::wire {

enum class FrameKind : quint8 {
    Request = 1,
    Reply = 2,
    Failure = 3,
    Change = 4,
    Progress = 5,
    Cancel = 6,
    Ping = 7,
    Pong = 8,
};

struct Frame {
    FrameKind kind = FrameKind::Request;
    quint16 message = 0;
    quint32 request = 0;
    QByteArray commandId; // empty, or 16 bytes
    QByteArray body;

    bool operator==(const Frame&) const = default;
};

constexpr int commandIdSize = 16;

// The bytes of a frame; compresses the body above Limits' threshold where that makes it smaller.
QByteArray encodeFrame(const Frame& frame);

// Takes bytes as they come and gives whole frames. After a failure the connection must be closed.
class FrameReader
{
public:
    explicit FrameReader(int limit) : m_limit(limit) {}

    void setLimit(int limit) { m_limit = limit; }
    void append(QByteArrayView bytes) { m_buffer.append(bytes); }
    // The next whole frame, nothing where more bytes are needed, or the failure that ends the connection.
    Result<std::optional<Frame>> next();
    qsizetype buffered() const { return m_buffer.size() - m_at; }

private:
    QByteArray m_buffer;
    qsizetype m_at = 0; // start of what was not yet taken: bytes are not moved for every frame
    int m_limit;
};

} // namespace zvonok::wire
