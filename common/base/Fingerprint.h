// SPDX-License-Identifier: GPL-3.0-or-later
// What people compare when a program meets a server for the first time: the SHA-256 of the server's public
// key (its SPKI in DER), as groups of hexadecimal digits or as eight Russian words that can be read out over
// a telephone (64 bits: nobody finds a second key with the same words). Any lane; no state.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace zvonok {

// 32 bytes. publicKeyDer: what QSslKey::toDer() gives for a certificate's public key.
QByteArray fingerprintOf(QByteArrayView publicKeyDer);

// "A1B2 C3D4 …": all of it, in groups of four digits.
QString fingerprintText(QByteArrayView fingerprint);

// Eight words of resources/words/fingerprint_ru.txt, one for each of the first eight bytes.
QStringList fingerprintWords(QByteArrayView fingerprint);

} // namespace zvonok
