// SPDX-License-Identifier: GPL-3.0-or-later
// Turns passwords into what the database may hold: NFKC, then a keyed hash with a secret that stands in a
// file outside the database, then Argon2id. A stolen database alone cannot be guessed at. Value; hashing and
// work lanes (each call takes its time).
#pragma once

#include "common/base/Result.h"

#include <QByteArray>
#include <QString>

namespace zvonok::server {

struct HashCost {
    qint64 passes = 2;
    qint64 bytes = 19LL * 1024 * 1024;

    bool operator==(const HashCost&) const = default;
    // Below this no server hashes.
    static constexpr HashCost floor() { return {}; }
    // For tests alone: what libsodium takes at least.
    static constexpr HashCost least() { return {1, 8192}; }
};

// The cost that takes about so long on this computer, never below the floor.
HashCost calibrate(int targetMs);

class PasswordHasher
{
public:
    // The 32 bytes of a file, which is made (mode 0600) where it is missing.
    static Result<QByteArray> pepperOfFile(const QString& path);

    PasswordHasher(QByteArray pepper, HashCost cost);

    // As it is stored; empty: there was no memory.
    QString hash(const QString& password) const;
    // An empty hash costs the same and is never right, so that a name that does not exist is not told apart.
    bool verify(const QString& hash, const QString& password) const;
    bool isOutdated(const QString& hash) const;
    const HashCost& cost() const { return m_cost; }

private:
    QByteArray seasoned(const QString& password) const;

    QByteArray m_pepper;
    HashCost m_cost;
    QString m_nobodys;
};

// Letters and digits that nobody confuses on paper, in groups: «k7pm-w3xz-9r»; above 49 bits.
QString newOneTimePassword();

} // namespace zvonok::server
