// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of an access rule. A handler carries one in its type: `static constexpr auto access = …`. A
// permission alone is not a rule: it must say where. Each rule has check(), evaluated in the transaction of
// the action, and describe(), which the golden access table prints.
//
// "Where" is resolved by a function of the feature that owns the id, found by its arguments:
//   bool reaches(storage::ReadScope&, const Actor&, Reach, Id<Group>);
#pragma once

#include "common/wire/Codec.h"
#include "server/dispatch/Actor.h"

#include <string_view>
#include <tuple>

namespace zvonok::server::access {

// What an actor may not see answers NotFound: the same as what does not exist.
template <class Req, class T>
Result<Nothing> checkOne(storage::ReadScope& scope, const Actor& actor, Reach reach, Id<T> id)
{
    if (id.value <= 0 || !reaches(scope, actor, reach, id))
        return fail(FailureCode::NotFound);
    return Nothing{};
}

inline QString permissionName(Permission permission)
{
    for (const auto& each : enumNames(Permission{}))
        if (each.value == permission)
            return wire::detail::text(each.name);
    return {};
}

// Before anybody has logged in. why: printed in the access table.
struct BeforeLogin {
    std::string_view why;

    static constexpr bool needsLogin = false;
    static constexpr bool beforePasswordChange = true;
    Permission permission() const { return Permission::Unknown; }
    template <class Req>
    Result<Nothing> check(storage::ReadScope&, const Actor&, const Req&) const
    {
        return Nothing{};
    }
    QString describe() const { return QStringLiteral("before login: ") + wire::detail::text(why); }
};
constexpr BeforeLogin beforeLogin(std::string_view why) { return {why}; }

// Anybody who has logged in, about the own account.
template <bool BeforePasswordChange>
struct Self {
    static constexpr bool needsLogin = true;
    static constexpr bool beforePasswordChange = BeforePasswordChange;
    Permission permission() const { return Permission::Unknown; }
    template <class Req>
    Result<Nothing> check(storage::ReadScope&, const Actor&, const Req&) const
    {
        return Nothing{};
    }
    QString describe() const { return QStringLiteral("self"); }
};
constexpr Self<false> self() { return {}; }
// Also while the first password must still be changed.
constexpr Self<true> selfBeforePasswordChange() { return {}; }

struct NeedsLogin {
    static constexpr bool needsLogin = true;
    static constexpr bool beforePasswordChange = false;
};

// One id of the request must be within reach.
template <class Req, class T>
struct At : NeedsLogin {
    Permission needed;
    Id<T> Req::*id;

    constexpr At(Permission p, Id<T> Req::*member) : needed(p), id(member) {}
    Permission permission() const { return needed; }
    Result<Nothing> check(storage::ReadScope& scope, const Actor& actor, const Req& request) const
    {
        const Reach reach = actor.reach(needed);
        if (reach == Reach::None)
            return fail(FailureCode::NotPermitted);
        return checkOne<Req>(scope, actor, reach, request.*id);
    }
    QString describe() const { return permissionName(needed) + QStringLiteral(" at its id"); }
};

// As At, or the actor stands in there for somebody: then the handler lets through only what the actor stands
// in at. Of those alone who might have taught there.
//   bool standsIn(storage::ReadScope&, const Actor&, Id<Group>);
template <class Req, class T>
struct AtOrStandingIn : NeedsLogin {
    Permission needed;
    Id<T> Req::*id;

    constexpr AtOrStandingIn(Permission p, Id<T> Req::*member) : needed(p), id(member) {}
    Permission permission() const { return needed; }
    Result<Nothing> check(storage::ReadScope& scope, const Actor& actor, const Req& request) const
    {
        const Reach reach = actor.reach(needed);
        if (reach == Reach::None)
            return fail(FailureCode::NotPermitted);
        auto there = checkOne<Req>(scope, actor, reach, request.*id);
        if (!there && includes(reach, Reach::Taught) && (request.*id).value > 0 &&
            standsIn(scope, actor, request.*id))
            return Nothing{};
        return there;
    }
    QString describe() const { return permissionName(needed) + QStringLiteral(" at its id or standing in"); }
};

// The id inside a record of the request; none (a new record) needs the whole school.
template <class Req, class R, class T>
struct AtWithin : NeedsLogin {
    Permission needed;
    R Req::*record;
    Id<T> R::*id;

    constexpr AtWithin(Permission p, R Req::*r, Id<T> R::*member) : needed(p), record(r), id(member) {}
    Permission permission() const { return needed; }
    Result<Nothing> check(storage::ReadScope& scope, const Actor& actor, const Req& request) const
    {
        const Reach reach = actor.reach(needed);
        if (reach == Reach::None)
            return fail(FailureCode::NotPermitted);
        if (!(request.*record.*id))
            return includes(reach, Reach::School) ? Result<Nothing>(Nothing{})
                                                  : fail(FailureCode::NotPermitted);
        return checkOne<Req>(scope, actor, reach, request.*record.*id);
    }
    QString describe() const
    {
        return permissionName(needed) + QStringLiteral(" at its record, new ones: school");
    }
};

// Each id of a list must be within reach; an empty list passes.
template <class Req, class T>
struct AtEach : NeedsLogin {
    Permission needed;
    QList<Id<T>> Req::*ids;

    constexpr AtEach(Permission p, QList<Id<T>> Req::*member) : needed(p), ids(member) {}
    Permission permission() const { return needed; }
    Result<Nothing> check(storage::ReadScope& scope, const Actor& actor, const Req& request) const
    {
        const Reach reach = actor.reach(needed);
        if (reach == Reach::None)
            return fail(FailureCode::NotPermitted);
        for (const Id<T> each : request.*ids)
            if (auto ok = checkOne<Req>(scope, actor, reach, each); !ok)
                return ok;
        return Nothing{};
    }
    QString describe() const { return permissionName(needed) + QStringLiteral(" at each id"); }
};

// Each id that the request names must be within reach; where it names none, the whole school is meant.
template <class Req, class... T>
struct AtPresent : NeedsLogin {
    Permission needed;
    std::tuple<Id<T> Req::*...> ids;

    constexpr AtPresent(Permission p, Id<T> Req::*... members) : needed(p), ids(members...) {}
    Permission permission() const { return needed; }
    Result<Nothing> check(storage::ReadScope& scope, const Actor& actor, const Req& request) const
    {
        const Reach reach = actor.reach(needed);
        if (reach == Reach::None)
            return fail(FailureCode::NotPermitted);
        bool any = false;
        Result<Nothing> result = Nothing{};
        const auto one = [&](auto member) {
            if (request.*member == decltype(request.*member){} || !result)
                return;
            any = true;
            result = checkOne<Req>(scope, actor, reach, request.*member);
        };
        std::apply([&](auto... member) { (one(member), ...); }, ids);
        if (!any && !includes(reach, Reach::School))
            return fail(FailureCode::NotPermitted);
        return result;
    }
    QString describe() const
    {
        return permissionName(needed) + QStringLiteral(" at each id given, none: school");
    }
};

struct WholeSchool : NeedsLogin {
    Permission needed;
    std::string_view why;

    constexpr WholeSchool(Permission p, std::string_view w) : needed(p), why(w) {}
    Permission permission() const { return needed; }
    template <class Req>
    Result<Nothing> check(storage::ReadScope&, const Actor& actor, const Req&) const
    {
        return includes(actor.reach(needed), Reach::School) ? Result<Nothing>(Nothing{})
                                                            : fail(FailureCode::NotPermitted);
    }
    QString describe() const
    {
        return permissionName(needed) + QStringLiteral(" in the whole school: ") + wire::detail::text(why);
    }
};

// Begins something that is the actor's own and nobody else's, so that there is no id yet. why: printed.
struct ForOneself : NeedsLogin {
    Permission needed;
    std::string_view why;

    constexpr ForOneself(Permission p, std::string_view w) : needed(p), why(w) {}
    Permission permission() const { return needed; }
    template <class Req>
    Result<Nothing> check(storage::ReadScope&, const Actor& actor, const Req&) const
    {
        return actor.reach(needed) != Reach::None ? Result<Nothing>(Nothing{})
                                                  : fail(FailureCode::NotPermitted);
    }
    QString describe() const
    {
        return permissionName(needed) + QStringLiteral(" for oneself: ") + wire::detail::text(why);
    }
};

// A list: any reach will do, and the repository's query takes the Visible of the grant.
struct Filtered : NeedsLogin {
    Permission needed;

    constexpr explicit Filtered(Permission p) : needed(p) {}
    Permission permission() const { return needed; }
    template <class Req>
    Result<Nothing> check(storage::ReadScope&, const Actor& actor, const Req&) const
    {
        return actor.reach(needed) != Reach::None ? Result<Nothing>(Nothing{})
                                                  : fail(FailureCode::NotPermitted);
    }
    QString describe() const { return permissionName(needed) + QStringLiteral(", rows filtered"); }
};

// Not a rule yet: it must say where.
struct PermissionOnly {
    Permission needed;

    template <class Req, class T>
    constexpr At<Req, T> at(Id<T> Req::*id) const
    {
        return {needed, id};
    }
    template <class Req, class T>
    constexpr AtOrStandingIn<Req, T> atOrStandingIn(Id<T> Req::*id) const
    {
        return {needed, id};
    }
    template <class Req, class R, class T>
    constexpr AtWithin<Req, R, T> at(R Req::*record, Id<T> R::*id) const
    {
        return {needed, record, id};
    }
    template <class Req, class T>
    constexpr AtEach<Req, T> atEach(QList<Id<T>> Req::*ids) const
    {
        return {needed, ids};
    }
    template <class Req, class... T>
    constexpr AtPresent<Req, T...> atPresent(Id<T> Req::*... ids) const
    {
        return {needed, ids...};
    }
    constexpr WholeSchool wholeSchool(std::string_view why) const { return {needed, why}; }
    constexpr ForOneself forOneself(std::string_view why) const { return {needed, why}; }
    constexpr Filtered filtered() const { return Filtered(needed); }
};
constexpr PermissionOnly permission(Permission needed) { return {needed}; }

template <class Rule, class Req>
concept RuleFor = requires(const Rule& rule, storage::ReadScope& scope, const Actor& actor,
                           const Req& request)
{
    {
        rule.check(scope, actor, request)
        } -> std::same_as<Result<Nothing>>;
    {
        rule.describe()
        } -> std::same_as<QString>;
    {
        Rule::needsLogin
        } -> std::convertible_to<bool>;
};

} // namespace zvonok::server::access
