// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/ServerFinder.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QRandomGenerator>

namespace zvonok::client {

namespace {

constexpr int timesAsked = 3;
constexpr int betweenQuestions = 700; // ms

// The limited broadcast leaves by one interface only, so each is asked by its own address.
QList<QHostAddress> addressesToAsk()
{
    QList<QHostAddress> addresses{QHostAddress::LocalHost, QHostAddress::Broadcast};
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& each : interfaces) {
        if (!each.flags().testFlag(QNetworkInterface::CanBroadcast))
            continue;
        const auto entries = each.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            if (!entry.broadcast().isNull() && !addresses.contains(entry.broadcast()))
                addresses.append(entry.broadcast());
    }
    return addresses;
}

} // namespace

ServerFinder::ServerFinder(QObject* parent) : QObject(parent)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &ServerFinder::read);
    m_again.setInterval(betweenQuestions);
    connect(&m_again, &QTimer::timeout, this, &ServerFinder::ask);
}

void ServerFinder::start(quint16 port)
{
    stop();
    m_port = port;
    m_nonce.resize(wire::beaconNonceSize);
    QRandomGenerator::system()->generate(m_nonce.begin(), m_nonce.end());
    m_socket.bind(QHostAddress::AnyIPv4, 0);
    m_again.start();
    ask();
}

void ServerFinder::stop()
{
    m_again.stop();
    m_socket.close();
    m_asked = 0;
    m_seen.clear();
}

void ServerFinder::ask()
{
    if (++m_asked >= timesAsked)
        m_again.stop();
    const QByteArray question = wire::encodeBeaconQuestion(m_nonce);
    const auto addresses = addressesToAsk();
    for (const QHostAddress& address : addresses)
        m_socket.writeDatagram(question, address, m_port);
}

void ServerFinder::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(wire::beaconQuestionSize + 1);
        const auto answer = wire::decodeBeaconAnswer(datagram.data());
        if (!answer || answer->nonce != m_nonce)
            continue;
        const QString host = datagram.senderAddress().toString();
        // A server on this machine answers by several of its addresses: it is shown once.
        const QString key =
            QString::fromLatin1(answer->fingerprint.toHex()) + u':' + QString::number(answer->port);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        Q_EMIT found({host, answer->port, answer->name, answer->fingerprint});
    }
}

} // namespace zvonok::client
