// SPDX-License-Identifier: GPL-3.0-or-later
// A record declares its members once, as a list of (tag, name, member). Codec, JSON, equality, .proto, row
// binding and test data are loops over that list. A forgotten member or a doubled tag does not compile.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zvonok::wire {

// How much one member may hold: characters of a text, bytes of a blob, items of a list.
struct Limit {
    int value = 0; // 0: the default of its kind
};
constexpr Limit max(int value) { return {value}; }

template <int Tag, class Owner, class Member>
struct Field {
    static constexpr int tag = Tag;
    using Type = Member;
    std::string_view name;
    Member Owner::*member;
    Limit limit;
};

template <int Tag, class Owner, class Member>
constexpr Field<Tag, Owner, Member> field(std::string_view name, Member Owner::*member, Limit limit = {})
{
    static_assert(Tag > 0 && Tag < 19000, "a tag is between 1 and 18999");
    return {name, member, limit};
}

namespace detail {

struct Anything {
    template <class T>
    constexpr operator T() const; // NOLINT(google-explicit-constructor): it stands for any member
};

template <class T, std::size_t... I>
constexpr bool holds(std::index_sequence<I...>)
{
    return requires { T{(static_cast<void>(I), Anything{})...}; };
}

// Whether T has N members: it can be made of N of anything, and not of one more.
template <class T, std::size_t N>
constexpr bool hasMembers()
{
    return holds<T>(std::make_index_sequence<N>{}) && !holds<T>(std::make_index_sequence<N + 1>{});
}

template <std::size_t I, class F>
struct Slot {
    F field;
};
// In place of a std::tuple, whose instantiation was a third of the time that every source took to compile.
template <class Indices, class... F>
struct FieldList;
template <std::size_t... I, class... F>
struct FieldList<std::index_sequence<I...>, F...> : Slot<I, F>... {
    static constexpr std::size_t size = sizeof...(F);

    template <class Visit>
    constexpr void visit(Visit&& visit) const
    {
        (visit(static_cast<const Slot<I, F>&>(*this).field), ...);
    }
};

template <std::size_t N>
constexpr bool allDifferent(const std::array<int, N>& tags)
{
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = i + 1; j < N; ++j)
            if (tags[i] == tags[j])
                return false;
    return true;
}

} // namespace detail

// The list itself. Record: the struct whose members are listed.
template <class Record, class... F>
constexpr detail::FieldList<std::index_sequence_for<F...>, F...> fields(F... list)
{
    static_assert(std::is_aggregate_v<Record>, "a record is a plain struct");
    static_assert(detail::hasMembers<Record, sizeof...(F)>(), "every member must be listed, once");
    static_assert(detail::allDifferent(std::array<int, sizeof...(F) + 1>{F::tag..., 0}),
                  "a tag is used twice");
    return {{list}...};
}

template <class T>
concept Record = requires
{
    T::fields();
};

template <Record T>
constexpr std::size_t fieldCount = decltype(T::fields())::size;

// Calls visit(field) for each field of the record, in order.
template <Record T, class Visit>
constexpr void forEachField(Visit&& visit)
{
    constexpr auto list = T::fields();
    list.visit(visit);
}

// The record in whose fields() a member is listed compares by that list.
template <Record T>
bool equal(const T& a, const T& b)
{
    bool same = true;
    forEachField<T>([&](const auto& each) { same = same && a.*(each.member) == b.*(each.member); });
    return same;
}

} // namespace zvonok::wire

// One line of a fields() list, the name taken from the member: the list then reads like the struct. The
// struct says `using Self = …;` first.
#define ZVONOK_FIELD(tag, member) ::zvonok::wire::field<tag>(#member, &Self::member)
#define ZVONOK_FIELD_MAX(tag, member, most)                                                                  \
    ::zvonok::wire::field<tag>(#member, &Self::member, ::zvonok::wire::max(most))
