// SPDX-License-Identifier: GPL-3.0-or-later
// A file that the server itself has made and holds whole: stored and hung at its owner in one job. Write
// lane.
#pragma once

#include "server/dispatch/Grant.h"
#include "server/files/OwnerKinds.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server::files {

// by: the account that is named as the one who attached it.
void storeWhole(storage::WriteScope& scope, const Owner& owner, const QString& name, const QByteArray& bytes,
                qint64 by, Moment at);

} // namespace zvonok::server::files
