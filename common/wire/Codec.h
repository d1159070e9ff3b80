// SPDX-License-Identifier: GPL-3.0-or-later
// Records to and from the Protobuf wire format (through protozero) and JSON, driven by fields(). Decoding
// checks every length, count, depth, range and text before it takes memory; unknown fields are skipped, so
// that an older program reads what a newer one wrote. Any lane; no state.
//
// C++ → .proto: bool → bool · enum → enum · signed → sint64 · unsigned → uint64 · double → double · QString →
// string · QByteArray → bytes · QDate → sint64 (days since 1970-01-01) · Moment, Id → int64 · QList of
// numbers → packed.
#pragma once

#include "common/base/Id.h"
#include "common/base/Moment.h"
#include "common/base/Result.h"
#include "common/wire/Limits.h"
#include "common/wire/Message.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace zvonok::wire {

template <class T>
struct Codec {
    static QByteArray encode(const T& value);
    static Result<T> decode(QByteArrayView bytes);
    static QJsonObject toJson(const T& value);
    // Unknown names are refused: a typing mistake in a script must not pass silently.
    static Result<T> fromJson(const QJsonObject& json);
};

template <class T>
QByteArray encode(const T& value)
{
    return Codec<T>::encode(value);
}
template <class T>
Result<T> decode(QByteArrayView bytes)
{
    return Codec<T>::decode(bytes);
}
template <class T>
QJsonObject toJson(const T& value)
{
    return Codec<T>::toJson(value);
}

} // namespace zvonok::wire

#include "common/wire/CodecImpl.h"
