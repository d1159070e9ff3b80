// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all messages as values, so that one test runs over each of them. Any lane.
#pragma once

#include "common/Protocol.h"
#include "common/wire/FailureRecord.h"
#include "tests/support/RandomRecord.h"

#include <vector>

namespace zvonok::tests {

struct AnyMessage {
    QString name;
    wire::MessageInfo info;
    QByteArray (*make)(quint64 seed);                   // bytes of a made-up instance
    Result<QByteArray> (*again)(QByteArrayView);        // decoded and encoded once more
    Result<QJsonObject> (*toJson)(QByteArrayView);      // decoded, as JSON
    Result<QByteArray> (*fromJson)(const QJsonObject&); // read from JSON, encoded
};

template <class T>
AnyMessage anyMessage()
{
    AnyMessage out;
    out.name = wire::detail::text(T::message.name);
    out.info = T::message;
    out.make = [](quint64 seed) { return wire::encode(RandomRecord(seed).make<T>()); };
    out.again = [](QByteArrayView bytes) { return wire::decode<T>(bytes).map(&wire::Codec<T>::encode); };
    out.toJson = [](QByteArrayView bytes) { return wire::decode<T>(bytes).map(&wire::Codec<T>::toJson); };
    out.fromJson = [](const QJsonObject& json) {
        return wire::Codec<T>::fromJson(json).map(&wire::Codec<T>::encode);
    };
    return out;
}

inline const std::vector<AnyMessage>& everyMessage()
{
    static const std::vector<AnyMessage> all = [] {
        std::vector<AnyMessage> out;
        wire::forEachType(wire::Join<AllMessages, wire::TypeList<wire::FailureRecord>>{},
                          [&]<class T>() { out.push_back(anyMessage<T>()); });
        return out;
    }();
    return all;
}

} // namespace zvonok::tests
