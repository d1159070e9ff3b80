// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/Dispatcher.h"

#include "common/wire/FailureRecord.h"
#include "server/dispatch/CommandLog.h"

#include <algorithm>
#include <future>

namespace zvonok::server {

struct Dispatcher::Exchange {
    ConnectionId connection = 0;
    quint32 request = 0;
    QByteArray commandId;
    Sessions::Peer peer;
    std::shared_ptr<AnyHandler> handler;
    std::shared_ptr<Task> task;
    Effects effects;
    std::optional<Actor> fixedActor;                           // runHere only
    std::function<void(const Result<QByteArray>&)> answerHere; // runHere only

    storage::Origin origin() const
    {
        return {fixedActor ? fixedActor->account.value : peer.account.value,
                fixedActor ? fixedActor->session.value : peer.session.value, peer.address,
                handler->message().number, fixedActor && fixedActor->system};
    }
};

namespace {

// Failures that a handler must not be asked about again: the peer does not keep to the protocol.
bool breach(FailureCode code) { return code == FailureCode::MalformedMessage; }

} // namespace

Dispatcher::Dispatcher(Lanes lanes, Sessions& sessions) : m_lanes(lanes), m_sessions(sessions) {}

void Dispatcher::addEntry(std::unique_ptr<AnyHandler> handler)
{
    const quint16 number = handler->message().number;
    Q_ASSERT(!m_handlers.contains(number));
    m_handlers.insert(number, std::shared_ptr<AnyHandler>(std::move(handler)));
}

QList<const AnyHandler*> Dispatcher::handlers() const
{
    QList<const AnyHandler*> all;
    for (const auto& handler : m_handlers)
        all.append(handler.get());
    std::sort(all.begin(), all.end(), [](const AnyHandler* a, const AnyHandler* b) {
        return a->message().number < b->message().number;
    });
    return all;
}

void Dispatcher::opened(ConnectionId connection, const QString& address)
{
    m_sessions.opened(connection, address);
}

void Dispatcher::closed(ConnectionId connection)
{
    m_sessions.closed(connection);
    m_lanes.followers.gone(connection);
    const std::lock_guard lock(m_cancelMutex);
    m_cancelled.erase(m_cancelled.lower_bound({connection, 0}),
                      m_cancelled.upper_bound({connection, 0xffffffffU}));
}

void Dispatcher::received(ConnectionId connection, wire::Frame frame)
{
    if (frame.kind == wire::FrameKind::Cancel) {
        const std::lock_guard lock(m_cancelMutex);
        if (m_cancelled.size() < 10000)
            m_cancelled.emplace(connection, frame.request);
        return;
    }
    auto exchange = std::make_shared<Exchange>();
    exchange->connection = connection;
    exchange->request = frame.request;
    exchange->commandId = frame.commandId;
    exchange->handler = m_handlers.value(frame.message);
    if (!exchange->handler) {
        answer(*exchange, fail(FailureCode::NotSupported));
        return;
    }
    exchange->peer = m_sessions.peer(connection);
    AnyHandler& handler = *exchange->handler;
    if (handler.needsLogin() && !exchange->peer.session) {
        answer(*exchange, fail(FailureCode::NotAuthenticated));
        return;
    }
    const bool command = handler.message().kind == wire::MessageKind::Command && handler.needsLogin();
    if (command && frame.commandId.size() != wire::commandIdSize) {
        answer(*exchange, fail(FailureCode::MalformedMessage, QStringLiteral("commandId")));
        return;
    }
    auto task = handler.decode(frame.body);
    if (!task) {
        answer(*exchange, tl::unexpected(task.error()));
        return;
    }
    exchange->task = std::move(*task);
    switch (handler.lane()) {
    case Lane::Read:
        runRead(exchange);
        return;
    case Lane::Write:
        runWrite(exchange);
        return;
    case Lane::Hashing:
    case Lane::Work:
        runWork(exchange);
        return;
    }
}

Result<Actor> Dispatcher::admitted(const Exchange& exchange, storage::ReadScope& scope)
{
    if (exchange.fixedActor)
        return *exchange.fixedActor;
    if (!exchange.handler->needsLogin())
        return Actor{};
    auto actor = Actor::load(scope, exchange.peer.session);
    if (!actor)
        return actor;
    if (actor->mustChangePassword && !exchange.handler->beforePasswordChange())
        return fail(FailureCode::PasswordChangeRequired);
    return actor;
}

void Dispatcher::runRead(const std::shared_ptr<Exchange>& exchange)
{
    const bool taken = m_lanes.read.submit(
        [this, exchange](storage::ReadScope& scope) {
            const auto run = [&]() -> Result<QByteArray> {
                auto actor = admitted(*exchange, scope);
                if (!actor)
                    return tl::unexpected(actor.error());
                if (auto ok = exchange->task->check(scope, *actor); !ok)
                    return tl::unexpected(ok.error());
                return exchange->task->read(scope, *actor, exchange->peer.address, exchange->effects);
            };
            answer(*exchange, run());
        },
        [this, exchange](const Failure& failure) { answer(*exchange, tl::unexpected(failure)); });
    if (!taken)
        answer(*exchange, fail(FailureCode::Busy));
}

void Dispatcher::runWrite(const std::shared_ptr<Exchange>& exchange)
{
    const bool taken = m_lanes.write.submit(
        exchange->origin(),
        [exchange](storage::WriteScope& scope) -> Result<QByteArray> {
            auto actor = admitted(*exchange, scope);
            if (!actor)
                return tl::unexpected(actor.error());
            if (!exchange->commandId.isEmpty()) {
                auto known = commandlog::find(scope, exchange->commandId);
                if (!known)
                    return tl::unexpected(known.error());
                if (*known)
                    return (*known)->reply;
            }
            if (auto ok = exchange->task->check(scope, *actor); !ok)
                return tl::unexpected(ok.error());
            auto reply = exchange->task->write(scope, *actor, exchange->peer.address, exchange->effects);
            if (reply && !exchange->commandId.isEmpty())
                commandlog::keep(scope, exchange->commandId, '\1' + *reply);
            return reply;
        },
        [this, exchange](const Result<QByteArray>& result, const storage::Commit&) {
            answer(*exchange, result);
        });
    if (!taken)
        answer(*exchange, fail(FailureCode::Busy));
}

// ---------------------------------------------------------------------------------------------- work

class Dispatcher::Work final : public WorkScope
{
public:
    Work(Dispatcher& dispatcher, Exchange& exchange) : m_dispatcher(dispatcher), m_exchange(exchange) {}

    void progress(qint64 done, qint64 total, const QString& what) override
    {
        if (m_exchange.answerHere || !m_dispatcher.m_sender)
            return;
        wire::Frame frame;
        frame.kind = wire::FrameKind::Progress;
        frame.message = m_exchange.handler->message().number;
        frame.request = m_exchange.request;
        frame.body = QByteArray::number(done) + ' ' + QByteArray::number(total) + ' ' + what.toUtf8();
        m_dispatcher.m_sender->send(m_exchange.connection, wire::encodeFrame(frame));
    }
    bool cancelled() const override
    {
        const std::lock_guard lock(m_dispatcher.m_cancelMutex);
        return m_dispatcher.m_cancelled.contains({m_exchange.connection, m_exchange.request});
    }
    const Clock& clock() const override { return m_dispatcher.m_lanes.clock; }

protected:
    Failure readBlocking(const std::function<void(storage::ReadScope&)>& f) override
    {
        std::promise<Failure> promise;
        auto future = promise.get_future();
        const bool taken = m_dispatcher.m_lanes.read.submit(
            [&](storage::ReadScope& scope) {
                f(scope);
                promise.set_value({});
            },
            [&](const Failure& failure) { promise.set_value(failure); });
        return taken ? future.get() : Failure{FailureCode::Busy, {}, {}, {}};
    }
    Failure writeBlocking(const std::function<Result<Nothing>(storage::WriteScope&)>& f) override
    {
        std::promise<Failure> promise;
        auto future = promise.get_future();
        const bool taken = m_dispatcher.m_lanes.write.submit(
            m_exchange.origin(),
            [&](storage::WriteScope& scope) -> Result<QByteArray> {
                if (m_exchange.handler->needsLogin()) {
                    auto actor = admitted(m_exchange, scope);
                    if (!actor)
                        return tl::unexpected(actor.error());
                    if (auto ok = m_exchange.task->check(scope, *actor); !ok)
                        return tl::unexpected(ok.error());
                    if (auto ok = once(scope); !ok)
                        return tl::unexpected(ok.error());
                }
                if (auto done = f(scope); !done)
                    return tl::unexpected(done.error());
                return QByteArray();
            },
            [&](const Result<QByteArray>& result, const storage::Commit&) {
                promise.set_value(result ? Failure{} : result.error());
            });
        return taken ? future.get() : Failure{FailureCode::Busy, {}, {}, {}};
    }

private:
    // The answers of work commands hold secrets or files: that they were done is kept, the answer is not.
    Result<Nothing> once(storage::WriteScope& scope)
    {
        if (m_exchange.commandId.isEmpty() || m_kept)
            return Nothing{};
        auto known = commandlog::find(scope, m_exchange.commandId);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return fail(FailureCode::AlreadyExists, QStringLiteral("commandId"), {QStringLiteral("done")});
        commandlog::keep(scope, m_exchange.commandId, QByteArray(1, '\0'));
        m_kept = true;
        return Nothing{};
    }

    Dispatcher& m_dispatcher;
    Exchange& m_exchange;
    bool m_kept = false;
};

void Dispatcher::runWork(const std::shared_ptr<Exchange>& exchange)
{
    WorkPool& pool = exchange->handler->lane() == Lane::Hashing ? m_lanes.hashing : m_lanes.work;
    const bool taken = pool.submit([this, exchange] {
        Work scope(*this, *exchange);
        std::optional<Actor> actor;
        auto admittedNow = scope.read([&](storage::ReadScope& read) -> Result<Nothing> {
            auto found = admitted(*exchange, read);
            if (!found)
                return tl::unexpected(found.error());
            if (auto ok = exchange->task->check(read, *found); !ok)
                return ok;
            actor = std::move(*found);
            return Nothing{};
        });
        if (!admittedNow) {
            answer(*exchange, tl::unexpected(admittedNow.error()));
            return;
        }
        answer(*exchange, exchange->task->work(scope, *actor, exchange->peer.address, exchange->effects));
    });
    if (!taken)
        answer(*exchange, fail(FailureCode::Busy));
}

// ---------------------------------------------------------------------------------------------- answers

void Dispatcher::answer(Exchange& exchange, const Result<QByteArray>& result)
{
    {
        const std::lock_guard lock(m_cancelMutex);
        m_cancelled.erase({exchange.connection, exchange.request});
    }
    if (exchange.answerHere) {
        exchange.answerHere(result);
        return;
    }
    if (!m_sender)
        return;
    if (result && exchange.effects.bind) {
        // The reply follows the binding, so that the client's next request finds it.
        if (m_sessions.bind(exchange.connection, exchange.effects.bind, exchange.effects.account))
            m_sender->setAuthenticated(exchange.connection, true);
    }
    if (result && exchange.effects.unbind) {
        m_sessions.unbind(exchange.connection);
        m_lanes.followers.gone(exchange.connection);
    }

    wire::Frame frame;
    frame.request = exchange.request;
    frame.message = exchange.handler ? exchange.handler->message().number : quint16(0);
    frame.kind = result ? wire::FrameKind::Reply : wire::FrameKind::Failure;
    frame.body = result ? *result : wire::encodeFailure(result.error());
    m_sender->send(exchange.connection, wire::encodeFrame(frame));

    if (!result) {
        if (breach(result.error().code))
            m_sender->close(exchange.connection);
        return;
    }
    if (exchange.effects.leave)
        m_lanes.followers.leave(exchange.connection, *exchange.effects.leave);
    if (exchange.effects.follow)
        m_lanes.followers.follow(exchange.connection, exchange.effects.follow->topic,
                                 exchange.effects.follow->after, exchange.effects.follow->who);
}

void Dispatcher::endAccount(Id<Account> account)
{
    for (const ConnectionId connection : m_sessions.ofAccount(account)) {
        m_sessions.unbind(connection);
        m_lanes.followers.gone(connection);
        if (m_sender)
            m_sender->close(connection);
    }
}

void Dispatcher::endSession(Id<Session> session)
{
    for (const ConnectionId connection : m_sessions.ofSession(session)) {
        m_sessions.unbind(connection);
        m_lanes.followers.gone(connection);
        if (m_sender)
            m_sender->close(connection);
    }
}

Result<QByteArray> Dispatcher::runHere(quint16 number, QByteArrayView body, const Actor& actor,
                                       const QByteArray& commandId, const QString& address)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->handler = m_handlers.value(number);
    if (!exchange->handler)
        return fail(FailureCode::NotSupported);
    exchange->peer.address = address;
    exchange->peer.session = actor.session;
    exchange->peer.account = actor.account;
    if (actor.system)
        exchange->fixedActor = actor;
    exchange->commandId = commandId;
    auto task = exchange->handler->decode(body);
    if (!task)
        return tl::unexpected(task.error());
    exchange->task = std::move(*task);
    if (exchange->handler->needsLogin() && !actor.system && !actor.session)
        return fail(FailureCode::NotAuthenticated);
    std::promise<Result<QByteArray>> promise;
    auto future = promise.get_future();
    exchange->answerHere = [&promise](const Result<QByteArray>& result) { promise.set_value(result); };
    switch (exchange->handler->lane()) {
    case Lane::Read:
        runRead(exchange);
        break;
    case Lane::Write:
        runWrite(exchange);
        break;
    case Lane::Hashing:
    case Lane::Work:
        runWork(exchange);
        break;
    }
    return future.get();
}

} // namespace zvonok::server
