// SPDX-License-Identifier: GPL-3.0-or-later
// From a frame to an answer: finds the handler, decodes, and on the handler's lane loads the actor, evaluates
// the access rule in the transaction of the action, runs, answers. The only maker of Grants. received() is
// called on net lanes; answers leave from the lane that made them.
#pragma once

#include "server/dispatch/Exchange.h"
#include "server/dispatch/Handler.h"
#include "server/dispatch/Sessions.h"
#include "server/dispatch/WorkPool.h"
#include "server/storage/ReadPool.h"
#include "server/storage/WriteLane.h"

#include <QHash>

#include <atomic>
#include <set>

namespace zvonok::server {

// What the dispatcher asks of the feed (server/feed implements it).
class Followers
{
public:
    virtual ~Followers() = default;
    virtual void follow(ConnectionId connection, const storage::Topic& topic, qint64 after,
                        const Follower& who) = 0;
    virtual void leave(ConnectionId connection, const storage::Topic& topic) = 0;
    virtual void gone(ConnectionId connection) = 0;
};

class Dispatcher final : public RequestSink
{
public:
    struct Lanes {
        storage::ReadPool& read;
        storage::WriteLane& write;
        WorkPool& hashing;
        WorkPool& work;
        Followers& followers;
        const Clock& clock;
    };

    Dispatcher(Lanes lanes, Sessions& sessions);

    template <class... H>
    void add(HandlerSet<H...> set)
    {
        for (auto& entry : set.entries)
            addEntry(std::move(entry));
    }
    // The sender is made after the dispatcher, and before any connection.
    void setSender(FrameSender& sender) { m_sender = &sender; }
    QList<const AnyHandler*> handlers() const;

    void opened(ConnectionId connection, const QString& address) override;
    void received(ConnectionId connection, wire::Frame frame) override;
    void closed(ConnectionId connection) override;

    // Ends the connections of the account now. Called after COMMIT of what took its rights away.
    void endAccount(Id<Account> account);
    void endSession(Id<Session> session);
    // Runs a request inside the server, as the system or as `actor`'s session; for jobs of the server and
    // tests.
    Result<QByteArray> runHere(quint16 number, QByteArrayView body, const Actor& actor,
                               const QByteArray& commandId, const QString& address);

private:
    struct Exchange;
    class Work;

    void addEntry(std::unique_ptr<AnyHandler> handler);
    void runRead(const std::shared_ptr<Exchange>& exchange);
    void runWrite(const std::shared_ptr<Exchange>& exchange);
    void runWork(const std::shared_ptr<Exchange>& exchange);
    static Result<Actor> admitted(const Exchange& exchange, storage::ReadScope& scope);
    void answer(Exchange& exchange, const Result<QByteArray>& result);

    Lanes m_lanes;
    Sessions& m_sessions;
    FrameSender* m_sender = nullptr;
    QHash<quint16, std::shared_ptr<AnyHandler>> m_handlers;
    std::mutex m_cancelMutex;
    std::set<std::pair<ConnectionId, quint32>> m_cancelled;
};

} // namespace zvonok::server
