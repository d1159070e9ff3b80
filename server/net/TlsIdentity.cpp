// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/TlsIdentity.h"

#include "common/base/Fingerprint.h"
#include "server/net/SelfSigned.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QSslSocket>

namespace zvonok::server {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
constexpr int years = 10;
constexpr int renewBeforeDays = 60;

tl::unexpected<Failure> refused(const QString& path, const QString& reason)
{
    return fail(FailureCode::UnreadableFile, {}, {path, {}, {}, reason});
}

tl::unexpected<Failure> notWritten(const QString& path)
{
    return fail(FailureCode::StorageFailed, {}, {path});
}

// 0600 from its first moment on, and under its name only when it is whole.
bool writeKey(const QString& path, const QByteArray& pem)
{
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    QFile file(unfinished);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && file.write(pem) == pem.size() &&
           file.flush() && (file.close(), QFile::rename(unfinished, path));
}

Result<QSslKey> readKey(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(path, QStringLiteral("keyUnreadable"));
#ifndef Q_OS_WIN // there the folder's access list decides
    if ((info.permissions() & others) != 0)
        return refused(path, QStringLiteral("keyOpenToOthers"));
#endif
    QSslKey key(file.read(64 * 1024), QSsl::Ec);
    if (key.isNull())
        return refused(path, QStringLiteral("keyUnreadable"));
    return key;
}

QByteArray makeCertificate(const QSslKey& key, const QDateTime& now)
{
    selfsigned::Subject subject;
    subject.commonName = QStringLiteral("Zvonok ") + QHostInfo::localHostName();
    subject.hostNames = {QStringLiteral("localhost"), QHostInfo::localHostName()};
    subject.hostNames.removeDuplicates();
    subject.addresses = QNetworkInterface::allAddresses();
    subject.from = now.addDays(-1); // clocks of workstations differ
    subject.to = now.addYears(years);
    return selfsigned::makeCertificate(key.toPem(), subject);
}

} // namespace

Result<TlsIdentity> TlsIdentity::loadOrMake(const QString& folder, const QDateTime& now)
{
    const QString keyPath = QDir(folder).filePath(QStringLiteral("server.key"));
    const QString certificatePath = QDir(folder).filePath(QStringLiteral("server.crt"));
    const bool hasCertificate = QFileInfo::exists(certificatePath);
    if (!QFileInfo::exists(keyPath)) {
        if (hasCertificate)
            return refused(keyPath, QStringLiteral("keyMissing"));
        if (!writeKey(keyPath, selfsigned::makeKey()))
            return notWritten(keyPath);
    }
    auto key = readKey(keyPath);
    if (!key)
        return tl::unexpected(key.error());

    TlsIdentity identity;
    identity.m_key = std::move(*key);
    if (hasCertificate) {
        QFile file(certificatePath);
        if (!file.open(QIODevice::ReadOnly))
            return refused(certificatePath, QStringLiteral("certificateUnreadable"));
        identity.m_certificate = QSslCertificate(file.read(64 * 1024), QSsl::Pem);
        if (identity.m_certificate.isNull())
            return refused(certificatePath, QStringLiteral("certificateUnreadable"));
    }
    if (!hasCertificate || identity.m_certificate.expiryDate() < now.addDays(renewBeforeDays)) {
        const QByteArray pem = makeCertificate(identity.m_key, now);
        const QSslCertificate fresh(pem, QSsl::Pem);
        // A certificate of another key must be refused below, not papered over.
        if (!hasCertificate || identity.m_certificate.publicKey().toDer() == fresh.publicKey().toDer()) {
            QSaveFile file(certificatePath);
            if (fresh.isNull() || !file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() ||
                !file.commit())
                return notWritten(certificatePath);
            identity.m_certificate = fresh;
        }
    }
    // The public half of the key, seen through a certificate of its own.
    const QSslCertificate own(makeCertificate(identity.m_key, now), QSsl::Pem);
    if (own.isNull() || own.publicKey().toDer() != identity.m_certificate.publicKey().toDer())
        return refused(keyPath, QStringLiteral("keyMismatch"));
    return identity;
}

QSslConfiguration TlsIdentity::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPrivateKey(m_key);
    configuration.setLocalCertificate(m_certificate);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // people log in, workstations do not
    configuration.setCaCertificates({});
    return configuration;
}

QByteArray TlsIdentity::fingerprint() const { return fingerprintOf(m_certificate.publicKey().toDer()); }

QString TlsIdentity::fingerprintText() const { return zvonok::fingerprintText(fingerprint()); }

QStringList TlsIdentity::fingerprintWords() const { return zvonok::fingerprintWords(fingerprint()); }

} // namespace zvonok::server
