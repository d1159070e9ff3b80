// SPDX-License-Identifier: GPL-3.0-or-later
// Every request of the protocol by its name, for programs that take it as text: fields, JSON to the wire and
// back.
#pragma once

#include "common/Protocol.h"

#include <QJsonArray>

#include <functional>

namespace zvonok::client {

struct RequestEntry {
    wire::MessageInfo message;
    QString name;
    QJsonArray fields;
    std::function<Result<QByteArray>(const QJsonObject&)> encode; // the request
    std::function<Result<QJsonObject>(QByteArrayView)> decode;    // the reply
};

QList<RequestEntry> allRequests();
// An unknown name has no entry.
std::optional<RequestEntry> requestNamed(const QString& name);

} // namespace zvonok::client
