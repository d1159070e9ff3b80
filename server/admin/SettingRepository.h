// SPDX-License-Identifier: GPL-3.0-or-later
// Named settings of the school, each one JSON value. Lane of the scope.
#pragma once

#include "server/storage/WriteScope.h"

#include <QJsonValue>

namespace zvonok::server::settings {

// Undefined where there is none.
QJsonValue read(storage::ReadScope& scope, const QString& name);
void write(storage::WriteScope& scope, const QString& name, const QJsonValue& value);

QString schoolName(storage::ReadScope& scope);

} // namespace zvonok::server::settings
