// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the local network which servers there are (see Beacon.h). What comes back is a list for the person to
// choose from, never a reason to trust. GUI lane.
#pragma once

#include "common/wire/Beacon.h"

#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUdpSocket>

namespace zvonok::client {

struct FoundServer {
    QString host;
    quint16 port = 0;
    QString schoolName;
    QByteArray fingerprint; // its first eight bytes
};

class ServerFinder final : public QObject
{
    Q_OBJECT

public:
    explicit ServerFinder(QObject* parent = nullptr);

    // Asks now and twice more; found() for each server once.
    void start(quint16 port = wire::beaconPort);
    void stop();

Q_SIGNALS:
    void found(const zvonok::client::FoundServer& server);

private:
    void ask();
    void read();

    QUdpSocket m_socket;
    QTimer m_again;
    quint16 m_port = 0;
    int m_asked = 0;
    QByteArray m_nonce;
    QSet<QString> m_seen;
};

} // namespace zvonok::client
