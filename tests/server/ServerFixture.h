// SPDX-License-Identifier: GPL-3.0-or-later
// A dispatcher with real lanes on a fresh database of either engine, no sockets: requests go in as a session
// of an account with roles, replies come back typed. What was published is kept for the test to look at.
#pragma once

#include "server/dispatch/Dispatcher.h"
#include "server/feed/Publisher.h"
#include "tests/support/DatabaseFixture.h"

#include <QRandomGenerator>

namespace zvonok::tests {

// Takes what the server sends to connections.
class CapturingSender final : public server::FrameSender
{
public:
    void send(server::ConnectionId connection, const QByteArray& encodedFrame) override
    {
        const std::lock_guard lock(m_mutex);
        m_sent[connection].append(encodedFrame);
    }
    void setAuthenticated(server::ConnectionId, bool) override {}
    void close(server::ConnectionId connection) override
    {
        const std::lock_guard lock(m_mutex);
        m_closed.insert(connection);
    }
    qint64 queuedBytes(server::ConnectionId connection) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_queuedOf.value(connection, m_queued);
    }

    QList<wire::Frame> frames(server::ConnectionId connection)
    {
        const std::lock_guard lock(m_mutex);
        QList<wire::Frame> all;
        for (const QByteArray& bytes : m_sent.value(connection)) {
            wire::FrameReader reader(wire::maxReplyFrame);
            reader.append(bytes);
            all.append(reader.next().value().value());
        }
        return all;
    }
    bool isClosed(server::ConnectionId connection)
    {
        const std::lock_guard lock(m_mutex);
        return m_closed.contains(connection);
    }
    void setQueued(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_queued = bytes;
    }
    // Of this connection, whatever all have.
    void setQueuedOf(server::ConnectionId connection, qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_queuedOf.insert(connection, bytes);
    }

private:
    mutable std::mutex m_mutex;
    QHash<server::ConnectionId, QList<QByteArray>> m_sent;
    QSet<server::ConnectionId> m_closed;
    qint64 m_queued = 0;
    QHash<server::ConnectionId, qint64> m_queuedOf;
};

inline QByteArray newCommandId()
{
    QByteArray id(wire::commandIdSize, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(id.data()), wire::commandIdSize / 4);
    return id;
}

class ServerFixture
{
public:
    explicit ServerFixture(DatabaseFixture& database)
        : m_database(database), m_publisher(std::make_unique<server::Publisher>()),
          m_read(database.address(), 2, database.clock()),
          m_write(database.address(), database.clock(),
                  [this](const QList<storage::PublishedChange>& changes) { m_publisher->publish(changes); }),
          m_hashing(1, 100), m_work(1, 100),
          m_dispatcher({m_read, m_write, m_hashing, m_work, *m_publisher, database.clock()}, m_sessions)
    {
        m_publisher->setSender(m_sender);
        m_dispatcher.setSender(m_sender);
        const auto write = m_write.start();
        const auto read = m_read.start();
        if (!write || !read)
            qFatal("the lanes did not start: %d %s, %d %s", write ? 0 : int(write.error().code),
                   write ? "" : qPrintable(write.error().incident), read ? 0 : int(read.error().code),
                   read ? "" : qPrintable(read.error().incident));
    }
    ~ServerFixture()
    {
        m_hashing.stop();
        m_work.stop();
        m_write.stop();
        m_read.stop();
    }
    Q_DISABLE_COPY_MOVE(ServerFixture)

    template <class Set>
    void add(Set set)
    {
        m_dispatcher.add(std::move(set));
    }
    server::Dispatcher& dispatcher() { return m_dispatcher; }
    server::Sessions& sessions() { return m_sessions; }
    CapturingSender& sender() { return m_sender; }
    storage::ReadPool& readPool() { return m_read; }
    storage::WriteLane& writeLane() { return m_write; }
    DatabaseFixture& database() { return m_database; }

    // Prepares data past all rules.
    template <class F>
    auto prepare(F f)
    {
        auto result =
            storage::writeNow(m_write, storage::Origin{0, 0, QStringLiteral("test"), 0, true},
                              [f](storage::WriteScope& scope) mutable
                              -> Result<std::invoke_result_t<F&, storage::WriteScope&>> { return f(scope); });
        if (!result)
            qFatal("preparing failed: %d %s", int(result.error().code), qPrintable(result.error().incident));
        return *result;
    }
    template <class F>
    auto look(F f)
    {
        return storage::readNow(m_read,
                                [f](storage::ReadScope& scope) mutable
                                -> Result<std::invoke_result_t<F&, storage::ReadScope&>> { return f(scope); })
            .value();
    }

    // An account with a live session; staff: whose it is.
    server::Actor actor(const QString& login, const QList<Role>& roles, Id<Staff> staff = {},
                        bool mustChange = false)
    {
        return prepare([=](storage::WriteScope& scope) {
            server::Actor made;
            auto insert =
                scope.statement("INSERT INTO account (login, login_key, must_change_password, person_id, "
                                "created_at, changed_at) VALUES (:login, :key, :must, :person, :at, :at) "
                                "RETURNING id");
            if (staff)
                insert.bind("person", scope.statement("SELECT person_id FROM staff WHERE id = :id")
                                          .bind("id", staff)
                                          .number()
                                          .value());
            else
                insert.bindNull("person");
            made.account = insert.bind("login", login)
                               .bind("key", login.toCaseFolded())
                               .bind("must", mustChange)
                               .bind("at", scope.now())
                               .insertedId<Account>();
            for (const Role role : roles)
                scope.statement("INSERT INTO account_role (account_id, role) VALUES (:account, :role)")
                    .bind("account", made.account)
                    .bind("role", role)
                    .run();
            made.session =
                scope
                    .statement("INSERT INTO session (token_hash, account_id, created_at, last_seen_at, "
                               "expires_at) VALUES (:hash, :account, :at, :at, :end) RETURNING id")
                    .bind("hash", newCommandId())
                    .bind("account", made.account)
                    .bind("at", scope.now())
                    .bind("end", Moment{scope.now().ms + 3'600'000})
                    .insertedId<Session>();
            return made;
        });
    }

    template <class Req>
    Result<typename Req::Reply> send(const Req& request, const server::Actor& actor,
                                     const QByteArray& commandId = newCommandId())
    {
        auto bytes = m_dispatcher.runHere(Req::message.number, wire::encode(request), actor, commandId,
                                          QStringLiteral("127.0.0.1"));
        if (!bytes)
            return tl::unexpected(bytes.error());
        return wire::decode<typename Req::Reply>(*bytes);
    }
    template <class Req>
    FailureCode failure(const Req& request, const server::Actor& actor)
    {
        auto result = send(request, actor);
        return result ? FailureCode::Unknown : result.error().code;
    }

private:
    DatabaseFixture& m_database;
    CapturingSender m_sender;
    server::Sessions m_sessions;
    std::unique_ptr<server::Publisher> m_publisher;
    storage::ReadPool m_read;
    storage::WriteLane m_write;
    server::WorkPool m_hashing;
    server::WorkPool m_work;
    server::Dispatcher m_dispatcher;
};

} // namespace zvonok::tests
