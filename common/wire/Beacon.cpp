// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/Beacon.h"

#include <QStringDecoder>
#include <QtEndian>

namespace zvonok::wire {

namespace {

constexpr char beaconVersion = 1;
constexpr qsizetype magicSize = 5;
constexpr qsizetype nonceAt = magicSize + 1;
constexpr qsizetype questionHead = nonceAt + beaconNonceSize;
constexpr qsizetype answerHead = questionHead + 2 + beaconFingerprintSize + 1;
constexpr qsizetype longestName = 255;

QByteArray magic(char kind) { return QByteArrayLiteral("ZVNK") + kind; }

bool hasHead(QByteArrayView datagram, char kind)
{
    return datagram.first(magicSize) == magic(kind) && datagram[magicSize] == beaconVersion;
}

// As many whole characters as fit.
QByteArray shortened(const QString& name)
{
    QByteArray utf8 = name.toUtf8();
    for (qsizetype keep = name.size(); utf8.size() > longestName; utf8 = name.first(keep).toUtf8())
        keep -= name.at(keep - 1).isLowSurrogate() ? 2 : 1;
    return utf8;
}

} // namespace

QByteArray encodeBeaconQuestion(const QByteArray& nonce)
{
    Q_ASSERT(nonce.size() == beaconNonceSize);
    QByteArray out = magic('Q') + beaconVersion + nonce;
    out.append(beaconQuestionSize - out.size(), '\0');
    return out;
}

std::optional<QByteArray> decodeBeaconQuestion(QByteArrayView datagram)
{
    if (datagram.size() != beaconQuestionSize || !hasHead(datagram, 'Q'))
        return std::nullopt;
    return datagram.sliced(nonceAt, beaconNonceSize).toByteArray();
}

QByteArray encodeBeaconAnswer(const BeaconAnswer& answer)
{
    Q_ASSERT(answer.nonce.size() == beaconNonceSize && answer.fingerprint.size() == beaconFingerprintSize);
    char port[2];
    qToLittleEndian(answer.port, port);
    const QByteArray name = shortened(answer.name);
    return magic('A') + beaconVersion + answer.nonce + QByteArray(port, 2) + answer.fingerprint +
           char(quint8(name.size())) + name;
}

std::optional<BeaconAnswer> decodeBeaconAnswer(QByteArrayView datagram)
{
    if (datagram.size() < answerHead || datagram.size() > beaconQuestionSize || !hasHead(datagram, 'A'))
        return std::nullopt;
    BeaconAnswer answer;
    answer.nonce = datagram.sliced(nonceAt, beaconNonceSize).toByteArray();
    answer.port = qFromLittleEndian<quint16>(datagram.data() + questionHead);
    answer.fingerprint = datagram.sliced(questionHead + 2, beaconFingerprintSize).toByteArray();
    const auto length = qsizetype(quint8(datagram[answerHead - 1]));
    if (answer.port == 0 || datagram.size() != answerHead + length)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    answer.name = decoder(datagram.sliced(answerHead));
    if (decoder.hasError())
        return std::nullopt;
    return answer;
}

} // namespace zvonok::wire
