// SPDX-License-Identifier: GPL-3.0-or-later
// A file that only the holder of a key can read and nobody can alter unseen: zstd, then libsodium's
// secretstream (XChaCha20-Poly1305) in chunks. Any lane.
//
//   "ZVONOKBK" · version 1 · kind of key (0 file, 1 passphrase) · salt 16 · passes u32 · MiB u32 · key check
//   32 · stream header 24 · BLAKE2b-256 of all that · chunks: u32 length, ciphertext; the last is tagged as
//   the last
#pragma once

#include "server/storage/Backup.h"

#include <QIODevice>

#include <sodium.h>
#include <zstd.h>

#include <memory>

namespace zvonok::storage {

struct ZstdFree {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// Functions throw StorageError.
class SealedWriter
{
public:
    SealedWriter(QIODevice& device, const BackupKey& key);

    void write(const QByteArray& bytes);
    void finish();

private:
    void compress(const QByteArray& bytes, ZSTD_EndDirective directive);
    void seal(const QByteArray& chunk, unsigned char tag);
    void put(const QByteArray& bytes);

    QIODevice& m_device;
    std::unique_ptr<ZSTD_CCtx, ZstdFree> m_zstd;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    QByteArray m_pending;
};

class SealedReader
{
public:
    // WrongCredentials(key), NotSupported(file), Corrupt(file).
    SealedReader(QIODevice& device, const BackupKey& key);

    // Appends what the next chunk holds; false after the last one.
    bool read(QByteArray& to);

private:
    QIODevice& m_device;
    std::unique_ptr<ZSTD_DCtx, ZstdFree> m_zstd;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    bool m_ended = false;
    bool m_frameEnded = false;
};

} // namespace zvonok::storage
