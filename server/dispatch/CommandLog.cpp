// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/CommandLog.h"

namespace zvonok::server::commandlog {

Result<std::optional<Known>> find(storage::WriteScope& scope, const QByteArray& commandId)
{
    std::optional<Known> known;
    bool foreign = false;
    scope.statement("SELECT account_id, request, reply FROM command_log WHERE command_id = :id")
        .bind("id", commandId)
        .each([&](const storage::Row& row) {
            foreign = row.number("account_id") != scope.origin().account ||
                      row.number("request") != scope.origin().request;
            known = Known{row.blob("reply"), true};
        });
    if (foreign)
        return fail(FailureCode::Conflict, QStringLiteral("commandId"));
    // The first byte tells whether the answer was kept.
    if (known) {
        known->replyKept = known->reply.startsWith('\1');
        known->reply.remove(0, 1);
    }
    return known;
}

void keep(storage::WriteScope& scope, const QByteArray& commandId, const QByteArray& reply)
{
    scope
        .statement("INSERT INTO command_log (command_id, account_id, request, reply, at) "
                   "VALUES (:id, :account, :request, :reply, :at)")
        .bind("id", commandId)
        .bind("account", scope.origin().account)
        .bind("request", qint64(scope.origin().request))
        .bind("reply", reply)
        .bind("at", scope.now())
        .run();
}

qint64 forgetOld(storage::WriteScope& scope)
{
    return scope.statement("DELETE FROM command_log WHERE at < :before")
        .bind("before", Moment{scope.now().ms - keptMs})
        .run();
}

} // namespace zvonok::server::commandlog
