// SPDX-License-Identifier: GPL-3.0-or-later
// Lets protozero write straight into a QByteArray.
#pragma once

#include <QByteArray>

#include <protozero/buffer_tmpl.hpp>

namespace protozero {

template <>
struct buffer_customization<QByteArray> {
    static std::size_t size(const QByteArray* buffer) noexcept { return std::size_t(buffer->size()); }
    static void append(QByteArray* buffer, const char* data, std::size_t count)
    {
        buffer->append(data, qsizetype(count));
    }
    static void append_zeros(QByteArray* buffer, std::size_t count)
    {
        buffer->append(qsizetype(count), '\0');
    }
    static void resize(QByteArray* buffer, std::size_t size) { buffer->resize(qsizetype(size)); }
    static void reserve_additional(QByteArray* buffer, std::size_t size)
    {
        buffer->reserve(buffer->size() + qsizetype(size));
    }
    static void erase_range(QByteArray* buffer, std::size_t from, std::size_t to)
    {
        buffer->remove(qsizetype(from), qsizetype(to - from));
    }
    static char* at_pos(QByteArray* buffer, std::size_t pos) { return buffer->data() + pos; }
    static void push_back(QByteArray* buffer, char ch) { buffer->append(ch); }
};

} // namespace protozero
