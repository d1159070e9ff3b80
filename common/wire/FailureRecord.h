// SPDX-License-Identifier: GPL-3.0-or-later
// A Failure as it travels: the same data, its code as a number, so that one this program does not know
// survives.
#pragma once

#include "common/wire/Codec.h"

namespace zvonok::wire {

struct FailureRecord {
    qint32 code = 0;
    QString field;
    QStringList arguments;
    QString incident;

    static constexpr MessageInfo message = record("Failure");
    static constexpr auto fields()
    {
        using F = FailureRecord;
        return wire::fields<F>(wire::field<1>("code", &F::code), wire::field<2>("field", &F::field),
                               wire::field<3>("arguments", &F::arguments, max(64)),
                               wire::field<4>("incident", &F::incident));
    }
};

extern template struct Codec<FailureRecord>;

QByteArray encodeFailure(const Failure& failure);
Failure decodeFailure(QByteArrayView bytes); // an undecodable one becomes MalformedMessage

} // namespace zvonok::wire
