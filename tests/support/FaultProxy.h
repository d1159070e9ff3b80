// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP proxy that misbehaves on demand: delays, splits into single bytes, swallows, half-closes, cuts,
// resets. Stands between a client and a server on loopback. Lives on the test's thread and moves bytes in its
// event loop.
#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace zvonok::test {

class FaultProxy : public QObject
{
public:
    explicit FaultProxy(quint16 target) : m_target(target)
    {
        m_listening = m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
        m_pump.setInterval(1);
        connect(&m_pump, &QTimer::timeout, this, &FaultProxy::pump);
        m_pump.start();
    }

    bool isListening() const { return m_listening; }
    quint16 port() const { return m_server.serverPort(); }
    int accepted() const { return m_accepted; }
    int open() const { return int(m_pairs.size()); }

    void setTarget(quint16 target) { m_target = target; }
    void setDelay(int ms) { m_delay = ms; }
    // 0: as they come. Otherwise at most so many bytes per write, each write in a packet of its own.
    void setPiece(int bytes) { m_piece = bytes; }
    // Bytes are taken and go nowhere; the connection looks alive.
    void setBlackhole(bool yes) { m_blackhole = yes; }
    // Each connection from now on is cut after so many bytes, both ways counted; -1: not.
    void cutAfter(qint64 bytes) { m_cutAfter = bytes; }
    void refuseNew(bool yes) { m_refuse = yes; }

    void cut() // both sides, with what was still to be moved
    {
        for (auto& pair : m_pairs) {
            close(*pair);
            m_dead.push_back(std::move(pair));
        }
        m_pairs.clear();
    }
    void halfClose() // towards the server: the client has said all, it seems
    {
        for (const auto& pair : m_pairs)
            pair->server->disconnectFromHost();
    }

private:
    struct Piece {
        qint64 due = 0;
        QByteArray bytes;
    };
    struct Pair {
        std::unique_ptr<QTcpSocket> client;
        std::unique_ptr<QTcpSocket> server;
        std::deque<Piece> toServer;
        std::deque<Piece> toClient;
        qint64 left = -1;
    };

    static void close(Pair& pair)
    {
        pair.client->abort(); // unread bytes make it a reset
        pair.server->abort();
    }
    void accept()
    {
        while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
            ++m_accepted;
            socket->setParent(nullptr);
            auto pair = std::make_unique<Pair>();
            pair->client.reset(socket);
            if (m_refuse) {
                socket->abort();
                continue;
            }
            pair->server = std::make_unique<QTcpSocket>();
            pair->server->connectToHost(QHostAddress::LocalHost, m_target);
            pair->left = m_cutAfter;
            connect(pair->client.get(), &QTcpSocket::readyRead, this, &FaultProxy::pump);
            connect(pair->server.get(), &QTcpSocket::readyRead, this, &FaultProxy::pump);
            m_pairs.push_back(std::move(pair));
        }
    }
    void move(QTcpSocket& from, std::deque<Piece>& queue, QTcpSocket& to, qint64& left)
    {
        const QByteArray bytes = from.readAll();
        if (!bytes.isEmpty() && !m_blackhole)
            queue.push_back({m_clock.elapsed() + m_delay, bytes});
        while (!queue.empty() && queue.front().due <= m_clock.elapsed() &&
               to.state() == QAbstractSocket::ConnectedState) {
            QByteArray out = std::move(queue.front().bytes);
            queue.pop_front();
            if (left >= 0) {
                out.truncate(qMin<qsizetype>(out.size(), left));
                left -= out.size();
            }
            if (m_piece == 0) {
                to.write(out);
                to.flush();
            } else {
                to.setSocketOption(QAbstractSocket::LowDelayOption, 1);
                for (qsizetype at = 0; at < out.size(); at += m_piece) {
                    to.write(out.constData() + at, qMin<qsizetype>(m_piece, out.size() - at));
                    to.flush();
                }
            }
        }
    }
    void pump()
    {
        if (m_pumping)
            return;
        m_pumping = true;
        std::vector<std::unique_ptr<Pair>> kept;
        auto pairs = std::exchange(m_pairs, {});
        for (auto& pair : pairs) {
            move(*pair->client, pair->toServer, *pair->server, pair->left);
            move(*pair->server, pair->toClient, *pair->client, pair->left);
            const bool gone = pair->client->state() == QAbstractSocket::UnconnectedState ||
                              pair->server->state() == QAbstractSocket::UnconnectedState;
            if (gone || pair->left == 0) {
                close(*pair);
                m_dead.push_back(std::move(pair));
            } else {
                kept.push_back(std::move(pair));
            }
        }
        for (auto& pair : m_pairs)
            kept.push_back(std::move(pair));
        m_pairs = std::move(kept);
        m_pumping = false;
        // Not from within their own signals.
        QMetaObject::invokeMethod(
            this, [this] { m_dead.clear(); }, Qt::QueuedConnection);
    }

    quint16 m_target;
    bool m_listening = false;
    QTcpServer m_server;
    QTimer m_pump;
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    std::vector<std::unique_ptr<Pair>> m_pairs;
    std::vector<std::unique_ptr<Pair>> m_dead;
    int m_accepted = 0;
    int m_delay = 0;
    int m_piece = 0;
    bool m_blackhole = false;
    bool m_refuse = false;
    bool m_pumping = false;
    qint64 m_cutAfter = -1;
};

} // namespace zvonok::test
