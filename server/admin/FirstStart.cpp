// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/FirstStart.h"

#include "common/access/Login.h"
#include "server/admin/AccountRepository.h"
#include "server/admin/SettingRepository.h"
#include "server/dispatch/Dispatcher.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zvonok::server {

namespace {

constexpr int targetMs = 100;

const QString& costName()
{
    static const QString name = QStringLiteral("passwords.cost");
    return name;
}

storage::Origin ofSystem()
{
    storage::Origin origin;
    origin.system = true;
    return origin;
}

} // namespace

Result<PasswordHasher> preparePasswords(storage::WriteLane& lane, const QString& pepperFile, bool quick)
{
    auto pepper = PasswordHasher::pepperOfFile(pepperFile);
    if (!pepper)
        return tl::unexpected(pepper.error());
    if (quick)
        return PasswordHasher(*pepper, HashCost::floor());
    auto kept = storage::writeNow(lane, ofSystem(), [](storage::WriteScope& scope) -> Result<QJsonObject> {
        return settings::read(scope, costName()).toObject();
    });
    if (!kept)
        return tl::unexpected(kept.error());
    const QString passes = QStringLiteral("passes");
    const QString bytes = QStringLiteral("bytes");
    HashCost cost = HashCost::floor();
    if (kept->contains(passes)) {
        // Whoever writes into the database cannot make hashing cheap.
        cost.passes = std::max(cost.passes, qint64(kept->value(passes).toDouble()));
        cost.bytes = std::max(cost.bytes, qint64(kept->value(bytes).toDouble()));
        return PasswordHasher(*pepper, cost);
    }
    cost = calibrate(targetMs);
    auto written = storage::writeNow(lane, ofSystem(), [=](storage::WriteScope& scope) -> Result<Nothing> {
        const QJsonObject measured{{passes, cost.passes}, {bytes, cost.bytes}};
        settings::write(scope, costName(), measured);
        scope.audit({QStringLiteral("setting.changed"),
                     costName(),
                     0,
                     {},
                     0,
                     {},
                     QJsonDocument(measured).toJson(QJsonDocument::Compact)});
        return Nothing{};
    });
    if (!written)
        return tl::unexpected(written.error());
    return PasswordHasher(*pepper, cost);
}

Result<QList<OneTimePassword>> firstAccounts(Dispatcher& dispatcher, storage::ReadPool& pool)
{
    auto empty = storage::readNow(
        pool, [](storage::ReadScope& scope) -> Result<bool> { return accounts::isEmpty(scope); });
    if (!empty)
        return tl::unexpected(empty.error());
    if (!*empty)
        return QList<OneTimePassword>();
    // Both roles: somebody must be able to set the school up; they are parted when there are two people.
    CreateAccount request;
    request.login = QStringLiteral("admin");
    request.roles = {Role::SystemAdministrator, Role::Coordinator};
    auto reply =
        dispatcher.runHere(CreateAccount::message.number, wire::encode(request), Actor::ofSystem(), {}, {});
    if (!reply)
        return tl::unexpected(reply.error());
    auto issued = wire::decode<AccountsIssued>(*reply);
    if (!issued)
        return tl::unexpected(issued.error());
    return issued->slips;
}

Result<QList<OneTimePassword>> passwordFor(Dispatcher& dispatcher, storage::ReadPool& read,
                                           const QString& login)
{
    const auto account = storage::readNow(read, [&](storage::ReadScope& scope) -> Result<Id<Account>> {
        const auto found = accounts::findByLogin(scope, loginKey(login));
        if (!found)
            return fail(FailureCode::NotFound, QStringLiteral("--new-password"), {login});
        return found->id;
    });
    if (!account)
        return tl::unexpected(account.error());
    auto reply = dispatcher.runHere(IssuePasswords::message.number, wire::encode(IssuePasswords{{*account}}),
                                    Actor::ofSystem(), {}, {});
    if (!reply)
        return tl::unexpected(reply.error());
    return wire::decode<AccountsIssued>(*reply).map(
        [](const AccountsIssued& issued) { return issued.slips; });
}

Result<Nothing> keepSchoolName(storage::WriteLane& lane, const QString& name)
{
    if (name.trimmed().isEmpty())
        return Nothing{};
    return storage::writeNow(lane, ofSystem(), [name](storage::WriteScope& scope) -> Result<Nothing> {
        const QString before = settings::schoolName(scope);
        if (before == name)
            return Nothing{};
        const QString setting = QStringLiteral("school.name");
        const auto state = [&](const QString& text) {
            return QJsonDocument(QJsonObject{{setting, text}}).toJson(QJsonDocument::Compact);
        };
        settings::write(scope, setting, name);
        scope.audit({QStringLiteral("setting.changed"), setting, 0, {}, 0, state(before), state(name)});
        return Nothing{};
    });
}

} // namespace zvonok::server
