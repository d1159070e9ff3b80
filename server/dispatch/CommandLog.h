// SPDX-License-Identifier: GPL-3.0-or-later
// One effect per command id, also after a restart: the answer to each mutating request is kept in the
// transaction that did it, and given again when the request comes again. Write lane.
#pragma once

#include "common/access/Role.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server::commandlog {

struct Known {
    QByteArray reply;
    bool replyKept = true; // false: it held secrets and was not stored
};

// Conflict: the id was used by another account or for another request.
Result<std::optional<Known>> find(storage::WriteScope& scope, const QByteArray& commandId);
void keep(storage::WriteScope& scope, const QByteArray& commandId, const QByteArray& reply);
// Answers older than this are forgotten; an outbox older than that asks its person.
constexpr qint64 keptMs = 60LL * 24 * 3600 * 1000;
qint64 forgetOld(storage::WriteScope& scope);

} // namespace zvonok::server::commandlog
