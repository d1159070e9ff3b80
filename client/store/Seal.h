// SPDX-License-Identifier: GPL-3.0-or-later
// The cryptography of what is kept on a workstation, all of it libsodium's: a random key that seals
// (secretstream, XChaCha20-Poly1305), and a key made from a password (Argon2id) that seals the first. Any
// lane; making a key from a password takes a third of a second.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace zvonok::client {

// 32 bytes that are wiped when they go.
class SecretKey
{
public:
    static constexpr int size = 32;

    SecretKey() = default;
    SecretKey(const SecretKey& other) = default;
    SecretKey& operator=(const SecretKey& other) = default;
    ~SecretKey();

    static SecretKey random();
    const unsigned char* bytes() const { return m_bytes.data(); }
    unsigned char* bytes() { return m_bytes.data(); }

private:
    std::array<unsigned char, size> m_bytes{};
};

namespace seal {

constexpr int saltSize = 16;
// What a guess costs. 32 MiB, not more: the program has to stay within 150 MiB while this runs.
constexpr quint32 usualPasses = 4;
constexpr quint32 usualMebibytes = 32;

QByteArray randomBytes(int count);
// Nothing: no memory, or figures that no key of ours has.
std::optional<SecretKey> keyOf(const QString& password, const QByteArray& salt, quint32 passes,
                               quint32 mebibytes);
// Nonce, ciphertext.
QByteArray wrap(const SecretKey& secret, const SecretKey& under);
std::optional<SecretKey> unwrap(const QByteArray& wrapped, const SecretKey& under);
QByteArray seal(const QByteArray& plain, const SecretKey& key);
// Nothing: another key, or changed by anybody.
std::optional<QByteArray> open(const QByteArray& sealed, const SecretKey& key);
// A name that says nothing to who has not the key: 32 hexadecimal figures.
QString nameOf(const QByteArray& what, const SecretKey& key);
// The same without a key, for what is no secret.
QString nameOf(const QByteArray& what);

} // namespace seal

} // namespace zvonok::client
