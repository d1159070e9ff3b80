// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/FailureRecord.h"

namespace zvonok::wire {

template struct Codec<FailureRecord>;

QByteArray encodeFailure(const Failure& failure)
{
    return encode(FailureRecord{qint32(failure.code), failure.field, failure.arguments, failure.incident});
}

Failure decodeFailure(QByteArrayView bytes)
{
    auto record = decode<FailureRecord>(bytes);
    if (!record)
        return record.error();
    return {FailureCode(record->code), record->field, record->arguments, record->incident};
}

} // namespace zvonok::wire
