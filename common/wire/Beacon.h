// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams by which a client finds the servers of its network. A question is padded to 512 bytes and an
// answer is never longer than that, so that nobody can use a server to multiply traffic. What an answer says
// is a hint, never trusted: the fingerprint is compared in TLS. Any lane; no state.
//
//   question  "ZVNKQ" · version u8 · nonce 8 bytes · zeros to 512
//   answer    "ZVNKA" · version u8 · nonce 8 bytes · port u16 · 8 bytes of the fingerprint · length u8 · name
//   in UTF-8
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace zvonok::wire {

constexpr quint16 beaconPort = 28444;
constexpr int beaconNonceSize = 8;
constexpr int beaconFingerprintSize = 8;
constexpr int beaconQuestionSize = 512;

struct BeaconAnswer {
    QByteArray nonce; // of the question
    quint16 port = 0;
    QByteArray fingerprint; // the first eight bytes
    QString name;           // of the school

    bool operator==(const BeaconAnswer&) const = default;
};

QByteArray encodeBeaconQuestion(const QByteArray& nonce);
// The nonce, or nothing where it is not a question of a version we know.
std::optional<QByteArray> decodeBeaconQuestion(QByteArrayView datagram);

QByteArray encodeBeaconAnswer(const BeaconAnswer& answer);
std::optional<BeaconAnswer> decodeBeaconAnswer(QByteArrayView datagram);

} // namespace zvonok::wire
