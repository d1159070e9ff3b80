// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL about sessions, known devices and the waits after wrong passwords. Tokens are stored as hashes
// only. Lane of the scope.
#pragma once

#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server::sessions {

constexpr int tokenSize = 32;
// Shorter texts tell nothing that a pupil could not guess, and make no known device.
constexpr int shortestDevice = 16;

QByteArray newToken();
QByteArray tokenHash(const QByteArray& token);
// Empty for a device that cannot be known.
QByteArray deviceHash(const QString& device);

struct Opened {
    Id<Session> session;
    Moment expires;
};
Opened open(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account, const QByteArray& token,
            const QByteArray& device);
// Nothing: there is none, it has ended, or its account is disabled.
std::optional<Opened> find(storage::ReadScope& scope, const QByteArray& token);
// From now on for its whole time again.
Moment prolong(const AnyGrant& grant, storage::WriteScope& scope, Id<Session> session);
bool end(const AnyGrant& grant, storage::WriteScope& scope, Id<Session> session);
// Those that were open. kept: this one stays.
QList<Id<Session>> endAll(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account,
                          Id<Session> kept = {});

bool isKnownDevice(storage::ReadScope& scope, Id<Account> account, const QByteArray& device);
void rememberDevice(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account,
                    const QByteArray& device);

// Until when tries at this account do not count; 0: they do.
Moment blockedUntil(storage::ReadScope& scope, Id<Account> account);
void accountFailed(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account);
void forgive(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account);

} // namespace zvonok::server::sessions
