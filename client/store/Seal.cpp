// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/Seal.h"

#include <sodium.h>

namespace zvonok::client {

namespace {

static_assert(SecretKey::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(SecretKey::size == crypto_secretbox_KEYBYTES);
static_assert(seal::saltSize == crypto_pwhash_SALTBYTES);

// What a file may make this program spend before its key is known to be right.
constexpr quint32 mostPasses = 16;
constexpr quint32 mostMebibytes = 256;
constexpr int headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int nameSize = 16;

bool begin()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* out(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QString hashed(const QByteArray& what, const unsigned char* key, std::size_t keySize)
{
    begin();
    QByteArray sum(nameSize, Qt::Uninitialized);
    crypto_generichash(out(sum), nameSize, in(what), static_cast<unsigned long long>(what.size()), key,
                       keySize);
    return QString::fromLatin1(sum.toHex());
}

} // namespace

SecretKey::~SecretKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

SecretKey SecretKey::random()
{
    begin();
    SecretKey key;
    randombytes_buf(key.bytes(), size);
    return key;
}

namespace seal {

QByteArray randomBytes(int count)
{
    begin();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

std::optional<SecretKey> keyOf(const QString& password, const QByteArray& salt, quint32 passes,
                               quint32 mebibytes)
{
    if (!begin() || salt.size() != saltSize || passes == 0 || passes > mostPasses || mebibytes == 0 ||
        mebibytes > mostMebibytes)
        return std::nullopt;
    QByteArray secret = password.normalized(QString::NormalizationForm_KC).toUtf8();
    SecretKey key;
    const int failed = crypto_pwhash(key.bytes(), SecretKey::size, secret.constData(),
                                     static_cast<unsigned long long>(secret.size()), in(salt), passes,
                                     std::size_t(mebibytes) * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    return failed == 0 ? std::optional(key) : std::nullopt;
}

QByteArray wrap(const SecretKey& secret, const SecretKey& under)
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(SecretKey::size + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(out(box), secret.bytes(), SecretKey::size, in(nonce), under.bytes());
    return nonce + box;
}

std::optional<SecretKey> unwrap(const QByteArray& wrapped, const SecretKey& under)
{
    if (!begin() ||
        wrapped.size() != crypto_secretbox_NONCEBYTES + SecretKey::size + crypto_secretbox_MACBYTES)
        return std::nullopt;
    SecretKey secret;
    const bool right = crypto_secretbox_open_easy(secret.bytes(), in(wrapped) + crypto_secretbox_NONCEBYTES,
                                                  SecretKey::size + crypto_secretbox_MACBYTES, in(wrapped),
                                                  under.bytes()) == 0;
    return right ? std::optional(secret) : std::nullopt;
}

QByteArray seal(const QByteArray& plain, const SecretKey& key)
{
    begin();
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray sealed(headerSize + plain.size() + overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, out(sealed), key.bytes());
    crypto_secretstream_xchacha20poly1305_push(&stream, out(sealed) + headerSize, nullptr, in(plain),
                                               static_cast<unsigned long long>(plain.size()), nullptr, 0,
                                               crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(&stream, sizeof stream);
    return sealed;
}

std::optional<QByteArray> open(const QByteArray& sealed, const SecretKey& key)
{
    if (!begin() || sealed.size() < headerSize + overhead)
        return std::nullopt;
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray plain(sealed.size() - headerSize - overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const bool right =
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, in(sealed), key.bytes()) == 0 &&
        crypto_secretstream_xchacha20poly1305_pull(
            &stream, out(plain), nullptr, &tag, in(sealed) + headerSize,
            static_cast<unsigned long long>(sealed.size() - headerSize), nullptr, 0) == 0;
    sodium_memzero(&stream, sizeof stream);
    if (!right || tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return std::nullopt;
    return plain;
}

QString nameOf(const QByteArray& what, const SecretKey& key)
{
    return hashed(what, key.bytes(), SecretKey::size);
}

QString nameOf(const QByteArray& what) { return hashed(what, nullptr, 0); }

} // namespace seal

} // namespace zvonok::client
