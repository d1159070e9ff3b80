// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/Discovery.h"

#include <QNetworkDatagram>

namespace zvonok::server {

namespace {

constexpr int readAtOnce = 64; // then the rest of the lane has its turn

bool isLocal(const QHostAddress& address)
{
    static const QHostAddress ten(QStringLiteral("10.0.0.0"));
    static const QHostAddress twelve(QStringLiteral("172.16.0.0"));
    static const QHostAddress sixteen(QStringLiteral("192.168.0.0"));
    return address.isLoopback() || address.isLinkLocal() || address.isInSubnet(ten, 8) ||
           address.isInSubnet(twelve, 12) || address.isInSubnet(sixteen, 16);
}

} // namespace

Discovery::Discovery(const QString& schoolName, quint16 tcpPort, const QByteArray& fingerprint, Limits limits,
                     QObject* parent)
    : QObject(parent),
      m_limits(limits), m_answer{{}, tcpPort, fingerprint.first(wire::beaconFingerprintSize), schoolName}
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &Discovery::read);
    m_second.start();
}

Result<Nothing> Discovery::listen(const QHostAddress& address, quint16 port)
{
    if (!m_socket.bind(address, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return fail(FailureCode::ConnectionRefused, {}, {QString::number(port), m_socket.errorString()});
    return Nothing{};
}

void Discovery::read()
{
    for (int i = 0; i < readAtOnce && m_socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(wire::beaconQuestionSize + 1);
        const auto nonce = wire::decodeBeaconQuestion(datagram.data());
        if (!nonce || !isLocal(datagram.senderAddress()) || !mayAnswer(datagram.senderAddress())) {
            ++m_ignored;
            continue;
        }
        m_answer.nonce = *nonce;
        m_socket.writeDatagram(wire::encodeBeaconAnswer(m_answer), datagram.senderAddress(),
                               quint16(datagram.senderPort()));
        ++m_answered;
    }
    if (m_socket.hasPendingDatagrams())
        QMetaObject::invokeMethod(this, &Discovery::read, Qt::QueuedConnection);
}

bool Discovery::mayAnswer(const QHostAddress& source)
{
    if (m_second.elapsed() >= 1000) {
        m_second.restart();
        m_thisSecond.clear();
        m_allThisSecond = 0;
    }
    if (m_allThisSecond >= m_limits.perSecond || m_thisSecond.value(source) >= m_limits.perSecondAndSource)
        return false;
    ++m_allThisSecond;
    ++m_thisSecond[source];
    return true;
}

} // namespace zvonok::server
