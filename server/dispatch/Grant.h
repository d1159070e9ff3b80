// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that a request passed its access rule. Only the dispatcher makes one; repositories' writing
// functions take it, so that a write past the rules does not compile. Lives as long as the handler runs.
#pragma once

#include "server/dispatch/Actor.h"
#include "server/storage/Topic.h"

#include <functional>
#include <optional>

namespace zvonok::server {

template <class H>
class HandlerEntry;

// Who follows a topic, for the others who do.
struct Follower {
    Id<Account> account;
    QString name; // empty: is not shown to others, and not told of them
};

// What a handler asks to be done with the connection after it succeeded.
struct Effects {
    struct Follow {
        storage::Topic topic;
        qint64 after = 0; // changes with a higher sequence are sent
        Follower who;
    };
    std::optional<Follow> follow;
    std::optional<storage::Topic> leave;
    Id<Session> bind;    // the connection now acts for this session …
    Id<Account> account; // … of this account
    bool unbind = false; // logged out
};

// What an actor may see of lists: the query of the repository needs it.
class Visible
{
public:
    Reach reach() const { return m_reach; }
    bool school() const { return includes(m_reach, Reach::School); }
    bool ownClass() const { return includes(m_reach, Reach::OwnClass); }
    bool taught() const { return includes(m_reach, Reach::Taught); }
    bool self() const { return includes(m_reach, Reach::Self); }
    const Actor& actor() const { return *m_actor; }

private:
    template <class H>
    friend class HandlerEntry;
    Visible(const Actor& actor, Reach reach) : m_actor(&actor), m_reach(reach) {}

    const Actor* m_actor;
    Reach m_reach;
};

// What all grants have in common: enough for a repository that does not care which request it was.
class AnyGrant
{
public:
    Q_DISABLE_COPY_MOVE(AnyGrant)

    const Actor& actor() const { return m_actor; }
    // How far the permission of the rule reaches for this actor.
    const Visible& visible() const { return m_visible; }

    // The connection gets the topic's changes from the sequence on, after the reply.
    void follow(const storage::Topic& topic, qint64 after) const
    {
        m_effects.follow =
            Effects::Follow{topic, after, {m_actor.account, m_actor.isStaff() ? m_actor.name : QString()}};
    }
    void leave(const storage::Topic& topic) const { m_effects.leave = topic; }
    void bind(Id<Session> session, Id<Account> account) const
    {
        m_effects.bind = session;
        m_effects.account = account;
    }
    void unbind() const { m_effects.unbind = true; }
    // Of the peer, without port.
    const QString& address() const { return m_address; }

protected:
    AnyGrant(const Actor& actor, Visible visible, const QString& address, Effects& effects)
        : m_actor(actor), m_visible(visible), m_address(address), m_effects(effects)
    {
    }
    ~AnyGrant() = default;

private:
    const Actor& m_actor;
    Visible m_visible;
    QString m_address;
    Effects& m_effects;
};

template <class Req>
class Grant final : public AnyGrant
{
public:
    const Req& request() const { return m_request; }

private:
    template <class H>
    friend class HandlerEntry;
    Grant(const Req& request, const Actor& actor, Visible visible, const QString& address, Effects& effects)
        : AnyGrant(actor, visible, address, effects), m_request(request)
    {
    }

    const Req& m_request;
};

} // namespace zvonok::server
