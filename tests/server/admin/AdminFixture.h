// SPDX-License-Identifier: GPL-3.0-or-later
// A server with the handlers of server/admin and the cheapest hashing; logs people in, by request or through
// a connection, and looks at what was audited and whose sessions live.
#pragma once

#include "common/people/SearchKey.h"
#include "common/wire/FailureRecord.h"
#include "server/admin/AccountRepository.h"
#include "server/admin/AdminFeature.h"
#include "server/admin/FirstStart.h"
#include "server/admin/SessionRepository.h"
#include "server/admin/SettingRepository.h"
#include "tests/server/ServerFixture.h"

namespace zvonok::tests {

class AdminFixture : public ServerFixture
{
public:
    explicit AdminFixture(DatabaseFixture& fixture)
        : ServerFixture(fixture), hasher(QByteArray(32, 'p'), server::HashCost::least()),
          policy(server::PasswordPolicy::shipped()),
          services{hasher,
                   policy,
                   throttle,
                   writeLane(),
                   sessions(),
                   fixture.address(),
                   server::BackupStore(fixture.folder() + QStringLiteral("/backups"),
                                       fixture.folder() + QStringLiteral("/backup.key")),
                   {},
                   QStringLiteral("test"),
                   Moment{1}}
    {
        services.endAccount = [this](Id<Account> account) {
            ended.append(account);
            dispatcher().endAccount(account);
        };
        services.endSession = [this](Id<Session> session) { dispatcher().endSession(session); };
        add(server::adminHandlers(services));
    }

    // An account with a password, without a session.
    Id<Account> account(const QString& login, const QList<Role>& roles, const QString& password)
    {
        const Id<Account> id = actor(login, roles).account;
        const QString hash = hasher.hash(password);
        prepare([=](storage::WriteScope& scope) {
            scope.statement("UPDATE account SET password_hash = :hash WHERE id = :id")
                .bind("hash", hash)
                .bind("id", id)
                .run();
            return scope.statement("DELETE FROM session WHERE account_id = :id").bind("id", id).run();
        });
        return id;
    }
    // A member of staff.
    Id<Staff> staff(const QString& last, const QString& first, const QString& middle)
    {
        return prepare([=](storage::WriteScope& scope) {
            const auto person =
                scope
                    .statement("INSERT INTO person (last_name, first_name, middle_name, search_key, "
                               "changed_at, changed_by) VALUES (:last, :first, :middle, :key, 1, 0) "
                               "RETURNING id")
                    .bind("last", last)
                    .bind("first", first)
                    .bind("middle", middle)
                    .bind("key", searchKey(PersonName{last, first, middle}))
                    .insertedId<Staff>();
            return scope
                .statement("INSERT INTO staff (person_id, position, changed_at, changed_by) "
                           "VALUES (:person, :position, 1, 0) RETURNING id")
                .bind("person", person.value)
                .bind("position", QStringLiteral("учитель"))
                .insertedId<Staff>();
        });
    }

    // From another computer, over a connection as net has it.
    Result<LoggedIn> logInFrom(const QString& address, const QString& login, const QString& password,
                               const QString& device = {})
    {
        return ask(LogIn{login, password, device}, connect(address));
    }
    server::ConnectionId connect(const QString& address)
    {
        dispatcher().opened(++m_connection, address);
        return m_connection;
    }
    template <class Req>
    Result<typename Req::Reply> ask(const Req& request, server::ConnectionId connection)
    {
        const qsizetype before = answers(connection).size();
        wire::Frame frame;
        frame.message = Req::message.number;
        frame.request = ++m_request;
        if (Req::message.kind == wire::MessageKind::Command)
            frame.commandId = newCommandId();
        frame.body = wire::encode(request);
        dispatcher().received(connection, frame);
        if (!QTest::qWaitFor([&] { return answers(connection).size() > before; }, 20000))
            return fail(FailureCode::TimedOut);
        const wire::Frame answer = answers(connection).constLast();
        if (answer.kind == wire::FrameKind::Failure)
            return tl::unexpected(wire::decodeFailure(answer.body));
        return wire::decode<typename Req::Reply>(answer.body);
    }
    // Whoever holds the session of this token.
    server::Actor actorOf(const LoggedIn& in)
    {
        const QByteArray token = in.token;
        server::Actor actor;
        actor.account = in.who.account;
        actor.session = look([=](storage::ReadScope& scope) {
            const auto found = server::sessions::find(scope, token);
            return found ? found->session : Id<Session>{};
        });
        return actor;
    }
    Result<LoggedIn> logIn(const QString& login, const QString& password)
    {
        return send(LogIn{login, password, {}}, server::Actor{});
    }

    QStringList actions()
    {
        return look([](storage::ReadScope& scope) {
            QStringList all;
            scope.statement("SELECT action FROM audit_log ORDER BY seq").each([&](const storage::Row& row) {
                all.append(row.text("action"));
            });
            return all;
        });
    }
    QString everythingAudited()
    {
        return look([](storage::ReadScope& scope) {
            QString all;
            scope.statement("SELECT old_value, new_value FROM audit_log").each([&](const storage::Row& row) {
                all += row.text("old_value") % u'\n' % row.text("new_value") % u'\n';
            });
            return all;
        });
    }
    qint64 openSessions(Id<Account> account)
    {
        return look([=](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM session WHERE account_id = :id AND ended_at IS NULL")
                .bind("id", account)
                .number()
                .value();
        });
    }
    qint64 versionOf(Id<Account> account)
    {
        return look(
            [=](storage::ReadScope& scope) { return server::accounts::find(scope, account)->version; });
    }

    server::PasswordHasher hasher;
    server::PasswordPolicy policy;
    server::LoginThrottle throttle;
    server::AdminServices services;
    QList<Id<Account>> ended;

private:
    QList<wire::Frame> answers(server::ConnectionId connection)
    {
        QList<wire::Frame> found;
        for (const wire::Frame& each : sender().frames(connection))
            if (each.kind == wire::FrameKind::Reply || each.kind == wire::FrameKind::Failure)
                found.append(each);
        return found;
    }

    server::ConnectionId m_connection = 0;
    quint32 m_request = 0;
};

} // namespace zvonok::tests
