// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/Registry.h"

namespace zvonok::client {

namespace {

template <class Req>
RequestEntry entryOf()
{
    RequestEntry entry;
    entry.message = Req::message;
    entry.name = wire::detail::text(Req::message.name);
    wire::forEachField<Req>([&](const auto& field) { entry.fields.append(wire::detail::text(field.name)); });
    entry.encode = [](const QJsonObject& json) -> Result<QByteArray> {
        auto request = wire::Codec<Req>::fromJson(json);
        if (!request)
            return tl::unexpected(request.error());
        return wire::encode(*request);
    };
    entry.decode = [](QByteArrayView body) -> Result<QJsonObject> {
        auto reply = wire::decode<typename Req::Reply>(body);
        if (!reply)
            return tl::unexpected(reply.error());
        return wire::toJson(*reply);
    };
    return entry;
}

} // namespace

QList<RequestEntry> allRequests()
{
    QList<RequestEntry> all;
    wire::forEachType(AllRequests{}, [&]<class Req>() { all.append(entryOf<Req>()); });
    std::sort(all.begin(), all.end(), [](const RequestEntry& a, const RequestEntry& b) {
        return a.message.number < b.message.number;
    });
    return all;
}

std::optional<RequestEntry> requestNamed(const QString& name)
{
    for (const RequestEntry& entry : allRequests())
        if (entry.name == name)
            return entry;
    return std::nullopt;
}

} // namespace zvonok::client
