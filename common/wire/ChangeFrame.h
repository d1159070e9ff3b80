// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a Change frame: which change of the school's history it is, of which topic, and the new record.
// The frame's message number tells the record's type.
//
//   sequence  i64   number in the change log; 0 for what stands in no log (Resync)
//   kind      i32   kind of the topic
//   id        i64   which one of that kind
//   record          the encoded record
//
// All numbers little-endian. Any lane; no state.
#pragma once

#include "common/base/Result.h"

#include <QByteArray>

namespace zvonok::wire {

struct ChangeBody {
    qint64 sequence = 0;
    qint32 topicKind = 0;
    qint64 topicId = 0;
    QByteArray record;

    bool operator==(const ChangeBody&) const = default;
};

QByteArray encodeChange(const ChangeBody& change);
Result<ChangeBody> decodeChange(QByteArrayView body);

} // namespace zvonok::wire
