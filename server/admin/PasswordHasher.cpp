// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/PasswordHasher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>

namespace zvonok::server {

namespace {

constexpr int pepperSize = 32;
constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qint64 mostPasses = 8;

QByteArray argon(const QByteArray& secret, const HashCost& cost)
{
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(text.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                              static_cast<unsigned long long>(cost.passes), std::size_t(cost.bytes),
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QByteArray(text.constData()); // up to the first NUL
}

qint64 measure(const HashCost& cost)
{
    const QByteArray secret("calibration");
    qint64 least = 0;
    for (int i = 0; i < 2; ++i) {
        QElapsedTimer timer;
        timer.start();
        argon(secret, cost);
        const qint64 took = std::max<qint64>(1, timer.elapsed());
        least = i == 0 ? took : std::min(least, took);
    }
    return least;
}

} // namespace

HashCost calibrate(int targetMs)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    HashCost cost = HashCost::floor();
    const double factor = double(targetMs) / double(measure(cost));
    if (factor <= 1)
        return cost;
    // Memory first: it is what an attacker's hardware lacks.
    const qint64 bytes = std::min(mostBytes, qint64(double(cost.bytes) * factor));
    const double rest = factor * double(cost.bytes) / double(bytes);
    return {std::clamp(qint64(double(cost.passes) * rest), cost.passes, mostPasses), bytes};
}

Result<QByteArray> PasswordHasher::pepperOfFile(const QString& path)
{
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::UnreadableFile, QStringLiteral("pepper"), {path});
        const QByteArray pepper = file.read(pepperSize + 1);
        if (pepper.size() != pepperSize)
            return fail(FailureCode::UnreadableFile, QStringLiteral("pepper"), {path});
        return pepper;
    }
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    QByteArray pepper(pepperSize, Qt::Uninitialized);
    randombytes_buf(pepper.data(), std::size_t(pepper.size()));
    QSaveFile made(path);
    if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        made.write(pepper) != pepper.size() || !made.commit())
        return fail(FailureCode::StorageFailed, QStringLiteral("pepper"), {path});
    return pepper;
}

PasswordHasher::PasswordHasher(QByteArray pepper, HashCost cost) : m_pepper(std::move(pepper)), m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    m_nobodys = hash(QString::fromLatin1(m_pepper.toHex()));
}

QByteArray PasswordHasher::seasoned(const QString& password) const
{
    QByteArray plain = password.normalized(QString::NormalizationForm_KC).toUtf8();
    unsigned char sum[crypto_generichash_BYTES];
    crypto_generichash(sum, sizeof sum, reinterpret_cast<const unsigned char*>(plain.constData()),
                       static_cast<unsigned long long>(plain.size()),
                       reinterpret_cast<const unsigned char*>(m_pepper.constData()),
                       std::size_t(m_pepper.size()));
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return QByteArray(reinterpret_cast<const char*>(sum), sizeof sum).toBase64();
}

QString PasswordHasher::hash(const QString& password) const
{
    return QString::fromLatin1(argon(seasoned(password), m_cost));
}

bool PasswordHasher::verify(const QString& hash, const QString& password) const
{
    const QByteArray known = (hash.isEmpty() ? m_nobodys : hash).toLatin1();
    const QByteArray secret = seasoned(password);
    const bool right = crypto_pwhash_str_verify(known.constData(), secret.constData(),
                                                static_cast<unsigned long long>(secret.size())) == 0;
    return right && !hash.isEmpty();
}

bool PasswordHasher::isOutdated(const QString& hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(),
                                          static_cast<unsigned long long>(m_cost.passes),
                                          std::size_t(m_cost.bytes)) != 0;
}

QString newOneTimePassword()
{
    // 31 signs without i, l, o, 0 and 1: ten of them are 49.5 bits.
    static constexpr char signs[] = "abcdefghjkmnpqrstuvwxyz23456789";
    constexpr int length = 10;
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    QString password;
    for (int i = 0; i < length; ++i) {
        if (i == 4 || i == 8)
            password += u'-';
        password += QLatin1Char(signs[randombytes_uniform(sizeof signs - 1)]);
    }
    return password;
}

} // namespace zvonok::server
