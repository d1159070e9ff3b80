// SPDX-License-Identifier: GPL-3.0-or-later
// BLAKE2b-256 over numbers and bytes, each with its length before it, so that no two different lists of
// values are the same bytes. Any lane.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <sodium.h>

namespace zvonok::storage {

class Checksum
{
public:
    static constexpr int size = 32;

    Checksum() { crypto_generichash_init(&m_state, nullptr, 0, size); }

    void raw(QByteArrayView bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    void number(qint64 value)
    {
        char bytes[8];
        qToLittleEndian<qint64>(value, bytes);
        raw(QByteArrayView(bytes, 8));
    }
    void bytes(QByteArrayView value)
    {
        number(value.size());
        raw(value);
    }
    QByteArray result()
    {
        QByteArray out(size, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(out.data()), size);
        return out;
    }

private:
    crypto_generichash_state m_state{};
};

} // namespace zvonok::storage
