// SPDX-License-Identifier: GPL-3.0-or-later
// Answers clients of the local network that look for a server (see Beacon.h). Nobody beyond it is answered,
// no answer is longer than its question, and there are few of them in a second. Main lane.
#pragma once

#include "common/base/Result.h"
#include "common/wire/Beacon.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace zvonok::server {

class Discovery final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int perSecond = 100;
        int perSecondAndSource = 5;
    };

    // schoolName, tcpPort, fingerprint: what is announced.
    Discovery(const QString& schoolName, quint16 tcpPort, const QByteArray& fingerprint, Limits limits,
              QObject* parent = nullptr);
    Discovery(const QString& schoolName, quint16 tcpPort, const QByteArray& fingerprint,
              QObject* parent = nullptr)
        : Discovery(schoolName, tcpPort, fingerprint, Limits{}, parent)
    {
    }

    void setSchoolName(const QString& name) { m_answer.name = name; }
    // port 0: any, for tests. ConnectionRefused {port, reason of the system}: the server works without it.
    Result<Nothing> listen(const QHostAddress& address = QHostAddress::AnyIPv4,
                           quint16 port = wire::beaconPort);
    quint16 port() const { return m_socket.localPort(); }
    qint64 answered() const { return m_answered; }
    qint64 ignored() const { return m_ignored; }

private:
    void read();
    bool mayAnswer(const QHostAddress& source);

    const Limits m_limits;
    wire::BeaconAnswer m_answer;
    QUdpSocket m_socket;
    QElapsedTimer m_second;
    QHash<QHostAddress, int> m_thisSecond; // never more sources than perSecond
    int m_allThisSecond = 0;
    qint64 m_answered = 0;
    qint64 m_ignored = 0;
};

} // namespace zvonok::server
