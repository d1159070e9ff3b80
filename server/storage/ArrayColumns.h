// SPDX-License-Identifier: GPL-3.0-or-later
// Rows turned into one array per column, for INSERT … SELECT FROM unnest(…): one round trip to PostgreSQL
// however many rows there are. Any lane.
#pragma once

#include "server/storage/Statement.h"

#include <array>

namespace zvonok::storage {

struct Bytes { // a value of a BYTEA column
    QByteArrayView value;
};

template <std::size_t N>
class ArrayColumns
{
public:
    template <class... V>
    void add(const V&... values)
    {
        static_assert(sizeof...(V) == N, "a value for each column");
        std::size_t i = 0;
        (put(m_columns[i++], values), ...);
    }
    // Binds the columns as :c0, :c1 … and executes.
    void insert(Statement statement)
    {
        for (std::size_t i = 0; i < N; ++i)
            statement.bindUtf8("c" + std::to_string(i), m_columns[i] + '}');
        statement.run();
    }

private:
    static void comma(QByteArray& to) { to += to.isEmpty() ? '{' : ','; }
    template <std::integral T>
    static void put(QByteArray& to, T value)
    {
        comma(to);
        to += QByteArray::number(qint64(value));
    }
    static void put(QByteArray& to, const QByteArray& utf8)
    {
        comma(to);
        to += '"';
        for (const char each : utf8) {
            if (each == '"' || each == '\\')
                to += '\\';
            to += each;
        }
        to += '"';
    }
    static void put(QByteArray& to, const Bytes& bytes)
    {
        comma(to);
        to += "\"\\\\x";
        to += bytes.value.toByteArray().toHex();
        to += '"';
    }

    std::array<QByteArray, N> m_columns;
};

} // namespace zvonok::storage
