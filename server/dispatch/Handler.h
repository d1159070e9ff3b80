// SPDX-License-Identifier: GPL-3.0-or-later
// A handler answers one request. Its lane follows from what its run() takes: ReadScope& (read pool),
// WriteScope& (write lane) or WorkScope& (work pool: hashing, long work; it asks for reads and one commit
// itself). A handler without an access rule, or with one that does not fit its request, does not compile.
#pragma once

#include "server/dispatch/Access.h"
#include "server/dispatch/Grant.h"
#include "server/dispatch/WorkScope.h"
#include "server/storage/WriteScope.h"

#include <memory>

namespace zvonok::server {

enum class Lane { Read, Write, Hashing, Work };

template <class H>
concept HasRule = requires
{
    H::access;
}
&&access::RuleFor<std::remove_cvref_t<decltype(H::access)>, typename H::Request>;

template <class H>
concept Reads = requires(H h, const Grant<typename H::Request>& grant, storage::ReadScope& scope)
{
    {
        h.run(grant, scope)
        } -> std::same_as<Result<typename H::Request::Reply>>;
}
&&H::Request::message.kind == wire::MessageKind::Query;

template <class H>
concept Writes = requires(H h, const Grant<typename H::Request>& grant, storage::WriteScope& scope)
{
    {
        h.run(grant, scope)
        } -> std::same_as<Result<typename H::Request::Reply>>;
}
&&H::Request::message.kind == wire::MessageKind::Command;

template <class H>
concept Works = requires(H h, const Grant<typename H::Request>& grant, WorkScope& scope)
{
    {
        h.run(grant, scope)
        } -> std::same_as<Result<typename H::Request::Reply>>;
};

template <class H>
concept Handler = wire::Request<typename H::Request> && HasRule<H> &&(Reads<H> || Writes<H> || Works<H>);

template <class H>
constexpr Lane laneOf()
{
    if constexpr (Reads<H>)
        return Lane::Read;
    else if constexpr (Writes<H>)
        return Lane::Write;
    else if constexpr (requires { H::hashes; })
        return Lane::Hashing;
    else
        return Lane::Work;
}

// A decoded request, ready to run on its lane. The reply comes encoded.
class Task
{
public:
    virtual ~Task() = default;
    virtual Result<Nothing> check(storage::ReadScope& scope, const Actor& actor) const = 0;
    virtual Result<QByteArray> read(storage::ReadScope& scope, const Actor& actor, const QString& address,
                                    Effects& effects) = 0;
    virtual Result<QByteArray> write(storage::WriteScope& scope, const Actor& actor, const QString& address,
                                     Effects& effects) = 0;
    virtual Result<QByteArray> work(WorkScope& scope, const Actor& actor, const QString& address,
                                    Effects& effects) = 0;
};

class AnyHandler
{
public:
    virtual ~AnyHandler() = default;
    virtual wire::MessageInfo message() const = 0;
    virtual Lane lane() const = 0;
    virtual bool needsLogin() const = 0;
    virtual bool beforePasswordChange() const = 0;
    virtual Permission permission() const = 0;
    virtual QString rule() const = 0;
    virtual Result<std::shared_ptr<Task>> decode(QByteArrayView body) = 0;
};

template <class H>
class HandlerEntry final : public AnyHandler
{
    static_assert(Handler<H>,
                  "a handler needs a Request, an access rule that fits it, and a run() that fits its kind");
    using Req = typename H::Request;

public:
    explicit HandlerEntry(H handler) : m_handler(std::make_shared<H>(std::move(handler))) {}

    wire::MessageInfo message() const override { return Req::message; }
    Lane lane() const override { return laneOf<H>(); }
    bool needsLogin() const override { return H::access.needsLogin; }
    bool beforePasswordChange() const override { return H::access.beforePasswordChange; }
    Permission permission() const override { return H::access.permission(); }
    QString rule() const override { return H::access.describe(); }

    Result<std::shared_ptr<Task>> decode(QByteArrayView body) override
    {
        auto request = wire::decode<Req>(body);
        if (!request)
            return tl::unexpected(request.error());
        return std::make_shared<Run>(m_handler, std::move(*request));
    }

private:
    class Run final : public Task
    {
    public:
        Run(std::shared_ptr<H> handler, Req request)
            : m_run(std::move(handler)), m_request(std::move(request))
        {
        }

        Result<Nothing> check(storage::ReadScope& scope, const Actor& actor) const override
        {
            return H::access.check(scope, actor, m_request);
        }
        Result<QByteArray> read(storage::ReadScope& scope, const Actor& actor, const QString& address,
                                Effects& effects) override
        {
            if constexpr (Reads<H>)
                return run(scope, actor, address, effects);
            else
                return fail(FailureCode::NotSupported);
        }
        Result<QByteArray> write(storage::WriteScope& scope, const Actor& actor, const QString& address,
                                 Effects& effects) override
        {
            if constexpr (Writes<H>)
                return run(scope, actor, address, effects);
            else
                return fail(FailureCode::NotSupported);
        }
        Result<QByteArray> work(WorkScope& scope, const Actor& actor, const QString& address,
                                Effects& effects) override
        {
            if constexpr (Works<H>)
                return run(scope, actor, address, effects);
            else
                return fail(FailureCode::NotSupported);
        }

    private:
        template <class Scope>
        Result<QByteArray> run(Scope& scope, const Actor& actor, const QString& address, Effects& effects)
        {
            const Grant<Req> grant(m_request, actor, Visible(actor, actor.reach(H::access.permission())),
                                   address, effects);
            auto reply = m_run->run(grant, scope);
            if (!reply)
                return tl::unexpected(reply.error());
            return wire::encode(*reply);
        }

        std::shared_ptr<H> m_run;
        Req m_request;
    };

    std::shared_ptr<H> m_handler;
};

// A feature's export: its handlers, as types (for the compile-time check that none is missing) and as
// objects.
template <class... H>
struct HandlerSet {
    using Requests = wire::TypeList<typename H::Request...>;
    std::vector<std::unique_ptr<AnyHandler>> entries;

    explicit HandlerSet(H... handler)
    {
        (entries.push_back(std::make_unique<HandlerEntry<H>>(std::move(handler))), ...);
    }
};

namespace detail {
template <class R, class... All>
constexpr int countOf(wire::TypeList<All...>)
{
    return (0 + ... + int(std::is_same_v<R, All>));
}
template <class... R, class Handled>
constexpr bool eachOnce(wire::TypeList<R...>, Handled handled)
{
    return ((countOf<R>(handled) == 1) && ...);
}
} // namespace detail

} // namespace zvonok::server
