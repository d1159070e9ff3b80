// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/EchoFloor.h"

#include "tests/bench/Figure.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <atomic>

#include <unistd.h>

namespace zvonok::bench {

namespace {

// What SaveMarks of one mark and its answer are as frames, on the average.
constexpr int saveBytes = 96;

QSslConfiguration anyPeer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QSslConfiguration serverSide(const BenchServer& server)
{
    QFile certificate(QFileInfo(server.database()).absolutePath() + QStringLiteral("/server.crt"));
    QFile key(QFileInfo(server.database()).absolutePath() + QStringLiteral("/server.key"));
    require(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly), "key");
    QSslConfiguration configuration = anyPeer();
    configuration.setLocalCertificate(QSslCertificate(certificate.readAll()));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    return configuration;
}

// Takes connections and hands them to its two threads in turn.
class EchoServer final : public QTcpServer
{
public:
    explicit EchoServer(const QSslConfiguration& configuration) : m_configuration(configuration)
    {
        require(listen(QHostAddress::LocalHost, 0), "listen");
        for (QThread& each : m_threads) {
            m_homes.append(new QObject);
            m_homes.last()->moveToThread(&each);
            QObject::connect(&each, &QThread::finished, m_homes.last(), &QObject::deleteLater);
            each.start();
        }
    }
    ~EchoServer() override
    {
        for (QThread& each : m_threads) {
            each.quit();
            each.wait();
        }
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        QObject* home = m_homes.at(m_next++ % m_homes.size());
        QMetaObject::invokeMethod(home, [home, handle, configuration = m_configuration] {
            auto* socket = new QSslSocket(home);
            socket->setSocketDescriptor(handle);
            socket->setSslConfiguration(configuration);
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QSslSocket::readyRead, socket, [socket] {
                socket->write(socket->readAll());
                socket->flush();
            });
            socket->startServerEncryption();
        });
    }

private:
    QSslConfiguration m_configuration;
    std::array<QThread, 2> m_threads;
    QList<QObject*> m_homes;
    qsizetype m_next = 0;
};

} // namespace

double bareEcho(const BenchServer& server, int rounds)
{
    const QSslConfiguration configuration = serverSide(server);
    QTcpServer listener;
    require(listener.listen(QHostAddress::LocalHost, 0), "listen");
    std::atomic<qintptr> handle{-1};
    std::thread echo([&] {
        while (handle < 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        QSslSocket socket;
        socket.setSocketDescriptor(handle);
        socket.setSslConfiguration(configuration);
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.startServerEncryption();
        require(socket.waitForEncrypted(10'000), "handshake");
        // The first bytes may have come with the end of the handshake.
        while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(10'000)) {
            socket.write(socket.readAll());
            while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0)
                if (!socket.waitForBytesWritten(1000))
                    break;
        }
    });
    // The descriptor is handed over before Qt makes a socket of it here.
    QSslSocket client;
    client.setSslConfiguration(anyPeer());
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.serverPort());
    require(listener.waitForNewConnection(10'000), "connection");
    QTcpSocket* taken = listener.nextPendingConnection();
    handle = ::dup(int(taken->socketDescriptor()));
    require(client.waitForEncrypted(10'000), "handshake");
    client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        client.write("0123456789abcdef", 16);
        client.flush();
        qint64 got = 0;
        while (got < 16) {
            require(client.bytesAvailable() > 0 || client.waitForReadyRead(10'000), "echo");
            got += client.readAll().size();
        }
        times.append(double(timer.nsecsElapsed()) / 1000);
    }
    client.abort();
    echo.join();
    return percentile(times, 0.5);
}

double bareEchoes(const BenchServer& server, int clients, qint64 forMs)
{
    QThread listening;
    QObject home;
    EchoServer* echo = nullptr;
    quint16 port = 0;
    home.moveToThread(&listening);
    listening.start();
    QMetaObject::invokeMethod(
        &home,
        [&] {
            echo = new EchoServer(serverSide(server));
            port = echo->serverPort();
        },
        Qt::BlockingQueuedConnection);
    std::atomic<int> ready{0};
    std::atomic<bool> go{false};
    std::atomic<qint64> answers{0};
    QElapsedTimer timer;
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i)
        threads.emplace_back([&] {
            QSslSocket socket;
            socket.setSslConfiguration(anyPeer());
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            require(socket.waitForEncrypted(60'000), "handshake");
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            ++ready;
            while (!go)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            const QByteArray sent(saveBytes, 'x');
            qint64 mine = 0;
            for (; timer.elapsed() < forMs; ++mine) {
                socket.write(sent);
                socket.flush();
                for (qint64 got = 0; got < sent.size(); got += socket.readAll().size())
                    require(socket.bytesAvailable() > 0 || socket.waitForReadyRead(60'000), "echo");
            }
            answers += mine;
            socket.abort();
        });
    while (ready < clients)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    timer.start();
    go = true;
    for (std::thread& each : threads)
        each.join();
    const double perSecond = double(answers) * 1000 / double(timer.elapsed());
    QMetaObject::invokeMethod(
        &home, [&] { delete echo; }, Qt::BlockingQueuedConnection);
    listening.quit();
    listening.wait();
    return perSecond;
}

} // namespace zvonok::bench
