// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/SessionRepository.h"

#include "server/admin/LoginThrottle.h"
#include "server/admin/SettingRepository.h"

#include <sodium.h>

#include <algorithm>

namespace zvonok::server::sessions {

namespace {

constexpr int usualHours = 12;
constexpr int mostHours = 24 * 7;
constexpr int keptDevices = 20;

QByteArray hashOf(const QByteArray& bytes)
{
    QByteArray sum(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), std::size_t(sum.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

Moment expiry(storage::ReadScope& scope)
{
    const int hours =
        std::clamp(settings::read(scope, QStringLiteral("session.hours")).toInt(usualHours), 1, mostHours);
    return {scope.now().ms + hours * 3600'000LL};
}

} // namespace

QByteArray newToken()
{
    QByteArray token(tokenSize, Qt::Uninitialized);
    randombytes_buf(token.data(), std::size_t(token.size()));
    return token;
}

QByteArray tokenHash(const QByteArray& token) { return hashOf(token); }

QByteArray deviceHash(const QString& device)
{
    return device.size() < shortestDevice ? QByteArray() : hashOf("device " + device.toUtf8());
}

Opened open(const AnyGrant& grant, storage::WriteScope& scope, Id<Account> account, const QByteArray& token,
            const QByteArray& device)
{
    Opened opened;
    opened.expires = expiry(scope);
    opened.session =
        scope
            .statement("INSERT INTO session (token_hash, account_id, created_at, last_seen_at, expires_at, "
                       "address, device) VALUES (:hash, :account, :at, :at, :end, :address, :device) "
                       "RETURNING id")
            .bind("hash", tokenHash(token))
            .bind("account", account)
            .bind("at", scope.now())
            .bind("end", opened.expires)
            .bind("address", grant.address())
            .bind("device", QString::fromLatin1(device.left(4).toHex()))
            .insertedId<Session>();
    scope.statement("UPDATE account SET last_login_at = :at WHERE id = :id")
        .bind("at", scope.now())
        .bind("id", account)
        .run();
    return opened;
}

std::optional<Opened> find(storage::ReadScope& scope, const QByteArray& token)
{
    std::optional<Opened> found;
    if (token.size() != tokenSize)
        return found;
    scope
        .statement("SELECT s.id, s.expires_at FROM session s JOIN account a ON a.id = s.account_id "
                   "WHERE s.token_hash = :hash AND s.ended_at IS NULL AND s.expires_at > :now "
                   "AND a.disabled = 0")
        .bind("hash", tokenHash(token))
        .bind("now", scope.now())
        .each([&](const storage::Row& row) {
            found = Opened{row.id<Session>("id"), row.moment("expires_at")};
        });
    return found;
}

Moment prolong(const AnyGrant& grant, storage::WriteScope& scope, Id<Session> session)
{
    const Moment end = expiry(scope);
    scope
        .statement("UPDATE session SET last_seen_at = :at, expires_at = :end, address = :address "
                   "WHERE id = :id")
        .bind("at", scope.now())
        .bind("end", end)
        .bind("address", grant.address())
        .bind("id", session)
        .run();
    return end;
}

bool end(const AnyGrant&, storage::WriteScope& scope, Id<Session> session)
{
    return scope.statement("UPDATE session SET ended_at = :at WHERE id = :id AND ended_at IS NULL")
               .bind("at", scope.now())
               .bind("id", session)
               .run() > 0;
}

QList<Id<Session>> endAll(const AnyGrant&, storage::WriteScope& scope, Id<Account> account, Id<Session> kept)
{
    return scope
        .statement("UPDATE session SET ended_at = :at WHERE account_id = :account AND ended_at IS NULL "
                   "AND id <> COALESCE({int:kept}, 0) RETURNING id")
        .bind("at", scope.now())
        .bind("account", account)
        .bind("kept", kept)
        .ids<Session>();
}

bool isKnownDevice(storage::ReadScope& scope, Id<Account> account, const QByteArray& device)
{
    return !device.isEmpty() &&
           scope
               .statement("SELECT account_id FROM known_device WHERE account_id = :account "
                          "AND device_hash = :device")
               .bind("account", account)
               .bind("device", device)
               .number()
               .has_value();
}

void rememberDevice(const AnyGrant&, storage::WriteScope& scope, Id<Account> account,
                    const QByteArray& device)
{
    if (device.isEmpty())
        return;
    scope
        .statement("INSERT INTO known_device (account_id, device_hash, first_seen_at, last_seen_at) "
                   "VALUES (:account, :device, :at, :at) ON CONFLICT (account_id, device_hash) "
                   "DO UPDATE SET last_seen_at = excluded.last_seen_at")
        .bind("account", account)
        .bind("device", device)
        .bind("at", scope.now())
        .run();
    scope
        .statement("DELETE FROM known_device WHERE account_id = :account AND device_hash NOT IN "
                   "(SELECT device_hash FROM known_device WHERE account_id = :account "
                   "ORDER BY last_seen_at DESC, device_hash LIMIT {int:kept})")
        .bind("account", account)
        .bind("kept", keptDevices)
        .run();
}

Moment blockedUntil(storage::ReadScope& scope, Id<Account> account)
{
    const auto until = scope.statement("SELECT blocked_until FROM login_penalty WHERE account_id = :account")
                           .bind("account", account)
                           .number();
    return {until.value_or(0)};
}

void accountFailed(const AnyGrant&, storage::WriteScope& scope, Id<Account> account)
{
    const auto before = scope
                            .statement("SELECT failures FROM login_penalty WHERE account_id = :account "
                                       "AND last_failure_at > :counted")
                            .bind("account", account)
                            .bind("counted", Moment{scope.now().ms - LoginThrottle::countedMs})
                            .number();
    const int failures = int(before.value_or(0)) + 1;
    scope
        .statement("INSERT INTO login_penalty (account_id, failures, last_failure_at, blocked_until) "
                   "VALUES (:account, :failures, :at, :until) ON CONFLICT (account_id) DO UPDATE SET "
                   "failures = excluded.failures, last_failure_at = excluded.last_failure_at, "
                   "blocked_until = excluded.blocked_until")
        .bind("account", account)
        .bind("failures", failures)
        .bind("at", scope.now())
        .bind("until", Moment{scope.now().ms + LoginThrottle::delayAfter(failures)})
        .run();
}

void forgive(const AnyGrant&, storage::WriteScope& scope, Id<Account> account)
{
    scope.statement("DELETE FROM login_penalty WHERE account_id = :account").bind("account", account).run();
}

} // namespace zvonok::server::sessions
