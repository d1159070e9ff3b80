// SPDX-License-Identifier: GPL-3.0-or-later
// What a message is: a record with a name and, for what travels on its own, a number. Numbers are explicit,
// in blocks of 100 per feature, and never used again.
#pragma once

#include "common/wire/Fields.h"

#include <QtGlobal>

#include <concepts>

namespace zvonok::wire {

enum class MessageKind { Record, Query, Command, Change };

struct MessageInfo {
    std::string_view name;
    MessageKind kind = MessageKind::Record;
    quint16 number = 0; // 0 for a record, which travels only inside others
};

constexpr MessageInfo record(std::string_view name) { return {name, MessageKind::Record, 0}; }
// Reads only: runs on a read-only connection.
constexpr MessageInfo query(quint16 number, std::string_view name)
{
    return {name, MessageKind::Query, number};
}
// Changes something: carries a command id, is audited, has one effect however often it is sent.
constexpr MessageInfo command(quint16 number, std::string_view name)
{
    return {name, MessageKind::Command, number};
}
// Pushed by the server to those who subscribed to its topic.
constexpr MessageInfo change(quint16 number, std::string_view name)
{
    return {name, MessageKind::Change, number};
}

template <class T>
concept Message = Record<T> && requires
{
    {
        T::message
        } -> std::convertible_to<MessageInfo>;
};

template <class T>
concept Request = Message<T> && requires
{
    typename T::Reply;
} && T::message.number != 0;

template <class T>
concept Change = Message<T> && T::message.kind == MessageKind::Change;

template <class... T>
struct TypeList {
    static constexpr std::size_t size = sizeof...(T);
};

namespace detail {

template <class... Lists>
struct Concat;
template <>
struct Concat<> {
    using Type = TypeList<>;
};
template <class... A>
struct Concat<TypeList<A...>> {
    using Type = TypeList<A...>;
};
template <class... A, class... B, class... Rest>
struct Concat<TypeList<A...>, TypeList<B...>, Rest...> {
    using Type = typename Concat<TypeList<A..., B...>, Rest...>::Type;
};
// Eight at a time: the list of all messages took seconds in every file that knows it.
template <class... A, class... B, class... C, class... D, class... E, class... F, class... G, class... H,
          class... Rest>
struct Concat<TypeList<A...>, TypeList<B...>, TypeList<C...>, TypeList<D...>, TypeList<E...>, TypeList<F...>,
              TypeList<G...>, TypeList<H...>, Rest...> {
    using Type = typename Concat<TypeList<A..., B..., C..., D..., E..., F..., G..., H...>, Rest...>::Type;
};

template <class First, class... Rest>
struct DropFirst {
    using Type = TypeList<Rest...>;
};

template <class List>
struct Split;
template <class... T>
struct Split<TypeList<T...>> {
    template <class U>
    using IfRequest = std::conditional_t<Request<U>, TypeList<U>, TypeList<>>;
    template <class U>
    using IfChange = std::conditional_t<Change<U>, TypeList<U>, TypeList<>>;
    using Requests = typename Concat<IfRequest<T>...>::Type;
    using Changes = typename Concat<IfChange<T>...>::Type;
};

} // namespace detail

template <class... Lists>
using Join = typename detail::Concat<Lists...>::Type;
template <class List>
using RequestsOf = typename detail::Split<List>::Requests;
template <class List>
using ChangesOf = typename detail::Split<List>::Changes;

// Calls visit.template operator()<T>() for each type of the list.
template <class... T, class Visit>
constexpr void forEachType(TypeList<T...>, Visit&& visit)
{
    // No fold: clang nests a bracket for each type of one, and there are more than the 256 that it allows.
    const int inOrder[] = {0, (visit.template operator()<T>(), 0)...};
    static_cast<void>(inOrder);
}

namespace detail {
template <class... T>
constexpr bool numbersDiffer(TypeList<T...>)
{
    constexpr std::array<int, sizeof...(T) + 1> numbers{T::message.number..., 0};
    return allDifferent(numbers);
}
} // namespace detail

} // namespace zvonok::wire

// A feature lists its messages once, as a macro that applies X to each; from it come the type list and the
// one instantiation of the codec.
#define ZVONOK_EXTERN_CODEC(T) extern template struct zvonok::wire::Codec<T>;
#define ZVONOK_LIST_ITEM(T) , T
#define ZVONOK_TYPE_LIST(LIST) zvonok::wire::detail::DropFirst<void LIST(ZVONOK_LIST_ITEM)>::Type
#define ZVONOK_INSTANTIATE_CODEC(T) template struct zvonok::wire::Codec<T>;
