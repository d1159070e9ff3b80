// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/SealedFile.h"

#include "server/storage/Checksum.h"
#include "server/storage/StorageError.h"

namespace zvonok::storage {

namespace {

constexpr char sealMagic[] = "ZVONOKBK";
constexpr char version = 1;
constexpr int saltSize = 16;
constexpr int streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int headSize = 8 + 1 + 1 + saltSize + 4 + 4 + Checksum::size + streamHeaderSize;
constexpr int chunkSize = 64 * 1024;
constexpr int overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr quint32 defaultPasses = 3;
constexpr quint32 defaultMebibytes = 64;
// What a file may make this program spend before its key is known to be right.
constexpr quint32 maxPasses = 16;
constexpr quint32 maxMebibytes = 1024;

[[noreturn]] void refuse(FailureCode code, const char* field, const QString& reason = {})
{
    throw StorageError(
        {code, QString::fromLatin1(field), {}, reason.isEmpty() ? QString() : logIncident(reason)});
}

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* out(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

// The key of the stream; wiped when it goes.
class StreamKey
{
public:
    StreamKey(const BackupKey& key, const QByteArray& salt, quint32 passes, quint32 mebibytes)
    {
        const QByteArray& secret = key.secret();
        const int code =
            key.isPassphrase()
                ? crypto_pwhash(m_bytes, sizeof m_bytes, secret.constData(),
                                static_cast<unsigned long long>(secret.size()), in(salt), passes,
                                std::size_t(mebibytes) * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13)
                : crypto_generichash(m_bytes, sizeof m_bytes, in(salt),
                                     static_cast<unsigned long long>(salt.size()), in(secret),
                                     std::size_t(secret.size()));
        if (code != 0)
            refuse(FailureCode::StorageFailed, "key", QStringLiteral("no memory to derive the key"));
    }
    ~StreamKey() { sodium_memzero(m_bytes, sizeof m_bytes); }
    Q_DISABLE_COPY_MOVE(StreamKey)

    const unsigned char* bytes() const { return m_bytes; }
    // Tells a wrong key from a damaged file, and nothing about the key.
    QByteArray check() const
    {
        static constexpr unsigned char label[] = "zvonok backup key check";
        QByteArray check(Checksum::size, Qt::Uninitialized);
        crypto_generichash(out(check), Checksum::size, label, sizeof label, m_bytes, sizeof m_bytes);
        return check;
    }

private:
    unsigned char m_bytes[crypto_secretstream_xchacha20poly1305_KEYBYTES];
};

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian<quint32>(value, bytes.data());
    return bytes;
}

QByteArray checksumOf(const QByteArray& bytes)
{
    Checksum checksum;
    checksum.raw(bytes);
    return checksum.result();
}

} // namespace

SealedWriter::SealedWriter(QIODevice& device, const BackupKey& key)
    : m_device(device), m_zstd(ZSTD_createCCtx())
{
    if (sodium_init() < 0)
        refuse(FailureCode::StorageFailed, "key", QStringLiteral("libsodium does not start"));
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, 3);
    const QByteArray salt = randomBytes(saltSize);
    const quint32 passes = key.isPassphrase() ? defaultPasses : 0;
    const quint32 mebibytes = key.isPassphrase() ? defaultMebibytes : 0;
    const StreamKey streamKey(key, salt, passes, mebibytes);
    QByteArray streamHeader(streamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_stream, out(streamHeader), streamKey.bytes());
    const QByteArray head = QByteArray(sealMagic, 8) + version + (key.isPassphrase() ? '\1' : '\0') + salt +
                            littleEndian(passes) + littleEndian(mebibytes) + streamKey.check() + streamHeader;
    put(head);
    put(checksumOf(head));
}

void SealedWriter::put(const QByteArray& bytes)
{
    if (m_device.write(bytes) != bytes.size())
        refuse(FailureCode::StorageFull, "file", m_device.errorString());
}

void SealedWriter::seal(const QByteArray& chunk, unsigned char tag)
{
    QByteArray sealed(chunk.size() + overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_stream, out(sealed), nullptr, in(chunk),
                                               static_cast<unsigned long long>(chunk.size()), nullptr, 0,
                                               tag);
    put(littleEndian(quint32(sealed.size())));
    put(sealed);
}

void SealedWriter::compress(const QByteArray& bytes, ZSTD_EndDirective directive)
{
    ZSTD_inBuffer input{bytes.constData(), std::size_t(bytes.size()), 0};
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    for (;;) {
        ZSTD_outBuffer output{buffer.data(), std::size_t(buffer.size()), 0};
        const std::size_t left = ZSTD_compressStream2(m_zstd.get(), &output, &input, directive);
        if (ZSTD_isError(left))
            refuse(FailureCode::StorageFailed, "file", QString::fromLatin1(ZSTD_getErrorName(left)));
        m_pending.append(buffer.constData(), qsizetype(output.pos));
        while (m_pending.size() > chunkSize) {
            seal(m_pending.first(chunkSize), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
            m_pending.remove(0, chunkSize);
        }
        if (directive == ZSTD_e_end ? left == 0 : input.pos == input.size)
            return;
    }
}

void SealedWriter::write(const QByteArray& bytes) { compress(bytes, ZSTD_e_continue); }

void SealedWriter::finish()
{
    compress({}, ZSTD_e_end);
    seal(m_pending, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

SealedReader::SealedReader(QIODevice& device, const BackupKey& key)
    : m_device(device), m_zstd(ZSTD_createDCtx())
{
    if (sodium_init() < 0)
        refuse(FailureCode::StorageFailed, "key", QStringLiteral("libsodium does not start"));
    const QByteArray head = device.read(headSize);
    if (head.size() < 9 || !head.startsWith(sealMagic) || head[8] != version)
        refuse(FailureCode::NotSupported, "file");
    if (head.size() != headSize || device.read(Checksum::size) != checksumOf(head))
        refuse(FailureCode::Corrupt, "file");
    const bool passphrase = head[9] == '\1';
    const quint32 passes = qFromLittleEndian<quint32>(head.constData() + 10 + saltSize);
    const quint32 mebibytes = qFromLittleEndian<quint32>(head.constData() + 14 + saltSize);
    if (passphrase != key.isPassphrase() || passes > maxPasses || mebibytes > maxMebibytes)
        refuse(FailureCode::WrongCredentials, "key");
    const StreamKey streamKey(key, head.mid(10, saltSize), passes, mebibytes);
    if (sodium_memcmp(streamKey.check().constData(), head.constData() + 18 + saltSize, Checksum::size) != 0)
        refuse(FailureCode::WrongCredentials, "key");
    const QByteArray streamHeader = head.last(streamHeaderSize);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_stream, in(streamHeader), streamKey.bytes()) != 0)
        refuse(FailureCode::Corrupt, "file");
}

bool SealedReader::read(QByteArray& to)
{
    if (m_ended)
        return false;
    const QByteArray length = m_device.read(4);
    if (length.size() != 4)
        refuse(FailureCode::Corrupt, "file");
    const quint32 size = qFromLittleEndian<quint32>(length.constData());
    if (size < quint32(overhead) || size > quint32(chunkSize + overhead))
        refuse(FailureCode::Corrupt, "file");
    const QByteArray sealed = m_device.read(qint64(size));
    if (sealed.size() != qsizetype(size))
        refuse(FailureCode::Corrupt, "file");
    QByteArray chunk(qsizetype(size) - overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_stream, out(chunk), nullptr, &tag, in(sealed),
                                                   static_cast<unsigned long long>(sealed.size()), nullptr,
                                                   0) != 0)
        refuse(FailureCode::Corrupt, "file");
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended && !m_device.read(1).isEmpty())
        refuse(FailureCode::Corrupt, "file");

    ZSTD_inBuffer input{chunk.constData(), std::size_t(chunk.size()), 0};
    QByteArray buffer(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    bool more = true;
    while (more) {
        ZSTD_outBuffer output{buffer.data(), std::size_t(buffer.size()), 0};
        const std::size_t left = ZSTD_decompressStream(m_zstd.get(), &output, &input);
        if (ZSTD_isError(left))
            refuse(FailureCode::Corrupt, "file");
        to.append(buffer.constData(), qsizetype(output.pos));
        m_frameEnded = left == 0;
        more = !m_frameEnded && (input.pos < input.size || output.pos == output.size);
    }
    if (m_ended && !m_frameEnded)
        refuse(FailureCode::Corrupt, "file");
    return true;
}

} // namespace zvonok::storage
