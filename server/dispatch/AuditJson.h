// SPDX-License-Identifier: GPL-3.0-or-later
// A record as the audit keeps it: compact JSON.
#pragma once

#include "common/wire/Codec.h"

#include <QJsonDocument>

namespace zvonok::server {

template <wire::Message T>
QByteArray auditJson(const T& record)
{
    return QJsonDocument(wire::toJson(record)).toJson(QJsonDocument::Compact);
}

} // namespace zvonok::server
