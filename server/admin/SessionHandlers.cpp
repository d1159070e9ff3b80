// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/SessionHandlers.h"

#include "common/Protocol.h"
#include "common/access/Login.h"
#include "server/admin/AccountRepository.h"
#include "server/admin/SessionRepository.h"
#include "server/admin/SettingRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zvonok::server {

namespace {

QByteArray json(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

tl::unexpected<Failure> wait(qint64 ms)
{
    return fail(FailureCode::TooManyAttempts, {}, {QString::number((ms + 999) / 1000)});
}

// The same work whoever was meant: a name that does not exist is not told apart by the time it takes.
Result<Nothing> recordFailure(const AnyGrant& grant, WorkScope& scope, LoginThrottle& throttle,
                              const QString& key, Id<Account> account)
{
    return scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
        const QString total = QStringLiteral("login.failures");
        settings::write(write, total, settings::read(write, total).toDouble() + 1);
        if (account)
            sessions::accountFailed(grant, write, account);
        else
            throttle.nameFailed(key, write.now());
        if (const auto tell = throttle.sourceFailed(grant.address(), account, write.now())) {
            QJsonArray meant;
            for (const qint64 each : tell->accounts)
                meant.append(each);
            write.audit({QStringLiteral("login.failed"),
                         QStringLiteral("address"),
                         0,
                         {},
                         0,
                         {},
                         json({{QStringLiteral("address"), grant.address()},
                               {QStringLiteral("failures"), tell->failures},
                               {QStringLiteral("accounts"), meant}})});
        }
        return Nothing{};
    });
}

storage::AuditEntry ofAccount(const QString& action, Id<Account> account, const QJsonObject& now)
{
    return {action, QStringLiteral("account"), account.value, {}, 0, {}, json(now)};
}

} // namespace

Who whoIs(storage::ReadScope& scope, const Actor& actor)
{
    Who who;
    who.account = actor.account;
    who.login = actor.login;
    who.name = actor.name;
    who.staff = actor.staff;
    who.guardian = actor.guardian;
    who.pupil = actor.pupil;
    who.roles = actor.roles;
    // What reaches the own class alone is nothing to whoever leads none: no page is shown for it.
    const bool leads =
        actor.staff &&
        scope
            .statement("SELECT c.id FROM school_class c JOIN school_year y ON y.id = c.year_id "
                       "WHERE c.teacher_id = :staff AND c.withdrawn = 0 "
                       "AND y.last_day >= :today LIMIT 1")
            .bind("staff", actor.staff)
            .bind("today", scope.today())
            .number();
    for (const auto& each : enumNames(Permission{})) {
        const Reach reach = actor.reach(each.value);
        if (reach != Reach::None && (leads || reach != Reach::OwnClass))
            who.grants.append(GrantLine{each.value, quint32(reach)});
    }
    who.mustChangePassword = actor.mustChangePassword;
    who.schoolName = settings::schoolName(scope);
    return who;
}

Result<ServerHello> HelloHandler::run(const Grant<Hello>&, storage::ReadScope& scope)
{
    ServerHello hello;
    hello.protocolLowest = protocolLowest;
    hello.protocolHighest = protocolHighest;
    hello.build = services.build;
    hello.schoolName = settings::schoolName(scope);
    hello.capabilities = services.capabilities;
    hello.now = scope.now();
    return hello;
}

Result<LoggedIn> LogInHandler::run(const Grant<LogIn>& grant, WorkScope& scope)
{
    const LogIn& request = grant.request();
    LoginThrottle& throttle = services.throttle;
    const QString key = loginKey(request.login);
    const QByteArray device = sessions::deviceHash(request.device);
    if (const qint64 ms = throttle.sourceWait(grant.address(), scope.clock().now()); ms > 0)
        return wait(ms);

    struct Candidate {
        std::optional<accounts::AccountRow> account;
        Moment blocked;
        bool knownDevice = false;
    };
    auto candidate = scope.read([&](storage::ReadScope& read) -> Result<Candidate> {
        Candidate found;
        found.account = accounts::findByLogin(read, key);
        if (found.account) {
            found.blocked = sessions::blockedUntil(read, found.account->id);
            found.knownDevice = sessions::isKnownDevice(read, found.account->id, device);
        }
        return found;
    });
    if (!candidate)
        return tl::unexpected(candidate.error());
    const auto& account = candidate->account;

    // On a device of theirs people get in whatever others do to their name.
    std::optional<LoginThrottle::Turn> turn;
    if (!candidate->knownDevice) {
        const Moment now = scope.clock().now();
        const qint64 ms = account ? candidate->blocked.ms - now.ms : throttle.nameWait(key, now);
        if (ms > 0)
            return wait(ms);
        turn.emplace(throttle, key);
        if (!turn->mine())
            return wait(1000);
    }

    const bool right = services.hasher.verify(account ? account->passwordHash : QString(), request.password);
    if (!right || account->disabled) {
        auto recorded = recordFailure(grant, scope, throttle, key, account ? account->id : Id<Account>{});
        if (!recorded)
            return tl::unexpected(recorded.error());
        return fail(FailureCode::WrongCredentials);
    }
    const QString renewed = services.hasher.isOutdated(account->passwordHash)
                                ? services.hasher.hash(request.password)
                                : QString();

    LoggedIn reply;
    reply.token = sessions::newToken();
    auto opened = scope.commit([&](storage::WriteScope& write) -> Result<sessions::Opened> {
        // What it was while the password was being hashed may be so no more.
        const auto now = accounts::find(write, account->id);
        if (!now || now->disabled || now->passwordHash != account->passwordHash)
            return fail(FailureCode::WrongCredentials);
        if (!renewed.isEmpty())
            accounts::replaceHash(grant, write, account->id, renewed);
        const auto made = sessions::open(grant, write, account->id, reply.token, device);
        sessions::rememberDevice(grant, write, account->id, device);
        sessions::forgive(grant, write, account->id);
        write.audit(ofAccount(QStringLiteral("session.opened"), account->id,
                              {{QStringLiteral("session"), made.session.value},
                               {QStringLiteral("login"), now->login},
                               {QStringLiteral("knownDevice"), candidate->knownDevice}}));
        auto actor = Actor::load(write, made.session);
        if (!actor)
            return tl::unexpected(actor.error());
        reply.who = whoIs(write, *actor);
        return made;
    });
    if (!opened)
        return tl::unexpected(opened.error());
    reply.expires = opened->expires;
    grant.bind(opened->session, account->id);
    return reply;
}

Result<LoggedIn> ResumeSessionHandler::run(const Grant<ResumeSession>& grant, WorkScope& scope)
{
    const QByteArray& token = grant.request().token;
    if (const qint64 ms = services.throttle.sourceWait(grant.address(), scope.clock().now()); ms > 0)
        return wait(ms);
    LoggedIn reply;
    reply.token = token;
    Id<Session> session;
    auto known = scope.read(
        [&](storage::ReadScope& read) -> Result<bool> { return sessions::find(read, token).has_value(); });
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return fail(FailureCode::NotAuthenticated);
    auto resumed = scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
        const auto found = sessions::find(write, token);
        if (!found)
            return fail(FailureCode::NotAuthenticated);
        auto actor = Actor::load(write, found->session);
        if (!actor)
            return tl::unexpected(actor.error());
        session = found->session;
        reply.expires = sessions::prolong(grant, write, session);
        reply.who = whoIs(write, *actor);
        write.audit(ofAccount(QStringLiteral("session.resumed"), actor->account,
                              {{QStringLiteral("session"), session.value}}));
        return Nothing{};
    });
    if (!resumed)
        return tl::unexpected(resumed.error());
    grant.bind(session, reply.who.account);
    return reply;
}

Result<LoggedOut> LogOutHandler::run(const Grant<LogOut>& grant, storage::WriteScope& scope)
{
    const Actor& actor = grant.actor();
    QList<Id<Session>> others;
    if (grant.request().everywhere)
        others = sessions::endAll(grant, scope, actor.account, actor.session);
    sessions::end(grant, scope, actor.session);
    scope.audit(ofAccount(
        QStringLiteral("session.closed"), actor.account,
        {{QStringLiteral("session"), actor.session.value}, {QStringLiteral("others"), int(others.size())}}));
    scope.afterCommit([end = services.endSession, others] {
        for (const Id<Session> each : others)
            end(each);
    });
    grant.unbind();
    return LoggedOut{true};
}

Result<PasswordChanged> ChangePasswordHandler::run(const Grant<ChangePassword>& grant, WorkScope& scope)
{
    const ChangePassword& request = grant.request();
    const Actor& actor = grant.actor();
    LoginThrottle& throttle = services.throttle;
    if (const qint64 ms = throttle.sourceWait(grant.address(), scope.clock().now()); ms > 0)
        return wait(ms);
    PasswordOwner owner;
    Moment blocked;
    auto account = scope.read([&](storage::ReadScope& read) -> Result<accounts::AccountRow> {
        const auto found = accounts::find(read, actor.account);
        if (!found)
            return fail(FailureCode::NotFound);
        blocked = sessions::blockedUntil(read, actor.account);
        owner = {{found->login, found->lastName, found->firstName, settings::schoolName(read)},
                 found->isStaff()};
        return *found;
    });
    if (!account)
        return tl::unexpected(account.error());
    const QString key = loginKey(account->login);
    const LoginThrottle::Turn turn(throttle, key);
    if (!turn.mine())
        return wait(1000);
    const Moment start = scope.clock().now();
    if (const qint64 ms = std::max(blocked.ms - start.ms, throttle.nameWait(key, start)); ms > 0)
        return wait(ms);
    if (!services.hasher.verify(account->passwordHash, request.oldPassword)) {
        // In memory only: a commit would mark this command as done.
        throttle.nameFailed(key, scope.clock().now());
        throttle.sourceFailed(grant.address(), actor.account, scope.clock().now(), false);
        return fail(FailureCode::WrongCredentials, QStringLiteral("oldPassword"));
    }
    if (request.newPassword == request.oldPassword)
        return fail(FailureCode::PasswordTooWeak, QStringLiteral("newPassword"), {QStringLiteral("same")});
    if (auto strong = services.policy.check(request.newPassword, owner); !strong)
        return tl::unexpected(strong.error());
    const QString hash = services.hasher.hash(request.newPassword);
    if (hash.isEmpty())
        return fail(FailureCode::Busy);
    auto changed = scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
        const auto now = accounts::find(write, actor.account);
        if (!now || now->passwordHash != account->passwordHash)
            return fail(FailureCode::Conflict, QStringLiteral("oldPassword"));
        accounts::setPassword(grant, write, actor.account, hash, false);
        sessions::forgive(grant, write, actor.account);
        const auto others = sessions::endAll(grant, write, actor.account, actor.session);
        write.audit(ofAccount(
            QStringLiteral("account.passwordChanged"), actor.account,
            {{QStringLiteral("login"), now->login}, {QStringLiteral("endedSessions"), int(others.size())}}));
        write.afterCommit([end = services.endSession, others] {
            for (const Id<Session> each : others)
                end(each);
        });
        return Nothing{};
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return PasswordChanged{true};
}

Result<Who> WhoAmIHandler::run(const Grant<WhoAmI>& grant, storage::ReadScope& scope)
{
    return whoIs(scope, grant.actor());
}

} // namespace zvonok::server
