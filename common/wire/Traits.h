// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the few kinds of member a type is. What is not listed here cannot be a member of a record.
#pragma once

#include "common/base/Id.h"
#include "common/base/Moment.h"
#include "common/wire/Fields.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <concepts>

namespace zvonok::wire {

template <class T>
struct ListTraits : std::false_type {
};
template <class T>
struct ListTraits<QList<T>> : std::true_type {
    using Item = T;
};
template <>
struct ListTraits<QStringList> : std::true_type {
    using Item = QString;
};
template <class T>
concept List = ListTraits<T>::value;

template <class T>
struct IdTraits : std::false_type {
};
template <class R>
struct IdTraits<Id<R>> : std::true_type {
};
template <class T>
concept IsId = IdTraits<T>::value;

// enumNames(E{}) lists (value, name) for each value that may travel; the first is the one that stands for a
// value this program does not know, and has the number 0.
template <class E>
struct EnumName {
    E value;
    std::string_view name;
};
template <class T>
concept NamedEnum = std::is_enum_v<T> && requires
{
    enumNames(T{});
};

template <class T>
concept Text = std::same_as<T, QString>;
template <class T>
concept Blob = std::same_as<T, QByteArray>;
template <class T>
concept Date = std::same_as<T, QDate>;
template <class T>
concept IsMoment = std::same_as<T, Moment>;
template <class T>
concept Number = std::integral<T> && !std::same_as<T, bool>;
template <class T>
concept Real = std::same_as<T, double>;

// Travels as one number, so that a list of them is packed.
template <class T>
concept Scalar =
    std::same_as<T, bool> || NamedEnum<T> || Number<T> || Real<T> || Date<T> || IsMoment<T> || IsId<T>;

constexpr qint64 julianDayOf1970 = 2440588;

} // namespace zvonok::wire
