// SPDX-License-Identifier: GPL-3.0-or-later
// Who the server is: its private key and certificate in the data folder, made at the first start. The key
// stays the same when the certificate is renewed, so that clients, who remember the key, are not asked again.
// Main lane.
#pragma once

#include "common/base/Result.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QStringList>

namespace zvonok::server {

class TlsIdentity
{
public:
    // Reads server.key and server.crt of the folder, or makes what is missing. Never replaces a key: refuses
    // with UnreadableFile {path, "", "", reason} where the key is missing beside a certificate (keyMissing),
    // open to others (keyOpenToOthers), unreadable (keyUnreadable, certificateUnreadable) or not the
    // certificate's (keyMismatch); with StorageFailed {path} where it cannot be written. A certificate that
    // ends within 60 days is renewed.
    static Result<TlsIdentity> loadOrMake(const QString& folder, const QDateTime& now);

    const QSslKey& key() const { return m_key; }
    const QSslCertificate& certificate() const { return m_certificate; }
    // TLS 1.3 and later only.
    QSslConfiguration configuration() const;

    QByteArray fingerprint() const; // SHA-256 of the SPKI, 32 bytes; Fingerprint.h makes text and words of it
    QString fingerprintText() const;
    QStringList fingerprintWords() const;

private:
    QSslKey m_key;
    QSslCertificate m_certificate;
};

} // namespace zvonok::server
