// SPDX-License-Identifier: GPL-3.0-or-later
// Makes keys and self-signed certificates with OpenSSL's library, as PEM. With TlsThread.h the only place
// that speaks its C interface. Any lane; no state.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace zvonok::server::selfsigned {

struct Subject {
    QString commonName;
    QStringList hostNames;
    QList<QHostAddress> addresses;
    QDateTime from;
    QDateTime to;
};

// An ECDSA key on P-256, PKCS#8. Empty where the library refuses.
QByteArray makeKey();
// Empty where the key does not parse.
QByteArray makeCertificate(const QByteArray& keyPem, const Subject& subject);

} // namespace zvonok::server::selfsigned
