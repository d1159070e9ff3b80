// SPDX-License-Identifier: GPL-3.0-or-later
// What link.call(request) gives: say whom to tell, then forget it. The answer comes once, never from within
// call(), and not at all when the context has gone. Lane of the link.
#pragma once

#include "client/link/PendingCall.h"
#include "common/wire/Codec.h"

#include <QObject>

#include <memory>
#include <utility>

namespace zvonok::client {

class ServerLink;

// The untyped part; also what callRaw() gives.
class RawCall
{
public:
    RawCall(QPointer<QObject> link, std::shared_ptr<PendingCall> call)
        : m_link(std::move(link)), m_call(std::move(call))
    {
    }

    // f: void(const Result<QByteArray>&), the encoded reply.
    template <class F>
    RawCall& then(QObject* context, F f)
    {
        setContext(context);
        m_call->done = std::move(f);
        return *this;
    }
    // f: void(const Progress&)
    template <class F>
    RawCall& onProgress(QObject* context, F f)
    {
        setContext(context);
        m_call->progress = std::move(f);
        return *this;
    }
    RawCall& timeout(std::chrono::milliseconds after)
    {
        m_call->deadline = std::chrono::steady_clock::now() + after;
        return *this;
    }
    // The answer becomes Cancelled; the server is told, and may have done it already.
    void cancel();
    const QByteArray& commandId() const { return m_call->commandId; }

protected:
    void setContext(QObject* context)
    {
        m_call->hasContext = true;
        m_call->context = context;
    }

    QPointer<QObject> m_link;
    std::shared_ptr<PendingCall> m_call;
};

template <wire::Request Req>
class Call : public RawCall
{
public:
    using Reply = typename Req::Reply;
    using RawCall::RawCall;

    // f: void(Result<Reply>)
    template <class F>
    Call& then(QObject* context, F f)
    {
        RawCall::then(context, [f = std::move(f)](const Result<QByteArray>& bytes) mutable {
            if (bytes)
                f(wire::decode<Reply>(*bytes));
            else
                f(Result<Reply>(tl::unexpected(bytes.error())));
        });
        return *this;
    }
    template <class F>
    Call& onProgress(QObject* context, F f)
    {
        RawCall::onProgress(context, std::move(f));
        return *this;
    }
    Call& timeout(std::chrono::milliseconds after)
    {
        RawCall::timeout(after);
        return *this;
    }
};

} // namespace zvonok::client
