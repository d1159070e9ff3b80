// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/ChangeFrame.h"

#include <QtEndian>

#include <algorithm>

namespace zvonok::wire {

namespace {
constexpr qsizetype headSize = 20;
}

QByteArray encodeChange(const ChangeBody& change)
{
    QByteArray out(headSize + change.record.size(), Qt::Uninitialized);
    char* at = out.data();
    qToLittleEndian<qint64>(change.sequence, at);
    qToLittleEndian<qint32>(change.topicKind, at + 8);
    qToLittleEndian<qint64>(change.topicId, at + 12);
    std::copy(change.record.cbegin(), change.record.cend(), at + headSize);
    return out;
}

Result<ChangeBody> decodeChange(QByteArrayView body)
{
    if (body.size() < headSize)
        return fail(FailureCode::MalformedMessage);
    const char* at = body.data();
    ChangeBody change;
    change.sequence = qFromLittleEndian<qint64>(at);
    change.topicKind = qFromLittleEndian<qint32>(at + 8);
    change.topicId = qFromLittleEndian<qint64>(at + 12);
    change.record = body.sliced(headSize).toByteArray();
    if (change.sequence < 0)
        return fail(FailureCode::MalformedMessage);
    return change;
}

} // namespace zvonok::wire
